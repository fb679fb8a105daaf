/** Record timestamps (`2024-06-18`, `2024-06-18T10:00:00+04:00`) as instants, and as days and clocks of a zone. */
import { offsetAt } from './zone-offset.js';

const MINUTE = 60_000;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A timestamp as the readers of a zone see it. */
export interface ZonedTime {
  /** `2024-06-18` */
  readonly day: string;
  /** `10:00`; null when no clock is known. */
  readonly clock: string | null;
  /** For `<time datetime>`: `2024-06-18T10:00:00+04:00`, or the day alone. */
  readonly iso: string;
  /** Milliseconds since 1970; null when no clock is known. */
  readonly instant: number | null;
}

/** As much of it as orders times. */
export type Moment = Pick<ZonedTime, 'day' | 'instant'>;

/** The timestamp's instant in milliseconds; null for a day alone, and for what is no date (`2024-02-31`). */
export function instantOf(timestamp: string): number | null {
  if (timestamp.length <= 10 || !isDay(timestamp.slice(0, 10))) return null;
  const instant = Date.parse(timestamp);
  return Number.isNaN(instant) ? null : instant;
}

/**
 * The timestamp in `timeZone` (IANA); a day without a clock stays that day everywhere. Null for null and
 * for what is no date. A year that the zone would carry past 0000 or 9999 is shown in UTC.
 */
export function inZone(timestamp: string | null, timeZone: string): ZonedTime | null {
  if (timestamp === null) return null;
  const known = seen.get(timeZone)?.get(timestamp);
  if (known !== undefined) return known;
  const made = convert(timestamp, timeZone);
  remember(timeZone, timestamp, made);
  return made;
}

function convert(timestamp: string, timeZone: string): ZonedTime | null {
  const day = timestamp.slice(0, 10);
  if (!isDay(day)) return null;
  if (timestamp.length === 10) return { day, clock: null, iso: day, instant: null };
  const instant = instantOf(timestamp);
  if (instant === null) return null;
  // Offsets before about 1900 have seconds (+03:19:24); RFC 3339 knows minutes only.
  const offset = Math.round(offsetAt(instant, timeZone));
  return written(instant, offset) ?? written(instant, 0);
}

/** Results by zone and timestamp: sorting, grouping and several pages ask for the same ones. */
const seen = new Map<string, Map<string, ZonedTime | null>>();
const MOST_SEEN = 20_000;

function remember(timeZone: string, timestamp: string, made: ZonedTime | null): void {
  let zone = seen.get(timeZone);
  if (zone === undefined || zone.size >= MOST_SEEN) {
    zone = new Map();
    seen.set(timeZone, zone);
  }
  zone.set(timestamp, made);
}

/** The day of a timestamp in `timeZone`: `2024-06-18`; null when it has none. */
export function dayInZone(timestamp: string | null, timeZone: string): string | null {
  return inZone(timestamp, timeZone)?.day ?? null;
}

/**
 * Orders timestamps from oldest to newest; a day alone comes before every clock of that day (read in
 * `timeZone`), and null before all. Zero when the order is open: the caller's sort goes on to its next key.
 */
export function compareTimes(left: string | null, right: string | null, timeZone: string): number {
  return compareZoned(inZone(left, timeZone), inZone(right, timeZone));
}

/** As `compareTimes`, for times already in a zone. */
export function compareZoned(left: Moment | null, right: Moment | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (left.instant !== null && right.instant !== null) return Math.sign(left.instant - right.instant);
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return Number(left.instant !== null) - Number(right.instant !== null);
}

/** True for a day of the calendar: `2024-02-30` is none. */
export function isDay(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (!(month >= 1 && month <= 12 && date >= 1)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

function written(instant: number, offset: number): ZonedTime | null {
  const local = new Date(instant + offset * MINUTE).toISOString();
  // A year outside 0000 to 9999 is written with a sign and six digits.
  if (local.length !== 24) return null;
  const day = local.slice(0, 10);
  return { day, clock: local.slice(11, 16), iso: `${day}T${local.slice(11, 19)}${signed(offset)}`, instant };
}

/** 240 → `+04:00` */
export function signed(offset: number): string {
  const size = Math.abs(offset);
  const pad = (part: number): string => (part < 10 ? `0${part}` : `${part}`);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
