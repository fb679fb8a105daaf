/** Dates and times as people write them in ISO 8601 and near it, with the site's zone where they name none. */
import { inZone, isDay, signed } from './date.js';
import { instantOfClock, offsetAt } from './zone-offset.js';

const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * `2024-6-18` → `2024-06-18`; `2024-06-18 10:00`, in Asia/Baku, → `2024-06-18T10:00:00+04:00`; an offset that is
 * given stays (`+0400` as `+04:00`). Null for another form, and for a day or a clock that there is not. A clock that
 * summer time leaps over is read as so much later, as clocks show it then.
 */
export function isoTimestamp(text: string, timeZone: string): string | null {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = FORM.exec(text.trim()) ?? [];
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!isDay(date)) return null;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = `${date}T${pad(hour)}:${minute}:${second}`;
  if (zone !== undefined) return offsetOf(zone) === null ? null : clock + offsetOf(zone);
  return isoOfClock(clock, timeZone);
}

const MINUTE = 60_000;

/** A wall clock `2024-06-18T10:00:00`, of a day that there is, with its offset in `timeZone`. */
export function isoOfClock(clock: string, timeZone: string): string | null {
  const wall = Date.parse(`${clock}Z`);
  const instant = instantOfClock(wall, timeZone);
  const offset = (wall - instant) / MINUTE;
  // Nearly always the zone's clocks show just what is written. Before 1900 offsets have seconds.
  if (clock > '1900' && clock < '9999' && offset === offsetAt(instant, timeZone)) return clock + signed(offset);
  return inZone(new Date(instant).toISOString(), timeZone)?.iso ?? null;
}

/** `Z`, `+0400`, `+04:00`; null for an offset that no place has. */
function offsetOf(zone: string): string | null {
  if (zone.toUpperCase() === 'Z') return 'Z';
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
  return Number(hours) <= 14 && Number(minutes) <= 59 ? `${zone[0]}${hours}:${minutes}` : null;
}

function pad(part: string): string {
  return part.padStart(2, '0');
}
