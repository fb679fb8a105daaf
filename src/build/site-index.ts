/**
 * The site's records from build to build: rows of all articles and items, and the groups that they were made from, of
 * which a changed source touches only those of its own headlines.
 */
import type { Message, ParsedDocument } from '../core/records.js';
import { type ArticleRow, type Group, Grouping, type ItemRow, type Rows, rowsOf, timeless } from '../site/index.js';
import type { Sources } from './documents.js';
import { allRows, changeRows, type MonthsOfRows, readRows } from './kept-rows.js';
import { LostError, type Store } from './store.js';

/** Stored under `index`, together with all groups and rows that it names: never one without the others. */
interface Kept {
  /** The site's: records are put under their day in it. */
  readonly timeZone: string;
  /** Folder of sources → a hash of the results that are in here; which those are is stored under `used <folder>`. */
  readonly folders: Readonly<Record<string, string>>;
  /** Of parsing, by the path of the source; and of merging, by the id of the group. */
  readonly told: Readonly<Record<string, readonly Message[]>>;
  readonly merged: Readonly<Record<string, readonly Message[]>>;
  /** Sources that gave no document. */
  readonly empty: readonly string[];
  /** For which there are rows: see kept-rows.ts. */
  readonly months: readonly string[];
}

/** Stored under `group <id>`. The ids of a source's groups are stored under `heads <path>`. */
type KeptGroup = Pick<Group, 'key' | 'articles' | 'items' | 'paths'>;

export interface SiteIndex extends Rows {
  readonly messages: readonly Message[];
  /** How many gave a document. */
  readonly sources: number;
  fetch(id: string): KeptGroup;
}

const EMPTY = { folders: {}, told: {}, merged: {}, empty: [], months: [] };

/** Groups at hand: those that a run of neighbouring pages shows. */
const AT_HAND = 2000;

/** Rows of all records in `sources`. Looks only at those that changed since the last time, where it is known. */
export async function indexSite(sources: Sources, store: Store, timeZone: string): Promise<SiteIndex> {
  const kept = store.get('index') as Kept | null;
  const groups = store.keeps ? new KeptGroups(store) : new Groups();
  const updated =
    (kept?.timeZone === timeZone ? await update(kept, sources, store, groups) : null) ??
    (await update({ ...EMPTY, timeZone }, sources, store, groups));
  if (updated === null) throw new Error('A site is made from nothing else than its sources');
  const [index, rows] = updated;
  return {
    ...allRows(rows),
    messages: [...sources.messages, ...Object.values(index.told).flat(), ...Object.values(index.merged).flat()],
    sources: sources.paths.length - index.empty.length,
    fetch: (id) => groups.get(id) ?? lost(id),
  };
}

function lost(id: string): never {
  throw new LostError(`The store has no group ${id}`);
}

