/** A section's page. */
import { compareTimes } from '../../core/date.js';
import type { SectionModel } from '../../core/pages.js';
import { byDay, type Context } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { StoryList } from '../lists.js';
import type { SiteArticle, SiteItem, SiteSection } from '../model.js';
import { LATEST, listing, listingInputs } from './listing.js';

/** Items; the ticker page has the others. */
const ITEMS = 30;

/** `list` and `items`, newest first, are those of the section. */
export function sectionModel(
  context: Context,
  { name, path, description }: SiteSection,
  list: StoryList,
  items: readonly SiteItem[],
): SectionModel {
  const { stories } = list;
  return {
    nav: context.nav,
    feeds: feedsOf(context.config, path, stories),
    ...listing(context, list),
    newest: newestInSection(context, stories, items),
    section: { name, path, description },
    ticker: byDay(context, shownItems(stories, items)),
  };
}

/** What the page hangs on. */
export function sectionInputs({ description }: SiteSection, list: StoryList, items: readonly SiteItem[]): unknown[] {
  const shown = shownItems(list.stories, items).map(({ hash }) => hash);
  return [description, listingInputs(list), items[0]?.row.published, shown];
}

/** Time of the newest story or item. */
export function newestInSection(
  { config }: Context,
  [story]: readonly SiteArticle[],
  [item]: readonly SiteItem[],
): string | null {
  const times = [story?.row.published ?? null, item?.row.published ?? null];
  return times.sort((left, right) => compareTimes(right, left, config.timeZone))[0] ?? null;
}

function shownItems(articles: readonly SiteArticle[], items: readonly SiteItem[]): readonly SiteItem[] {
  return items.slice(0, Math.min(ITEMS, itemsBeside(articles.length)));
}

/** As many items as are as high as the stories beside them: a row of two stories is as high as 3. */
function itemsBeside(stories: number): number {
  if (stories === 0) return ITEMS;
  return Math.max(6, 3 * Math.ceil(Math.min(stories, LATEST) / 2) + Math.ceil(Math.max(0, stories - LATEST) / 2));
}
