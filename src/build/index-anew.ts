/** The groups and rows of all sources, made anew: of a site that was never built, or of which what is kept cannot be told. */
import { Grouping, type Renamed, type SightedDocument } from '../site/index.js';
import { forgetIndex } from './begin-index.js';
import { monthsAnew } from './change-months.js';
import type { Sources } from './documents.js';
import { GatheredRows } from './gathered-rows.js';
import { emptyIndex, type Indexed, IndexNotes } from './index-notes.js';
import { KeptCaptures } from './kept-captures.js';
import type { Groups } from './kept-groups.js';
import type { OwnGroup } from './own-group.js';
import { OwnGroups } from './own-groups.js';
import type { KnownItems } from './parsed.js';
import { seenOf } from './seen.js';
import type { Store } from './store.js';

/**
 * Sources whose records are merged at once. Where there are more, the groups are made in several passes, each of which
 * reads all sources: else all records were at hand.
 */
const TOGETHER = 30_000;

/** Values after which the store is given time: it writes beside this thread, and what waits for that takes memory. */
const AT_ONCE = 2500;

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

function withoutArticle(document: SightedDocument): SightedDocument {
  return { ...document, article: null };
}

function withoutItems(document: SightedDocument): SightedDocument {
  return { ...document, items: [] };
}

/** What is merged, and how. */
interface Merging {
  readonly timeZone: string;
  readonly sources: Sources;
  readonly store: Store;
  readonly groups: Groups;
  readonly own: ReadonlyMap<string, OwnGroup>;
  readonly passes: number;
}

interface Merged {
  readonly notes: IndexNotes;
  readonly rows: GatheredRows;
}

export async function indexAnew(
  timeZone: string,
  sources: Sources,
  store: Store,
  groups: Groups,
  atOnce = TOGETHER,
): Promise<Indexed> {
  await sources.ensure(sources.paths);
  const own = sources.takeOwn();
  if (own.size === 0) forgetIndex(store);
  const merging = { timeZone, sources, store, groups, own, passes: Math.ceil(sources.paths.length / atOnce) };
  const captures = new KeptCaptures(store, timeZone);
  let merged = await merge(merging, new Map(), captures);
  const renamed = captures.renamed(new Map());
  // Captures of one page are rarely under several headlines: it is cheaper to find out than to look first.
  if (renamed.size > 0) {
    await store.settled();
    for (const { ids } of captures.moved(new Map(), renamed)) for (const id of ids) groups.remove(id);
    merged = await merge({ ...merging, own: new Map() }, renamed, null);
  }
  captures.keep();
  // Two articles that want one path are told apart by what their groups say.
  await store.settled();
  const months = monthsAnew(merged.rows, { store, groups, timeZone });
  const index = merged.notes.keep(sources, months, renamed);
  await store.settled();
  return [index, months];
}

async function merge(merging: Merging, renamed: Renamed, captures: KeptCaptures | null): Promise<Merged> {
  const { timeZone, sources, store, groups, passes } = merging;
  const notes = new IndexNotes(store, emptyIndex(timeZone));
  const rows = new GatheredRows();
  const own = new OwnGroups(merging.own);
  const items: KnownItems = new Map();
  const turn = turns(store);
  for (let pass = 0; pass < passes; pass += 1) {
    const grouping = new Grouping(timeZone, renamed);
    const isDue = (id: string): boolean => passOf(id, passes) === pass;
    for (const path of sources.paths) {
      const group = own.of(path);
      if (group?.told) {
        if (pass === 0) notes.see(path, { told: group.told, isEmpty: false }, [group.id]);
      } else {
        const parsed = sources.parsed(path, items);
        const documents = group === undefined ? parsed.documents : parsed.documents.map(withoutArticle);
        const heads = grouping.addAll(documents, isDue);
        if (pass === 0) {
          notes.see(path, seenOf(parsed), group === undefined ? heads : heads.add(group.id));
          captures?.see(path, parsed.documents, true);
        }
      }
      await turn();
    }
    for (const path of own.shared((id) => grouping.has(id), isDue))
      grouping.addAll(sources.parsed(path).documents.map(withoutItems), isDue);
    for (const group of grouping.take()) {
      rows.add(groups.put(group));
      notes.tell(group.id, group.messages);
      await turn();
    }
  }
  for (const each of own.rows()) rows.add(each);
  return { notes, rows };
}
