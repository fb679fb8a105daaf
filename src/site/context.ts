/** What every route starts from: the site, and the parts of models that many pages share, each made once. */
import type { Config } from '../config/schema.js';
import type { LinkedFiles } from '../core/attachments.js';
import { sha256 } from '../core/hash.js';
import type { Navigation, PageLink, StoryLine, Teaser, TickerDay, TickerEntry, TickerItem } from '../core/pages.js';
import type { Pictures } from '../core/pictures.js';
import { Recent } from '../core/recent.js';
import type { Article } from '../core/records.js';
import type { SearchPart } from '../core/search.js';
import type { TermKind } from '../core/term-path.js';
import { pathOfTime, runsBy } from './days.js';
import { feedsOf } from './feed-paths.js';
import { type Lists, listsOf, type StoryList } from './lists.js';
import type { SiteArticle, SiteItem } from './model.js';
import type { DaySummary } from './month-summary.js';
import { pageEntries } from './page-entries.js';
import { leadImage } from './pictures.js';
import type { Configured } from './said-at.js';
import { searchParts } from './search.js';
import { siteShare } from './share.js';
import { type Site, withPages } from './site.js';
import { storyLink } from './story-link.js';
import { summaryOf } from './summary.js';
import { collectTranslations, type Translations } from './translations.js';

/** Path of the ticker page. */
export const TICKER = 'ticker.html';

/** Path of the ticker for other sites. */
export const EMBED = 'embed/ticker.html';

/** Path of the archive's first page. */
export const ARCHIVE = 'archive/index.html';

/** Path of the page to search in. */
export const SEARCH = 'search/index.html';

/** Paths of the lists of all tags and of all authors. */
export const TERMS: Readonly<Record<TermKind, string>> = { tag: 'tag/index.html', author: 'author/index.html' };

/** Sections in the navigation; those that only articles name may be many, and are reached from the articles. */
const SECTIONS = 14;

export interface Context {
  readonly site: Site;
  readonly config: Config;
  readonly pictures: Pictures;
  readonly files: LinkedFiles;
  readonly nav: Navigation;
  /** Newest first, what has no date last. */
  readonly days: readonly DaySummary[];
  readonly lists: Lists;
  readonly translations: Translations;
  /** A hash of what every page may show: the navigation, names and paths of the sections. */
  readonly common: string;
  /** The parts of the search index. */
  readonly search: readonly SearchPart[];
  /** The section with that slug, as a link. */
  section(slug: string | null): PageLink | null;
  teaser(article: SiteArticle): Teaser;
  line(article: SiteArticle): StoryLine;
  item(item: SiteItem): TickerItem;
}

export function contextOf(
  site: Site,
  config: Config,
  { pictures, files }: Pick<Context, 'pictures' | 'files'>,
  configured: Configured,
): Context {
  const sections = new Map<string | null, PageLink>(
    site.sections.map(({ slug, name, path }) => [slug, { name, path }] as const),
  );
  const section = (slug: string | null): PageLink | null => sections.get(slug) ?? null;
  const lists = listsOf(site);
  const translations = collectTranslations(withPages(site), config, configured);
  const nav: Navigation = {
    ...navigation(site, config, lists),
    pages: pageEntries(site, config, translations),
    links: config.links,
    share: siteShare(config, pictures),
  };
  return {
    site,
    config,
    pictures,
    files,
    nav,
    common: sha256(JSON.stringify([nav, [...sections]])).slice(0, 32),
    days: site.months.flatMap(({ summary }) => summary.days),
    lists,
    translations,
    search: config.search ? searchParts(site, config, section) : [],
    section,
    teaser: lately((each) => teaser(each, section(each.section), pictures)),
    line: lately((each) => storyLine(each.article, each.path)),
    item: tickerItem,
  };
}

function navigation(site: Site, config: Config, lists: Lists): Omit<Navigation, 'pages' | 'links' | 'share'> {
  const isEmpty = site.articles.length + site.items.length === 0;
  return {
    sections: mainSections(lists.section, config.sections.length).map(({ of }) => of),
    ticker: site.items.length === 0 ? null : TICKER,
    archive: isEmpty ? null : ARCHIVE,
    tags: lists.tag.length === 0 ? null : TERMS.tag,
    authors: lists.author.length === 0 ? null : TERMS.author,
    search: config.search && (site.articles.length > 0 || site.pages !== null) ? SEARCH : null,
    feeds: feedsOf(config, 'index.html', site.articles.month) ?? feedsOf(config, TICKER, site.items.month),
  };
}

/**
 * Those that the configuration names, which come first, and of the others those with the most stories. These are told
 * by powers of two, as one more story would else change every page.
 */
function mainSections(sections: readonly StoryList[], configured: number): StoryList[] {
  const size = ({ stories }: StoryList): number => Math.floor(Math.log2(stories.length));
  const found = sections.slice(configured).sort((left, right) => size(right) - size(left));
  const main = new Set([...sections.slice(0, configured), ...found].slice(0, SECTIONS));
  return sections.filter((each) => main.has(each));
}

function storyLine(article: Article, path: string): StoryLine {
  const { labels, published } = article;
  return { ...storyLink({ article, path }), labels, published };
}

function teaser({ article, path }: SiteArticle, section: PageLink | null, pictures: Pictures): Teaser {
  const { kind, authors } = article;
  const image = leadImage(article, pictures);
  return { ...storyLine(article, path), section, kind, authors, summary: summaryOf(article), image };
}

/** Items by day, in the order they come in (newest first). */
export function byDay(context: Context, items: readonly SiteItem[]): TickerDay[] {
  return runsBy(items, ({ day }) => day).map(([day, run]) => ({
    day,
    path: pathOfTime(day),
    items: run.map(context.item),
  }));
}

/** The item with its text. */
export function tickerEntry(context: Context, each: SiteItem): TickerEntry {
  const { body } = each.item;
  return { ...context.item(each), content: body.length === 0 ? null : { blocks: body } };
}

function tickerItem({ id, item, article, day, section }: SiteItem): TickerItem {
  const { headline, published, labels, category, lang, dir } = item;
  const permalink = `${pathOfTime(day)}#${id}`;
  const url = webAddress(item.url);
  return { id, headline, published, labels, category, section, permalink, article, url, lang, dir };
}

/** `url` when a reader may follow it: absolute, http or https. */
function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}

/** Stories of which what lists show is at hand: more than a month has, whose pages are made one after the other. */
const AT_HAND = 2000;

/** The record of a story is not fetched anew for each of the lists that it stands in. */
function lately<Value>(make: (story: SiteArticle) => Value): (story: SiteArticle) => Value {
  const recent = new Recent<SiteArticle, Value>(AT_HAND);
  return (story) => {
    const known = recent.get(story);
    if (known !== undefined) return known;
    const value = make(story);
    recent.put(story, value);
    return value;
  };
}
