/**
 * The whole flow, from a folder to a site. Each stage gathers all that is wrong before the build stops, and nothing
 * is written before everything is made: a failed build leaves the former site as it was.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIG_PATH, type LoadedConfig, loadConfig } from '../config/load.js';
import { unusedOverrides } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import type { Pictures } from '../core/pictures.js';
import type { Message } from '../core/records.js';
import type { SearchPart } from '../core/search.js';
import type { Page } from '../core/types.js';
import { assemble, planPages } from '../site/index.js';
import type { Published, Writer } from '../write/index.js';
import { type Sources, scanSources } from './documents.js';
import { KeptOutput } from './kept-output.js';
import { hasErrors, inOrder } from './messages.js';
import { measurePictures, publishPictures } from './pictures.js';
import { renderInto } from './render-pages.js';
import { indexInto } from './search-index.js';
import { indexSite, type SiteIndex } from './site-index.js';
import { LostError, NO_STORE, type Store, storeFor } from './store.js';
import { themeState } from './template-keys.js';
import { siteTheme } from './theme-folders.js';
import { Workers } from './workers.js';

export interface BuildOptions {
  /** The site's folder: it holds `content/` and, if it has its own, `templates/`. */
  readonly folder: string;
  readonly writer: Writer;
  /** The folder that results are kept in from build to build; without one nothing is kept. */
  readonly cache?: string;
  /** Forget what is kept. */
  readonly force?: boolean;
  /** The moment that the news sitemap counts from, ISO 8601; else the time of the newest content. */
  readonly date?: string | null;
  /** Threads to parse and render in, 0 for none but this one; without it as many as there are cores, if it is worth it. */
  readonly workers?: number;
}

export interface Counts {
  readonly sources: number;
  readonly articles: number;
  readonly items: number;
  readonly pages: number;
}

const NOTHING: Counts = { sources: 0, articles: 0, items: 0, pages: 0 };

export interface BuildResult {
  /** False when a message is an error: then nothing was published. */
  readonly ok: boolean;
  /** What was found until the build ended or stopped. */
  readonly counts: Counts;
  readonly published: Published | null;
  /** In the order of path and line. */
  readonly messages: readonly Message[];
}

/** Builds the site in `options.folder`. Rejects only for failures of the disk or of Newsline itself. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  try {
    return await buildOnce(options);
  } catch (error) {
    if (!(error instanceof LostError)) throw error;
    return buildOnce({ ...options, force: true });
  }
}

async function buildOnce(options: BuildOptions): Promise<BuildResult> {
  const folder = resolve(options.folder);
  const store = await storeFor(options);
  const workers = new Workers(options.workers ?? null);
  try {
    return await buildWith(folder, options, store, workers);
  } finally {
    await workers.close();
    await store.close();
  }
}

async function buildWith(
  folder: string,
  { writer, date = null }: BuildOptions,
  store: Store,
  workers: Workers,
): Promise<BuildResult> {
  const { config, messages: configMessages, locate } = await loadConfig(folder);
  if (config === null) return result(folder, { counts: NOTHING, messages: configMessages });
  const sources = await scanSources(folder, config, store, workers);
  const { theme, messages: themeMessages } = await siteTheme(folder, config, locate);
  const output = new KeptOutput(
    store,
    writer,
    sha256(
      JSON.stringify([sources.state, configMessages, await configText(folder), themeState(theme), themeMessages, date]),
    ),
  );
  const unchanged = await output.unchanged();
  if (unchanged !== null) return unchanged;

  const index = await indexSite(sources, store, config.timeZone);
  const planned = await plan(config, sources, index, { folder, store, locate, date });
  const messages = [...configMessages, ...planned.messages];
  if (!hasErrors(messages)) messages.push(...themeMessages);
  if (hasErrors(messages)) return result(folder, { ...planned, messages });

  const publication = await output.begin();
  try {
    messages.push(...(await renderInto(publication, planned.pages, { theme, config }, workers, sources.text)));
    if (!hasErrors(messages)) {
      messages.push(...(await publishPictures(publication, planned.pictures, folder, store)));
    }
    if (!hasErrors(messages)) {
      messages.push(...(await indexInto(publication, planned.search, { store, id: writer.id }, sources.text)));
    }
    if (hasErrors(messages)) {
      await publication.abort();
      return result(folder, { ...planned, messages });
    }
    const published = await publication.commit();
    const built = result(folder, { ...planned, messages: [...messages, ...published.messages] }, published);
    output.remember(publication, built);
    return built;
  } catch (error) {
    await publication.abort();
    throw error;
  }
}

/** Not the configuration alone: what is said of it names its lines. */
function configText(folder: string): Promise<string> {
  return readFile(join(folder, CONFIG_PATH), 'utf8').catch(() => '');
}

/** All that can be said of the site in `folder` without rendering it. */
export async function check(folder: string): Promise<BuildResult> {
  const root = resolve(folder);
  const { config, messages, locate } = await loadConfig(root);
  if (config === null) return result(root, { counts: NOTHING, messages });
  const workers = new Workers(null);
  try {
    const sources = await scanSources(root, config, NO_STORE, workers);
    const index = await indexSite(sources, NO_STORE, config.timeZone);
    const planned = await plan(config, sources, index, { folder: root, store: NO_STORE, locate, date: null });
    return result(root, { ...planned, messages: [...messages, ...planned.messages] });
  } finally {
    await workers.close();
  }
}

interface Planned {
  readonly counts: Counts;
  readonly messages: readonly Message[];
  readonly pages: readonly Page[];
  readonly search: readonly SearchPart[];
  /** Those that pages show. */
  readonly pictures: Pictures;
}

interface PlanSetting {
  readonly folder: string;
  readonly store: Store;
  readonly locate: LoadedConfig['locate'];
  readonly date: string | null;
}

/** Rows → the site → its pages. */
async function plan(
  config: Config,
  { paths, media }: Sources,
  index: SiteIndex,
  { folder, store, locate, date }: PlanSetting,
): Promise<Planned> {
  const { site, messages: siteMessages } = assemble(index, config, index.fetch);
  const { pictures, messages: pictureMessages } = await measurePictures(site.articles, folder, media, store);
  const { pages, search, messages: planMessages } = planPages(site, config, { date, pictures });
  const counts = {
    sources: index.sources,
    articles: site.articles.length,
    items: site.items.length,
    pages: pages.filter(({ path }) => path.endsWith('.html')).length,
  };
  return {
    counts,
    messages: [
      ...unusedOverrides(config, paths, locate),
      ...index.messages,
      ...pictureMessages,
      ...siteMessages,
      ...planMessages,
    ],
    pages,
    search,
    pictures,
  };
}

function result(
  folder: string,
  found: Pick<Planned, 'counts' | 'messages'>,
  published: Published | null = null,
): BuildResult {
  const messages = inOrder(found.messages, folder);
  return { ok: !hasErrors(messages), counts: found.counts, published, messages };
}
