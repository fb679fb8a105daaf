/**
 * Sources as they were last seen, folder by folder: of a folder in which nothing changed no more is read than two
 * hashes, however many files it has.
 */
import { sha256 } from '../core/hash.js';
import type { Listed } from '../read/index.js';
import { stampOf } from './stamp.js';
import { LostError, type Store } from './store.js';

/** A source; its key is that of its result. One without a stamp is looked at each time. */
export type Sighting = readonly [stamp: string, sha256: string, key: string];

/** By path; stored under `seen <folder>`. */
type Folder = Readonly<Record<string, Sighting>>;

/** Stored under `scan`, by folder, together with what it names. */
type Table = Readonly<Record<string, readonly [look: string, state: string]>>;

export class Sightings {
  readonly #root: string;
  readonly #store: Store;
  readonly #settings: string;
  readonly #before: Table;
  readonly #sources = new Map<string, Listed[]>();
  /** Folders in which something may have changed: what was seen there, and what is now. */
  readonly #old = new Map<string, Folder>();
  readonly #now = new Map<string, Map<string, Sighting>>();
  readonly #table: Record<string, readonly [look: string, state: string]> = {};

  /** `settings`: a hash of all that keys hang on besides bytes and paths. */
  constructor(root: string, sources: readonly Listed[], store: Store, settings: string) {
    this.#root = root;
    this.#store = store;
    this.#settings = settings;
    this.#before = (store.get('scan') ?? {}) as Table;
    for (const each of sources) {
      const folder = folderOf(each.path);
      const others = this.#sources.get(folder);
      if (others === undefined) this.#sources.set(folder, [each]);
      else others.push(each);
    }
  }

  /** Those that are new or may have changed, each with what was seen of it. `isKnown`: does a key still hold? */
  doubtful(isKnown: (source: Listed, seen: Sighting) => boolean): [source: Listed, seen: Sighting | null][] {
    const found: [Listed, Sighting | null][] = [];
    for (const [folder, sources] of this.#sources) {
      const stamps = sources.map(({ path }) => stampOf(`${this.#root}/${path}`, this.#store.ahead));
      const before = this.#before[folder];
      if (before !== undefined && before[0] !== '' && before[0] === this.#look(sources, stamps)) {
        this.#table[folder] = before;
        continue;
      }
      const old = before === undefined ? {} : this.#read(folder);
      this.#old.set(folder, old);
      const seen = new Map<string, Sighting>();
      this.#now.set(folder, seen);
      for (const [at, source] of sources.entries()) {
        const known = old[source.path];
        if (known !== undefined && known[0] === stamps[at] && isKnown(source, known)) seen.set(source.path, known);
        else found.push([source, known ?? null]);
      }
    }
    return found;
  }

  see(path: string, sighting: Sighting): void {
    this.#now.get(folderOf(path))?.set(path, sighting);
  }

  /** Keeps what was seen of all; gives the paths of sources that are gone. */
  keep(): string[] {
    const gone: string[] = [];
    const left = Object.keys(this.#before).filter((folder) => !this.#sources.has(folder));
    if (this.#now.size + left.length === 0) return gone;
    this.#store.atomically(() => {
      for (const [folder, seen] of this.#now) {
        const sources = this.#sources.get(folder) ?? [];
        const stamps = sources.map(({ path }) => seen.get(path)?.[0] || null);
        const keys = sources.map(({ path }) => seen.get(path)?.[2]);
        this.#table[folder] = [this.#look(sources, stamps), sha256(JSON.stringify([sources, keys]))];
        for (const path of Object.keys(this.#old.get(folder) ?? {})) if (!seen.has(path)) gone.push(path);
        this.#store.put(`seen ${folder}`, Object.fromEntries(seen));
      }
      for (const folder of left) {
        for (const path of Object.keys(this.#read(folder))) gone.push(path);
        this.#store.remove(`seen ${folder}`);
      }
      this.#store.put('scan', this.#table);
    });
    return gone;
  }

  /** Folder → a hash of its sources and their keys. */
  get states(): ReadonlyMap<string, string> {
    return new Map([...this.#sources.keys()].map((folder) => [folder, this.#table[folder]?.[1] ?? '']));
  }

  /** Path → key, of all sources of a folder. */
  keysIn(folder: string): ReadonlyMap<string, string> {
    return new Map([...this.#seen(folder)].map(([path, [, , key]]) => [path, key]));
  }

  keyOf(path: string): string | undefined {
    return this.#seen(folderOf(path)).get(path)?.[2];
  }

  #seen(folder: string): Map<string, Sighting> {
    const seen = this.#now.get(folder) ?? new Map(Object.entries(this.#sources.has(folder) ? this.#read(folder) : {}));
    this.#now.set(folder, seen);
    return seen;
  }

  #read(folder: string): Folder {
    const found = this.#store.get(`seen ${folder}`) as Folder | null;
    if (found === null) throw new LostError(`The store does not know what was seen in ${folder}`);
    return found;
  }

  /** Empty where a stamp is missing. */
  #look(sources: readonly Listed[], stamps: readonly (string | null)[]): string {
    if (stamps.includes(null)) return '';
    return sha256([this.#settings, ...sources.map(({ path }) => path), ...stamps].join('\n'));
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
