/** Section, day and dek by what they are marked as, above the text or below it. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/records.js';
import { parse } from './page.js';

function articleOf(top: string, foot: string): Article | null {
  const text = [
    'The old depot on Mill Road will stay where it is, the town council decided on Tuesday after a long evening of talks.',
    'It had wanted to sell the ground to a maker of bicycle bells, who has meanwhile found another place nearer the canal.',
    'Work on the roof is to begin in the spring and to last for about a year, said the mayor, who had voted for the sale.',
  ];
  return parse(`<!DOCTYPE html><html lang="en"><head><title>Old depot stays where it is</title></head><body>
    <ul><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul>
    <article><h1>Old depot stays where it is</h1>${top}<div>${text.map((each) => `<p>${each}</p>`).join('')}</div>${foot}</article>
    <ul><li><a href="/a">Ferry resumes its winter service</a></li><li><a href="/b" rel="category tag">Harbour</a></li></ul>
    </body></html>`).article;
}

describe('the section that is marked', () => {
  test.each([
    ['below the text, by its link', '', '<p>Filed under <a href="/c/2" rel="category tag">Old buildings</a></p>'],
    [
      'above it, in microdata',
      '<dl><dt>Details</dt><dd>In <a href="/c/2" itemprop="genre">Old buildings</a></dd></dl>',
      '',
    ],
  ])('%s', (_, top, foot) => {
    expect(articleOf(top, foot)?.section).toBe('Old buildings');
  });

  test('but not far below', () => {
    expect(articleOf('', '<p>Share this</p>'.repeat(9))?.section).not.toBe('Harbour');
  });
});

const COMMENTS =
  '<h2>One thought</h2><ol><li><b>Tom</b> says:<p><time datetime="2024-06-20T09:00:00Z">June 20, 2024 at 9:00</time></p><p>I was there.</p></li></ol>';

test('the day that is marked below the text comes before that of a comment', () => {
  const foot =
    '<footer>Posted on <time class="entry-date published" datetime="2024-06-18T10:00:00+00:00">June 18, 2024</time></footer>';
  expect(articleOf('', foot + COMMENTS)?.published).toBe('2024-06-18T10:00:00+00:00');
});

describe('the dek', () => {
  const dek = 'A market hall with forty stalls is to open in the building.';

  test.each([
    ['all of it bold', `<p><strong>${dek}</strong></p>`],
    ['bold, with who signed below it', `<p><b>${dek}</b></p><p>By Mara Lindqvist</p><p>June 18, 2024</p>`],
    ['bold, below what counts views', `<p>June 18, 2024</p><p>Views: 84</p><p><b>${dek}</b></p>`],
    ['a heading of its own', `<h2>${dek}</h2><h3>By Mara Lindqvist</h3>`],
  ])('%s', (_, top) => {
    const article = articleOf(top, '');
    expect(article?.dek).toBe(dek);
    expect(article?.body.filter(({ text }) => text === dek).map(({ type }) => type)).toEqual(['dek']);
  });

  test('no text that is bold as a whole', () => {
    const bold = Array.from(
      { length: 3 },
      (_, i) => `<p><b>The council will see ${i} of the plans of the town again soon.</b></p>`,
    );
    expect(articleOf(`${bold.join('')}<p>And so on it goes.</p>`, '')?.dek).toBeNull();
  });
});
