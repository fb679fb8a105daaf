/** A section's page. */
import { compareTimes } from '../../core/date.js';
import type { SectionModel } from '../../core/pages.js';
import type { ByMonth } from '../by-month.js';
import { byDay, type Context } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { StoryList } from '../lists.js';
import type { SiteItem, SiteSection } from '../model.js';
import { LATEST, listing, listingInputs } from './listing.js';

/** Items; the ticker page has the others. */
const ITEMS = 30;

/** `list` and `items` are those of the section. */
export function sectionModel(
  context: Context,
  { name, path, description }: SiteSection,
  list: StoryList,
  items: ByMonth<SiteItem>,
): SectionModel {
  const { stories } = list;
  return {
    nav: context.nav,
    feeds: feedsOf(context.config, path, stories.month),
    ...listing(context, list),
    newest: newestInSection(context, list, items),
    section: { name, path, description },
    ticker: byDay(context, items.first(itemsBeside(stories.length))),
  };
}

/** What the page hangs on. */
export function sectionInputs(
  context: Context,
  { description }: SiteSection,
  list: StoryList,
  items: ByMonth<SiteItem>,
): unknown[] {
  return [description, listingInputs(context, list), items.published, items.hashesOf(itemsBeside(list.stories.length))];
}

/** Time of the newest story or item. */
export function newestInSection({ config }: Context, { stories }: StoryList, items: ByMonth<SiteItem>): string | null {
  const times = [stories.published, items.published];
  return times.sort((left, right) => compareTimes(right, left, config.timeZone))[0] ?? null;
}

/** As many items as are as high as the stories beside them: a row of two stories is as high as 3. */
function itemsBeside(stories: number): number {
  if (stories === 0) return ITEMS;
  const high = 3 * Math.ceil(Math.min(stories, LATEST) / 2) + Math.ceil(Math.max(0, stories - LATEST) / 2);
  return Math.min(ITEMS, Math.max(6, high));
}
