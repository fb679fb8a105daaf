/**
 * Sources → documents, each parsed once: the result is kept under the hash of the bytes and of the context that it was
 * parsed in. A file that looks as it did, by size, times and inode, is not read again.
 */
import { join } from 'node:path';
import { CONFIG_PATH, CONTENT_FOLDER } from '../config/load.js';
import { contextSettings } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { isPicture } from '../core/attachments.js';
import { hashOfPieces } from '../core/file-hash.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { TextPlace } from '../core/text-content.js';
import { type Listed, listSources } from '../read/list.js';
import { contextsOf } from './contexts.js';
import type { OwnGroup } from './own-group.js';
import type { ParseJob } from './parse-job.js';
import { decodeParsed, type KnownItems, keyOf, keyOfParsed, type Parsed } from './parsed.js';
import type { MediaFile } from './pictures.js';
import { Sightings } from './sightings.js';
import { stampOf } from './stamp.js';
import type { Store } from './store.js';
import type { FetchText } from './with-texts.js';
import type { Workers } from './workers.js';

export interface Sources {
  /** In the order of the paths. */
  readonly paths: readonly string[];
  /** Pictures that lie in content/, in the same order … */
  readonly media: readonly MediaFile[];
  /** … and other files that articles can lead to. */
  readonly attachments: readonly MediaFile[];
  /** A hash of all that documents and messages depend on. */
  readonly state: string;
  /** What finding and reading them has to say. */
  readonly messages: readonly Message[];
  /** Folder → a hash of the sources in it and their keys. */
  readonly folders: ReadonlyMap<string, string>;
  /** Path → what changes with its result, of all sources in the folder. */
  keysIn(folder: string): ReadonlyMap<string, string>;
  /** Parses again those of `paths` whose results are lost. */
  ensure(paths: Iterable<string>): Promise<void>;
  /** The result for one of `paths`. `known` is asked for items, and told those that are new. */
  parsed(path: string, known?: KnownItems): Parsed;
  /** The text of an article, which the result is without. */
  readonly text: FetchText;
  /** By path what sources make by themselves, if groups are made anew: the store has those groups. Given once, since it takes memory. */
  takeOwn(): ReadonlyMap<string, OwnGroup>;
}

/**
 * Looks at every source of the site in `folder`; reads and parses those that are new or may have changed. `isAnew`: is
 * no group of what they hold in the store?
 */
export async function scanSources(
  folder: string,
  config: Config,
  store: Store,
  workers: Workers,
  isAnew: boolean,
): Promise<Sources> {
  const {
    sources,
    media: pictures,
    attachments: others,
    messages,
  } = listSources(folder, CONTENT_FOLDER, [CONFIG_PATH]);
  const gathered = [...messages];
  if (sources.length === 0)
    gathered.push(message('content:empty', 'content/ holds no source', { path: CONTENT_FOLDER }));

  const contexts = contextsOf(config, sources);
  const jobOf = (listed: Listed, known: string | null): ParseJob => {
    const { context, hash } = contexts(listed.path);
    return {
      full: join(folder, listed.path),
      listed,
      context,
      contextHash: hash,
      known,
      ahead: store.ahead,
      split: store.keeps,
      timeZone: isAnew ? config.timeZone : null,
    };
  };

  const sightings = new Sightings(folder, sources, store, sha256(JSON.stringify(contextSettings(config))));
  const doubtful = sightings.doubtful(
    ({ path, format }, [, bytes, key]) => key === keyOf(bytes, format, contexts(path).hash),
  );

  /** Results that the store does not have: of sources that cannot be read, or all where nothing is kept. */
  const loose = new Map<string, Uint8Array>();
  /** Those of which the store has the result that was just made. */
  const fresh = new Set<string>();
  let own = new Map<string, OwnGroup>();
  await workers.parse(
    doubtful.map(([listed, seen]) => jobOf(listed, seen?.[2] ?? null)),
    ({ path, stamp, sha256: bytes, key, result, texts, own: made }) => {
      if (bytes !== null) sightings.see(path, [stamp ?? '', bytes, key]);
      else if (result !== null) sightings.see(path, ['', '', `unread ${sha256(result)}`]);
      if (result === null) return;
      if (bytes !== null && store.putEncoded(`source ${path}`, result)) fresh.add(path);
      else loose.set(path, result);
      for (const [index, text] of texts.entries()) if (text !== null) store.putEncoded(nameOf({ path, index }), text);
      if (made === null) return;
      const { name, packed, ...group } = made;
      if (store.putEncoded(name, packed)) own.set(path, group);
    },
  );
  if (fresh.size > 0 && !(await store.settled())) {
    fresh.clear();
    own.clear();
  }
  for (const path of sightings.keep()) {
    store.remove(`source ${path}`);
    store.removeAll(`text ${path}`);
  }

  const fetch = (path: string): Uint8Array | null => loose.get(path) ?? store.getEncoded(`source ${path}`);
  const isLost = (path: string): boolean => {
    const found = fetch(path);
    return found === null || keyOfParsed(found) !== sightings.keyOf(path);
  };
  const ensure: Sources['ensure'] = async (paths) => {
    const wanted = new Set(paths);
    const lost = sources.filter(({ path }) => wanted.has(path) && !loose.has(path) && !fresh.has(path) && isLost(path));
    await workers.parse(
      lost.map((listed) => jobOf(listed, null)),
      ({ path, result }) => {
        if (result !== null) loose.set(path, result);
      },
    );
  };
  const parsed: Sources['parsed'] = (path, known) => {
    const found = fetch(path);
    return found === null ? { key: '', documents: [], messages: [] } : decodeParsed(found, known);
  };
  const text: FetchText = async (place) => {
    const kept = store.getEncoded(nameOf(place));
    // It says itself which one it is, at its start.
    if (kept !== null && Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).includes(place.hash)) return kept;
    let found: Uint8Array | null = null;
    await workers.parse(
      sources.filter(({ path }) => path === place.path).map((listed) => jobOf(listed, null)),
      ({ texts }) => {
        found = texts[place.index] ?? null;
      },
    );
    if (found === null) throw new Error(`${place.path} changed while the site was built`);
    return found;
  };
  const folders = sightings.states;
  const stamped = (path: string): MediaFile => ({ path, stamp: stampOf(join(folder, path), store.ahead) });
  const [media, attachments] = [pictures.filter(isPicture).map(stamped), others.map(stamped)];
  const states = store.keeps ? [...media, ...attachments].map((file) => stateOf(folder, file)) : [];
  return {
    paths: sources.map(({ path }) => path),
    media,
    attachments,
    state: sha256(JSON.stringify([[...folders], gathered, states])),
    messages: gathered,
    folders,
    keysIn: (of) => sightings.keysIn(of),
    ensure,
    parsed,
    text,
    takeOwn: () => {
      const taken = own;
      own = new Map();
      return taken;
    },
  };
}

/** Of a file that has no stamp yet its bytes count; one that cannot be read is told of where an article shows it. */
function stateOf(folder: string, { path, stamp }: MediaFile): readonly [path: string, state: string | null] {
  if (stamp !== null) return [path, stamp];
  try {
    return [path, hashOfPieces(join(folder, path))];
  } catch {
    return [path, null];
  }
}

/** What the text of an article is stored under. */
function nameOf({ path, index }: Omit<TextPlace, 'hash'>): string {
  return `text ${path} ${index}`;
}
