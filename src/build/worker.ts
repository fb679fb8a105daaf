/** What a worker thread runs; see workers.ts. */
import { deserialize } from 'node:v8';
import type { ParseJob, ParseOutcome } from './parse-job.js';
import type { RenderJob, RenderOutcome, renderJobs, Setting } from './render-job.js';
import type { Texts } from './with-texts.js';

export interface RenderTask {
  /** A `Setting`, serialized. */
  readonly shared: SharedArrayBuffer;
  readonly jobs: readonly RenderJob[];
  readonly texts: Texts;
}

export async function parse(jobs: readonly ParseJob[]): Promise<ParseOutcome[]> {
  // A thread does one or the other, and loads no more than that takes.
  const { runParseJobs } = await import('./parse-job.js');
  return runParseJobs(jobs);
}

/** Loads what `render` needs. */
export async function prepare(): Promise<void> {
  await import('./render-job.js');
}

let known: Uint8Array | null = null;
let renderKnown: ReturnType<typeof renderJobs> | null = null;

export async function render({ shared, jobs, texts }: RenderTask): Promise<RenderOutcome[]> {
  // Each message wraps the same bytes anew; a process builds one site after the other, if several.
  const bytes = Buffer.from(shared);
  if (renderKnown === null || known === null || Buffer.compare(known, bytes) !== 0) {
    const { renderJobs } = await import('./render-job.js');
    known = bytes;
    renderKnown = renderJobs(deserialize(Buffer.from(bytes)) as Setting);
  }
  return renderKnown(jobs, texts);
}
