/** Sitemaps: all pages, in one file or by month, and the stories of two days for news search. */
import { compareTimes, instantOf, inZone } from '../../core/date.js';
import { isoTimestamp } from '../../core/iso-time.js';
import type { NewsSitemapModel, SitemapUrl } from '../../core/machine-files.js';
import type { Context } from '../context.js';
import type { SiteArticle } from '../model.js';

/** A sitemap may have no more (sitemaps.org/protocol.html). */
const LIMITS = { urls: 50_000, bytes: 50 * 1024 * 1024 };

/** Up to here one file has them all. Beyond, each month has its own, so that a new story does not rewrite a long one. */
const TOGETHER = 1000;

/** News sitemaps take no more (Google Search Central, "Create a news sitemap"). */
const MOST_NEWS = 1000;

const HOUR = 3_600_000;

export interface Sitemap {
  readonly path: string;
  readonly urls: readonly SitemapUrl[];
}

/**
 * The sitemaps of `urls` (in the order of the pages, newest first), each within the limits. One is `sitemap.xml`; of
 * several that is the name of their index. Each month has those of its pages that stay; the others are in `pages`.
 */
export function splitSitemap(
  urls: readonly SitemapUrl[],
  baseUrl: string,
  { together = TOGETHER, limits = LIMITS } = {},
): Sitemap[] {
  if (urls.length <= together && chunks(urls, baseUrl, limits).length === 1) return [{ path: 'sitemap.xml', urls }];
  const groups = new Map<string, SitemapUrl[]>();
  for (const url of urls) {
    const [, year, month] = /^(\d{4})\/(\d\d)\//.exec(url.path) ?? [];
    const name = year === undefined ? 'pages' : `${year}-${month}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [url]);
    else group.push(url);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, group]) =>
      // Oldest first, so that a new page is added at the end.
      chunks(group.reverse(), baseUrl, limits).map((part, index) => ({
        path: `sitemap/${name}${index === 0 ? '' : `-${index + 1}`}.xml`,
        urls: part,
      })),
    );
}

/** The newest time in a sitemap. */
export function newestOf(urls: readonly SitemapUrl[], timeZone: string): string | null {
  return urls.reduce<string | null>(
    (newest, { modified }) => (isLater(modified, newest, timeZone) ? modified : newest),
    null,
  );
}

function isLater(time: string | null, than: string | null, timeZone: string): boolean {
  // Written alike, as most are, times are in the order of their texts.
  if (time !== null && than !== null && time.length > 19 && time.slice(19) === than.slice(19)) return time > than;
  return compareTimes(than, time, timeZone) < 0;
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
  const stories = site.articles.filter(isNews).flatMap(({ path, article: { headline, published, lang } }) => {
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
