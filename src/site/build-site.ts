/** Rows of all records → the site. */
import type { Config } from '../config/schema.js';
import { compareZoned, inZone } from '../core/date.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message, ParsedDocument } from '../core/records.js';
import { shortHash } from '../core/slug.js';
import { type Group, Grouping } from './groups.js';
import type { Site, SiteArticle, SiteItem } from './model.js';
import { assignPaths } from './permalinks.js';
import { type FetchGroup, StoredArticle, StoredItem } from './records.js';
import type { ArticleRow, ItemRow, Rows, SiteRows } from './row.js';
import { momentOf } from './row-times.js';
import { ID_LENGTH, identityOf, rowsOf } from './rows.js';
import { rowsByMonth } from './rows-by-month.js';
import { type ArticleFinder, articleFinder } from './same-headline.js';
import { resolveSections, type Sections } from './sections.js';
import { type SightedDocument, sighted } from './sighted.js';
import { compareSources } from './sources.js';

/**
 * The site that `documents` make, in whatever order they come: each article and item once, with its path or
 * anchor, in its section, newest first. Messages tell of versions that are not shown, paths that two articles
 * want, sections that are not configured, and items without a time.
 */
export function buildSite(documents: readonly ParsedDocument[], config: Config): { site: Site; messages: Message[] } {
  const grouping = new Grouping(config.timeZone);
  const all = documents.map(sighted);
  for (const document of all) grouping.add(document);
  const groups = new Map<string, Group>();
  const articles: ArticleRow[] = [];
  const items: ItemRow[] = [];
  for (const group of grouping.take()) {
    groups.set(group.id, group);
    const rows = rowsOf(group);
    articles.push(...rows.articles);
    items.push(...rows.items);
  }
  const hashes = new Map([...rowsByMonth({ articles, items })].map(([month, rows]) => [month, hashOf(rows)]));
  const { site, messages } = assemble({ articles, items, hashes }, config, (id) => groups.get(id) ?? NOTHING);
  const told = [...groups.values()].flatMap((group) => group.messages);
  return { site, messages: [...told, ...messages, ...all.flatMap(timeless)].sort(compareMessages) };
}

/** Whatever order they come in. */
function hashOf({ articles, items }: Rows): string {
  return sha256(
    [...articles, ...items]
      .map((row) => JSON.stringify(row))
      .sort()
      .join(),
  );
}

const NOTHING = { key: '', articles: [], items: [] };

/** The site of these rows, in whatever order they come; messages are of paths and sections. */
export function assemble(
  { articles: articleRows, items: itemRows, hashes }: SiteRows,
  config: Config,
  fetch: FetchGroup,
): { site: Site; messages: Message[] } {
  const identity = ({ group, nth }: ArticleRow): string => fetch(group).articles[nth]?.identity ?? '';
  const { paths, messages: collisions } = assignPaths(articleRows, identity);
  const placed = articleRows.map((row) => ({ row, time: momentOf(row), path: paths.get(row) ?? row.wanted }));
  placed.sort((left, right) => compareZoned(left.time, right.time) || (left.path < right.path ? 1 : -1));
  const { sections, messages: unknown } = resolveSections(
    placed.map(({ row }) => row),
    config,
  );
  placed.reverse();
  const articles: SiteArticle[] = placed.map(
    ({ row, path }) => new StoredArticle(path, row, sections.find(row.section), [], fetch),
  );
  const sorted = [...itemRows].sort(compareNewest);
  const items = placeItems(sorted, sections, articleFinder(articles, config.timeZone), liveBlogs(articles), fetch);
  return {
    site: {
      articles: withUpdates(articles, items, fetch),
      items,
      sections: sections.list,
      newest: newestOf(placed[0]?.row, sorted[0], config.timeZone),
      hashes,
    },
    messages: [...collisions, ...unknown],
  };
}

/** `articles` and `items` are sorted newest first. */
function newestOf(article: ArticleRow | undefined, item: ItemRow | undefined, timeZone: string): string | null {
  const times = [article, item].map((row) => inZone(row?.published ?? null, timeZone));
  return times.sort((left, right) => compareZoned(right, left))[0]?.iso ?? null;
}

function placeItems(
  rows: readonly ItemRow[],
  sections: Sections,
  { inGroup }: ArticleFinder,
  blogs: ReadonlyMap<string, SiteArticle>,
  fetch: FetchGroup,
): SiteItem[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    let { id } = row;
    for (let digits = ID_LENGTH + 1; taken.has(id); digits += 1) {
      const { key } = fetch(row.group);
      id = shortHash(identityOf({ key, time: inZone(row.published, 'UTC') }), digits);
    }
    taken.add(id);
    const anchor = `n-${id}`;
    const blog = row.paths.map((path) => blogs.get(path)).find((found) => found !== undefined);
    const article = blog === undefined ? inGroup(row.group, momentOf(row)) : `${blog.path}#${anchor}`;
    return new StoredItem(anchor, row, sections.find(row.category), article, fetch);
  });
}

/** Live blogs by the path of their source, whose items with a text of their own are their entries. */
function liveBlogs(articles: readonly SiteArticle[]): Map<string, SiteArticle> {
  const bySource = new Map<string, SiteArticle>();
  for (const each of articles) {
    if (!each.row.isLive) continue;
    for (const { path } of each.sources) if (!bySource.has(path)) bySource.set(path, each);
  }
  return bySource;
}

function withUpdates(articles: readonly SiteArticle[], items: readonly SiteItem[], fetch: FetchGroup): SiteArticle[] {
  const updates = new Map<string, SiteItem[]>();
  for (const each of items) {
    const [path, anchor] = each.article?.split('#') ?? [];
    if (path === undefined || anchor === undefined) continue;
    const others = updates.get(path);
    if (others === undefined) updates.set(path, [each]);
    else others.push(each);
  }
  if (updates.size === 0) return [...articles];
  return articles.map((each) => {
    const own = updates.get(each.path);
    return own === undefined ? each : new StoredArticle(each.path, each.row, each.section, own, fetch);
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

/** One message per source, however many of its items have no time. */
export function timeless({ source, items }: SightedDocument): Message[] {
  const lines = items.filter(({ record }) => record.published === null).map((item) => item.lines[0]);
  const [first] = lines;
  if (first === undefined) return [];
  const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ', …' : '');
  const reason = lines.length === 1 ? 'An item has no time' : `${lines.length} items have no time (lines ${shown})`;
  return [message('site:item-without-time', reason, { path: source.path, line: first })];
}

function compareMessages(left: Message, right: Message): number {
  const key = ({ path, line, rule, reason }: Message): string =>
    `${path}\n${String(line ?? 0).padStart(10, '0')}\n${rule}\n${reason}`;
  return key(left) < key(right) ? -1 : 1;
}
