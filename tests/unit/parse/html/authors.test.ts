import { describe, expect, test } from 'vitest';
import { parse } from './page.js';

/** A page of its head and what stands between headline and text. */
function authorsOf(head: string, byline: string, title = 'Old depot stays where it is'): string[] | undefined {
  const text = [
    'The old depot on Mill Road will stay where it is, the town council decided on Tuesday after a long evening of talks.',
    'It had wanted to sell the ground to a maker of bicycle bells, who has meanwhile found another place nearer the canal.',
    'Work on the roof is to begin in the spring and to last for about a year, said the mayor, who had voted for the sale.',
  ];
  const body = text.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return parse(`<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>
    <ul><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul>
    <article><h1>Old depot stays where it is</h1>
    ${byline}
    <p>June 18, 2024</p>
    <div class="text">${body}</div></article></body></html>`).article?.authors;
}

const linked = (author: unknown, more = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author, ...more })}</script>`;

describe('authors of a saved page', () => {
  const shown = '<p class="by">By Mara Lindqvist</p>';

  test.each([
    ['another name for the whole site', '<meta name="author" content="Jonas Quill">'],
    ['a house', '<meta name="author" content="Canal Press e. V.">'],
    [
      'the site, and where it is',
      `<meta name="author" content="Canal Post (www.canalpost.example)">
      <meta name="publisher" content="Canal Post (www.canalpost.example)">`,
    ],
  ])('the byline comes before a meta element with %s', (_, head) => {
    expect(authorsOf(head, shown)).toEqual(['Mara Lindqvist']);
  });

  test('the byline comes before a meta element with a part of the title', () => {
    const title = 'Old depot stays where it is - The Canal Post - Town';
    const source = `${shown}<p>Source: The Canal Post</p>`;
    expect(authorsOf('<meta name="author" content="The Canal Post">', source, title)).toEqual(['Mara Lindqvist']);
  });

  test('a name in a meta element that the byline bears too is the whole name', () => {
    const head = '<meta name="author" content="Mara Lindqvist Ekberg">';
    expect(authorsOf(head, '<p>Mara Lindqvist Ekberg, Springfield</p>')).toEqual(['Mara Lindqvist Ekberg']);
  });

  test.each([
    ['the name of the site in one word', { name: 'The Canal Post' }],
    ['a desk', { name: 'Redaktion' }],
    ['a desk of the site', { name: 'The Canal Post Staff' }],
    ['an account that the software came with', { name: 'Super User' }],
    ['the first name alone', { name: 'Mara' }],
  ])('the byline comes before linked data with %s', (_, author) => {
    const head = `${linked(author)}<meta property="og:site_name" content="TheCanalPost.com">`;
    expect(authorsOf(head, shown)).toEqual(['Mara Lindqvist']);
  });

  test('linked data comes before the byline, whose names it spells', () => {
    expect(authorsOf(linked({ name: 'Jonas Quill' }), shown)).toEqual(['Jonas Quill']);
  });

  test('a byline with one more name than the linked data has all', () => {
    const two = '<p class="by">By Mara Lindqvist and Tom Okafor</p>';
    expect(authorsOf(linked({ name: 'Tom Okafor' }), two)).toEqual(['Mara Lindqvist', 'Tom Okafor']);
    const meta = '<meta name="parsely-author" content="Mara Lindqvist, Tom Okafor">';
    expect(authorsOf(linked({ name: 'Tom Okafor' }) + meta, shown)).toEqual(['Mara Lindqvist', 'Tom Okafor']);
  });

  test('what is marked near the text may have written another story', () => {
    const marked = `${shown}<p>More: <a href="/x">Quay closed</a> <a rel="author" href="/o">Tom Okafor</a></p>`;
    expect(authorsOf('', marked)).toEqual(['Mara Lindqvist']);
    expect(authorsOf('', '<p><a rel="author" href="/o">okafor77</a></p>')).toEqual(['okafor77']);
  });

  test('whose picture it is stands in brackets', () => {
    const head = ['Mara Lindqvist', '(Image: Agency)'].map((name) => `<meta name="author" content="${name}">`).join('');
    expect(authorsOf(head, shown)).toEqual(['Mara Lindqvist']);
  });

  test('without another name it is the house', () => {
    expect(authorsOf(linked({ name: 'Redaktion' }), '')).toEqual(['Redaktion']);
  });

  test.each([
    '<span class="author vcard"><span class="hidden">Author </span><a class="url fn n" href="/a/3">Mara Lindqvist</a></span>',
    '<span class="p-author h-card"><a class="u-url p-name" href="/a/3">Mara Lindqvist</a></span>',
  ])('a card of hAtom or h-entry below the text names the author: %s', (card) => {
    const text = '<p>The old depot on Mill Road will stay where it is, the town council decided.</p>'.repeat(6);
    const page = `<html lang="en"><head><title>Old depot stays where it is</title></head><body><article>
      <h1>Old depot stays where it is</h1><div>${text}</div><footer><span><span class="hidden">Posted on </span>
      <time datetime="2024-06-18">June 18, 2024</time></span><span>${card}</span><span><span>Categories </span><a href="/t">Town</a></span></footer>
      </article></body></html>`;
    expect(parse(page).article?.authors).toEqual(['Mara Lindqvist']);
  });
});
