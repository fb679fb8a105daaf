/** Offsets of time zones, remembered by day: asking Intl for one takes 10 microseconds. */
import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The offset at the beginning of each day (UTC) that was asked for, by zone. */
const offsets = new Map<string, Map<number, number>>();
const MOST_DAYS = 50_000;

/** Offset of `timeZone` (IANA) in minutes at an instant (milliseconds since 1970); before about 1900 not a whole number. */
export function offsetAt(instant: number, timeZone: string): number {
  // Intl takes 10 ms to say so.
  if (timeZone === 'UTC') return 0;
  const day = Math.floor(instant / DAY);
  const begin = offsetOfDay(day, timeZone);
  // A day that ends as it begins has no change in it.
  return begin === offsetOfDay(day + 1, timeZone) ? begin : tzOffset(timeZone, new Date(instant));
}

function offsetOfDay(day: number, timeZone: string): number {
  if (last.timeZone !== timeZone || last.days.size > MOST_DAYS) last = { timeZone, days: daysOf(timeZone) };
  const kept = last.days.get(day);
  if (kept !== undefined) return kept;
  const offset = tzOffset(timeZone, new Date(day * DAY));
  last.days.set(day, offset);
  return offset;
}

/** Of the zone asked for last: a site has one. */
let last = { timeZone: '', days: new Map<number, number>() };

function daysOf(timeZone: string): Map<number, number> {
  const known = offsets.get(timeZone);
  if (known !== undefined && known.size <= MOST_DAYS) return known;
  const made = new Map<number, number>();
  offsets.set(timeZone, made);
  return made;
}

/**
 * The instant of a wall clock in `timeZone`, both in milliseconds, the wall clock as if it were UTC. A clock that summer
 * time leaps over is read as so much later; of two instants with one clock the first counts (ECMA-262, "UTC(t)").
 */
export function instantOfClock(wall: number, timeZone: string): number {
  // Offsets on both sides of a change that may be near; no zone changes twice within two days.
  const before = offsetAt(wall - DAY, timeZone) * MINUTE;
  const after = offsetAt(wall + DAY, timeZone) * MINUTE;
  const early = wall - before;
  if (before === after || offsetAt(early, timeZone) * MINUTE === before) return early;
  const late = wall - after;
  return offsetAt(late, timeZone) * MINUTE === after ? late : early;
}
