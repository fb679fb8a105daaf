/** What a template can call: words, links, dates, languages. One set of helpers per page. */
import { isLanguageTag } from '../config/checks.js';
import type { Config } from '../config/schema.js';
import type { AuthorProfile } from '../core/archive-pages.js';
import { inZone } from '../core/date.js';
import { directionOf } from '../core/direction.js';
import type { ArticleView, Fragment, PageLink, TickerEntry } from '../core/pages.js';
import type { PictureView } from '../core/pictures.js';
import { Recent } from '../core/recent.js';
import type { ArticleContent, TextLinks, TextPictures } from '../core/text-content.js';
import type { Page } from '../core/types.js';
import { address, siteLink } from './address.js';
import type { RenderBody } from './body.js';
import { amountLevel, weeksOf } from './calendar.js';
import { DATE_STYLES, type DateStyle } from './date-styles.js';
import { formatDay } from './date-words.js';
import { escapeHtml, scriptJson } from './escape.js';
import type { FixedParts } from './fixed-parts.js';
import { relativeHref, rootHref } from './href.js';
import {
  articleGraph,
  authorGraph,
  frontGraph,
  listGraph,
  type PageFacts,
  type Publisher,
  pageGraph,
} from './json-ld/index.js';
import { ogLocale } from './og-locale.js';
import { figureHtml, type PictureOptions, pictureHtml } from './picture.js';
import { pluralForms, translate } from './strings.js';
import { inlineStyle, linkedStyle, styleText } from './styles.js';
import type { Theme } from './theme.js';
import { withoutPictures } from './without-pictures.js';

/** Dates of which the words are at hand: those of neighbouring pages. */
const DATES_AT_HAND = 1000;

/** Names that templates may use without `it.`; templates/README.md describes each. */
export const HELPERS = [
  ...[
    't',
    'forms',
    'href',
    'address',
    'date',
    'clock',
    'iso',
    'langAttributes',
    'dirAttribute',
    'bodyHtml',
    'brief',
    'pictureHtml',
    'figureHtml',
    'articleJsonLd',
    'pageJsonLd',
    'listJsonLd',
    'authorJsonLd',
    'siteJsonLd',
    'ogLocale',
    'languageName',
    'stylesheet',
    'styles',
    'hasAsset',
    'weeks',
    'weekdays',
    'level',
  ],
] as const;

export type Helpers = ReturnType<ReturnType<typeof helperFactory>>;

