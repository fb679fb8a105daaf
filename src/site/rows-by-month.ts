/** Rows of the site by month; pages that are no news are beside the months, as if they were one. */
import { groupBy } from './days.js';
import type { ArticleRow, Rows } from './row.js';

/** In the place of a month's name. */
export const STANDALONE = 'pages';

/** `2024-06` → its rows; those without a day are under the empty name. */
export function rowsByMonth({ articles, items }: Rows): Map<string, Rows> {
  const [articlesOf, itemsOf] = [groupBy(articles, monthOfArticle), groupBy(items, monthNameOf)];
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

/** The same of an article. */
export function monthOfArticle(row: Pick<ArticleRow, 'day' | 'isPage'>): string {
  return row.isPage ? STANDALONE : monthNameOf(row);
}
