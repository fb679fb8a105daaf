/** What a worker thread runs; see workers.ts. */
import { deserialize } from 'node:v8';
import type { Page } from '../core/types.js';
import { type ParseJob, type ParseOutcome, runParseJob } from './parse-job.js';
import { type RenderOutcome, renderJobs, type Setting } from './render-job.js';

export interface RenderTask {
  /** A `Setting`, serialized. */
  readonly shared: SharedArrayBuffer;
  readonly pages: readonly Page[];
}

export async function parse(jobs: readonly ParseJob[]): Promise<ParseOutcome[]> {
  const outcomes: ParseOutcome[] = [];
  for (const job of jobs) outcomes.push(await runParseJob(job));
  return outcomes;
}

let known: Uint8Array | null = null;
let renderKnown: ReturnType<typeof renderJobs> | null = null;

export async function render({ shared, pages }: RenderTask): Promise<RenderOutcome[]> {
  // Each message wraps the same bytes anew; a process builds one site after the other, if several.
  const bytes = Buffer.from(shared);
  if (renderKnown === null || known === null || Buffer.compare(known, bytes) !== 0) {
    known = bytes;
    renderKnown = renderJobs(deserialize(Buffer.from(bytes)) as Setting);
  }
  return renderKnown(pages);
}
