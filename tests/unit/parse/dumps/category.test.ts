/** What stands beside the times of a list: sections are kept, all else that may stand there is not taken for one. */
import { expect, test } from 'vitest';
import { parse } from './dump.js';

const HEADLINES = [
  'Pension fund buys a mountain and plants it with pines',
  'Lawyer of twenty wins her first case against the railway',
  'Clinic on wheels reaches the last village of the valley',
  'Union of bakers asks for an hour more of sleep a night',
];

/** Each headline with a line below it: its time, and what stands beside that. */
function categoriesOf(beside: (time: string, nth: number) => string): (string | null)[] {
  const rows = HEADLINES.map((headline, i) => `${headline}\n${beside(`1${i}:05 18.06.2024`, i)}`);
  const { items } = parse(`Latest\n\n${rows.reverse().join('\n')}\n`);
  expect(items.map(({ headline }) => headline)).toEqual([...HEADLINES].reverse());
  return items.map(({ category }) => category).reverse();
}

test('a section beside each time is the category of the item', () => {
  const sections = ['Economy', 'Law', 'Health', 'Economy'];
  expect(categoriesOf((time, i) => `${sections[i]} ${time}`)).toEqual(sections);
});

test.each([
  ['a word before each date', (time: string) => `Published ${time}`],
  ['one in another language', (time: string) => `Veröffentlicht am ${time}`],
  ['a count', (time: string, nth: number) => `${time} | ${nth + 3}`],
  ['who wrote it', (time: string) => `By Anna Schneider ${time}`],
])('%s is no category', (_, beside) => {
  expect(categoriesOf(beside)).toEqual([null, null, null, null]);
});

test('names of authors beside the times are no categories, those that nobody knows among them', () => {
  const names = ['Anna Schneider', 'Jagmeet Orbeliani', 'Peter Novák', 'Thandeka Lindqvist'];
  expect(categoriesOf((time, i) => `${names[i]} ${time}`)).toEqual([null, null, null, null]);
});

test('nor where of many only one is a name that is known', () => {
  const rows = Array.from({ length: 7 }, (_, i) => `${HEADLINES[i % 4]}, part ${i + 1}`);
  const names = [
    'Jagmeet Orbeliani',
    'Thandeka Lindqvist',
    'Anna Schneider',
    'Quill Hillyard',
    'Eddo Scarrow',
    'Tiamo Lowry',
    'Beckett Addams',
  ];
  const text = rows.map((row, i) => `${row}\n${names[i]} 1${9 - i}:05 18.06.2024`).join('\n');
  const { items } = parse(`Latest\n\n${text}\n`);
  expect(items.map(({ category }) => category)).toEqual(names.map(() => null));
});

test('a line that is no category is listed as left out', () => {
  const rows = HEADLINES.map((headline, i) => `${headline}\nRead more\n1${3 - i}:05 18.06.2024`);
  const { items, ledger } = parse(`Latest\n\n${rows.join('\n')}\n`);
  expect(items.map(({ category }) => category)).toEqual([null, null, null, null]);
  expect(ledger.filter((entry) => entry.lines[0] === 4)).toEqual([
    expect.objectContaining({ omitted: expect.any(String) }),
  ]);
});
