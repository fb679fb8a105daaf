/**
 * Every type of page, in one table: a new one is a function here, its model in core/pages.ts and its template.
 * A route is a pure function of the site and the configuration; what a page shows is in its model and nowhere else.
 */
import type { Config } from '../config/schema.js';
import type { NotFoundModel, TickerModel } from '../core/pages.js';
import type { Page } from '../core/types.js';
import type { Site } from './model.js';
import { articleModel, neighbours } from './pages/article.js';
import { frontModel } from './pages/front.js';
import { sectionModel } from './pages/section.js';
import { articleFinder } from './same-headline.js';
import { byDay, navigation, TICKER } from './views.js';

type Route = (site: Site, config: Config) => Page[];

/** Template name → the pages that use it. */
const ROUTES: Readonly<Record<string, Route>> = {
  front: (site, config) => [{ path: 'index.html', template: 'front', model: frontModel(site, config) }],

  article: (site, config) => {
    const near = neighbours(site.articles);
    const find = articleFinder(site.articles, config.timeZone);
    const alone = { older: null, newer: null };
    return site.articles.map((each) => ({
      path: each.path,
      template: 'article',
      model: articleModel(site, each, near.get(each.path) ?? alone, find),
    }));
  },

  ticker: (site, config) => {
    if (site.items.length === 0) return [];
    const model: TickerModel = {
      nav: navigation(site),
      newest: site.items[0]?.item.published ?? null,
      items: site.items.length,
      days: byDay(site.items, config),
    };
    return [{ path: TICKER, template: 'ticker', model }];
  },

  section: (site, config) => {
    const articles = groupBy(site.articles, (each) => each.section);
    const items = groupBy(site.items, (each) => each.section);
    return site.sections.map((section) => ({
      path: section.path,
      template: 'section',
      model: sectionModel(site, config, section, articles.get(section.slug) ?? [], items.get(section.slug) ?? []),
    }));
  },

  notFound: () => [{ path: '404.html', template: 'not-found', model: {} satisfies NotFoundModel }],
};

/** All pages of the site, each with a path of its own. */
export function planPages(site: Site, config: Config): Page[] {
  return Object.values(ROUTES).flatMap((route) => route(site, config));
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