/** Made once for a build: `helperFactory(…)(page)`. What they give may have marks of `fixed`. */
export function helperFactory(theme: Theme, config: Config, renderBody: RenderBody, fixed: FixedParts) {
  const siteDir = directionOf(config.language);
  const { title, motto, description, baseUrl, language, timeZone } = config;
  // The path under which the site lies: also right on a preview host, where `baseUrl` would lead away.
  const root = baseUrl === null ? null : new URL(baseUrl).pathname;
  const site = { title, motto, description, baseUrl, root, lang: language, dir: siteDir, timeZone };
  const { dates } = theme.strings;
  const addressOf = (path: string): string | null => (baseUrl === null ? null : address(baseUrl, path));
  const links = config.links.filter(({ own }) => own);
  const publisher: Publisher = {
    title,
    description: description ?? motto,
    language,
    timeZone,
    links,
    address: addressOf,
  };
  const weekdays = dates.weekdays.map((_, index) => {
    const day = (index + dates.weekStartsOn) % 7;
    return { short: dates.shortWeekdays[day] ?? '', long: dates.weekdays[day] ?? '' };
  });
  const written = new Recent<string, string>(DATES_AT_HAND);
  const decoder = new TextDecoder();

  /** A timestamp (`2024-06-18T10:00:00+04:00`), a day, a month (`2024-06`) or a year in words; nothing for null. */
  const date = (timestamp: string | null, style: DateStyle = 'date'): string => {
    if (!DATE_STYLES.includes(style))
      throw new RangeError(`No date style \`${style}\`; known: ${DATE_STYLES.join(', ')}`);
    const time = inZone(timestamp !== null && timestamp.length <= 7 ? firstDay(timestamp) : timestamp, timeZone);
    if (time === null || (style === 'time' && time.clock === null)) return '';
    const key = `${style} ${time.day} ${style === 'time' ? time.clock : ''}`;
    const known = written.get(key) ?? formatDay(time.day, time.clock ?? '00:00', dates, style);
    written.put(key, known);
    return known;
  };

  /** `alt` is HTML. */
  const inWords = (alt: string): string =>
    escapeHtml(translate(theme.strings, 'picture', { alt: '{alt}' })).replace('{alt}', () => alt);
  const stylesheet = byName((name) => styleText(decoder.decode(theme.assets.get(`assets/${name}`))));
  const inlined = byName((name) => {
    const style = inlineStyle(stylesheet(name));
    return style === null ? null : fixed.add(style);
  });

  return (page: Page) => {
    // A host serves it at any path.
    const isAnywhere = page.path === '404.html';
    const canonical = isAnywhere ? null : addressOf(page.path);
    const href = (path: string): string =>
      isAnywhere && root !== null ? rootHref(root, path) : relativeHref(page.path, path);
    const link = siteLink(href);
    return {
      site,
      page: { path: page.path, template: page.template, canonical },
      t: (key: string, values?: Readonly<Record<string, string | number>>): string =>
        translate(theme.strings, key, values),
      /** The forms of a word by plural category, as JSON for a script that counts. */
      forms: (key: string): string => JSON.stringify(pluralForms(theme.strings, key)),
      href,
      /** The absolute address of a page; null when that of the site is not known. */
      address: addressOf,
      date,
      clock: (timestamp: string | null): string => date(timestamp, 'time'),
      iso: (timestamp: string | null): string => inZone(timestamp, timeZone)?.iso ?? '',
      /** ` lang="ar" dir="rtl"`, raw; only what differs from the page around it. */
      langAttributes: (fragment: Fragment): string => attributes(fragment, language, siteDir),
      /** ` dir="rtl"`, raw: for what holds a fragment and words of the site. */
      dirAttribute: ({ dir }: Fragment): string => (dir === siteDir ? '' : ` dir="${dir}"`),
      /** What a page is about, by the first things that it lists; by the words on the site where it lists none. */
      brief: (listed: readonly ({ readonly headline: string } | { readonly name: string })[] = []): string | null =>
        briefOf(listed.map((each) => ('headline' in each ? each.headline : each.name))) ?? description ?? motto,
      /** The text, raw; with `pictures: false` each of its pictures in words. */
      bodyHtml: (
        text: { readonly content: ArticleContent; readonly pictures?: TextPictures; readonly links?: TextLinks },
        { pictures = true }: { pictures?: boolean } = {},
      ): string => {
        // What has an id is one of several texts on a page.
        const options = { pictures: text.pictures, links: text.links, ids: !('id' in text) };
        const html = renderBody(text.content, (url) => link(url) ?? url, options);
        return pictures ? html : withoutPictures(html, inWords);
      },
      /** A picture with its formats and sizes, raw; and the same with its caption. */
      pictureHtml: (view: PictureView, options?: PictureOptions): string => pictureHtml(view, href, options),
      figureHtml: (view: PictureView, options?: PictureOptions): string => figureHtml(view, href, options),
      /** Structured data, raw, for `<script type="application/ld+json">`: of an article and the way to it … */
      articleJsonLd: (
        article: ArticleView,
        { updates = [], crumbs = [] }: { updates?: readonly TickerEntry[]; crumbs?: readonly PageLink[] } = {},
      ): string => scriptJson(articleGraph({ article, updates, path: page.path }, crumbs, publisher)),
      /** … of a page that is no news … */
      pageJsonLd: (standalone: PageFacts): string => scriptJson(pageGraph(standalone, page.path, publisher)),
      /** … of a list of stories … */
      listJsonLd: (name: string, { crumbs = [] }: { crumbs?: readonly PageLink[] } = {}): string =>
        scriptJson(listGraph({ name, path: page.path }, crumbs, publisher)),
      /** … of those by one author … */
      authorJsonLd: (
        name: string,
        { profile = null, crumbs = [] }: { profile?: AuthorProfile | null; crumbs?: readonly PageLink[] } = {},
      ): string => scriptJson(authorGraph({ name, path: page.path, profile }, crumbs, publisher)),
      /** … and of the site. */
      siteJsonLd: (): string => scriptJson(frontGraph(publisher)),
      /** `en_GB`, of a language tag; null for one that is none. */
      ogLocale,
      /** `az` → `azərbaycan`: as the language calls itself; the tag, where that is not known. */
      languageName,
      /** `2024-06` → its weeks, each of seven days or nulls, from the day on which weeks begin. */
      weeks: (month: string): (string | null)[][] => weeksOf(month, dates.weekStartsOn),
      /** From the day on which weeks begin. */
      weekdays,
      /** Of an amount of stories and items, to colour by: 0 to 4. */
      level: amountLevel,
      hasAsset: (name: string): boolean => theme.assets.has(`assets/${name}`),
      /** A stylesheet's text for a `<style>` element, raw. */
      stylesheet,
      /** The element with a stylesheet, raw: with its text or a link to it, as the site wants; nothing without such a file. */
      styles: (name: string): string => {
        if (!theme.assets.has(`assets/${name}`)) return '';
        return (config.styles === 'inline' ? inlined(name) : null) ?? linkedStyle(href(`assets/${name}`));
      },
    };
  };
}

/** What is the same on all pages, made once. */
function byName<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => {
    const value = made.has(name) ? (made.get(name) as Value) : make(name);
    made.set(name, value);
    return value;
  };
}

/** As long as search engines show. */
const BRIEF = 160;

/** `Ferry delayed · Bridge opens`: as many as fit, the first in any case; null for none. */
function briefOf(parts: readonly string[]): string | null {
  let brief: string | null = null;
  for (const part of parts) {
    if (brief !== null && brief.length + part.length > BRIEF) break;
    brief = brief === null ? part : `${brief} · ${part}`;
  }
  return brief;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `2024`, `2024-06` → `2024-01-01`, `2024-06-01` */
function firstDay(period: string): string {
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}

function attributes({ lang, dir }: Fragment, siteLang: string, siteDir: string): string {
  const isOther = lang !== null && lang.toLowerCase() !== siteLang.toLowerCase() && isLanguageTag(lang);
  return (isOther ? ` lang="${escapeHtml(lang)}"` : '') + (dir === siteDir ? '' : ` dir="${dir}"`);
}
