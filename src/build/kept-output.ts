/** What is kept of a published site, by output folder: how each file was left, and the result of the build. */
import type { Memories, Memory, Publication, Writer } from '../write/index.js';
import type { BuildResult } from './pipeline.js';
import type { Store } from './store.js';

/** Stored under `output <folder>`, as one value: its parts are of one build. */
interface Kept {
  /** Of all that the site depends on; empty when it must be looked at again. */
  readonly state: string;
  readonly result: Omit<BuildResult, 'published'>;
  readonly files: readonly (readonly [path: string, memory: Memory])[];
}

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
    this.#memories = new Map(this.#kept?.files ?? []);
  }

  begin(): Promise<Publication> {
    return this.#writer.begin(this.#memories);
  }

  /** The result of the last build, when nothing changed since: neither the site's sources nor its output. */
  async unchanged(): Promise<BuildResult | null> {
    if (this.#kept?.state !== this.#state) return null;
    const publication = await this.begin();
    for (const [path, { key }] of this.#memories) {
      if (publication.keep(path, key)) continue;
      await publication.abort();
      return null;
    }
    return { ...this.#kept.result, published: await publication.commit() };
  }

  /** After the publication was committed. */
  remember(publication: Publication, { published, ...result }: BuildResult): void {
    // What was left alone because it is somebody else's must be looked at again.
    const state = published?.messages.length === 0 ? this.#state : '';
    this.#store.put(`output ${this.#writer.id}`, { state, result, files: [...publication.memories()] } satisfies Kept);
  }
}
