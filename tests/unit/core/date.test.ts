import { describe, expect, test } from 'vitest';
import { compareTimes, dayInZone, instantOf, inZone } from '../../../src/core/date.js';
import { directionOf } from '../../../src/core/direction.js';

describe('inZone', () => {
  test('shows a time as the readers of the zone have it', () => {
    expect(inZone('2024-06-18T10:00:00+04:00', 'America/New_York')).toEqual({
      day: '2024-06-18',
      clock: '02:00',
      iso: '2024-06-18T02:00:00-04:00',
      instant: Date.UTC(2024, 5, 18, 6),
    });
  });

  test.each([
    ['2024-06-18T23:30:00Z', 'Asia/Baku', '2024-06-19'],
    ['2024-06-18T01:30:00+04:00', 'UTC', '2024-06-17'],
    ['2024-06-18', 'Pacific/Kiritimati', '2024-06-18'],
    ['2024-03-31T01:30:00Z', 'Europe/Berlin', '2024-03-31'],
  ])('%s is in %s on %s', (timestamp, zone, day) => {
    expect(dayInZone(timestamp, zone)).toBe(day);
  });

  test('half hours, and offsets before standard time, to the minute', () => {
    expect(inZone('2024-01-01T00:00Z', 'America/St_Johns')?.iso).toBe('2023-12-31T20:30:00-03:30');
    expect(inZone('1880-01-01T00:00Z', 'Asia/Baku')?.iso).toMatch(/^1880-01-01T03:19:\d\d\+03:19$/);
  });

  test.each(['2024-02-31', '2024-02-31T10:00:00Z', '2024-13-01', '2024-06-18T25:00:00Z'])(
    '%s is no time',
    (timestamp) => {
      expect(inZone(timestamp, 'UTC')).toBeNull();
      expect(instantOf(timestamp)).toBeNull();
    },
  );

  test('a year that the zone would carry out of four digits stays in UTC', () => {
    expect(inZone('9999-12-31T23:59:00Z', 'Asia/Baku')?.day).toBe('9999-12-31');
    expect(inZone('0000-01-01T00:00:00Z', 'America/New_York')?.day).toBe('0000-01-01');
  });
});

test('compareTimes: nothing, then a day, then its clocks, whatever the offset', () => {
  const sorted = ['2024-06-18T01:00:00Z', null, '2024-06-18T04:30:00+04:00', '2024-06-18', '2024-06-17T23:00:00Z'].sort(
    (left, right) => compareTimes(left, right, 'UTC'),
  );
  expect(sorted).toEqual([
    null,
    '2024-06-17T23:00:00Z',
    '2024-06-18',
    '2024-06-18T04:30:00+04:00',
    '2024-06-18T01:00:00Z',
  ]);
  expect(compareTimes('2024-06-18T10:00:00+04:00', '2024-06-18T06:00:00Z', 'UTC')).toBe(0);
});

test.each([
  ['ar', 'rtl'],
  ['AR-EG', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['he', 'rtl'],
  ['zh-Hant-TW', 'ltr'],
])('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});
