/**
 * Every type of page and of file, in two tables: a new one is a function here, its model in core/ and its template, or
 * its format in render/formats/. A route is a pure function of the site and the configuration; what a page shows is
 * in its model and nowhere else.
 */
import type { Config } from '../config/schema.js';
import { message } from '../core/messages.js';
import type { Pictures } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import type { SearchPart } from '../core/search.js';
import type { Page } from '../core/types.js';
import { ARCHIVE, type Context, contextOf, EMBED, SEARCH, TICKER } from './context.js';
import { pathOfTime, runsBy } from './days.js';
import { resolveAliases } from './files/aliases.js';
import { articleRecords } from './files/article-records.js';
import { feedFiles } from './files/feed-files.js';
import { hostRedirects, manifestFile, redirectPages, tickerJson } from './files/others.js';
import { shareCards } from './files/share-cards.js';
import { sitemapFiles } from './files/sitemap-files.js';
import type { Site } from './model.js';
import {
  archiveModel,
  calendarInputs,
  datedDays,
  dayInputs,
  dayModel,
  monthModel,
  newestOf,
  yearModel,
} from './pages/archive.js';
import { articleInputs, articleModel, neighbours } from './pages/article.js';
import { embedModel } from './pages/embed.js';
import { frontModel } from './pages/front.js';
import { sectionPages, termPages } from './pages/listing-pages.js';
import { searchModel } from './pages/search.js';
import { tickerModel } from './pages/ticker.js';
import type { Plan } from './plan.js';
import { type Planned, planned } from './planned.js';

/** What it is → the pages of that kind. */
const PAGES: Readonly<Record<string, (context: Context) => Planned[]>> = {
  front: (context) => [
    { path: 'index.html', template: 'front', model: frontModel(context), modified: context.site.newest },
  ],

  article: (context) => {
    const near = neighbours(context.site.articles);
    const alone = { older: null, newer: null };
    return context.site.articles.map((each, index) => {
      const beside = near[index] ?? alone;
      const versions = context.translations.of(each);
      return planned(context.common, {
        path: each.path,
        template: 'article',
        modified: each.row.updated ?? each.row.published,
        ...(versions.length === 0
          ? {}
          : { alternates: versions.map(({ lang, article }) => ({ lang, path: article.path })) }),
        inputs: articleInputs(context, each, beside),
        model: () => articleModel(context, each, beside),
      });
    });
  },

  ticker: (context) => {
    if (context.nav.ticker === null) return [];
    const model = tickerModel(context);
    return [
      { path: TICKER, template: 'ticker', model, modified: model.newest },
      { path: EMBED, template: 'embed', model: embedModel(context) },
    ];
  },

  section: sectionPages,
  tag: (context) => termPages(context, 'tag', context.tags),
  author: (context) => termPages(context, 'author', context.authors),

  day: (context) =>
    context.days.map((group, index) =>
      planned(context.common, {
        path: group.path,
        template: 'day',
        modified: newestOf([group], context.config.timeZone),
        inputs: dayInputs(group, context.days[index + 1]),
        model: () => dayModel(context, group, context.days[index + 1]),
      }),
    ),

  month: (context) =>
    runsBy(datedDays(context), ({ day }) => day.slice(0, 7)).map(([month, days]) =>
      planned(context.common, {
        path: pathOfTime(month),
        template: 'month',
        modified: newestOf(days, context.config.timeZone),
        inputs: calendarInputs(days),
        model: () => monthModel(context, month, days),
      }),
    ),

  year: (context) =>
    runsBy(datedDays(context), ({ day }) => day.slice(0, 4)).map(([year, days]) =>
      planned(context.common, {
        path: pathOfTime(year),
        template: 'year',
        modified: newestOf(days, context.config.timeZone),
        inputs: calendarInputs(days),
        model: () => yearModel(context, year, days),
      }),
    ),

  archive: (context) => {
    if (context.nav.archive === null) return [];
    return [{ path: ARCHIVE, template: 'archive', model: archiveModel(context), modified: context.site.newest }];
  },

  // In no sitemap: there is nothing on it to be found.
  search: (context) =>
    context.nav.search === null ? [] : [{ path: SEARCH, template: 'search', model: searchModel(context) }],

  notFound: () => [{ path: '404.html', template: 'not-found', model: {} }],
};

/** What it is → the files of that kind, which are made when the pages are known. */
const FILES: Readonly<Record<string, (plan: Plan) => Page[]>> = {
  redirect: redirectPages,
  hostRedirects,
  tickerJson,
  feed: feedFiles,
  sitemap: sitemapFiles,
  manifest: manifestFile,
  shareCards,
  articleRecords,
};

export interface PlanOptions {
  /** A timestamp: see `Plan.date`. */
  readonly date?: string | null;
  /** What is known of the pictures that articles show. */
  readonly pictures?: Pictures;
}

/**
 * All pages and files of the site, each with a path of its own. Messages tell of aliases that cannot be redirects,
 * and of what is not made because the address of the site is not known.
 */
export function planPages(
  site: Site,
  config: Config,
  { date = null, pictures = new Map() }: PlanOptions = {},
): { pages: Page[]; search: readonly SearchPart[]; messages: Message[] } {
  const context = contextOf(site, config, pictures);
  const pages = Object.values(PAGES).flatMap((route) => route(context));
  const { redirects, messages } = resolveAliases(site.articles, () => pages.map(({ path }) => path));
  const plan: Plan = { ...context, pages, redirects, date };
  const files = Object.values(FILES).flatMap((route) => route(plan));
  return {
    pages: [...pages, ...files],
    search: context.search,
    messages: [...messages, ...context.translations.messages, ...addressMissing(site, config)],
  };
}

function addressMissing({ articles, items }: Site, { baseUrl }: Config): Message[] {
  if (baseUrl !== null || articles.length + items.length === 0) return [];
  const reason = 'The address of the site is not known, so it has no feeds, sitemaps, robots.txt and web manifest';
  return [message('site:no-base-url', reason, { path: 'content/site.yaml' })];
}
