/**
 * The whole flow, from a folder to a site; planning and rendering are in make-site.ts, which an unchanged site does
 * without. Each stage gathers all that is wrong before the build stops, and nothing
 * is written before everything is made: a failed build leaves the former site as it was.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIG_PATH, loadConfig } from '../config/load.js';
import { unusedOverrides } from '../config/overrides.js';
import { sha256 } from '../core/hash.js';
import { BusyError, type Lock, makeFolder, takeLock, type Writer } from '../write/index.js';
import { beginsAnew } from './begin-index.js';
import { scanSources } from './documents.js';
import { KeptOutput } from './kept-output.js';
import { keptTheme } from './kept-theme.js';
import { hasErrors } from './messages.js';
import { type Observer, UNSEEN } from './observer.js';
import { storeFor } from './open-store.js';
import { type BuildResult, NOTHING, result } from './result.js';
import { LostError, NO_STORE, type Store } from './store.js';
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
  /** Threads to parse and render in beside this one; without it one for each other core, if it is worth it. */
  readonly workers?: number;
  readonly observer?: Observer;
}

/** Builds the site in `options.folder`. Rejects only for failures of the disk or of Newsline itself. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { cache: _, ...withoutStore } = options;
  // What the store has lost is made anew; a store whose disk is full loses that as well.
  for (const attempt of [options, { ...options, force: true }]) {
    try {
      return await buildOnce(attempt);
    } catch (error) {
      if (!(error instanceof LostError)) throw error;
    }
  }
  return buildOnce(withoutStore);
}

async function buildOnce(options: BuildOptions): Promise<BuildResult> {
  const folder = resolve(options.folder);
  const lock = lockCache(options.cache);
  const store = await storeFor(options);
  const workers = new Workers(options.workers ?? null, options.observer);
  try {
    return await buildWith(folder, options, store, workers);
  } finally {
    await workers.close();
    await store.close();
    lock?.release();
  }
}

/** Throws a BusyError when another build keeps its results there. */
function lockCache(cache: string | undefined): Lock | null {
  if (cache === undefined) return null;
  try {
    makeFolder(cache);
    return takeLock(join(cache, 'lock'));
  } catch (error) {
    if (error instanceof BusyError) throw error;
    return null; // Where nothing can be kept there is no store either.
  }
}

async function buildWith(
  folder: string,
  { writer, date = null, observer = UNSEEN }: BuildOptions,
  store: Store,
  workers: Workers,
): Promise<BuildResult> {
  const { config, messages: configMessages, locate } = await loadConfig(folder);
  if (config === null) return result(folder, { counts: NOTHING, messages: configMessages });
  observer.stage('scan', null);
  const sources = await scanSources(folder, config, store, workers, beginsAnew(store));
  const chosen = await siteTheme(folder, config, locate);
  const output = new KeptOutput(
    store,
    writer,
    sha256(
      JSON.stringify([
        sources.state,
        configMessages,
        await configText(folder),
        chosen.files?.hash,
        chosen.messages,
        date,
      ]),
    ),
  );
  const unchanged = await output.unchanged();
  if (unchanged !== null) return unchanged;

  // Not loaded for a site that is unchanged.
  const { planSite, makeInto } = await import('./make-site.js');
  const assets = chosen.files?.assets.keys() ?? [];
  const planned = await planSite(config, sources, { folder, store, assets, locate, date, observer });
  const messages = [...configMessages, ...unusedOverrides(config, sources.paths, locate), ...planned.messages];
  if (hasErrors(messages)) return result(folder, { ...planned, messages });
  const { theme, messages: themeMessages } = await keptTheme(chosen, config.language, store);
  messages.push(...themeMessages);
  if (theme === null || hasErrors(messages)) return result(folder, { ...planned, messages });

  const publication = await output.begin();
  try {
    const kept = { store, id: writer.id };
    messages.push(
      ...(await makeInto(publication, planned, { theme, config }, { folder, sources, workers, kept, observer })),
    );
    if (hasErrors(messages)) {
      await publication.abort();
      return result(folder, { ...planned, messages });
    }
    observer.stage('publish', null);
    const published = await publication.commit();
    const built = result(folder, { ...planned, messages: [...messages, ...published.messages] }, published);
    output.remember(publication, built);
    return built;
  } catch (error) {
    // First, since threads that go on would write into what is cleared.
    await workers.close();
    await publication.abort();
    throw error;
  }
}

/** Not the configuration alone: what is said of it names its lines. */
function configText(folder: string): Promise<string> {
  return readFile(join(folder, CONFIG_PATH), 'utf8').catch(() => '');
}

/** All that can be said of the site in `folder`, its theme included, without rendering a page. */
export async function check(folder: string): Promise<BuildResult> {
  const root = resolve(folder);
  const { config, messages, locate } = await loadConfig(root);
  if (config === null) return result(root, { counts: NOTHING, messages });
  const workers = new Workers(null, UNSEEN, { renders: false });
  try {
    const sources = await scanSources(root, config, NO_STORE, workers, false);
    const chosen = await siteTheme(root, config, locate);
    const { planSite } = await import('./make-site.js');
    const planned = await planSite(config, sources, {
      folder: root,
      store: NO_STORE,
      assets: chosen.files?.assets.keys() ?? [],
      locate,
      date: null,
      observer: UNSEEN,
    });
    const unused = unusedOverrides(config, sources.paths, locate);
    const theme = await keptTheme(chosen, config.language, NO_STORE);
    return result(root, { ...planned, messages: [...messages, ...unused, ...planned.messages, ...theme.messages] });
  } finally {
    await workers.close();
  }
}
