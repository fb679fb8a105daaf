/** Rows of the site by month. */
import { groupBy } from './days.js';
import type { Rows } from './row.js';

/** `2024-06` → its rows; those without a day are under the empty name. */
export function rowsByMonth({ articles, items }: Rows): Map<string, Rows> {
  const [articlesOf, itemsOf] = [groupBy(articles, monthNameOf), groupBy(items, monthNameOf)];
  return new Map(
    [...new Set([...articlesOf.keys(), ...itemsOf.keys()])].map((month) => [
      month,
      { articles: articlesOf.get(month) ?? [], items: itemsOf.get(month) ?? [] },
    ]),
  );
}

/** Name of the month that something is from: `2024-06`; empty where no day is known. */
export function monthNameOf(time: { readonly day: string | null } | null): string {
  return time?.day?.slice(0, 7) ?? '';
}
