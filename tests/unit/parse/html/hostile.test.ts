import { describe, expect, test } from 'vitest';
import { parse } from '../../../../src/index.js';

const items = Array.from(
  { length: 30_000 },
  (_, i) => `<li>18 June 2024, 10:05 <a href="/${i}">Work on quay ${i} begins</a></li>`,
);

/** With the square of their size these take longer than any test is given. */
describe('a page comes to an end, with its text', () => {
  const prose = 'The council keeps the depot, and work begins in autumn.';
  test.each([
    ['elements that are never closed', `<p>${prose}</p>${'<b>x'.repeat(80_000)}`],
    ['signs that begin no tag', `<p>${prose}</p>${'<'.repeat(1_000_000)}`],
    ['a list in one line', `<p>${prose}</p><ul>${items.join('')}</ul>`],
  ])('%s', async (_, text) => {
    const { source, ledger } = await parse({ text, format: 'html', path: 'a.html' });
    expect(ledger.map(({ lines }) => lines)).toEqual([[1, source.lines]]);
  });
});

test('signs that begin no tag are text', async () => {
  const text = `<h1>Growth stays below two per cent</h1>${'<p>Where a < b and b <c> d, and 1 << 2 is "four" &amp; more, the council waits for another year.</p>\n'.repeat(6)}`;
  const { article } = await parse({ text, format: 'html', path: 'a.html' });
  expect(article?.body[0]?.text).toBe(
    'Where a < b and b d, and 1 << 2 is "four" & more, the council waits for another year.',
  );
});
