import { describe, expect, test } from 'vitest';
import type { NewsItem } from '../../../src/core/records.js';
import type { MergedItem } from '../../../src/site/merge-items.js';
import { documentOf, item, mergeAll } from './make.js';

/** One dump a list of items. */
const merge = (...dumps: NewsItem[][]): MergedItem[] =>
  mergeAll(
    dumps.map((items, index) => documentOf(`content/dumps/${index}.txt`, { items })),
    'Asia/Baku',
  ).items;

const times = (merged: readonly MergedItem[]): (string | null)[] => merged.map((each) => each.item.published);

describe('the same headline', () => {
  test('at the same time, in two dumps, is one item with both sources', () => {
    const [only, ...others] = merge(
      [item('Quay opens', '2024-07-23T14:01:00+04:00', { lines: [1, 2] })],
      [item('Quay opens', '2024-07-23T14:01:00+04:00', { lines: [7, 8] })],
    );
    expect(others).toEqual([]);
    expect(only?.sources).toEqual([
      { path: 'content/dumps/0.txt', lines: [1, 2] },
      { path: 'content/dumps/1.txt', lines: [7, 8] },
    ]);
  });

  test('is the same in other quotes, spaces and case, and its time in another offset', () => {
    expect(
      merge(
        [item('“Xi’s  visit” begins', '2024-07-23T14:01:00+04:00')],
        [item('"XI\'S VISIT" begins.', '2024-07-23T10:01:00Z')],
      ),
    ).toHaveLength(1);
  });

  test('at another time is another item', () => {
    expect(
      merge([
        item('Weather', '2024-07-23T14:00:00+04:00'),
        item('Weather', '2024-07-22T14:00:00+04:00', { lines: [3, 4] }),
      ]),
    ).toHaveLength(2);
  });

  test('with a day alone joins the item of that day, which keeps its clock', () => {
    const merged = merge(
      [item('Weather', '2024-07-23')],
      [item('Weather', '2024-07-23T14:00:00+04:00'), item('Weather', '2024-07-22T14:00:00+04:00', { lines: [3, 4] })],
    );
    expect(times(merged).sort()).toEqual(['2024-07-22T14:00:00+04:00', '2024-07-23T14:00:00+04:00']);
    expect(merged.find((each) => each.item.published?.includes('23T'))?.sources).toHaveLength(2);
  });

  test('with a day alone stays apart from the items of other days', () => {
    expect(merge([item('Weather', '2024-07-21')], [item('Weather', '2024-07-23T14:00:00+04:00')])).toHaveLength(2);
  });

  test('without a time joins the item of its own dump, else the newest', () => {
    const dated = [
      item('Weather', '2024-07-22T14:00:00+04:00'),
      item('Weather', '2024-07-23T14:00:00+04:00', { lines: [3, 4] }),
    ];
    const inOwn = merge([...dated.slice(0, 1), item('Weather', null, { lines: [9, 9] })], dated.slice(1));
    expect(inOwn.find((each) => each.sources.length === 2)?.item.published).toBe('2024-07-22T14:00:00+04:00');
    const elsewhere = merge([item('Weather', null)], dated);
    expect(elsewhere.find((each) => each.sources.length === 2)?.item.published).toBe('2024-07-23T14:00:00+04:00');
  });

  test('with a time counted from the capture joins the nearest exact one', () => {
    const merged = merge(
      [item('Quay opens', '2024-07-23T14:30:00+04:00', { timeText: '2 hours ago' })],
      [item('Quay opens', '2024-07-23T14:01:00+04:00', { timeText: '14:01 23.07.2024' })],
      [item('Quay opens', '2024-07-20T09:00:00+04:00', { timeText: '09:00' })],
    );
    expect(times(merged).sort()).toEqual(['2024-07-20T09:00:00+04:00', '2024-07-23T14:01:00+04:00']);
  });

  test('with relative times only is one item, until more than a day lies between', () => {
    const ago = (time: string): NewsItem => item('Quay opens', time, { timeText: 'vor 2 Stunden' });
    expect(
      merge([ago('2024-07-23T14:30:00Z')], [ago('2024-07-23T15:10:00Z')], [ago('2024-07-25T15:10:00Z')]),
    ).toHaveLength(2);
  });

  test.each(['14:01', '9.30 Uhr', '14h01', '٠٩:٠٠', '下午2点30分'])('%s is a clock, not a count', (timeText) => {
    expect(
      merge(
        [item('Quay opens', '2024-07-23T14:01:00Z', { timeText })],
        [item('Quay opens', '2024-07-23T15:01:00Z', { timeText })],
      ),
    ).toHaveLength(2);
  });
});

test('what one sighting lacks another gives', () => {
  const time = '2024-07-23T14:01:00Z';
  const [only] = merge(
    [item('Quay opens', time, { labels: ['photo'] })],
    [item('Quay opens', time, { labels: ['photo', 'updated'], category: 'Economy', url: 'https://example.org/' })],
  );
  expect(only?.item).toMatchObject({ labels: ['photo', 'updated'], category: 'Economy', url: 'https://example.org/' });
});

test('an item without a language has that of its source', () => {
  expect(
    mergeAll([documentOf('a.txt', { items: [item('Xəbər', null)] }, { lang: 'az' })], 'UTC').items[0]?.item.lang,
  ).toBe('az');
});

test('ten thousand sightings of one headline', () => {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    item('Weather', new Date(index * 3_600_000).toISOString().replace('.000', ''), {
      timeText: index % 2 === 0 ? 'an hour ago' : '14:01',
      lines: [index + 1, index + 1],
    }),
  );
  // Each "an hour ago" is the one with a clock that is nearest in time.
  expect(merge(items)).toHaveLength(5_000);
});
