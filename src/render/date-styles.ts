/** What dates are written with. */

/** Plain data. Patterns have the tokens of date-fns that need no more than these names: `EEEE, d MMMM yyyy`. */
export interface DateWords {
  /** January first; as in `18 June`. */
  readonly months: readonly string[];
  /** As in `June 2024`. */
  readonly standaloneMonths: readonly string[];
  /** Sunday first; short for the head of a calendar. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** First day of the week in a calendar: 0 for Sunday, 1 for Monday. */
  readonly weekStartsOn: number;
  readonly patterns: Readonly<Record<DateStyle, string>>;
}

export const DATE_STYLES = ['day', 'date', 'short', 'month', 'year', 'monthName', 'time'] as const;
/** `Tuesday, 18 June 2024`, `18 June 2024`, `18 June`, `June 2024`, `2024`, `June`, `10:00`. */
export type DateStyle = (typeof DATE_STYLES)[number];
