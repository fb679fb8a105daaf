/** Feeds of the site, of each section, tag and author and of the news line: what is in them, and where they lie. */

import type { FeedEntry, FeedModel } from '../../core/machine-files.js';
import type { FeedPaths } from '../../core/pages.js';
import { contentOf } from '../../core/texts.js';
import type { ByMonth } from '../by-month.js';
import { type Context, TICKER } from '../context.js';
import { feedPaths } from '../feed-paths.js';
import { fileInputs } from '../linked-files.js';
import type { StoryList } from '../lists.js';
import type { SiteArticle, SiteItem, SiteSection } from '../model.js';
import { leadImage, listPictures, textPictures } from '../pictures.js';
import { textLinks } from '../source-links.js';
import { summaryOf } from '../summary.js';
import { termsOf } from '../terms.js';

/** Stories in a feed: readers ask a few times a day, and all of it is sent each time. */
const STORIES = 30;
/** Items in the feed of the news line, which are short and many. */
const ITEMS = 60;

/** What the entries of articles are known by: the path of each at first, by the path that it has now. */
export interface FirstPaths {
  readonly paths: ReadonlyMap<string, string>;
  readonly hash: string;
}

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
  articles: ByMonth<SiteArticle>,
  first: FirstPaths,
): Feed | null {
  return stories(context, { kind: 'section', name, description, page: path }, articles, first);
}

/** Of a tag or an author: with summaries alone, since of these there may be as many as there are stories. */
export function termFeed(context: Context, { kind, of, stories: own }: StoryList, first: FirstPaths): Feed | null {
  const about = { kind, name: of.name, description: null, page: of.path };
  return stories(context, about, own, first, (entry) => ({ ...entry, content: null }));
}

type About = Omit<FeedModel, 'paths' | 'entries'>;

/** `shown`: what the feed has of an entry. */
function stories(
  context: Context,
  about: About,
  articles: ByMonth<SiteArticle>,
  first: FirstPaths,
  shown = (entry: FeedEntry): FeedEntry => entry,
): Feed | null {
  const pictures = listPictures(articles, STORIES, context.pictures);
  const files = fileInputs(articles.linksOf(STORIES), context.files);
  return feed(context, about, articles, [articles.hashesOf(STORIES), first.hash, pictures, files], () =>
    articles.first(STORIES).flatMap((each) => story(context, each, first).map(shown)),
  );
}

export function tickerFeed(context: Context): Feed | null {
  const { description, motto } = context.config;
  const about = { kind: 'ticker', name: null, description: description ?? motto, page: TICKER } as const;
  const { items } = context.site;
  return feed(context, about, items, items.hashesOf(ITEMS), () =>
    items.first(ITEMS).flatMap((each) => item(context, each)),
  );
}

function feed(
  { config }: Context,
  about: About,
  { month }: ByMonth<unknown>,
  shown: readonly unknown[],
  entries: () => FeedEntry[],
): Feed | null {
  // Every format wants a date.
  if (config.baseUrl === null || month === null) return null;
  const paths = feedPaths(about.page);
  return { paths, inputs: [about, shown], model: () => ({ ...about, paths, entries: entries() }) };
}

function story(context: Context, each: SiteArticle, first: FirstPaths): FeedEntry[] {
  const { article, path, day } = each;
  const { headline, published, updated, lang, dir } = article;
  if (published === null || day === null) return [];
  const tags = termsOf(each.row, 'tag').map(({ name }) => name);
  const section = context.section(each.section);
  return [
    {
      id: first.paths.get(path) ?? path,
      path,
      external: null,
      headline,
      published,
      updated,
      authors: termsOf(each.row, 'author').map(({ name }) => name),
      categories: [...new Set([...(section === null ? [] : [section.name]), ...tags])],
      summary: summaryOf(article),
      content: context.config.feeds === 'full' ? contentOf(article, null) : null,
      image: leadImage(article, context.pictures),
      ...textPictures(each, context.pictures),
      ...textLinks(each, context.files),
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
      image: null,
      lang,
      dir,
    },
  ];
}
