/** What the related headlines of articles lead to, and links in their texts to sources. */
import type { ArticleRow, Related, RowLink } from './row.js';
import { momentOf } from './row-times.js';
import { type candidatesOf, nearest } from './same-headline.js';
import { type TargetOf, targetAt } from './source-links.js';

/** The articles under a headline, by the id of its group. */
export type ArticlesOf = (group: string) => ReturnType<typeof candidatesOf>;

/** The row with what its headlines and links mean now; itself where it is what they meant. */
export function linked(row: ArticleRow, articlesOf: ArticlesOf, targetOf: TargetOf): ArticleRow {
  if (row.related.length === 0 && row.links === undefined) return row;
  const related = row.related.map(([group]): Related => {
    const to = nearest(articlesOf(group), momentOf(row));
    return to === null ? [group] : [group, ...to];
  });
  const links = row.links?.map(([name]): RowLink => [name, ...(targetAt(name, targetOf) ?? [])]);
  const isSame = isEqual(related, row.related) && isEqual(links ?? [], row.links ?? []);
  return isSame ? row : { ...row, related, ...(links === undefined ? {} : { links }) };
}

/** Lists of the same length. */
function isEqual(
  left: readonly (readonly (string | number)[])[],
  right: readonly (readonly (string | number)[])[],
): boolean {
  return left.every((each, index) => {
    const other = right[index] ?? [];
    return each.length === other.length && each.every((part, at) => part === other[at]);
  });
}
