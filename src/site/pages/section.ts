/** A section's page. */
import { compareTimes } from '../../core/date.js';
import type { SectionModel } from '../../core/pages.js';
import { byDay, type Context } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { SiteArticle, SiteItem, SiteSection } from '../model.js';
import { LATEST, listing } from './listing.js';

/** Items; the ticker page has the others. */
const ITEMS = 30;

/** `articles` and `items` are those of the section, newest first. */
export function sectionModel(
  context: Context,
  { name, path, description }: SiteSection,
  articles: readonly SiteArticle[],
  items: readonly SiteItem[],
): SectionModel {
  const list = listing(context, path, articles);
  const times = [list.newest, items[0]?.item.published ?? null];
  times.sort((left, right) => compareTimes(right, left, context.config.timeZone));
  return {
    nav: context.nav,
    feeds: feedsOf(context.config, path, articles),
    ...list,
    newest: times[0] ?? null,
    section: { name, path, description },
    ticker: byDay(context, items.slice(0, Math.min(ITEMS, itemsBeside(articles.length)))),
  };
}

/** As many items as are as high as the stories beside them: a row of two stories is as high as 3. */
function itemsBeside(stories: number): number {
  if (stories === 0) return ITEMS;
  return Math.max(6, 3 * Math.ceil(Math.min(stories, LATEST) / 2) + Math.ceil(Math.max(0, stories - LATEST) / 2));
}
