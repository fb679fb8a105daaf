/** The site as the routes see it. */
import type { ByMonth } from './by-month.js';
import type { SiteArticle, SiteItem, SiteSection } from './model.js';
import type { SiteMonth } from './site-month.js';

export interface Site {
  /** Newest first, what has no date last. */
  readonly months: readonly SiteMonth[];
  /** Pages that are no news, as if they were a month; null where there are none. */
  readonly pages: SiteMonth | null;
  readonly articles: ByMonth<SiteArticle>;
  /** Those without a time last. */
  readonly items: ByMonth<SiteItem>;
  /** Those of the configuration, then those that only articles name, by slug. */
  readonly sections: readonly SiteSection[];
  /** Time of the newest article or item. */
  readonly newest: string | null;
}

/** All that has pages of its own records: the months, and what is no news. */
export function withPages({ months, pages }: Pick<Site, 'months' | 'pages'>): readonly SiteMonth[] {
  return pages === null ? months : [...months, pages];
}
