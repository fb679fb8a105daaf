/** `overrides` of the configuration: what holds for one source. */
import { message, type Place } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { didYouMean } from '../core/suggest.js';
import type { Override, ParseContext } from '../core/types.js';
import { CONFIG_PATH, type LoadedConfig } from './load.js';
import type { NamedLanguage } from './named-languages.js';
import type { Config } from './schema.js';

const CONTENT = 'content/';

/** The folders that hold `dumps/2024/a.txt`, outermost first, then itself: `dumps/`, `dumps/2024/`, … */
function holders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/') + (index < parts.length - 1 ? '/' : ''));
}

/**
 * What is said of the source at `path` (relative to the site's folder): the nearer to the file, the stronger. `byName`
 * is what its name says, which is nearer than its folders.
 */
function overrideFor(path: string, config: Pick<Config, 'overrides'>, byName: Override): Override {
  if (!path.startsWith(CONTENT) || Object.keys(config.overrides).length === 0) return byName;
  let said: Override = {};
  let mirror: string | null = null;
  let isMirrored = false;
  for (const holder of holders(path.slice(CONTENT.length))) {
    if (!holder.endsWith('/')) said = { ...said, ...byName };
    const key = Object.hasOwn(config.overrides, holder) ? holder : composed(holder);
    if (!Object.hasOwn(config.overrides, key)) continue;
    const { formerPaths, ...own } = config.overrides[key] as Override;
    if (formerPaths !== undefined) {
      isMirrored = formerPaths;
      mirror = formerPaths && holder.endsWith('/') ? holder : null;
    }
    said = { ...said, ...own };
  }
  if (!isMirrored) return said;
  const former = mirror === null ? null : pathInMirror(path.slice(CONTENT.length + mirror.length));
  // Archives, and pages in files that have other names, say themselves where they were.
  if (former === null) return { ...said, formerPaths: true };
  return { ...said, aliases: [...(said.aliases ?? []), former] };
}

/** Where a page of a mirror was: `2019/port/index.html.gz` → `2019/port/index.html`; null for what is no page. */
function pathInMirror(path: string): string | null {
  const plain = path.replace(/\.gz$/i, '');
  return /\.x?html?$/i.test(plain) ? plain : null;
}

/** `ö` is two signs in names that come from a Mac, and one as people type it. */
function composed(path: string): string {
  return path.normalize('NFC');
}

/**
 * Where the configuration says `key` of the source at `path`; of a list, where that `entry` of it stands. Null where it
 * says nothing of it.
 */
export function overridePlace(
  path: string,
  key: 'section' | 'aliases' | 'translationKey',
  entry: string,
  { overrides }: Pick<Config, 'overrides'>,
  locate: LoadedConfig['locate'],
): Place | null {
  for (const each of holders(path.replace(CONTENT, '')).toReversed()) {
    const holder = Object.hasOwn(overrides, each) ? each : composed(each);
    const said = Object.hasOwn(overrides, holder) ? overrides[holder]?.[key] : undefined;
    if (said === undefined) continue;
    const index = typeof said === 'string' ? [] : [said.indexOf(entry)];
    return index[0] === -1 ? null : { path: CONFIG_PATH, ...locate?.(['overrides', holder, key, ...index], 'value') };
  }
  return null;
}

/** What contexts are made from: no more of the configuration reaches a parser. */
export type ContextSettings = Pick<Config, 'language' | 'timeZone' | 'sections' | 'ignoredKeys' | 'overrides'>;

/** So much of the configuration alone, for a hash. */
export function contextSettings(config: ContextSettings): ContextSettings {
  const { language, timeZone, sections, ignoredKeys, overrides } = config;
  return { language, timeZone, sections, ignoredKeys, overrides };
}

/** What is said of single pages of the archive at `path`: `crawl.warc.gz#urn:uuid:…` in `crawl.warc.gz`. */
function pagesOf(path: string, { overrides }: Pick<Config, 'overrides'>): Record<string, Override> {
  if (!path.startsWith(CONTENT)) return {};
  const start = `${composed(path.slice(CONTENT.length))}#`;
  const own = Object.entries(overrides).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, override]) => [key.slice(start.length), override]));
}

/** The context for the page at `page`, `crawl.warc.gz#urn:uuid:…`, of the archive at `archive` that `context` is for. */
export function contextOfPage(context: ParseContext, archive: string, page: string): ParseContext {
  const { pages, ...whole } = context;
  const name = page.startsWith(`${archive}#`) ? page.slice(archive.length + 1) : '';
  if (pages === undefined || !Object.hasOwn(pages, name)) return whole;
  const override: Override = { ...whole.override, ...pages[name] };
  return { ...whole, timeZone: override.timeZone ?? whole.timeZone, lang: override.lang ?? whole.lang, override };
}

/** All that parsing the source at `path` depends on besides its bytes. `named`: see named-languages.ts. */
export function contextFor(path: string, config: ContextSettings, named?: NamedLanguage): ParseContext {
  const override = overrideFor(path, config, saidBy(named));
  const pages = pagesOf(path, config);
  const idle = named?.key === null && named.lang?.toLowerCase() !== config.language.toLowerCase() ? named.lang : null;
  return {
    timeZone: override.timeZone ?? config.timeZone,
    lang: override.lang ?? null,
    sections: config.sections.map((section) => section.name),
    ...(config.ignoredKeys.length === 0 ? {} : { ignoredKeys: config.ignoredKeys }),
    override,
    ...(Object.keys(pages).length === 0 ? {} : { pages }),
    ...(idle === null || override.lang !== undefined ? {} : { idleLanguage: idle }),
  };
}

function saidBy(named: NamedLanguage | undefined): Override {
  if (named === undefined || named.key === null) return {};
  return { ...(named.lang === null ? {} : { lang: named.lang }), translationKey: named.key };
}

/** A warning for each override that holds for none of the sources at `paths`: most likely its path is mistyped. */
export function unusedOverrides(
  config: Config,
  paths: readonly string[],
  locate: LoadedConfig['locate'],
): readonly Message[] {
  if (Object.keys(config.overrides).length === 0) return [];
  const inContent = paths.filter((path) => path.startsWith(CONTENT));
  const known = new Set(inContent.flatMap((path) => holders(path.slice(CONTENT.length))));
  const typed = new Set([...known].map(composed));
  return Object.keys(config.overrides)
    .filter((path) => ![path, path.replace(/#[^#/]*$/, '')].some((each) => known.has(each) || typed.has(each)))
    .map((path) => {
      const reason = `No source is at \`${CONTENT}${path}\`.${didYouMean(path, [...known].sort())}`;
      return message('config:unused-override', reason, { path: CONFIG_PATH, ...locate?.(['overrides', path], 'key') });
    });
}
