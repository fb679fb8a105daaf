/**
 * The site's records from build to build: rows of all articles and items, and the groups that they were made from, of
 * which a changed source touches only those of its own headlines.
 */
import type { Message } from '../core/records.js';
import type { StoredMonth } from '../site/index.js';
import type { Sources } from './documents.js';
import { indexAnew } from './index-anew.js';
import type { KeptIndex } from './index-notes.js';
import { updateIndex } from './index-update.js';
import { fetchFrom, groupsIn, type KeptGroup } from './kept-groups.js';
import type { Store } from './store.js';

export interface SiteIndex {
  /** Newest first. */
  readonly months: readonly StoredMonth[];
  readonly messages: readonly Message[];
  /** How many gave a document. */
  readonly sources: number;
  fetch(id: string): KeptGroup;
}

/**
 * The months that the records in `sources` make. Looks only at those that changed since the last time, where it is known;
 * else at `atOnce` of them together.
 */
export async function indexSite(sources: Sources, store: Store, timeZone: string, atOnce?: number): Promise<SiteIndex> {
  const kept = store.get('index') as KeptIndex | null;
  const groups = groupsIn(store);
  const [index, months] =
    (kept?.timeZone === timeZone ? await updateIndex(kept, sources, store, groups) : null) ??
    (await indexAnew(timeZone, sources, store, groups, atOnce));
  return {
    months,
    messages: [...sources.messages, ...Object.values(index.told).flat(), ...Object.values(index.merged).flat()],
    sources: sources.paths.length - index.empty.length,
    fetch: fetchFrom(groups),
  };
}
