/**
 * Sources → documents, each parsed once: the result is kept under the hash of the bytes and of the context that it was
 * parsed in. A file that looks as it did, by size, times and inode, is not read again.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH, CONTENT_FOLDER } from '../config/load.js';
import { contextFor } from '../config/overrides.js';
import type { Config } from '../config/schema.js';
import { mapConcurrent } from '../core/concurrent.js';
import { sha256 } from '../core/hash.js';
import { message } from '../core/messages.js';
import type { Message, ParsedDocument, SourceFormat } from '../core/records.js';
import type { ParseContext } from '../core/types.js';
import { type Listed, listSources, type ReadSource, readSource } from '../read/index.js';
import { loadParser, type ParseSource } from './parse-source.js';
import type { Store } from './store.js';

/** What one source gave; stored under `source <path>`. */
interface Parsed {
  /** Of all that it depends on but the path. */
  readonly key: string;
  readonly documents: readonly ParsedDocument[];
  /** Of reading; those of parsing are in the documents. */
  readonly messages: readonly Message[];
}

/** A source as it was last seen; stored, by path, under `scan`. */
type Sighting = readonly [stamp: string, sha256: string, key: string];
type Scan = Readonly<Record<string, Sighting>>;

export interface Sources {
  /** In the order of the paths. */
  readonly paths: readonly string[];
  /** A hash of all that documents and messages depend on. */
  readonly state: string;
  /** All documents, without their ledgers, which are for people; and what finding, reading and parsing has to say. */
  load(): Promise<{ documents: ParsedDocument[]; messages: Message[] }>;
}

/** A file changed so shortly before it was looked at may change again without a new time: FAT counts two seconds. */
const TOO_FRESH = 2000;

/** Looks at every source of the site in `folder`; reads and parses those that are new or may have changed. */
export async function scanSources(folder: string, config: Config, store: Store): Promise<Sources> {
  const { sources, messages } = await listSources(folder, CONTENT_FOLDER, [CONFIG_PATH]);
  const gathered = [...messages];
  if (sources.length === 0)
    gathered.push(message('content:empty', 'content/ holds no source', { path: CONTENT_FOLDER }));

  const before = (store.get('scan') ?? {}) as Scan;
  const scan: Record<string, Sighting> = {};
  const parse = parser(folder, contextsOf(config));
  const fresh = new Map<string, Parsed>();
  const keys = await mapConcurrent(sources, async (listed) => {
    const { path } = listed;
    const known = before[path];
    const stamp = stampOf(join(folder, path), store.opened);
    if (known !== undefined && known[0] === stamp && known[2] === parse.keyOf(listed, known[1])) {
      scan[path] = known;
      return [path, known[2]];
    }
    const read = await readSource(join(folder, path), listed);
    if (read.file === null) {
      fresh.set(path, { key: '', documents: [], messages: read.messages });
      return [path, read.messages];
    }
    const key = parse.keyOf(listed, read.file.sha256);
    scan[path] = [stamp ?? '', read.file.sha256, key];
    if (known?.[2] !== key) {
      const parsed = await parse.now(listed, read);
      fresh.set(path, parsed);
      store.put(`source ${path}`, parsed);
    }
    return [path, key];
  });
  if (sources.some(({ path }) => scan[path] !== before[path]) || Object.keys(before).length !== sources.length) {
    store.put('scan', scan);
  }
  for (const path of Object.keys(before)) if (scan[path] === undefined) store.remove(`source ${path}`);

  const load = async (): ReturnType<Sources['load']> => {
    const documents: ParsedDocument[] = [];
    const told: Message[] = [...gathered];
    for (const listed of sources) {
      const kept = fresh.get(listed.path) ?? (store.get(`source ${listed.path}`) as Parsed | null);
      const isSound = fresh.has(listed.path) || kept?.key === scan[listed.path]?.[2];
      // The store lost it.
      const parsed = kept !== null && isSound ? kept : await parse.now(listed);
      told.push(...parsed.messages, ...parsed.documents.flatMap((document) => document.messages));
      documents.push(...parsed.documents);
    }
    return { documents, messages: told };
  };
  return { paths: sources.map(({ path }) => path), state: sha256(JSON.stringify([keys, gathered])), load };
}

/** Reads and parses; loads each parser once. */
function parser(folder: string, contexts: ReturnType<typeof contextsOf>) {
  const loaded = new Map<SourceFormat, Promise<ParseSource>>();
  const keyOf = ({ path, format }: Listed, bytes: string): string =>
    sha256(`${bytes} ${format} ${contexts(path).hash}`);
  return {
    keyOf,
    async now(listed: Listed, read?: ReadSource): Promise<Parsed> {
      const { file, messages } = read ?? (await readSource(join(folder, listed.path), listed));
      if (file === null) return { key: '', documents: [], messages };
      const load = loaded.get(listed.format) ?? loadParser([listed.format]);
      loaded.set(listed.format, load);
      const document = (await load)(file, contexts(listed.path).context);
      return { key: keyOf(listed, file.sha256), documents: [{ ...document, ledger: [] }], messages };
    },
  };
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
