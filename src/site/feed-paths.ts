/** Where feeds lie, and which there are. */
import type { Config } from '../config/schema.js';
import type { FeedPaths } from '../core/pages.js';

/** The site's feeds lie at its root, those of a section, a tag or an author in its folder: `section/politics/feed.xml`. */
export function feedPaths(page: string): FeedPaths {
  const folder = page === 'index.html' ? '' : `${page.slice(0, -'.html'.length)}/`;
  return { rss: `${folder}feed.xml`, atom: `${folder}atom.xml`, json: `${folder}feed.json` };
}

/** Paths of the feeds of records, of which the newest are of `month`; null where there is none with a date, or no address. */
export function feedsOf({ baseUrl }: Config, page: string, month: string | null): FeedPaths | null {
  return baseUrl === null || month === null ? null : feedPaths(page);
}
