/**
 * Every type of page and of file, in two tables, and those of a month in two more in volumes.ts: a new one is a function
 * there, its model in core/ and its template, or its format in render/formats/. A route is a pure function of the site
 * and the configuration; what a page shows is in its model and nowhere else.
 */
import type { LoadedConfig } from '../config/load.js';
import { overridePlace } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import type { LinkedFiles } from '../core/attachments.js';
import { message } from '../core/messages.js';
import type { NotFoundModel } from '../core/pages.js';
import { type Pictures, variantsOf } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import type { SearchPart } from '../core/search.js';
import type { Page, Volume } from '../core/types.js';
import { ARCHIVE, type Context, contextOf, SEARCH } from './context.js';
import { deadLinks } from './dead-links.js';
import { resolveAliases } from './files/aliases.js';
import { feedFiles } from './files/feed-files.js';
import { hostRedirects, manifestFile, redirectPages, tickerJson } from './files/others.js';
import { siteCard } from './files/share-cards.js';
import { sitemapFiles } from './files/sitemap-files.js';
import { misplacedPages } from './misplaced-pages.js';
import { archiveModel, yearPages } from './pages/archive.js';
import { embedPage } from './pages/embed.js';
import { frontPage } from './pages/front.js';
import { authorPages, sectionPages, tagPages } from './pages/listing-pages.js';
import { searchModel } from './pages/search.js';
import { standalonePages } from './pages/standalone.js';
import { tickerPage } from './pages/ticker.js';
import type { Plan } from './plan.js';
import type { Planned } from './planned.js';
import type { Configured } from './said-at.js';
import { type Site, withPages } from './site.js';
import { draftsOf, volumeOf } from './volumes.js';

/** What it is → the pages of that kind. */
const PAGES: Readonly<Record<string, (context: Context) => Planned[]>> = {
  front: (context) => [frontPage(context)],

  ticker: (context) => (context.nav.ticker === null ? [] : [tickerPage(context), embedPage(context)]),

  page: standalonePages,

  section: sectionPages,
  tag: tagPages,
  author: authorPages,

  year: yearPages,

  archive: (context) => {
    if (context.nav.archive === null) return [];
    return [{ path: ARCHIVE, template: 'archive', model: archiveModel(context), modified: context.site.newest }];
  },

  // In no sitemap: there is nothing on it to be found.
  search: (context) =>
    context.nav.search === null ? [] : [{ path: SEARCH, template: 'search', model: searchModel(context) }],

  notFound: ({ nav }) => [{ path: '404.html', template: 'not-found', model: { nav } satisfies NotFoundModel }],
};

/** What it is → the files of that kind, which are made when the pages are known. */
const FILES: Readonly<Record<string, (plan: Plan) => Page[]>> = {
  redirect: redirectPages,
  hostRedirects,
  tickerJson,
  feed: feedFiles,
  manifest: manifestFile,
  siteCard,
};

export interface PlanOptions {
  /** A timestamp: see `Plan.date`. */
  readonly date?: string | null;
  /** What is known of the pictures that articles show. */
  readonly pictures?: Pictures;
  /** Paths of the files that the theme brings. */
  readonly assets?: readonly string[];
  /** Those that texts lead to. */
  readonly files?: LinkedFiles;
  /** Paths of all sources, whether they gave something or not … */
  readonly sources?: readonly string[];
  /** … and of what else lies in content/. */
  readonly beside?: readonly string[];
  /** Where something stands in the configuration. */
  readonly locate?: LoadedConfig['locate'];
}

/** All pages and files of the site, each with a path of its own. */
export interface PlannedSite {
  /** Those of no month … */
  readonly pages: readonly Page[];
  /** … and of each. */
  readonly volumes: readonly Volume[];
  readonly search: readonly SearchPart[];
  /** Of aliases that cannot be redirects, of links that lead nowhere, and of what is not made because the address of the site is not known. */
  readonly messages: readonly Message[];
}

export function planPages(site: Site, config: Config, options: PlanOptions = {}): PlannedSite {
  const { date = null, pictures = new Map(), files = new Map(), assets = [], locate = null } = options;
  const configured: Configured = (source, key, entry) => overridePlace(source, key, entry, config, locate);
  const context = contextOf(site, config, { pictures, files }, configured);
  const pages = Object.values(PAGES).flatMap((route) => route(context));
  const drafts = draftsOf(context);
  const planOf = (redirects: Plan['redirects']): Plan => ({ ...context, pages, drafts, redirects, date });
  const sitemaps = sitemapFiles(planOf([]));
  const made = (): string[] =>
    [...pictures].flatMap(([path, picture]) => variantsOf(path, picture).map((variant) => variant.path));
  const taken = (): string[] => [
    ...assets,
    ...[...pages, ...filesOf(planOf([])), ...sitemaps.files].map(({ path }) => path),
    ...drafts.flatMap((draft) => [...draft.documents(), ...draft.files().map(({ path }) => path)]),
    ...made(),
    ...files.values(),
  ];
  const { redirects, messages } = resolveAliases(withPages(site), taken, configured);
  const all = [...pages, ...filesOf(planOf(redirects)), ...sitemaps.files];
  const dead = deadLinks(withPages(site), {
    paths: () => [
      ...all.map(({ path }) => path),
      ...drafts.flatMap((draft) => draft.documents()),
      ...assets,
      ...made(),
    ],
    ...{ files, sources: options.sources ?? [], beside: options.beside ?? [] },
  });
  return {
    pages: all,
    volumes: drafts.map((draft) => volumeOf(draft, sitemaps.ofVolume)),
    search: context.search,
    messages: [
      ...messages,
      ...dead,
      ...context.translations.messages,
      ...misplacedPages(site),
      ...addressMissing(site, config),
    ],
  };
}

function filesOf(plan: Plan): Page[] {
  return Object.values(FILES).flatMap((route) => route(plan));
}

function addressMissing({ pages, articles, items }: Site, { baseUrl }: Config): Message[] {
  if (baseUrl !== null || (pages === null && articles.length + items.length === 0)) return [];
  const reason = 'The address of the site is not known, so it has no feeds, sitemaps, robots.txt and web manifest';
  return [message('site:no-base-url', reason, { path: 'content/site.yaml' })];
}
