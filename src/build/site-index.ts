/**
 * The site's records from build to build: rows of all articles and items, and the groups that they were made from, of
 * which a changed source touches only those of its own headlines.
 */
import type { Message } from '../core/records.js';
import { Grouping, type Renamed, type Rows, type SightedDocument, type StoredMonth } from '../site/index.js';
import { changeMonths, monthsAnew } from './change-months.js';
import type { Sources } from './documents.js';
import { fileFinder } from './file-of.js';
import { emptyIndex, IndexNotes, type KeptIndex } from './index-notes.js';
import { KeptCaptures } from './kept-captures.js';
import { fetchFrom, type Groups, groupsIn, type KeptGroup } from './kept-groups.js';
import { readMonths } from './kept-months.js';
import type { KnownItems } from './parsed.js';
import type { Store } from './store.js';

type Indexed = readonly [KeptIndex, readonly StoredMonth[]];

export interface SiteIndex {
  /** Newest first. */
  readonly months: readonly StoredMonth[];
  readonly messages: readonly Message[];
  /** How many gave a document. */
  readonly sources: number;
  fetch(id: string): KeptGroup;
}

/**
 * Sources whose records are merged at once. Where there are more, the groups are made in several passes, each of which
 * reads all sources: else all records were at hand.
 */
const TOGETHER = 30_000;

/**
 * The months that the records in `sources` make. Looks only at those that changed since the last time, where it is known;
 * else at `atOnce` of them together.
 */
export async function indexSite(
  sources: Sources,
  store: Store,
  timeZone: string,
  atOnce = TOGETHER,
): Promise<SiteIndex> {
  const kept = store.get('index') as KeptIndex | null;
  const groups = groupsIn(store);
  const [index, months] =
    (kept?.timeZone === timeZone ? await update(kept, sources, store, groups) : null) ??
    (await indexAnew(timeZone, sources, store, groups, atOnce));
  return {
    months,
    messages: [...sources.messages, ...Object.values(index.told).flat(), ...Object.values(index.merged).flat()],
    sources: sources.paths.length - index.empty.length,
    fetch: fetchFrom(groups),
  };
}

/** Values after which the store is given time: it writes beside this thread, and what waits for that takes memory. */
const AT_ONCE = 500;

/** `id` is hexadecimal, of a hash. */
function passOf(id: string, passes: number): number {
  return passes === 1 ? 0 : Number.parseInt(id.slice(0, 8), 16) % passes;
}

/** To be called after each value. */
function turns(store: Store): () => Promise<void> {
  let count = 0;
  let before: Promise<unknown> = Promise.resolve();
  return async () => {
    count += 1;
    if (count % AT_ONCE !== 0) return;
    await before;
    before = store.settled();
  };
}

async function indexAnew(
  timeZone: string,
  sources: Sources,
  store: Store,
  groups: Groups,
  atOnce: number,
): Promise<Indexed> {
  await sources.ensure(sources.paths);
  // First, so that there is none while what it names is replaced.
  store.remove('index');
  for (const kind of ['group', 'heads', 'used', 'rows', 'month', 'mention', 'page', 'pages']) store.removeAll(kind);
  const passes = Math.ceil(sources.paths.length / atOnce);
  const turn = turns(store);
  const merge = async (
    renamed: Renamed,
    captures: KeptCaptures | null,
  ): Promise<{ notes: IndexNotes; made: Rows[] }> => {
    const notes = new IndexNotes(store, emptyIndex(timeZone));
    const items: KnownItems = new Map();
    const made: Rows[] = [];
    for (let pass = 0; pass < passes; pass += 1) {
      const grouping = new Grouping(timeZone, renamed);
      for (const path of sources.paths) {
        const parsed = sources.parsed(path, items);
        const ids = grouping.addAll(parsed.documents, (id) => passOf(id, passes) === pass);
        if (pass === 0) {
          notes.see(path, parsed, ids);
          captures?.see(path, parsed.documents, true);
        }
        await turn();
      }
      for (const group of grouping.take()) {
        made.push(groups.put(group));
        notes.tell(group.id, group.messages);
        await turn();
      }
    }
    return { notes, made };
  };

  const captures = new KeptCaptures(store, timeZone);
  let merged = await merge(new Map(), captures);
  const renamed = captures.renamed(new Map());
  // Captures of one page are rarely under several headlines: it is cheaper to find out than to look first.
  if (renamed.size > 0) {
    await store.settled();
    for (const { ids } of captures.moved(new Map(), renamed)) for (const id of ids) groups.remove(id);
    merged = await merge(renamed, null);
  }
  captures.keep();
  // Two articles that want one path are told apart by what their groups say.
  await store.settled();
  const months = monthsAnew(merged.made, { store, groups, timeZone });
  const index = merged.notes.keep(sources, months, renamed);
  await store.settled();
  return [index, months];
}

