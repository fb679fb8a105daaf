/**
 * Parsing and rendering, in this thread or, when there is enough of it, in several. What comes out does not depend on
 * how many there are: each result is told with its path, in no order that counts.
 */
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import type { Piscina } from 'piscina';
import { mapConcurrent } from '../core/concurrent.js';
import type { Page } from '../core/types.js';
import type { Room } from '../write/index.js';
import type { Sources } from './documents.js';
import { type Observer, UNSEEN } from './observer.js';
import type { ParseJob, ParseOutcome } from './parse-job.js';
import type { RenderJob, RenderOutcome, Setting } from './render-job.js';
import { placesIn, type Texts } from './with-texts.js';
import type { RenderTask } from './worker.js';

/** A thread takes as long to start as some hundred sources to parse or pages to render. */
const WORTH_IT = 300;
/** Handed over at once: enough that the handing over does not count, few enough that all threads end together. */
const BATCH = 16;

export class Workers {
  readonly #count: number;
  readonly #observer: Observer;
  #pool: Promise<Piscina> | null = null;

  /** `count`: threads to use whatever the amount of work, 0 for none; `null`: as many as there are cores, if it is worth it. */
  constructor(count: number | null, observer: Observer = UNSEEN) {
    this.#count = count ?? -1;
    this.#observer = observer;
  }

  async parse(jobs: readonly ParseJob[], hear: (outcome: ParseOutcome) => void): Promise<void> {
    if (jobs.length === 0) return;
    this.#observer.stage('parse', jobs.length);
    const tell = (outcome: ParseOutcome): void => {
      hear(outcome);
      this.#observer.advance(1);
    };
    const pool = await this.#poolFor(jobs.length);
    if (pool === null) {
      const { runParseJob } = await import('./parse-job.js');
      await mapConcurrent(jobs, async (job) => tell(await runParseJob(job)));
      return;
    }
    await inBatches(pool, jobs, async (batch) => {
      for (const outcome of (await pool.run(batch, { name: 'parse' })) as ParseOutcome[]) tell(outcome);
    });
    // A parser's tables take more memory than a new thread takes time.
    await this.close();
  }

  /** `roomFor` says where the file of a page goes; `text` gives a text that a page is planned without: few are at hand at a time, and only threads that render read them. */
  async render(
    setting: Setting,
    pages: readonly Page[],
    { text, roomFor }: { text: Sources['text']; roomFor: (path: string) => Room | null },
    hear: (outcome: RenderOutcome) => void,
  ): Promise<void> {
    this.#observer.stage('render', pages.length);
    const templates = new Map(pages.map(({ path, template }) => [path, template]));
    const tell = (outcome: RenderOutcome): void => {
      hear(outcome);
      this.#observer.advance(1);
      this.#observer.rendered({ ...outcome, template: templates.get(outcome.path) ?? '' });
    };
    const jobsOf = (batch: readonly Page[]): RenderJob[] =>
      batch.map((page) => ({ page: toData(page), room: roomFor(page.path) }));
    const pool = await this.#poolFor(pages.length);
    if (pool === null) {
      const { renderJobs } = await import('./render-job.js');
      const render = renderJobs(setting);
      for (let at = 0; at < pages.length; at += BATCH) {
        const jobs = jobsOf(pages.slice(at, at + BATCH));
        for (const each of await render(jobs, await textsOf(jobs, text))) tell(each);
      }
      return;
    }
    const shared = share(setting);
    await inBatches(pool, pages, async (batch) => {
      const jobs = jobsOf(batch);
      const task: RenderTask = { shared, jobs, texts: await textsOf(jobs, text) };
      for (const outcome of (await pool.run(task, { name: 'render' })) as RenderOutcome[]) tell(outcome);
    });
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await (await pool)?.destroy();
  }

  async #poolFor(amount: number): Promise<Piscina | null> {
    const threads = this.#count === -1 ? availableParallelism() : this.#count;
    if (threads < (this.#count === -1 ? 2 : 1) || (this.#count === -1 && amount < WORTH_IT)) return null;
    this.#pool ??= import('piscina').then(
      ({ Piscina }) =>
        new Piscina({
          filename: new URL('./worker.js', import.meta.url).href,
          minThreads: threads,
          maxThreads: threads,
          concurrentTasksPerWorker: 1,
          // For objects that are young: a third of what V8 takes of itself, for each thread.
          resourceLimits: { maxYoungGenerationSizeMb: 16 },
        }),
    );
    return this.#pool;
  }
}

/** A page whose model is made. */
function toData({ path, template, model }: Page): Page {
  return { path, template, model };
}

async function textsOf(jobs: readonly RenderJob[], text: Sources['text']): Promise<Texts> {
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

/** Keeps every thread busy, and no more than that waiting. */
async function inBatches<Item>(
  { options }: Piscina,
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  let at = 0;
  const lane = async (): Promise<void> => {
    while (at < items.length) {
      const batch = items.slice(at, at + BATCH);
      at += BATCH;
      await work(batch);
    }
  };
  await Promise.all(Array.from({ length: options.maxThreads * 2 }, lane));
}
