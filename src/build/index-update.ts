/** The groups and rows that changed sources touch: those of the headlines that they have, or had. */
import { Grouping, type Renamed, type Rows, type SightedDocument } from '../site/index.js';
import { changeMonths } from './change-months.js';
import type { Sources } from './documents.js';
import { fileFinder } from './file-of.js';
import { type Indexed, IndexNotes, type KeptIndex } from './index-notes.js';
import { KeptCaptures } from './kept-captures.js';
import type { Groups } from './kept-groups.js';
import { readMonths } from './kept-months.js';
import type { KnownItems } from './parsed.js';
import { seenOf } from './seen.js';
import type { Store } from './store.js';

/** Null when what is kept does not fit together. */
export async function updateIndex(
  kept: KeptIndex,
  sources: Sources,
  store: Store,
  groups: Groups,
): Promise<Indexed | null> {
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
      if (isChanged.has(path)) notes.see(path, seenOf(parsed), ids);
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
