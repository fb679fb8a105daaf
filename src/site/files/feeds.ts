/** Feeds of the site, of each section and of the news line: what is in them, and where they lie. */

import type { FeedEntry, FeedModel } from '../../core/machine-files.js';
import { contentOf } from '../../core/texts.js';
import { type Context, TICKER } from '../context.js';
import { feedPaths } from '../feed-paths.js';
import type { SiteArticle, SiteItem, SiteSection } from '../model.js';
import { summaryOf } from '../summary.js';

/** Stories in a feed: readers ask a few times a day, and all of it is sent each time. */
const STORIES = 30;
/** Items in the feed of the news line, which are short and many. */
const ITEMS = 60;

/** What the entries of articles are known by: the path of each at first, by the path that it has now. */
export type FirstPaths = ReadonlyMap<string, string>;

export function siteFeed(context: Context, first: FirstPaths): FeedModel | null {
  const { site, config } = context;
  return feed(context, {
    kind: 'site',
    name: null,
    description: config.description ?? config.motto,
    page: 'index.html',
    entries: site.articles.slice(0, STORIES).flatMap((each) => story(context, each, first)),
  });
}

export function sectionFeed(
  context: Context,
  { name, path, description }: SiteSection,
  articles: readonly SiteArticle[],
  first: FirstPaths,
): FeedModel | null {
  const entries = articles.slice(0, STORIES).flatMap((each) => story(context, each, first));
  return feed(context, { kind: 'section', name, description, page: path, entries });
}

export function tickerFeed(context: Context): FeedModel | null {
  const { site, config } = context;
  return feed(context, {
    kind: 'ticker',
    name: null,
    description: config.description ?? config.motto,
    page: TICKER,
    entries: site.items.slice(0, ITEMS).flatMap((each) => item(context, each)),
  });
}

function feed({ config }: Context, model: Omit<FeedModel, 'paths'>): FeedModel | null {
  return config.baseUrl === null || model.entries.length === 0 ? null : { ...model, paths: feedPaths(model.page) };
}

/** None for a story without a date: every format wants one. */
function story(context: Context, each: SiteArticle, first: FirstPaths): FeedEntry[] {
  const { article, path, day } = each;
  const { headline, published, updated, lang, dir } = article;
  if (published === null || day === null) return [];
  const tags = context.tags.links(each).map(({ name }) => name);
  const section = context.section(each.section);
  return [
    {
      id: first.get(path) ?? path,
      path,
      external: null,
      headline,
      published,
      updated,
      authors: context.authors.links(each).map(({ name }) => name),
      categories: [...new Set([...(section === null ? [] : [section.name]), ...tags])],
      summary: summaryOf(article),
      content: context.config.feeds === 'full' ? contentOf(article, null) : null,
      lang,
      dir,
    },
  ];
}

function item(context: Context, each: SiteItem): FeedEntry[] {
  const { permalink, article, url, headline, published, category, lang, dir } = context.item(each);
  if (published === null || each.day === null) return [];
  const { body } = each.item;
  return [
    {
      id: permalink,
      path: article ?? permalink,
      external: article === null ? url : null,
      headline,
      published,
      updated: null,
      authors: [],
      categories: category === null ? [] : [category],
      summary: null,
      content: body.length === 0 ? null : { blocks: body },
      lang,
      dir,
    },
  ];
}
