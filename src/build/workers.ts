/**
 * Parsing and rendering, in this thread and, when there is enough of it, in others too. What comes out does not depend
 * on how many there are: each result is told with its path, in no order that counts.
 */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import type { Piscina } from 'piscina';
import type { Page } from '../core/types.js';
import type { Room } from '../write/index.js';
import { type Observer, UNSEEN } from './observer.js';
import type { ParseJob, ParseOutcome } from './parse-job.js';
import type { RenderJob, RenderOutcome, Setting } from './render-job.js';
import { type FetchText, placesIn, type Texts } from './with-texts.js';
import type { RenderTask } from './worker.js';

/**
 * Sources or pages from which on threads save time. Each takes as long to start and to warm up as some hundred of them;
 * and of two cores V8 uses the other one, for garbage and compiling, without any thread of ours.
 */
const WORTH_IT = { oneCoreMore: 5000, moreCores: 300 };
/** Handed over at once: enough that the handing over does not count, few enough that all threads end together. */
const BATCH = 16;
/** Batches that each other thread has before it, the one it works at among them: this thread hands out no more while it does a batch itself. */
const AT_HAND = 4;

/** What worker.ts does, by its name there. */
interface Work<Task, Outcome> {
  readonly name: string;
  here(task: Task): Promise<readonly Outcome[]>;
}

const PARSING: Work<readonly ParseJob[], ParseOutcome> = {
  name: 'parse',
  here: async (jobs) => (await import('./worker.js')).parse(jobs),
};

const RENDERING: Work<RenderTask, RenderOutcome> = {
  name: 'render',
  here: async (task) => (await import('./worker.js')).render(task),
};

export class Workers {
  readonly #count: number | null;
  readonly #observer: Observer;
  readonly #renders: boolean;
  #pool: Promise<Piscina> | null = null;

  /** `count`: threads beside this one, whatever the amount of work; `null`: one for each other core, if it is worth it. `renders`: is there something to be rendered after parsing? */
  constructor(count: number | null, observer: Observer = UNSEEN, { renders = true } = {}) {
    this.#count = count;
    this.#observer = observer;
    this.#renders = renders;
  }

  async parse(jobs: readonly ParseJob[], hear: (outcome: ParseOutcome) => void): Promise<void> {
    if (jobs.length === 0) return;
    this.#observer.stage('parse', jobs.length);
    const taskOf = async (batch: readonly ParseJob[]): Promise<readonly ParseJob[]> => batch;
    await this.#spread(PARSING, jobs, jobs.length, taskOf, (outcome) => {
      hear(outcome);
      this.#observer.advance(1);
    });
    // A parser's tables take more memory than a new thread takes time; and it starts while the records are merged.
    await this.close();
    if (!this.#renders) return;
    const pool = await this.#poolFor(jobs.length);
    // What fails here fails again when there is something to render.
    pool?.run(null, { name: 'prepare' }).catch(() => {});
  }

  /** `amount`: how many pages there are, about. `roomFor` says where the file of a page goes; `text` gives a text that a page is planned without: few are at hand at a time, and only threads that render read them. */
  async render(
    setting: Setting,
    pages: Iterable<Page>,
    amount: number,
    { text, roomFor }: { text: FetchText; roomFor: (path: string) => Room | null },
    hear: (outcome: RenderOutcome) => void,
  ): Promise<void> {
    this.#observer.stage('render', amount);
    const shared = share(setting);
    const taskOf = async (batch: readonly Page[]): Promise<RenderTask> => {
      const jobs = batch.map((page) => ({ page: toData(page), room: roomFor(page.path) }));
      return { shared, jobs, texts: await textsOf(jobs, text) };
    };
    await this.#spread(RENDERING, pages, amount, taskOf, (outcome) => {
      hear(outcome);
      this.#observer.advance(1);
      this.#observer.rendered(outcome);
    });
  }

  /** Has this thread and each other one do batch after batch. Rejects with the first failure, when none is at work any more. */
  async #spread<Item, Task, Outcome>(
    { name, here }: Work<Task, Outcome>,
    items: Iterable<Item>,
    amount: number,
    taskOf: (batch: readonly Item[]) => Promise<Task>,
    hear: (outcome: Outcome) => void,
  ): Promise<void> {
    const rest = items[Symbol.iterator]();
    let hasFailed = false;
    const nextBatch = (): Item[] => {
      const batch: Item[] = [];
      while (!hasFailed && batch.length < BATCH) {
        const next = rest.next();
        if (next.done === true) break;
        batch.push(next.value);
      }
      return batch;
    };
    const lane = async (run: (task: Task) => Promise<readonly Outcome[]>): Promise<void> => {
      try {
        for (let batch = nextBatch(); batch.length > 0; batch = nextBatch())
          for (const outcome of await run(await taskOf(batch))) hear(outcome);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    };
    const lanes = [
      lane(async (task) => {
        // What other threads made is heard in between.
        await setImmediate();
        return here(task);
      }),
    ];
    const pool = await this.#poolFor(amount);
    for (let others = AT_HAND * (pool?.options.maxThreads ?? 0); others > 0; others -= 1)
      lanes.push(lane((task) => pool?.run(task, { name }) as Promise<Outcome[]>));
    for (const end of await Promise.allSettled(lanes)) if (end.status === 'rejected') throw end.reason;
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await (await pool)?.destroy();
  }

  async #poolFor(amount: number): Promise<Piscina | null> {
    const threads = this.#count ?? threadsFor(amount);
    if (threads === 0) return null;
    this.#pool ??= import('piscina').then(
      ({ Piscina }) =>
        new Piscina({
          filename: new URL('./worker.js', import.meta.url).href,
          minThreads: threads,
          maxThreads: threads,
          concurrentTasksPerWorker: AT_HAND,
          // For objects that are young: a third of what V8 takes of itself, for each thread.
          resourceLimits: { maxYoungGenerationSizeMb: 16 },
        }),
    );
    return this.#pool;
  }
}

function threadsFor(amount: number): number {
  const others = availableParallelism() - 1;
  return amount < (others === 1 ? WORTH_IT.oneCoreMore : WORTH_IT.moreCores) ? 0 : others;
}

/** A page whose model is made. */
function toData({ path, template, model }: Page): Page {
  return { path, template, model };
}

async function textsOf(jobs: readonly RenderJob[], text: FetchText): Promise<Texts> {
  const texts = new Map<string, Uint8Array>();
  for (const { page } of jobs)
    for (const place of placesIn(page.model)) if (!texts.has(place.hash)) texts.set(place.hash, await text(place));
  return texts;
}

/** The setting as bytes that all threads see without copying them. */
function share(setting: Setting): SharedArrayBuffer {
  const bytes = serialize(setting);
  const shared = new SharedArrayBuffer(bytes.length);
  bytes.copy(new Uint8Array(shared));
  return shared;
}
