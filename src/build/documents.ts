/**
 * Sources → documents, each parsed once: the result is kept under the hash of the bytes and of the context that it was
 * parsed in. A file that looks as it did, by size, times and inode, is not read again.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH, CONTENT_FOLDER } from '../config/load.js';
import { contextFor } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { hashOf, type Text, type TextPlace } from '../core/texts.js';
import type { ParseContext } from '../core/types.js';
import { type Listed, listSources } from '../read/index.js';
import { keyOf, type Parsed, type ParseJob } from './parse-job.js';
import type { MediaFile } from './pictures.js';
import type { Store } from './store.js';
import { decode } from './stored.js';
import type { Workers } from './workers.js';

/** A source as it was last seen; stored, by path, under `scan`. */
type Sighting = readonly [stamp: string, sha256: string, key: string];
type Scan = Readonly<Record<string, Sighting>>;

export interface Sources {
  /** In the order of the paths. */
  readonly paths: readonly string[];
  /** Pictures that lie in content/, in the same order. */
  readonly media: readonly MediaFile[];
  /** A hash of all that documents and messages depend on. */
  readonly state: string;
  /** What finding and reading them has to say. */
  readonly messages: readonly Message[];
  /** Path → key of its result; of a source that could not be read, null. */
  readonly keys: ReadonlyMap<string, string | null>;
  /** Parses again those of `paths` whose results are lost. */
  ensure(paths: Iterable<string>): Promise<void>;
  /** The result for one of `paths`: documents without their ledgers, which are for people. */
  parsed(path: string): Parsed;
  /** The text of an article, which the result is without. */
  text(place: TextPlace): Promise<Text>;
}

/** Films and sounds lie beside articles, too. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A file changed so shortly before it was looked at may change again without a new time: FAT counts two seconds. */
const TOO_FRESH = 2000;

/** Looks at every source of the site in `folder`; reads and parses those that are new or may have changed. */
export async function scanSources(folder: string, config: Config, store: Store, workers: Workers): Promise<Sources> {
  const { sources, media: beside, messages } = await listSources(folder, CONTENT_FOLDER, [CONFIG_PATH]);
  const gathered = [...messages];
  if (sources.length === 0)
    gathered.push(message('content:empty', 'content/ holds no source', { path: CONTENT_FOLDER }));

  const before = (store.get('scan') ?? {}) as Scan;
  const scan: Record<string, Sighting> = {};
  const contexts = contextsOf(config);
  const jobOf = (listed: Listed, known: string | null): ParseJob => {
    const { context, hash } = contexts(listed.path);
    return { full: join(folder, listed.path), listed, context, contextHash: hash, known, split: store.keeps };
  };

  const stamps = new Map<string, string>();
  const doubtful = sources.filter(({ path, format }) => {
    const known = before[path];
    const stamp = stampOf(join(folder, path), store.opened);
    const isKnown =
      known !== undefined && known[0] === stamp && known[2] === keyOf(known[1], format, contexts(path).hash);
    if (isKnown) scan[path] = known;
    else stamps.set(path, stamp ?? '');
    return !isKnown;
  });

  /** Results that the store does not have: of sources that cannot be read, or all where nothing is kept. */
  const loose = new Map<string, Uint8Array>();
  await workers.parse(
    doubtful.map((listed) => jobOf(listed, before[listed.path]?.[2] ?? null)),
    ({ path, sha256: bytes, key, result, texts }) => {
      if (bytes !== null) scan[path] = [stamps.get(path) ?? '', bytes, key];
      if (result === null) return;
      if (bytes === null || !store.putEncoded(`source ${path}`, result)) loose.set(path, result);
      if (texts !== null) store.putEncoded(`text ${path}`, texts);
    },
  );
  if (sources.some(({ path }) => scan[path] !== before[path]) || Object.keys(before).length !== sources.length) {
    store.put('scan', scan);
  }
  for (const path of Object.keys(before))
    if (scan[path] === undefined) for (const kind of ['source', 'text']) store.remove(`${kind} ${path}`);

  const fetch = (path: string): Parsed | null => {
    const found = loose.get(path);
    return (found === undefined ? store.get(`source ${path}`) : decode(found)) as Parsed | null;
  };
  const ensure: Sources['ensure'] = async (paths) => {
    const wanted = new Set(paths);
    const lost = sources.filter(
      ({ path }) => wanted.has(path) && !loose.has(path) && fetch(path)?.key !== scan[path]?.[2],
    );
    await workers.parse(
      lost.map((listed) => jobOf(listed, null)),
      ({ path, result }) => {
        if (result !== null) loose.set(path, result);
      },
    );
  };
  const parsed = (path: string): Parsed => fetch(path) ?? { key: '', documents: [], messages: [] };
  const text = async (place: TextPlace): Promise<Text> => {
    const kept = (store.get(`text ${place.path}`) as (Text | null)[] | null)?.[place.index] ?? null;
    if (kept !== null && hashOf(kept) === place.hash) return kept;
    let found: Text | null = null;
    await workers.parse(
      sources.filter(({ path }) => path === place.path).map((listed) => jobOf(listed, null)),
      ({ texts }) => {
        found = texts === null ? null : ((decode(texts) as (Text | null)[])[place.index] ?? null);
      },
    );
    if (found === null) throw new Error(`${place.path} changed while the site was built`);
    return found;
  };
  const state = sources.map(({ path }) => [path, scan[path]?.[2] ?? [...(loose.get(path) ?? [])]]);
  const media = beside
    .filter((path) => PICTURE.test(path))
    .map((path) => ({
      path,
      stamp: stampOf(join(folder, path), store.opened),
    }));
  const bytes = store.keeps ? media.map((file) => stateOf(folder, file)) : [];
  return {
    paths: sources.map(({ path }) => path),
    media,
    state: sha256(JSON.stringify([state, gathered, bytes])),
    messages: gathered,
    keys: new Map(sources.map(({ path }) => [path, scan[path]?.[2] ?? null])),
    ensure,
    parsed,
    text,
  };
}

/** Of a file that has no stamp yet its bytes count. */
function stateOf(folder: string, { path, stamp }: MediaFile): readonly [string, string] {
  return [path, stamp ?? sha256(readFileSync(join(folder, path)))];
}

/** Null when there is no file, or when it may change without a new stamp. */
function stampOf(path: string, now: number): string | null {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? null : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return null;
  }
}

/** Contexts by path, with their hashes: few differ. */
function contextsOf(config: Config): (path: string) => { context: ParseContext; hash: string } {
  const known = new Map<string, { context: ParseContext; hash: string }>();
  return (path) => {
    const context = contextFor(path, config);
    const text = JSON.stringify(context);
    const same = known.get(text) ?? { context, hash: sha256(text) };
    known.set(text, same);
    return same;
  };
}
