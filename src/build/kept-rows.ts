/** Rows of the site by month, each stored under `rows <month>`: a new story reads all and writes one. */
import { byAge, type PackedRows, packRows, type Rows, unpackRows } from '../site/index.js';
import type { Store } from './store.js';

/** `2024-06` → its rows; of those without a day, under the empty name. Newest first. */
export type MonthsOfRows = ReadonlyMap<string, Rows>;

/** Null when one is lost. */
export function readRows(store: Store, months: readonly string[]): MonthsOfRows | null {
  const read = new Map<string, Rows>();
  for (const month of months) {
    const found = store.get(`rows ${month}`) as PackedRows | null;
    if (found === null) return null;
    read.set(month, unpackRows(found));
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
  const { articles, items } = together(more);
  const added = { articles: byMonth(articles), items: byMonth(items) };
  const made = new Map<string, Rows>();
  for (const month of new Set([...kept.keys(), ...added.articles.keys(), ...added.items.keys()])) {
    const before = kept.get(month) ?? { articles: [], items: [] };
    const rows = {
      articles: [...before.articles.filter(({ group }) => !groups.has(group)), ...(added.articles.get(month) ?? [])],
      items: [...before.items.filter(({ group }) => !groups.has(group)), ...(added.items.get(month) ?? [])],
    };
    const isSame =
      (added.articles.get(month) ?? added.items.get(month)) === undefined && sizeOf(rows) === sizeOf(before);
    if (isSame) made.set(month, before);
    else if (sizeOf(rows) === 0) store.remove(`rows ${month}`);
    else {
      const sorted = { articles: rows.articles.sort(byAge), items: rows.items.sort(byAge) };
      store.put(`rows ${month}`, packRows(sorted));
      made.set(month, sorted);
    }
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

function byMonth<Row extends { readonly day: string | null }>(rows: readonly Row[]): Map<string, Row[]> {
  const months = new Map<string, Row[]>();
  for (const row of rows) {
    const month = row.day?.slice(0, 7) ?? '';
    const own = months.get(month);
    if (own === undefined) months.set(month, [row]);
    else own.push(row);
  }
  return months;
}
