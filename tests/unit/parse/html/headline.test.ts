import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/records.js';
import { parse } from './page.js';

function articleOf(title: string, top: string, head = ''): Article | null {
  return parse(`<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>
    ${top}
    <p>June 18, 2024</p>
    <div><p>The old depot on Mill Road will stay where it is, the town council decided on Tuesday after a long evening of talks.</p>
    <p>It had wanted to sell the ground to a maker of bicycle bells, who has meanwhile found another place nearer the canal.</p>
    <p>Work on the roof is to begin in the spring and to last for about a year, said the mayor, who had voted for the sale.</p></div>
    </body></html>`).article;
}

const headlineOf = (...args: Parameters<typeof articleOf>): string | undefined => articleOf(...args)?.headline;

describe('headline of a saved page', () => {
  test.each([
    [
      'the name of the blog is the highest heading, and leads to its front',
      '<h1><a href="https://pier.example/">Notes from a Small Pier</a></h1>',
    ],
    ['its path is the root', '<h1><a href="/">Notes from a Small Pier</a></h1>'],
    ['it leads to the top of a mirror', '<h1><a href="../../index.html">Notes from a Small Pier</a></h1>'],
    ['it leads home by its own word', '<h1><a rel="home" href="/pier/start">Notes from a Small Pier</a></h1>'],
  ])('%s', (_, top) => {
    const below = `${top}<h3>The depot roof</h3>`;
    expect(headlineOf('Notes from a Small Pier: The depot roof', below)).toBe('The depot roof');
    expect(headlineOf('The depot roof | Notes from a Small Pier', below)).toBe('The depot roof');
    expect(headlineOf('Notes from a Small Pier', below)).toBe('The depot roof');
  });

  test.each([
    '<h1><span class="topline">Mill Road</span> Depot stays where it is</h1>',
    '<h1><span class="head__topline">Mill Road</span> <span class="head__headline--text">Depot stays where it is</span></h1>',
    '<h1><a href="/d"><span class="entry-title-primary">Depot stays where it is</span> <span class="entry-subtitle">By one vote</span></a></h1>',
    '<h1><span class="badge">Plus</span> <span>Depot stays where it is</span></h1>',
    '<h1>Depot stays where it is <small class="subtitle">By one vote</small></h1>',
  ])('what stands beside it in its heading: %s', (top) => {
    expect(headlineOf('Mill Road: Depot stays where it is - By one vote', top)).toBe('Depot stays where it is');
  });

  test('a kicker with a colon belongs to it', () => {
    const top =
      '<h1><span class="kicker">Mill Road</span><span class="hide">: </span><span>Depot stays where it is</span></h1>';
    expect(headlineOf('Mill Road: Depot stays where it is', top)).toBe('Mill Road: Depot stays where it is');
  });

  test('a mark that is left between kicker and headline goes', () => {
    const top =
      '<h1><div class="over">Mill Road</div><span class="visually-hidden">: </span><span>Depot stays where it is</span></h1>';
    expect(headlineOf('Mill Road: Depot stays where it is', top)).toBe('Depot stays where it is');
  });

  test('a heading whose parts are all named alike is whole', () => {
    const top = '<h1><span class="title">Depot stays</span> <span class="title">where it is</span></h1>';
    expect(headlineOf('Depot stays where it is', top)).toBe('Depot stays where it is');
  });

  test('a link to the front without a word is not taken for its name', () => {
    const top = '<a href="/">»</a><h2>Depot stays where it is</h2><h1>Weather</h1>';
    expect(headlineOf('Depot stays where it is', top)).toBe('Depot stays where it is');
  });

  test('entries of a menu on one line are no section', () => {
    const menu = '<nav><a href="/news">News</a><a href="/sport">Sport</a></nav><h1>Depot stays where it is</h1>';
    expect(articleOf('Depot stays where it is', menu)?.section).toBeNull();
  });
});

describe('dek of a saved page', () => {
  const dek = 'By one vote the town keeps a roof that nobody has mended for years.';

  test.each([
    ['is named, and the paragraphs below are not', `<p class="standfirst">${dek}</p>`],
    ['is a subhead right below the headline', `<h2>${dek}</h2><p class="by">By Mara Lindqvist</p>`],
  ])('%s', (_, below) => {
    expect(articleOf('Depot stays where it is', `<h1>Depot stays where it is</h1>${below}`)?.dek).toBe(dek);
  });

  test('the headline once more, with its kicker, is none', () => {
    const twice = '<h1>Depot stays where it is</h1><h2>Mill Road, by one vote: Depot stays where it is</h2>';
    expect(articleOf('Depot stays where it is', twice)?.dek).toBeNull();
  });

  test.each([
    ['that needs no function word', 'Съоръжението свързва две села, ремонтът струва милион лева', true],
    ['a caption with its credit', 'Мостът край село Рибарци през пролетта. Снимка: Иван Колев', false],
  ])('a line right below the headline, in a language of few function words: %s', (_, below, isDek) => {
    const body = [
      'Въженият мост над река Арда отново е отворен за пешеходци след прекъсване от четири години. Лентата преряза кметът на общината в присъствието на жители.',
      'Съоръжението беше повредено при наводненията през пролетта. Оттогава хората трябваше да обикалят близо двадесет километра, за да стигнат до другия бряг.',
      'Общината планира да обозначи и туристическа пътека до близката крепост, съобщиха от пресцентъра на кмета.',
    ];
    const text = `<html lang="bg"><title>Възстановиха моста</title><article><h1>Възстановиха въжения мост над Арда</h1><h2>${below}</h2><p class="by">Автор: Десислава Петрова</p>${body.map((each) => `<p>${each}</p>`).join('')}</article></html>`;
    expect(parse(text).article?.dek ?? null).toBe(isDek ? below : null);
  });
});
