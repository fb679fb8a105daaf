/** The site as the routes see it. */
import type { ByMonth } from './by-month.js';
import type { SiteArticle, SiteItem, SiteSection } from './model.js';
import type { SiteMonth } from './site-month.js';

export interface Site {
  /** Newest first, what has no date last. */
  readonly months: readonly SiteMonth[];
  readonly articles: ByMonth<SiteArticle>;
  /** Those without a time last. */
  readonly items: ByMonth<SiteItem>;
  /** Those of the configuration, then those that only articles name, by slug. */
  readonly sections: readonly SiteSection[];
  /** Time of the newest article or item. */
  readonly newest: string | null;
}
