/** What the scanner gives and takes. */

export interface DateMention {
  /** Character offsets in the line scanned: [start, end). Covers date, time, zone and joining words ("um", "at", "|", ","). */
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'datetime' | 'clock' | 'relative';
  /** Null: "18 June". Buddhist years are converted. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes east of UTC, or null when none is written. */
  readonly offset: number | null;
  /** Both readings are possible: 03/04/2024. Month and day hold the reading by `order`, and can be swapped. */
  readonly ambiguous: boolean;
  /** How long before the capture time; "yesterday" and "today 14:05" too, in days, with hour and minute. */
  readonly ago: { readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'; readonly count: number } | null;
  /** Sunday is 0. */
  readonly weekday: number | null;
  /** Impossible date such as 31.02.2024: fields as written, never rolled over. */
  readonly impossible: boolean;
}

export interface DateHints {
  /** BCP 47, or null. */
  readonly lang: string | null;
  /** How the page writes numeric dates (`orderEvidence`), or null. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
}
