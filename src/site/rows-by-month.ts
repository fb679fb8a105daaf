/** Rows of the site by month. */
import { groupBy } from './days.js';
import type { Rows } from './row.js';

/** `2024-06` → its rows; those without a day are under the empty name. */
export function rowsByMonth({ articles, items }: Rows): Map<string, Rows> {
  const [articlesOf, itemsOf] = [groupBy(articles, monthOf), groupBy(items, monthOf)];
  return new Map(
    [...new Set([...articlesOf.keys(), ...itemsOf.keys()])].map((month) => [
      month,
      { articles: articlesOf.get(month) ?? [], items: itemsOf.get(month) ?? [] },
    ]),
  );
}

function monthOf({ day }: { readonly day: string | null }): string {
  return day?.slice(0, 7) ?? '';
}
