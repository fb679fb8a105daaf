/** Two captures of one site: what both hold is on the site once, and both are named as its sources. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSite } from '../../../../src/site/index.js';
import { config } from '../../site/make.js';
import { parse, SAMPLE } from './dump.js';

/** Newest first; the picture's alt text doubles some headlines, and not the same ones in each capture. */
const TICKER = [
  ['Ferry to the islands sails again after the storm', '12:40 18.06.2024'],
  ['Council keeps the old tram depot', '12:05 18.06.2024'],
  ['Market hall to open next spring', '11:30 18.06.2024'],
  ['River level falls after weeks of rain', '10:15 18.06.2024'],
  ['Museum shows letters of a forgotten poet', '09:00 18.06.2024'],
  ['Tram drivers end their strike - UPDATED', '08:20 18.06.2024'],
  ['Bakery prize goes to a village baker', '22:10 17.06.2024'],
  ['Bridge closed for two nights in July', '21:45 17.06.2024'],
] as const;

const article = (headline: string, time: string, subject: string): string => `${headline}

Published: ${time}

The town wants to repair ${subject} before the winter, the council decided on Tuesday after a debate of four hours, in which twelve members spoke for it and eleven against.

Work is to begin in the autumn, when the first part of the money from the capital has arrived, and should be done by the time the school year ends in June.

Neighbours have collected more than two thousand signatures for ${subject} since the storm in March. Some of them stood outside the town hall until late in the evening.
`;

const ticker = (from: number, to: number, doubled: readonly number[]): string =>
  `\nNews line\n\n${TICKER.slice(from, to)
    .flatMap(([headline, time], i) => (doubled.includes(from + i) ? [headline, headline, time] : [headline, time]))
    .join('\n')}\n`;

test('each item once, with both sources', () => {
  const older = parse(
    article('Town to repair the clock tower', '10:20 18.06.2024', 'the clock tower') + ticker(3, 8, [4]),
    {},
    'content/dumps/a.txt',
  );
  const newer = parse(
    article('Town to repair the sea wall', '12:45 18.06.2024', 'the sea wall') + ticker(0, 6, [1, 5]),
    {},
    'content/dumps/b.txt',
  );
  const { site, messages } = buildSite([newer, older], config());

  expect(
    [...site.items].map(({ item, sources }) => [item.headline, item.labels, sources.map(({ path }) => path.slice(-5))]),
  ).toEqual([
    ['Ferry to the islands sails again after the storm', [], ['b.txt']],
    ['Council keeps the old tram depot', [], ['b.txt']],
    ['Market hall to open next spring', [], ['b.txt']],
    ['River level falls after weeks of rain', [], ['a.txt', 'b.txt']],
    ['Museum shows letters of a forgotten poet', [], ['a.txt', 'b.txt']],
    ['Tram drivers end their strike', ['updated'], ['a.txt', 'b.txt']],
    ['Bakery prize goes to a village baker', [], ['a.txt']],
    ['Bridge closed for two nights in July', [], ['a.txt']],
  ]);
  expect([...site.articles].map(({ article }) => article.headline)).toEqual([
    'Town to repair the sea wall',
    'Town to repair the clock tower',
  ]);
  expect(messages.filter(({ rule }) => rule !== 'site:unknown-section')).toEqual([]);

  // The lines that each source has it on, from its first copy to its time.
  expect([...site.items][5]?.sources.map(({ lines }) => lines)).toEqual([
    [18, 19],
    [24, 26],
  ]);
});

test('the same dump twice', () => {
  const text = readFileSync(SAMPLE, 'utf8');
  const { site } = buildSite(
    [parse(text, {}, 'content/dumps/a.txt'), parse(text, {}, 'content/dumps/b.txt')],
    config(),
  );
  expect([...site.articles].map(({ sources }) => sources.length)).toEqual([2]);
  expect(site.items).toHaveLength(40);
  expect([...site.items].every(({ sources }) => sources.length === 2)).toBe(true);
});
