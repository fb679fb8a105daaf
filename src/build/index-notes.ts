/** What is kept of the site's index besides groups and rows: what was said of its sources, and which are in it. */
import type { Message } from '../core/records.js';
import type { Renamed, StoredMonth } from '../site/index.js';
import type { Sources } from './documents.js';
import type { Seen } from './seen.js';
import type { Store } from './store.js';

/** Stored under `index`, together with all groups and months that it names: never one without the others. */
export interface KeptIndex {
  /** The site's: records are put under their day in it. */
  readonly timeZone: string;
  /** Folder of sources → a hash of the results that are in here; which those are is stored under `used <folder>`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Of parsing, by the path of the source; and of merging, by the id of the group. */
  readonly told: Readonly<Record<string, readonly Message[]>>;
  readonly merged: Readonly<Record<string, readonly Message[]>>;
  /** Sources that gave no document. */
  readonly empty: readonly string[];
  /** Documents whose article is put under another headline than its own, with that: see kept-captures.ts. */
  readonly renamed: readonly (readonly [path: string, headline: string])[];
  /** Those that there are, newest first: see kept-months.ts. */
  readonly months: readonly (readonly [month: string, hash: string])[];
}

/** With the months that it names. */
export type Indexed = readonly [index: KeptIndex, months: readonly StoredMonth[]];

/** Of a site without sources. */
export function emptyIndex(timeZone: string): KeptIndex {
  return { timeZone, folders: {}, told: {}, merged: {}, empty: [], renamed: [], months: [] };
}

/** Changes an index. */
export class IndexNotes {
  readonly #store: Store;
  readonly #kept: KeptIndex;
  readonly #told: Record<string, readonly Message[]>;
  readonly #merged: Record<string, readonly Message[]>;
  readonly #empty: Set<string>;

  constructor(store: Store, kept: KeptIndex) {
    this.#store = store;
    this.#kept = kept;
    this.#told = { ...kept.told };
    this.#merged = { ...kept.merged };
    this.#empty = new Set(kept.empty);
  }

  /** `heads`: ids of the groups that the source is in. */
  see(path: string, { told, isEmpty }: Seen, heads: Iterable<string>): void {
    this.forget(path);
    this.#store.put(`heads ${path}`, [...heads]);
    if (told.length > 0) this.#told[path] = told;
    if (isEmpty) this.#empty.add(path);
  }

  forget(path: string): void {
    this.#store.remove(`heads ${path}`);
    delete this.#told[path];
    this.#empty.delete(path);
  }

  /** What merging a group has to say. */
  tell(id: string, messages: readonly Message[]): void {
    if (messages.length > 0) this.#merged[id] = messages;
    else delete this.#merged[id];
  }

  /** The index as it is now, which is stored. */
  keep({ folders, keysIn }: Sources, months: readonly StoredMonth[], renamed: Renamed): KeptIndex {
    const { timeZone, folders: before } = this.#kept;
    for (const folder of Object.keys(before)) if (!folders.has(folder)) this.#store.remove(`used ${folder}`);
    for (const [folder, state] of folders) {
      if (before[folder] !== state) this.#store.put(`used ${folder}`, [...keysIn(folder)]);
    }
    const index: KeptIndex = {
      timeZone,
      folders: Object.fromEntries(folders),
      told: this.#told,
      merged: this.#merged,
      empty: [...this.#empty],
      renamed: [...renamed],
      months: months.map(({ name, hash }) => [name, hash]),
    };
    this.#store.put('index', index);
    return index;
  }
}
