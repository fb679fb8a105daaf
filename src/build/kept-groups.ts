/** Records by headline: in the store, or in memory where nothing is kept. */
import { Recent } from '../core/recent.js';
import { type Group, type PackedGroup, packGroup, type Rows, rowsOf, unpackGroup } from '../site/index.js';
import { LostError, type Store } from './store.js';

/** Stored, packed, under `group <id>`. The ids of a source's groups are stored under `heads <path>`. */
export type KeptGroup = Omit<Group, 'id' | 'messages'>;

/** What a group is stored under. */
export function nameOfGroup(id: string): string {
  return `group ${id}`;
}

/** Groups at hand: those that a run of neighbouring pages shows. */
const AT_HAND = 2000;

export interface Groups {
  get(id: string): KeptGroup | null;
  /** Gives the rows of its records. */
  put(group: Group): Rows;
  remove(id: string): void;
}

/** Throws a LostError for a group that there is not. */
export function fetchFrom(groups: Groups): (id: string) => KeptGroup {
  return (id) => {
    const group = groups.get(id);
    if (group === null) throw new LostError(`The store has no group ${id}`);
    return group;
  };
}

export function groupsIn(store: Store): Groups {
  return store.keeps ? new KeptGroups(store) : new LooseGroups();
}

class LooseGroups implements Groups {
  readonly #groups = new Map<string, KeptGroup>();

  get(id: string): KeptGroup | null {
    return this.#groups.get(id) ?? null;
  }

  put(group: Group): Rows {
    this.#groups.set(group.id, group);
    return rowsOf(group);
  }

  remove(id: string): void {
    this.#groups.delete(id);
  }
}

/** Those that were asked for lately are at hand. */
class KeptGroups implements Groups {
  readonly #store: Store;
  readonly #recent = new Recent<string, KeptGroup>(AT_HAND);

  constructor(store: Store) {
    this.#store = store;
  }

  get(id: string): KeptGroup | null {
    const known = this.#recent.get(id);
    if (known !== undefined) return known;
    const packed = this.#store.get(nameOfGroup(id)) as PackedGroup | null;
    if (packed === null) return null;
    const group = unpackGroup(packed);
    this.#recent.put(id, group);
    return group;
  }

  put(group: Group): Rows {
    this.#recent.forget(group.id);
    this.#store.put(nameOfGroup(group.id), packGroup(group));
    return rowsOf(group);
  }

  remove(id: string): void {
    this.#recent.forget(id);
    this.#store.remove(nameOfGroup(id));
  }
}
