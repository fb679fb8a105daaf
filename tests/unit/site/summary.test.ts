import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, shorten, summaryOf } from '../../../src/site/summary.js';
import { article, paragraphs } from './make.js';

describe('shorten', () => {
  test.each([
    ['short', 10, 'short'],
    ['one two three four', 9, 'one two…'],
    ['one two three four', 7, 'one two…'],
    ['one, two', 5, 'one…'],
    ['北京会谈的结果如何', 4, '北京会谈…'],
    ['🙂🙂🙂', 3, '🙂…'],
  ])('%s to %i', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  test('never longer than asked by more than the ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 40 }),
        (text, length) => shorten(text, length).length <= length + 1,
      ),
    );
  });
});

test('the summary is the dek, else the first paragraph, else nothing', () => {
  expect(summaryOf(article('Quay', { dek: 'Dek.' }))).toBe('Dek.');
  expect(
    summaryOf(article('Quay', { body: [{ type: 'heading', text: 'Head', lines: [1, 1] }, ...paragraphs('Text.')] })),
  ).toBe('Text.');
  expect(summaryOf(article('Quay', { body: [] }))).toBeNull();
});

test('an excerpt has whole paragraphs and no crumb at its end', () => {
  expect(excerptOf(paragraphs('a'.repeat(60), 'b b b b', 'c'.repeat(60)), 70)).toEqual(['a'.repeat(60), 'b b b b']);
});

test.each([
  ['The board votes. The quay opens.', 20, 'The board votes. The…'],
  ['The board votes. The quay opens.', 16, 'The board votes.'],
  ['“The board votes.” The quay opens.', 18, '“The board votes.”'],
])('a text that is cut after a whole sentence has no ellipsis: %s', (text, length, cut) => {
  expect(shorten(text, length)).toBe(cut);
});
