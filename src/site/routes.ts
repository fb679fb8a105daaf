/**
 * Every type of page and file, in one table: a new one is a function here, its model in core/ and its template.
 * A route is a pure function of the site and the configuration; what a page shows is in its model and nowhere else.
 */
import type { Config } from '../config/schema.js';
import type { ListingKind } from '../core/archive-pages.js';
import type { NotFoundModel, PageLink } from '../core/pages.js';
import type { Page } from '../core/types.js';
import { ARCHIVE, type Context, contextOf, TICKER } from './context.js';
import { pathOfTime, runsBy } from './days.js';
import type { Site, SiteArticle } from './model.js';
import { archiveModel, datedDays, dayModel, monthModel, yearModel } from './pages/archive.js';
import { articleModel, neighbours } from './pages/article.js';
import { frontModel } from './pages/front.js';
import { listingMonths } from './pages/listing.js';
import { sectionModel } from './pages/section.js';
import { termModel, termsModel } from './pages/term.js';
import { tickerModel } from './pages/ticker.js';
import type { Terms } from './terms.js';

type Route = (context: Context) => Page[];

/** What it is → the pages of that kind. */
const ROUTES: Readonly<Record<string, Route>> = {
  front: (context) => [{ path: 'index.html', template: 'front', model: frontModel(context) }],

  article: (context) => {
    const near = neighbours(context.site.articles);
    const alone = { older: null, newer: null };
    return context.site.articles.map((each) => ({
      path: each.path,
      template: 'article',
      model: articleModel(context, each, near.get(each.path) ?? alone),
    }));
  },

  ticker: (context) =>
    context.nav.ticker === null ? [] : [{ path: TICKER, template: 'ticker', model: tickerModel(context) }],

  section: (context) => {
    const { site } = context;
    const articles = groupBy(site.articles, (each) => each.section);
    const items = groupBy(site.items, (each) => each.section);
    return site.sections.flatMap((section) => {
      const stories = articles.get(section.slug) ?? [];
      const model = sectionModel(context, section, stories, items.get(section.slug) ?? []);
      return [{ path: section.path, template: 'section', model }, ...months(context, 'section', section, stories)];
    });
  },

  tag: (context) => termPages(context, 'tag', context.tags),
  author: (context) => termPages(context, 'author', context.authors),

  day: (context) =>
    context.days.map((group, index) => ({
      path: group.path,
      template: 'day',
      model: dayModel(context, group, context.days[index + 1]),
    })),

  month: (context) =>
    runsBy(datedDays(context), ({ day }) => day.slice(0, 7)).map(([month, days]) => ({
      path: pathOfTime(month),
      template: 'month',
      model: monthModel(context, month, days),
    })),

  year: (context) =>
    runsBy(datedDays(context), ({ day }) => day.slice(0, 4)).map(([year, days]) => ({
      path: pathOfTime(year),
      template: 'year',
      model: yearModel(context, year, days),
    })),

  archive: (context) =>
    context.nav.archive === null ? [] : [{ path: ARCHIVE, template: 'archive', model: archiveModel(context) }],

  notFound: () => [{ path: '404.html', template: 'not-found', model: {} satisfies NotFoundModel }],
};

/** All pages of the site, each with a path of its own. */
export function planPages(site: Site, config: Config): Page[] {
  const context = contextOf(site, config);
  return Object.values(ROUTES).flatMap((route) => route(context));
}

function termPages(context: Context, kind: 'tag' | 'author', terms: Terms): Page[] {
  if (terms.list.length === 0) return [];
  return [
    { path: terms.path, template: 'terms', model: termsModel(context, kind, terms) },
    ...terms.list.flatMap((term) => [
      { path: term.path, template: kind, model: termModel(context, term) },
      ...months(context, kind, term, term.articles),
    ]),
  ];
}

function months(context: Context, kind: ListingKind, of: PageLink, articles: readonly SiteArticle[]): Page[] {
  return listingMonths(context, kind, of, articles).map(({ path, model }) => ({
    path,
    template: 'listing-month',
    model,
  }));
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => string | null): Map<string | null, Value[]> {
  const groups = new Map<string | null, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
