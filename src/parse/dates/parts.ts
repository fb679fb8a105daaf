/** What the readers find, before dates, clocks and weekdays are joined. Indices are of tokens, `to` past the last. */
import type { AgoUnit } from './lexicon.js';

export interface DatePart {
  readonly type: 'date';
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly ambiguous: boolean;
}

export interface ClockPart {
  readonly type: 'clock';
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly offset: number | null;
  /** ET, PT: the offset depends on the date. Hours east of UTC in winter. */
  readonly american: number | null;
  /** Counts only beside a date or a day: `10.05`, `1:02:33`. */
  readonly weak: boolean;
}

export interface WeekdayPart {
  readonly type: 'weekday';
  readonly from: number;
  readonly to: number;
  readonly weekday: number;
}

/** "yesterday": counts alone only where it stands apart. */
export interface DayPart {
  readonly type: 'day';
  readonly from: number;
  readonly to: number;
  readonly ago: number;
}

export interface AgoPart {
  readonly type: 'ago';
  readonly from: number;
  readonly to: number;
  readonly unit: AgoUnit;
  readonly count: number;
}

export type Part = DatePart | ClockPart | WeekdayPart | DayPart | AgoPart;
