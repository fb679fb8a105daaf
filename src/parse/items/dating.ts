/** Times of a list's rows -> ISO. Clocks take their day from the heading above them, else roll over at midnight. */
import { type DateMention, resolveDate } from '../dates/index.js';
import type { TimeProblem } from '../time-problem.js';
import type { Row, Run } from './row.js';
import type { Stamp } from './stamps.js';

export interface TimeContext {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 with offset, or null. */
  readonly captured: string | null;
  /** The article's own date, or the newest that the page shows: stands in where a list shows clocks and no day. */
  readonly near: string | null;
}

export interface Dated {
  readonly iso: string | null;
  readonly problems: readonly TimeProblem[];
}

/** Two clocks this near, in minutes, may stand out of order without a midnight between them. */
const OUT_OF_ORDER = 60;

export function datesOf(run: Run, context: TimeContext, orderCertain: boolean): Dated[] {
  const start = context.captured ?? context.near;
  const headings = run.days.map(({ block, mention }) => {
    const captured = context.captured ?? (isNearDay(mention) ? context.near : null);
    return {
      block,
      iso: resolveDate(mention, { ...context, captured, near: start }).iso,
      isInferred: captured !== context.captured,
    };
  });
  const days = new Days(start, headings.some(({ iso }) => iso !== null) ? 0 : directionOfTime(run.rows));
  let heading = 0;
  return run.rows.map(({ stamp }) => {
    for (let next = headings[heading]; next && next.block < stamp.block; next = headings[++heading])
      if (next.iso !== null) days.set(next.iso, null, !next.isInferred);
    return dateOf(stamp, days, context, orderCertain);
  });
}

function dateOf({ mention }: Stamp, days: Days, context: TimeContext, orderCertain: boolean): Dated {
  const clock = mention.hour === null ? null : mention.hour * 60 + (mention.minute ?? 0);
  if (mention.kind === 'clock' && clock !== null) days.pass(clock);
  const isDayless = mention.kind === 'clock' || isClockOfTheDay(mention);
  const captured = context.captured ?? (isClockOfTheDay(mention) ? context.near : null);
  const { iso, problem } = resolveDate(mention, { timeZone: context.timeZone, captured, near: days.day });
  if (mention.day !== null && iso !== null) days.set(iso, clock);
  const problems: TimeProblem[] = problem === null || problem === 'ambiguous' ? [] : [problem];
  if (mention.ambiguous && !orderCertain) problems.push('ambiguous');
  if (isDayless && iso !== null && !days.shown && context.captured === null) problems.push('inferred');
  return { iso, problems };
}

/** `Today 14:05`, `Gestern, 22:30`: a clock that says no more of its day than a bare one does. */
function isClockOfTheDay(mention: DateMention): boolean {
  return isNearDay(mention) && mention.hour !== null;
}

/** `Today`, `Gestern` */
function isNearDay({ ago }: DateMention): boolean {
  return ago !== null && ago.unit === 'day' && ago.count <= 1;
}

/** The day that a list has come to. */
class Days {
  day: string | null;
  /** The list itself showed it. */
  shown = false;
  #clock: number | null = null;
  readonly #step: -1 | 0 | 1;

  constructor(start: string | null, step: -1 | 0 | 1) {
    this.day = start;
    this.#step = step;
  }

  set(iso: string, clock: number | null, shown = true): void {
    this.day = iso.slice(0, 10);
    this.shown = shown;
    this.#clock = clock;
  }

  /** A clock without a day: against the list's direction it has passed midnight. */
  pass(clock: number): void {
    const change = this.#clock === null ? 0 : clock - this.#clock;
    if (this.day !== null && this.#step !== 0 && Math.sign(change) === -this.#step && Math.abs(change) > OUT_OF_ORDER) {
      this.day = shiftDay(this.day, this.#step);
    }
    this.#clock = clock;
  }
}

/** -1 when the newest stands first (clocks fall down the list), 1 when the oldest does. */
function directionOfTime(rows: readonly Row[]): -1 | 1 {
  let balance = 0;
  for (let i = 1; i < rows.length; i++) {
    const [a, b] = [rows[i - 1]?.stamp.mention, rows[i]?.stamp.mention];
    balance += Math.sign((b?.hour ?? 0) * 60 + (b?.minute ?? 0) - ((a?.hour ?? 0) * 60 + (a?.minute ?? 0)));
  }
  return balance > 0 ? 1 : -1;
}

/** `2024-06-18` or a longer ISO string, some days on or back: the date alone. */
function shiftDay(iso: string, days: number): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