/** Null when what is kept does not fit together. */
async function update(
  kept: Kept,
  sources: Sources,
  store: Store,
  groups: Groups,
): Promise<readonly [Kept, MonthsOfRows] | null> {
  const isNew = Object.keys(kept.folders).length === 0;
  const found = changes(kept, sources, store);
  const rows = readRows(store, kept.months);
  if (found === null || rows === null) return null;
  const { changed, removed, known } = found;
  if (!isNew && changed.length + removed.length === 0) return [kept, rows];

  const touched = new Set<string>();
  for (const path of [...changed, ...removed]) {
    if (!known.has(path)) continue;
    const heads = store.get(`heads ${path}`) as string[] | null;
    if (heads === null) return null;
    for (const id of heads) touched.add(id);
  }
  await sources.ensure(changed);
  const told: Record<string, readonly Message[]> = { ...kept.told };
  const empty = new Set(kept.empty);
  for (const path of [...changed, ...removed]) {
    delete told[path];
    empty.delete(path);
  }

  // All sources of the groups that are touched: those that share a headline with what changed.
  const contributors = new Set(isNew ? [] : [...touched].flatMap((id) => groups.get(id)?.paths ?? []));
  if (!isNew) {
    for (const path of changed) {
      for (const id of idsOf(sources.parsed(path).documents, kept.timeZone)) {
        touched.add(id);
        for (const other of groups.get(id)?.paths ?? []) contributors.add(other);
      }
    }
    for (const path of changed) contributors.add(path);
    for (const path of removed) contributors.delete(path);
    await sources.ensure(contributors);
  }

  const merged: Record<string, readonly Message[]> = { ...kept.merged };
  let updated: readonly [Kept, MonthsOfRows] | null = null;
  store.atomically(() => {
    if (isNew) for (const kind of ['group', 'heads', 'used', 'rows']) store.removeAll(kind);
    const grouping = new Grouping(kept.timeZone);
    const isChanged = new Set(changed);
    for (const path of isNew ? changed : [...contributors].sort()) {
      const { documents, messages } = sources.parsed(path);
      // A new index gathers all groups at once.
      const ids = documents.flatMap((each) => [...grouping.add(each, isNew ? null : touched)]);
      if (!isChanged.has(path)) continue;
      store.put(`heads ${path}`, [...new Set(ids)]);
      const all = [...messages, ...documents.flatMap((each) => [...each.messages, ...timeless(each)])];
      if (all.length > 0) told[path] = all;
      if (documents.length === 0) empty.add(path);
    }
    for (const path of removed) store.remove(`heads ${path}`);

    for (const id of touched) delete merged[id];
    const more: { articles: ArticleRow[]; items: ItemRow[] } = { articles: [], items: [] };
    const gone = new Set(touched);
    for (const group of grouping.take()) {
      const { id, key, messages, paths } = group;
      gone.delete(id);
      groups.put(id, { key, paths, articles: group.articles, items: group.items });
      const own = rowsOf(group);
      more.articles.push(...own.articles);
      more.items.push(...own.items);
      if (messages.length > 0) merged[id] = messages;
    }
    for (const id of gone) groups.remove(id);
    const changedRows = changeRows(store, rows, touched, more);
    for (const folder of Object.keys(kept.folders)) if (!sources.folders.has(folder)) store.remove(`used ${folder}`);
    for (const [folder, state] of sources.folders) {
      if (kept.folders[folder] !== state) store.put(`used ${folder}`, [...sources.keysIn(folder)]);
    }
    const folders = Object.fromEntries(sources.folders);
    const months = [...changedRows.keys()];
    const index: Kept = { timeZone: kept.timeZone, folders, told, merged, empty: [...empty], months };
    store.put('index', index);
    updated = [index, changedRows];
  });
  return updated;
}

/** What became of the sources since; null when that cannot be told. `known`: those of `changed` and `removed` that are in `kept`. */
function changes(
  kept: Kept,
  { folders, keysIn }: Sources,
  store: Store,
): { changed: string[]; removed: string[]; known: Set<string> } | null {
  const [changed, removed]: [string[], string[]] = [[], []];
  const known = new Set<string>();
  for (const folder of new Set([...folders.keys(), ...Object.keys(kept.folders)])) {
    const state = folders.get(folder);
    const before = kept.folders[folder];
    if (state === before) continue;
    const used = before === undefined ? [] : (store.get(`used ${folder}`) as [path: string, key: string][] | null);
    if (used === null) return null;
    const keys = new Map(used);
    const now = state === undefined ? new Map<string, string>() : keysIn(folder);
    for (const [path, key] of now) if (keys.get(path) !== key) changed.push(path);
    for (const path of keys.keys()) {
      known.add(path);
      if (!now.has(path)) removed.push(path);
    }
  }
  return { changed: changed.sort(), removed, known };
}

/** Ids of the groups that the documents of one source are in. */
function idsOf(documents: readonly ParsedDocument[], timeZone: string): Set<string> {
  const grouping = new Grouping(timeZone);
  return new Set(documents.flatMap((each) => [...grouping.add(each, new Set())]));
}

/** In memory, where nothing is kept. */
class Groups {
  readonly #groups = new Map<string, KeptGroup>();

  get(id: string): KeptGroup | null {
    return this.#groups.get(id) ?? null;
  }

  put(id: string, group: KeptGroup): void {
    this.#groups.set(id, group);
  }

  remove(id: string): void {
    this.#groups.delete(id);
  }
}

/** In the store; those that were asked for lately are at hand. */
class KeptGroups extends Groups {
  readonly #store: Store;
  #recent = new Map<string, KeptGroup>();
  #before = new Map<string, KeptGroup>();

  constructor(store: Store) {
    super();
    this.#store = store;
  }

  override get(id: string): KeptGroup | null {
    const found = this.#recent.get(id) ?? this.#before.get(id) ?? (this.#store.get(`group ${id}`) as KeptGroup | null);
    if (found === null) return null;
    this.#recent.set(id, found);
    if (this.#recent.size === AT_HAND) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    return found;
  }

  override put(id: string, group: KeptGroup): void {
    this.#recent.delete(id);
    this.#before.delete(id);
    this.#store.put(`group ${id}`, group);
  }

  override remove(id: string): void {
    this.#recent.delete(id);
    this.#before.delete(id);
    this.#store.remove(`group ${id}`);
  }
}
