/** What records take from other months of the site: paths of articles, live blogs and their entries. */
import { once } from '../core/on-demand.js';
import { groupBy } from './days.js';
import { folderOf } from './permalinks.js';
import type { Around, FetchGroup } from './records.js';
import type { SiteMonth, StoredMonth } from './site-month.js';

/** `stored`: newest first; `months` gives them as months of the site. */
export function aroundOf(
  stored: readonly StoredMonth[],
  section: Around['section'],
  fetch: FetchGroup,
  months: () => readonly SiteMonth[],
): Around {
  const moved = stored.flatMap(({ summary }) => summary.moved.articles);
  const paths = new Map(moved.map(([group, nth, path]) => [`${group} ${nth}`, path]));
  /** Live blogs by the path of their source, whose items with a text of their own are their entries. */
  const blogs = new Map<string, string>();
  for (const { path, sources } of stored.flatMap(({ summary }) => summary.blogs))
    for (const source of sources) if (!blogs.has(source)) blogs.set(source, path);

  const blogOf = (sources: readonly string[]): string | null => {
    const named = sources.find((source) => blogs.has(source));
    return named === undefined ? null : (blogs.get(named) ?? null);
  };
  const byBlog = once(() =>
    groupBy(
      stored.flatMap(({ summary }, month) => summary.entries.map(([sources, hashes]) => ({ month, sources, hashes }))),
      ({ sources }) => blogOf(sources),
    ),
  );
  const entries = (blog: string): { month: number; sources: readonly string[]; hashes: string }[] =>
    byBlog().get(blog) ?? [];
  return {
    fetch,
    section,
    moved: (folders) => moved.filter(([, , path]) => folders.includes(folderOf(path))),
    pathOf: (group, nth, wanted) => paths.get(`${group} ${nth}`) ?? wanted,
    blogOf,
    entriesOf: (blog) => {
      const having = new Set(entries(blog).map(({ month }) => month));
      const items = [...having].flatMap((month) => months()[month]?.items() ?? []);
      return items.filter(({ id, article }) => article === `${blog}#${id}`);
    },
    entriesHash: (blog) => JSON.stringify(entries(blog).map(({ sources, hashes }) => [sources, hashes])),
  };
}
