/** A mention -> an ISO 8601 timestamp, by the page's zone, the time of its capture and the dates around it. */
import { instantOf, inZone, signed } from '../../core/date.js';
import { isoOfClock } from '../../core/iso-time.js';
import { onDemand } from '../../core/on-demand.js';
import { dayNumber, isCalendarDay, weekdayOf } from './calendar.js';
import type { DateMention } from './mention.js';

const utc = onDemand<typeof import('@date-fns/utc')>('@date-fns/utc');
const subtraction = onDemand<typeof import('date-fns/sub')>('date-fns/sub');

export interface ResolveContext {
  /** IANA name: of clocks without an offset of their own. */
  readonly timeZone: string;
  /** ISO 8601: when the page was captured, or null. */
  readonly captured: string | null;
  /** ISO 8601: a date from which a missing year, or the missing day of a bare clock, is inferred. */
  readonly near?: string | null;
}

export interface Resolution {
  /** `2024-06-18`, or `2024-06-18T10:05:00+04:00` in the mention's own offset; null when unresolved. */
  readonly iso: string | null;
  /**
   * `impossible` 31.02.2024; `relative` without a capture time; `no-date` nothing to take the year or day from;
   * `ambiguous` 03/04/2024: `iso` holds the reading, the page's `orderEvidence` says how sure it is.
   */
  readonly problem: null | 'impossible' | 'relative' | 'no-date' | 'ambiguous';
}

export function resolveDate(mention: DateMention, context: ResolveContext): Resolution {
  if (mention.impossible) return { iso: null, problem: 'impossible' };
  switch (mention.kind) {
    case 'relative':
      return fromCapture(mention, context);
    case 'clock':
      return fromClock(mention, context);
    default:
      return fromDate(mention, context);
  }
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-06-18…`, as the zone's readers date it. */
function dayOf(iso: string | null | undefined, timeZone: string): Day | null {
  const zoned = inZone(iso ?? null, timeZone);
  if (zoned === null) return null;
  const [year, month, day] = zoned.day.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

function fromCapture(mention: DateMention, { captured, timeZone }: ResolveContext): Resolution {
  const ago = mention.ago;
  const day = dayOf(captured, timeZone);
  if (ago === null || captured === null || day === null) return { iso: null, problem: 'relative' };
  if (ago.unit === 'minute' || ago.unit === 'hour') {
    const instant = instantOf(captured);
    if (instant === null) return { iso: null, problem: 'relative' };
    const minutes = Math.floor(instant / 60_000) - ago.count * (ago.unit === 'hour' ? 60 : 1);
    return resolved(inZone(new Date(minutes * 60_000).toISOString(), timeZone)?.iso ?? null, 'relative');
  }
  const { UTCDate } = utc();
  const before = subtraction().sub(new UTCDate(day.year, day.month - 1, day.day), { [`${ago.unit}s`]: ago.count });
  const then = { year: before.getFullYear(), month: before.getMonth() + 1, day: before.getDate() };
  return resolved(written(then, mention, timeZone), 'relative');
}

function fromClock(mention: DateMention, context: ResolveContext): Resolution {
  const { timeZone, captured } = context;
  const near = dayOf(context.near, timeZone);
  const reference = near ?? dayOf(captured, timeZone);
  if (reference === null) return { iso: null, problem: 'no-date' };
  if (mention.weekday !== null)
    return resolved(written(onWeekday(reference, mention.weekday), mention, timeZone), 'no-date');
  const iso = written(reference, mention, timeZone);
  // Captured at 09:00, shown 22:15: of the evening before.
  const [shown, seen] = [instantOf(iso ?? ''), instantOf(captured ?? '')];
  if (near === null && shown !== null && seen !== null && shown > seen)
    return resolved(written(shifted(reference, -1), mention, timeZone), 'no-date');
  return resolved(iso, 'no-date');
}

function fromDate(mention: DateMention, context: ResolveContext): Resolution {
  const { month, day } = mention;
  if (month === null || day === null) return { iso: null, problem: 'no-date' };
  const year = mention.year ?? inferYear(month, day, mention.weekday, context);
  if (year === null) return { iso: null, problem: 'no-date' };
  const iso = written({ year, month, day }, mention, context.timeZone);
  return iso !== null && mention.ambiguous ? { iso, problem: 'ambiguous' } : resolved(iso, 'impossible');
}

/** A page is captured within hours of its newest item, whose zone may be a day ahead. */
const AHEAD = 1;

/** The year that brings the day nearest to the dates around it, or last before the capture; a weekday must fit. */
function inferYear(
  month: number,
  day: number,
  weekday: number | null,
  { near, captured, timeZone }: ResolveContext,
): number | null {
  const around = dayOf(near, timeZone);
  const seen = dayOf(captured, timeZone);
  const reference = around ?? seen;
  if (reference === null) return null;
  const now = dayNumber(reference.year, reference.month, reference.day);
  const distance = (year: number): number => {
    const ahead = dayNumber(year, month, day) - now;
    return around === null && ahead > AHEAD ? ahead + 3650 : Math.abs(ahead);
  };
  // Eight years back reach a 29 February, and every weekday of a date.
  const years = Array.from({ length: 13 }, (_, index) => reference.year + 2 - index).filter((year) =>
    isCalendarDay(year, month, day),
  );
  const fitting = years.filter((year) => weekday === null || weekdayOf(year, month, day) === weekday);
  return (
    (fitting.length > 0 ? fitting : years).sort((left, right) => distance(left) - distance(right) || right - left)[0] ??
    null
  );
}

/** The last such weekday up to the reference. */
function onWeekday(reference: Day, weekday: number): Day {
  const back = (weekdayOf(reference.year, reference.month, reference.day) - weekday + 7) % 7;
  return shifted(reference, -back);
}

function shifted({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** With the mention's clock and offset, if it has them; null for a day or a clock that there is not. */
function written(
  { year, month, day }: Day,
  { hour, minute, second, offset }: DateMention,
  timeZone: string,
): string | null {
  if (!(year >= 0 && year <= 9999) || !isCalendarDay(year, month, day)) return null;
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  if (hour === null) return date;
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const clock = `${date}T${pad(hour)}:${pad(minute ?? 0)}:${pad(second ?? 0)}`;
  return offset === null ? isoOfClock(clock, timeZone) : clock + signed(offset);
}

/** Of 0 to 99. */
function pad(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}

function resolved(iso: string | null, problem: Resolution['problem']): Resolution {
  return iso === null ? { iso, problem } : { iso, problem: null };
}
