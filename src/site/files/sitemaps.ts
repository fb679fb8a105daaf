/** Sitemaps: all pages, in one file or by month, and the stories of two days for news search. */
import { instantOf, inZone } from '../../core/date.js';
import { isoTimestamp } from '../../core/iso-time.js';
import type { NewsSitemapModel, SitemapUrl } from '../../core/machine-files.js';
import type { Context } from '../context.js';
import type { SiteArticle } from '../model.js';

/** A sitemap may have no more (sitemaps.org/protocol.html). */
const LIMITS = { urls: 50_000, bytes: 50 * 1024 * 1024 };

/** News sitemaps take no more (Google Search Central, "Create a news sitemap"). */
const MOST_NEWS = 1000;

const HOUR = 3_600_000;

export interface Sitemap {
  readonly path: string;
  readonly urls: readonly SitemapUrl[];
}

/** Path of the sitemap, or of the index of several. */
export const SITEMAP = 'sitemap.xml';

/** All of `urls` (newest first) in one; null where that is too long. */
export function oneSitemap(urls: readonly SitemapUrl[], baseUrl: string, limits = LIMITS): Sitemap | null {
  return chunks(urls, baseUrl, limits).length === 1 ? { path: SITEMAP, urls } : null;
}

/** Those of a month, or of all other pages, each within the limits. `urls`: newest first. */
export function sitemapsOf(name: string, urls: readonly SitemapUrl[], baseUrl: string, limits = LIMITS): Sitemap[] {
  // Oldest first, so that a new page is added at the end.
  return chunks(urls.toReversed(), baseUrl, limits).map((part, index) => ({
    path: `sitemap/${name}${index === 0 ? '' : `-${index + 1}`}.xml`,
    urls: part,
  }));
}

function chunks(urls: readonly SitemapUrl[], baseUrl: string, limits: typeof LIMITS): SitemapUrl[][] {
  const parts: SitemapUrl[][] = [[]];
  // The declaration and the outer element.
  let bytes = 200;
  for (const url of urls) {
    const size = sizeOf(url, baseUrl);
    const part = parts.at(-1);
    if (part === undefined || part.length === limits.urls || (part.length > 0 && bytes + size > limits.bytes)) {
      parts.push([url]);
      bytes = 200 + size;
    } else {
      part.push(url);
      bytes += size;
    }
  }
  return parts;
}

/** At most: an encoded byte has three characters, an escaped `&` five; the elements, the time and a language have 120. */
function sizeOf({ path, alternates = [] }: SitemapUrl, baseUrl: string): number {
  const own = 5 * baseUrl.length + 3 * Buffer.byteLength(path) + 120;
  return alternates.reduce((size, each) => size + 5 * baseUrl.length + 3 * Buffer.byteLength(each.path) + 120, own);
}

/**
 * The stories of the 48 hours before `date`, newest first, in parts that a news sitemap may have; one, though it may
 * be empty, as soon as the site has stories. `date`: a timestamp; null for the time of the site's newest content.
 */
export function newsSitemaps({ site, config }: Context, date: string | null): NewsSitemapModel[] {
  const until = date ?? site.newest;
  if (site.articles.length === 0 || until === null) return [];
  // A day alone is meant to its end.
  const end = momentOf(until, config.timeZone) + (until.length === 10 ? 24 * HOUR - 1 : 0);
  // Most are older by days, which no difference of zones makes good.
  const first = Number.isNaN(end) ? '' : new Date(end - 96 * HOUR).toISOString().slice(0, 10);
  const isNews = ({ row: { day, instant, published } }: SiteArticle): boolean => {
    if (published === null || day === null || day < first) return false;
    const at = instant ?? momentOf(published, config.timeZone);
    return at > end - 48 * HOUR && at <= end;
  };
  const months = site.months.filter(({ month }) => month !== null && month >= first.slice(0, 7));
  const stories = months
    .flatMap((of) => of.articles())
    .filter(isNews)
    .flatMap(({ path, article: { headline, published, lang } }) => {
      return published === null ? [] : [{ path, headline, published, lang }];
    });
  const parts: NewsSitemapModel[] = [];
  for (let from = 0; from < stories.length || from === 0; from += MOST_NEWS) {
    parts.push({ stories: stories.slice(from, from + MOST_NEWS) });
  }
  return parts;
}

/** Path of the part with this index. */
export function newsSitemapPath(index: number): string {
  return `sitemap-news${index === 0 ? '' : `-${index + 1}`}.xml`;
}

/** Milliseconds since 1970, of a day alone those of its begin in `timeZone`; NaN, which is in no window, for no date. */
function momentOf(timestamp: string, timeZone: string): number {
  const time = inZone(timestamp, timeZone);
  if (time === null) return Number.NaN;
  return time.instant ?? instantOf(isoTimestamp(`${time.day} 00:00`, timeZone) ?? '') ?? Number.NaN;
}
