/** Feeds of the site, of each section and of the news line: what is in them, and where they lie. */

import type { FeedEntry, FeedModel } from '../../core/machine-files.js';
import type { FeedPaths } from '../../core/pages.js';
import { contentOf } from '../../core/texts.js';
import { type Context, TICKER } from '../context.js';
import { feedPaths } from '../feed-paths.js';
import type { SiteArticle, SiteItem, SiteSection } from '../model.js';
import { pictureInputs, textPictures } from '../pictures.js';
import { summaryOf } from '../summary.js';

/** Stories in a feed: readers ask a few times a day, and all of it is sent each time. */
const STORIES = 30;
/** Items in the feed of the news line, which are short and many. */
const ITEMS = 60;

/** What the entries of articles are known by: the path of each at first, by the path that it has now. */
export type FirstPaths = ReadonlyMap<string, string>;

/** A feed as it is planned. */
export interface Feed {
  readonly paths: FeedPaths;
  /** All that its model hangs on. */
  readonly inputs: readonly unknown[];
  model(): FeedModel;
}

export function siteFeed(context: Context, first: FirstPaths): Feed | null {
  const { description, motto } = context.config;
  const about = { kind: 'site', name: null, description: description ?? motto, page: 'index.html' } as const;
  return stories(context, about, context.site.articles, first);
}

export function sectionFeed(
  context: Context,
  { name, path, description }: SiteSection,
  articles: readonly SiteArticle[],
  first: FirstPaths,
): Feed | null {
  return stories(context, { kind: 'section', name, description, page: path }, articles, first);
}

type About = Omit<FeedModel, 'paths' | 'entries'>;

function stories(context: Context, about: About, articles: readonly SiteArticle[], first: FirstPaths): Feed | null {
  // Every format wants a date.
  const shown = articles.slice(0, STORIES).filter(({ row, day }) => row.published !== null && day !== null);
  return feed(
    context,
    about,
    shown.map((each) => [each.hash, first.get(each.path), ...pictureInputs(each, context.pictures)]),
    () => shown.flatMap((each) => story(context, each, first)),
  );
}

export function tickerFeed(context: Context): Feed | null {
  const { description, motto } = context.config;
  const items = context.site.items.slice(0, ITEMS).filter(({ row, day }) => row.published !== null && day !== null);
  return feed(
    context,
    { kind: 'ticker', name: null, description: description ?? motto, page: TICKER },
    items.map(({ hash }) => hash),
    () => items.flatMap((each) => item(context, each)),
  );
}

function feed({ config }: Context, about: About, shown: readonly unknown[], entries: () => FeedEntry[]): Feed | null {
  if (config.baseUrl === null || shown.length === 0) return null;
  const paths = feedPaths(about.page);
  return { paths, inputs: [about, shown], model: () => ({ ...about, paths, entries: entries() }) };
}

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
      ...textPictures(each, context.pictures),
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
