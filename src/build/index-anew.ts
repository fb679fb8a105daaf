/** The groups and rows of all sources, made anew: of a site that was never built, or of which what is kept cannot be told. */
import { Grouping, type Renamed, type Rows } from '../site/index.js';
import { monthsAnew } from './change-months.js';
import type { Sources } from './documents.js';
import { emptyIndex, type Indexed, IndexNotes } from './index-notes.js';
import { KeptCaptures } from './kept-captures.js';
import type { Groups } from './kept-groups.js';
import type { KnownItems } from './parsed.js';
import type { Store } from './store.js';

/**
 * Sources whose records are merged at once. Where there are more, the groups are made in several passes, each of which
 * reads all sources: else all records were at hand.
 */
const TOGETHER = 30_000;

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

export async function indexAnew(
  timeZone: string,
  sources: Sources,
  store: Store,
  groups: Groups,
  atOnce = TOGETHER,
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
