/** When a record is from, by its row. */
import type { Moment } from '../core/date.js';
import type { ArticleRow } from './row.js';

type Timed = Pick<ArticleRow, 'day' | 'instant'>;

/** The time of a row, as far as it orders rows. */
export function momentOf(row: Timed): Moment | null {
  const { day } = row;
  return day === null ? null : (row as Moment);
}
