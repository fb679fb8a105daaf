/** All formats, by the name that pages give as their template. */
import type { Config } from '../../config/schema.js';
import { instantOf, inZone } from '../../core/date.js';
import { directionOf } from '../../core/direction.js';
import { isoTimestamp } from '../../core/iso-time.js';
import type { FeedEntry } from '../../core/machine-files.js';
import type { ArticleContent } from '../../core/text-content.js';
import type { Page } from '../../core/types.js';
import { address, siteLink } from '../address.js';
import type { RenderBody } from '../body.js';
import { escapeHtml } from '../escape.js';
import { figureHtml } from '../picture.js';
import { type Strings, translate } from '../strings.js';
import { articleRecord } from './article-record.js';
import { atom } from './atom.js';
import type { Format, Tools } from './format.js';
import { hostRedirects } from './host-redirects.js';
import { jsonFeed } from './json-feed.js';
import { manifest } from './manifest.js';
import { robots } from './robots.js';
import { rss } from './rss.js';
import { newsSitemap, sitemap, sitemapIndex } from './sitemap.js';
import { tickerJson } from './ticker-json.js';

// Each is called with the model that the table of routes pairs it with.
const FORMATS = {
  rss,
  atom,
  'json-feed': jsonFeed,
  sitemap,
  'sitemap-index': sitemapIndex,
  'news-sitemap': newsSitemap,
  robots,
  manifest,
  'ticker-json': tickerJson,
  'host-redirects': hostRedirects,
  'article-record': articleRecord,
} as unknown as Readonly<Record<string, Format<object>>>;

/** A function that writes the pages of a format, and gives null for those of a template. */
export function formatWriter(config: Config, strings: Strings, renderBody: RenderBody): (page: Page) => string | null {
  const tools = toolsOf(config, strings, renderBody);
  return ({ template, model, path }) => {
    const format = Object.hasOwn(FORMATS, template) ? FORMATS[template] : undefined;
    return format === undefined ? null : format(model, tools, path);
  };
}

function toolsOf(config: Config, strings: Strings, renderBody: RenderBody): Tools {
  const { baseUrl, timeZone } = config;
  const addressOf = (path: string): string => {
    if (baseUrl === null) throw new Error(`The address of ${path} is not known: the site has no baseUrl`);
    return address(baseUrl, path);
  };
  // A story stands in several feeds, each in three formats.
  const written = new WeakMap<ArticleContent, string>();
  return {
    config,
    t: (key, values) => translate(strings, key, values),
    address: addressOf,
    iso: (timestamp) => inZone(timestamp, timeZone)?.iso ?? null,
    moment: (timestamp) => {
      const day = inZone(timestamp, timeZone);
      const instant = day?.instant ?? instantOf(isoTimestamp(`${day?.day} 00:00`, timeZone) ?? '');
      if (instant === null) throw new Error(`${timestamp} is no date`);
      return new Date(instant);
    },
    contentHtml: (entry) => {
      const { content, image } = entry;
      if (content === null) return null;
      const above = image === null ? '' : `${figureHtml(image, addressOf)}\n`;
      // Equal texts of two folders may show different pictures, and lead to different sources.
      const isShared = entry.pictures === undefined && entry.links === undefined;
      const known = isShared ? written.get(content) : undefined;
      const html = known ?? absolute(entry, content, addressOf, renderBody);
      if (isShared) written.set(content, html);
      return directed(above + html, entry.lang ?? config.language, config.language);
    },
  };
}

/** Readers of feeds set a text from left to right unless it says otherwise itself: RSS has no direction. */
function directed(html: string, lang: string, siteLang: string): string {
  const dir = directionOf(lang);
  if (dir === 'ltr' && directionOf(siteLang) === 'ltr') return html;
  return `<div lang="${escapeHtml(lang)}" dir="${dir}">\n${html}</div>\n`;
}

function absolute(
  { path, pictures, links }: FeedEntry,
  content: ArticleContent,
  addressOf: (path: string) => string,
  renderBody: RenderBody,
): string {
  const page = addressOf(path);
  const link = siteLink(addressOf);
  const html = renderBody(content, (url) => link(url) ?? (URL.canParse(url, page) ? new URL(url, page).href : url), {
    pictures,
    links,
  });
  // Footnotes lead to each other within the page, and other links to its headings.
  return html.replaceAll(' href="#', ` href="${page.replace(/#.*/, '')}#`);
}