/** Null when what is kept does not fit together. */
async function update(kept: KeptIndex, sources: Sources, store: Store, groups: Groups): Promise<Indexed | null> {
  const found = changes(kept, sources, store);
  const months = readMonths(store, kept.months);
  if (found === null || months === null) return null;
  const { changed, removed, known } = found;
  if (changed.length + removed.length === 0) return [kept, months];

  const touched = new Set<string>();
  for (const path of [...changed, ...removed]) {
    if (!known.has(path)) continue;
    const heads = store.get(`heads ${path}`) as string[] | null;
    if (heads === null) return null;
    for (const id of heads) touched.add(id);
  }
  await sources.ensure(changed);
  const captures = new KeptCaptures(store, kept.timeZone);
  for (const path of changed) captures.see(path, sources.parsed(path).documents);
  for (const path of removed) captures.see(path, []);
  const renamedBefore = new Map(kept.renamed);
  const renamed = captures.renamed(renamedBefore);
  const moved = captures.moved(renamedBefore, renamed);
  for (const path of changed) {
    for (const id of idsOf(sources.parsed(path).documents, kept.timeZone, renamed)) touched.add(id);
  }
  for (const { ids } of moved) for (const id of ids) touched.add(id);

  // All sources of the groups that are touched: those that share a headline with what changed.
  const before = new Map([...touched].map((id) => [id, groups.get(id)]));
  const fileOf = fileFinder(sources.paths);
  const contributors = new Set(
    [...before.values()].flatMap((group) => group?.paths ?? []).flatMap((path) => fileOf(path) ?? []),
  );
  for (const path of [...changed, ...moved.map(({ file }) => file)]) contributors.add(path);
  for (const path of removed) contributors.delete(path);
  await sources.ensure(contributors);

  const notes = new IndexNotes(store, kept);
  let updated: Indexed | null = null;
  store.atomically(() => {
    const grouping = new Grouping(kept.timeZone, renamed);
    const items: KnownItems = new Map();
    for (const path of removed) notes.forget(path);
    const isChanged = new Set([...changed, ...moved.map(({ file }) => file)]);
    for (const path of [...contributors].sort()) {
      const parsed = sources.parsed(path, items);
      const ids = grouping.addAll(parsed.documents, (id) => touched.has(id));
      if (isChanged.has(path)) notes.see(path, parsed, ids);
    }
    const gone = new Set(touched);
    const made: Rows[] = [];
    for (const group of grouping.take()) {
      gone.delete(group.id);
      made.push(groups.put(group));
      notes.tell(group.id, group.messages);
    }
    for (const id of gone) {
      groups.remove(id);
      notes.tell(id, []);
    }
    const now = changeMonths(
      months,
      { before, made },
      { store, groups, timeZone: kept.timeZone, paths: sources.paths },
    );
    captures.keep();
    updated = [notes.keep(sources, now, renamed), now];
  });
  return updated;
}

/** What became of the sources since; null when that cannot be told. `known`: those of `changed` and `removed` that are in `kept`. */
function changes(
  kept: KeptIndex,
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
function idsOf(documents: readonly SightedDocument[], timeZone: string, renamed: Renamed): Set<string> {
  return new Grouping(timeZone, renamed).addAll(documents, () => false);
}
