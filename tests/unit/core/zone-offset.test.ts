import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfClock, offsetAt } from '../../../src/core/zone-offset.js';

const at = (wall: string, zone: string) => new Date(instantOfClock(Date.parse(`${wall}Z`), zone)).toISOString();

test.each([
  ['2024-06-18T10:00', 'Asia/Baku', '2024-06-18T06:00:00.000Z'],
  ['2024-01-15T10:00', 'Europe/Berlin', '2024-01-15T09:00:00.000Z'],
  // Summer time begins at 02:00: half past two is shown as half past three.
  ['2024-03-31T02:30', 'Europe/Berlin', '2024-03-31T01:30:00.000Z'],
  ['2024-03-10T02:30', 'America/New_York', '2024-03-10T07:30:00.000Z'],
  // It ends at 03:00: half past two is twice, and the first counts.
  ['2024-10-27T02:30', 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
  ['2024-11-03T01:30', 'America/New_York', '2024-11-03T05:30:00.000Z'],
  ['2024-10-27T03:00', 'Europe/Berlin', '2024-10-27T02:00:00.000Z'],
  // Half an hour of summer time.
  ['2024-10-06T02:15', 'Australia/Lord_Howe', '2024-10-05T15:45:00.000Z'],
  // The island went without the 30th of December.
  ['2011-12-29T12:00', 'Pacific/Apia', '2011-12-29T22:00:00.000Z'],
  ['2011-12-31T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
])('%s in %s is %s', (wall, zone, instant) => {
  expect(at(wall, zone)).toBe(instant);
});

test('an offset is that of Intl, whatever was asked before', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Africa/Casablanca', 'Pacific/Apia', 'Asia/Tehran');
  const instant = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2035, 0) });
  fc.assert(
    fc.property(zone, instant, (timeZone, moment) => {
      const shown = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(moment);
      const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(shown) ?? [];
      const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) || 0;
      expect(offsetAt(moment, timeZone)).toBe(offset);
    }),
  );
});
