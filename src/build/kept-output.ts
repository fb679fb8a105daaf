/** What is kept of a published site, by output folder: how each file was left, and the result of the build. */
import {
  type GroupMemory,
  type Memories,
  type Memory,
  NO_MEMORIES,
  type Publication,
  type Writer,
} from '../write/index.js';
import type { BuildResult } from './result.js';
import { LostError, type Store } from './store.js';

/** Stored under `output <folder>`, together with what it names: its parts are of one build. */
interface Kept {
  /** Of all that the site depends on; empty when it must be looked at again. */
  readonly state: string;
  readonly result: Omit<BuildResult, 'published'>;
  readonly list: string;
  /** The files of each are stored under `files <folder> <group>`: who asks for them knows one that is not of this build. */
  readonly groups: readonly KeptGroup[];
}

type KeptGroup = readonly [name: string, key: string, stamps: string, paths: readonly string[]];
type KeptFiles = readonly (readonly [path: string, memory: Memory])[];

export class KeptOutput {
  readonly #store: Store;
  readonly #writer: Writer;
  readonly #state: string;
  readonly #kept: Kept | null;
  readonly #memories: Memories;

  /** `state`: a hash of all that the site depends on but the code. */
  constructor(store: Store, writer: Writer, state: string) {
    this.#store = store;
    this.#writer = writer;
    this.#state = state;
    this.#kept = store.get(`output ${writer.id}`) as Kept | null;
    this.#memories = this.#kept === null ? NO_MEMORIES : this.#memoriesOf(this.#kept);
  }

  begin(): Promise<Publication> {
    return this.#writer.begin(this.#memories);
  }

  /** The result of the last build, when nothing changed since: neither the site's sources nor its output. */
  async unchanged(): Promise<BuildResult | null> {
    const { groups } = this.#memories;
    if (this.#kept?.state !== this.#state || groups.size === 0) return null;
    const publication = await this.begin();
    for (const [name, { key }] of groups) {
      if (publication.keepAll(name, key) !== null) continue;
      await publication.abort();
      return null;
    }
    return { ...this.#kept.result, published: await publication.commit() };
  }

  /** After the publication was committed. */
  remember(publication: Publication, { published, ...result }: BuildResult): void {
    // What was left alone because it is somebody else's must be looked at again.
    const state = published?.messages.length === 0 ? this.#state : '';
    const { list, groups } = publication.memories();
    this.#store.atomically(() => {
      for (const [name, group] of groups) {
        if (group !== this.#memories.groups.get(name)) this.#store.put(this.#nameOf(name), [...group.files()]);
      }
      for (const name of this.#memories.groups.keys()) if (!groups.has(name)) this.#store.remove(this.#nameOf(name));
      const kept = [...groups].map(([name, { key, stamps, paths }]): KeptGroup => [name, key, stamps, paths]);
      this.#store.put(`output ${this.#writer.id}`, { state, result, list, groups: kept } satisfies Kept);
    });
  }

  #memoriesOf({ list, groups }: Kept): Memories {
    return {
      list,
      groups: new Map(
        groups.map(([name, key, stamps, paths]): [string, GroupMemory] => {
          let files: ReadonlyMap<string, Memory> | null = null;
          const read = (): ReadonlyMap<string, Memory> => {
            files ??= new Map((this.#store.get(this.#nameOf(name)) ?? lost(name)) as KeptFiles);
            return files;
          };
          return [name, { key, stamps, paths, files: read }];
        }),
      ),
    };
  }

  #nameOf(group: string): string {
    return `files ${this.#writer.id} ${group}`;
  }
}

function lost(group: string): never {
  throw new LostError(`The store has no files of ${group}`);
}
