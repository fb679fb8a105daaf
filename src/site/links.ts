/** What the related headlines of articles lead to. */
import type { ArticleRow, Related } from './row.js';
import { momentOf } from './row-times.js';
import { type candidatesOf, nearest } from './same-headline.js';

/** The articles under a headline, by the id of its group. */
export type ArticlesOf = (group: string) => ReturnType<typeof candidatesOf>;

/** The row with what its headlines mean now; itself where it is what they meant. */
export function linked(row: ArticleRow, articlesOf: ArticlesOf): ArticleRow {
  if (row.related.length === 0) return row;
  const related = row.related.map(([group]): Related => {
    const to = nearest(articlesOf(group), momentOf(row));
    return to === null ? [group] : [group, ...to];
  });
  const isSame = related.every(([, nth, wanted], index) => {
    const [, before, path] = row.related[index] ?? [];
    return nth === before && wanted === path;
  });
  return isSame ? row : { ...row, related };
}
