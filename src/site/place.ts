/** Where the records of a month are on the site: their order, paths and anchors, which hang on no other month. */
import { compareZoned, inZone } from '../core/date.js';
import type { Message } from '../core/records.js';
import { shortHash } from '../core/slug.js';
import { assignPaths } from './permalinks.js';
import { type FetchGroup, lost } from './records.js';
import type { ArticleRow, ItemRow, Rows } from './row.js';
import { momentOf } from './row-times.js';
import { ID_LENGTH, identityOf } from './rows.js';
import { compareSources } from './sources.js';

/** A record that is not at the place that it wants, since another one is there. */
export type Moved = readonly [group: string, nth: number, to: string];

export interface Placed {
  /** Newest first, those without a time last. */
  readonly rows: Rows;
  /** Articles with their paths. */
  readonly articles: readonly Moved[];
  /** Items with the ids in their anchors. */
  readonly items: readonly Moved[];
  /** Of paths that two articles want. */
  readonly messages: readonly Message[];
}

/** `rows`: of one month, in whatever order. */
export function place(rows: Rows, fetch: FetchGroup): Placed {
  const { paths, messages } = assignPaths(rows.articles, (row) => fetch(row.group).articles[row.nth] ?? lost(row));
  const pathOf = (row: ArticleRow): string => paths.get(row) ?? row.wanted;
  const articles = [...rows.articles].sort(
    (left, right) => compareZoned(momentOf(right), momentOf(left)) || (pathOf(left) < pathOf(right) ? -1 : 1),
  );
  const items = [...rows.items].sort(compareNewest);
  return {
    rows: { articles, items },
    articles: articles.flatMap((row) => (pathOf(row) === row.wanted ? [] : [[row.group, row.nth, pathOf(row)]])),
    items: movedItems(items, fetch),
    messages,
  };
}

function movedItems(items: readonly ItemRow[], fetch: FetchGroup): Moved[] {
  const taken = new Set<string>();
  return items.flatMap((row): Moved[] => {
    let { id } = row;
    for (let digits = ID_LENGTH + 1; taken.has(id); digits += 1) {
      const { key } = fetch(row.group);
      id = shortHash(identityOf({ key, time: inZone(row.published, 'UTC') }), digits);
    }
    taken.add(id);
    return id === row.id ? [] : [[row.group, row.nth, id]];
  });
}

/** Newest first, those without a time last; within a minute as the source has them. */
function compareNewest(left: ItemRow, right: ItemRow): number {
  return (
    compareZoned(momentOf(right), momentOf(left)) ||
    compareSources(left.source, right.source) ||
    (left.group === right.group ? left.nth - right.nth : left.group < right.group ? -1 : 1)
  );
}
