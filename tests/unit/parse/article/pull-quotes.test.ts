import { expect, test } from 'vitest';
import { pullQuotesOf } from '../../../../src/parse/article/pull-quotes.js';
import { toBlocks } from '../../../../src/parse/blocks.js';
import { splitLines } from '../../../../src/parse/lines.js';
import { toPage } from '../../../../src/parse/page.js';

const SAID = 'A mill that stands still is nothing but a house with a bad roof';
const PARAGRAPHS = [
  'The miller has found a wheel for the old weir, and the village has found a buyer for the flour of the miller.',
  `“${SAID},” said Anna Muster, who had come with the carpenter. “It must turn, and it must turn in winter too.”`,
  'The wheel was built by a carpenter who had never seen one before, and who will build another in the winter.',
];

/** What is left out of the paragraphs with `lines` before the last. */
function leftOut(...lines: string[]): string[] {
  const texts = [...PARAGRAPHS.slice(0, 2), ...lines, PARAGRAPHS[2] as string];
  const page = toPage(toBlocks(splitLines(texts.join('\n\n'))), 'en');
  return [...pullQuotesOf(page, [...texts.keys()])].map((block) => texts[block] as string);
}

test.each([[`“${SAID}”`], [`«${SAID}.»`], [`${SAID}.`]])('a sentence that stands in a paragraph too: %s', (quote) => {
  expect(leftOut(quote)).toEqual([quote]);
});

test('the name of who said it goes with it, and no subhead does', () => {
  expect(leftOut(`“${SAID}”`, 'Anna Muster, miller')).toEqual([`“${SAID}”`, 'Anna Muster, miller']);
  expect(leftOut(`“${SAID}”`, 'Winter on the weir')).toEqual([`“${SAID}”`]);
});

test.each([
  ['a subhead that takes up a few words', 'A house with a bad roof'],
  ['a quotation as a subhead', '“It must turn, and it must turn in winter”'],
  ['a quotation of other words', '“A mill that stands still is nothing but a house with a good roof”'],
  ['a line of a list', `• ${SAID}.`],
])('text stays: %s', (_, line) => {
  expect(leftOut(line)).toEqual([]);
});
