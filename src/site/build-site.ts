/** Records of all sources → the site. */
import type { Config } from '../config/schema.js';
import { compareZoned } from '../core/date.js';
import { message } from '../core/messages.js';
import type { Message, ParsedDocument } from '../core/records.js';
import { shortHash } from '../core/slug.js';
import { joinLiveBlogs } from './live-blogs.js';
import { mergeArticles } from './merge-articles.js';
import { type MergedItem, mergeItems } from './merge-items.js';
import type { Site, SiteArticle, SiteItem } from './model.js';
import { assignPaths } from './permalinks.js';
import { articleFinder, type FindArticle } from './same-headline.js';
import { resolveSections, type Sections } from './sections.js';
import { compareSources } from './sources.js';

/**
 * The site that `documents` make, in whatever order they come: each article and item once, with its path or
 * anchor, in its section, newest first. Messages tell of versions that are not shown, paths that two articles
 * want, sections that are not configured, and items without a time.
 */
export function buildSite(documents: readonly ParsedDocument[], config: Config): { site: Site; messages: Message[] } {
  const merged = mergeArticles(documents, config.timeZone);
  const { paths, messages: collisions } = assignPaths(merged.articles);
  const placed = merged.articles.map((each, index) => ({ ...each, path: paths[index] ?? '' }));
  placed.sort((left, right) => compareZoned(left.time, right.time) || (left.path < right.path ? 1 : -1));
  const { sections, messages: unknown } = resolveSections(placed, config);
  const articles = placed.reverse().map(
    ({ article, path, sources, time }): SiteArticle => ({
      article,
      path,
      sources,
      section: sections.find(article.section),
      day: time?.day ?? null,
      updates: [],
    }),
  );

  const items = mergeItems(documents, config.timeZone).sort(compareNewest);
  const newest = [...placed, ...items].reduce<MergedItem['time']>(
    (last, { time }) => (compareZoned(last, time) < 0 ? time : last),
    null,
  );
  const linked = linkItems(items, sections, articleFinder(articles, config.timeZone));
  return {
    site: {
      ...joinLiveBlogs(articles, linked),
      sections: sections.list,
      newest: newest?.iso ?? null,
    },
    messages: [...merged.messages, ...collisions, ...unknown, ...timeless(documents)].sort(compareMessages),
  };
}

function linkItems(items: readonly MergedItem[], sections: Sections, find: FindArticle): SiteItem[] {
  const taken = new Set<string>();
  return items.map(({ item, key, sources, time }) => {
    // UTC, so that the anchor does not hang on the site's zone.
    const when = time === null ? '' : time.instant === null ? time.day : new Date(time.instant).toISOString();
    const identity = `${key}\n${when}`;
    let digits = 12;
    while (taken.has(shortHash(identity, digits))) digits += 1;
    const id = shortHash(identity, digits);
    taken.add(id);
    return {
      id: `n-${id}`,
      item,
      sources,
      section: sections.find(item.category),
      article: find(item.headline, item.published),
      day: time?.day ?? null,
    };
  });
}

/** Newest first, those without a time last; within a minute as the source has them. */
function compareNewest(left: MergedItem, right: MergedItem): number {
  const [from, to] = [left.sources[0], right.sources[0]];
  const byTime = compareZoned(right.time, left.time);
  return byTime || (from && to ? compareSources(from, to) : 0) || (left.key < right.key ? -1 : 1);
}

/** One message per source, however many of its items have no time. */
function timeless(documents: readonly ParsedDocument[]): Message[] {
  return documents.flatMap(({ source, items }) => {
    const lines = items.filter((item) => item.published === null).map((item) => item.lines[0]);
    const [first] = lines;
    if (first === undefined) return [];
    const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ', …' : '');
    const reason = lines.length === 1 ? 'An item has no time' : `${lines.length} items have no time (lines ${shown})`;
    return [message('site:item-without-time', reason, { path: source.path, line: first })];
  });
}

function compareMessages(left: Message, right: Message): number {
  const key = ({ path, line, rule, reason }: Message): string =>
    `${path}\n${String(line ?? 0).padStart(10, '0')}\n${rule}\n${reason}`;
  return key(left) < key(right) ? -1 : 1;
}
