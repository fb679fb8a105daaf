/**
 * Input made to cost much: it must end, and be accounted for. What takes more time than in proportion to its length
 * does not end in the time that the runner gives a test.
 */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const MB = 2 ** 20;
const words = 'The council of the town has voted for a new bridge over the river, said the mayor on Tuesday. ';

type Case = readonly [string, () => string];

const CASES: readonly Case[] = [
  ['one line of 5 MB without a space', () => 'a'.repeat(5 * MB)],
  ['one line of 5 MB of sentences', () => words.repeat((5 * MB) / words.length)],
  ['200,000 short lines', () => 'News\n'.repeat(200_000)],
  ['20,000 different short lines', () => Array.from({ length: 20_000 }, (_, i) => `Line ${i} of it`).join('\n')],
  ['200,000 blank lines', () => '\n'.repeat(200_000)],
  ['100,000 times', () => '12:00\n'.repeat(100_000)],
  [
    '10,000 headlines with one text, each with its time',
    () => 'Council votes for a new bridge\n12:00 18.06.2024\n'.repeat(10_000),
  ],
  [
    '10,000 headlines with clocks alone',
    () => Array.from({ length: 10_000 }, (_, i) => `Bridge number ${i} is open again\n${i % 24}:00`).join('\n'),
  ],
  [
    '5,000 days of headlines',
    () => 'Monday, 3 June 2024\n10:00\nCouncil votes for a new bridge over the river\n'.repeat(5_000),
  ],
  ['10,000 paragraphs', () => `${words.repeat(3)}\n\n`.repeat(10_000)],
  ['150,000 paragraphs of one sentence', () => `${words}\n\n`.repeat(150_000)],
  ['100,000 lines wrapped at 72', () => `${words.slice(0, 72)}\n`.repeat(100_000)],
  ['1 MB of brackets', () => '('.repeat(MB)],
  ['1 MB of digits', () => '1'.repeat(MB)],
  ['1 MB of digits and colons', () => '12:'.repeat(MB / 3)],
  ['1 MB of dots', () => '.'.repeat(MB)],
  ['1 MB of spaces and dashes', () => ' -'.repeat(MB / 2)],
  ['1 MB of spaces', () => ' '.repeat(MB)],
  ['1 MB of quotation marks', () => '"'.repeat(MB)],
  ['1 MB of capitals with spaces', () => 'By Ab '.repeat(MB / 6)],
  ['1 MB of capital letters', () => 'A '.repeat(MB / 2)],
  ['1 MB of dates', () => '18.06.2024 '.repeat(MB / 11)],
  ['1 MB of month names', () => '3 March '.repeat(MB / 8)],
  ['1 MB of combining marks', () => `e${'\u0301'.repeat(MB)}`],
  ['10,000 lines of brackets and dashes', () => `A (B) - (C) - VIDEO (D\n`.repeat(10_000)],
  ['10,000 bylines', () => 'By Ann Lee, Bo Chan and Cy Dahl, Reuters\n'.repeat(10_000)],
  ['labels without end', () => `Bridge opens${' - VIDEO'.repeat(5_000)}\n12:00 18.06.2024\n`.repeat(10)],
  ...[
    '[',
    '![',
    '[a]',
    '[a](',
    '[x[a]',
    '[a](b "',
    '[\\[',
    '**a ',
    '[a](<',
    '[a](b(c)',
    '<http://',
    '(https://a',
    '[1]a ',
    'a_',
    '__',
  ].map((mark): Case => [`500 KB of \`${mark}\` between links`, () => LINKS + mark.repeat(500_000 / mark.length)]),
];

/** Enough of each way to write links. */
const LINKS = '[a](/a) [b](/b) [c](/c) [d](/d)\n[1]a [2]b [3]c [4]d [5]e\na <http://a>\n* A *\na_b c\n'.repeat(6);

test.each(CASES)('%s', { timeout: 40_000 }, (_, make) => {
  const { ledger, source } = parse(make());
  expect(ledger.reduce((sum, { lines }) => sum + lines[1] - lines[0] + 1, 0)).toBe(source.lines);
});
