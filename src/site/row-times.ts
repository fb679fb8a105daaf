/** When a record is from, by its row. */
import { compareZoned, type Moment } from '../core/date.js';
import type { ArticleRow } from './row.js';

type Timed = Pick<ArticleRow, 'day' | 'instant'>;

/** The time of a row, as far as it orders rows. */
export function momentOf(row: Timed): Moment | null {
  const { day } = row;
  return day === null ? null : (row as Moment);
}

/** Newest first, those without a time last; what it leaves open hangs on more than the two rows. */
export function byAge(left: Timed, right: Timed): number {
  return compareZoned(momentOf(right), momentOf(left));
}
