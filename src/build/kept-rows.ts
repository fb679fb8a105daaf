/** Rows of the site by month, each stored under `rows <month>`: a new story reads all and writes one. */
import { sha256 } from '../core/hash.js';
import { byAge, type PackedRows, packRows, type Rows, rowsByMonth, unpackRows } from '../site/index.js';
import type { Store } from './store.js';
import { encodeText } from './stored.js';

/** Rows of a month, newest first, and a hash that stands for them. */
export interface MonthOfRows extends Rows {
  readonly hash: string;
}

/** `2024-06` → its rows; of those without a day, under the empty name. Newest first. */
export type MonthsOfRows = ReadonlyMap<string, MonthOfRows>;

/** `months`: their names and hashes. Null when one is lost. */
export function readRows(store: Store, months: readonly (readonly [string, string])[]): MonthsOfRows | null {
  const read = new Map<string, MonthOfRows>();
  for (const [month, hash] of months) {
    const found = store.get(`rows ${month}`) as PackedRows | null;
    if (found === null) return null;
    read.set(month, { ...unpackRows(found), hash });
  }
  return read;
}

/** `kept` without the rows of `groups`, and with those of `more`; what differs is stored. */
export function changeRows(
  store: Store,
  kept: MonthsOfRows,
  groups: ReadonlySet<string>,
  more: readonly Rows[],
): MonthsOfRows {
  const added = rowsByMonth(together(more));
  const made = new Map<string, MonthOfRows>();
  for (const month of new Set([...kept.keys(), ...added.keys()])) {
    const before = kept.get(month);
    const articles = before?.articles.filter(({ group }) => !groups.has(group)) ?? [];
    const items = before?.items.filter(({ group }) => !groups.has(group)) ?? [];
    const own = added.get(month);
    if (before !== undefined && own === undefined && sizeOf({ articles, items }) === sizeOf(before)) {
      made.set(month, before);
      continue;
    }
    if (own !== undefined) {
      articles.push(...own.articles);
      items.push(...own.items);
    }
    if (articles.length + items.length === 0) {
      store.remove(`rows ${month}`);
      continue;
    }
    const sorted = { articles: articles.sort(byAge), items: items.sort(byAge) };
    const text = JSON.stringify(packRows(sorted));
    store.putEncoded(`rows ${month}`, encodeText(text));
    made.set(month, { ...sorted, hash: sha256(text).slice(0, 32) });
  }
  // What is in order is sorted in no time.
  return new Map([...made].sort(([left], [right]) => (left < right ? 1 : -1)));
}

/** All in one, newest first. */
export function allRows(months: MonthsOfRows): Rows {
  return together([...months.values()]);
}

function together(all: readonly Rows[]): Rows {
  return { articles: all.flatMap(({ articles }) => articles), items: all.flatMap(({ items }) => items) };
}

function sizeOf({ articles, items }: Rows): number {
  return articles.length + items.length;
}
