/** What records take from other months of the site: paths of articles, live blogs and their entries. */
import type { Entries } from './month-summary.js';
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
  const entriesIn = ({ summary }: Pick<StoredMonth, 'summary'>, blog: string): Entries[] =>
    summary.entries.filter(([sources]) => blogOf(sources) === blog);
  return {
    fetch,
    section,
    moved: (folders) => moved.filter(([, , path]) => folders.includes(folderOf(path))),
    pathOf: (group, nth, wanted) => paths.get(`${group} ${nth}`) ?? wanted,
    blogOf,
    entriesOf: (blog) =>
      months()
        .filter((month) => entriesIn(month, blog).length > 0)
        .flatMap((month) => month.items().filter((item) => item.article === `${blog}#${item.id}`)),
    entriesHash: (blog) => JSON.stringify(stored.flatMap((month) => entriesIn(month, blog))),
  };
}
