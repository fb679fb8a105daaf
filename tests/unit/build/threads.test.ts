/** Which threads are started. */
import { expect, test, vi } from 'vitest';
import { UNSEEN } from '../../../src/build/observer.js';
import type { ParseJob } from '../../../src/build/parse-job.js';
import { Workers } from '../../../src/build/workers.js';

const started = vi.hoisted(() => ({ pools: 0 }));
vi.mock('piscina', () => ({
  Piscina: class {
    readonly options = { maxThreads: 1 };
    constructor() {
      started.pools += 1;
    }
    run = async (): Promise<unknown[]> => [];
    destroy = async (): Promise<void> => {};
  },
}));

const JOB: ParseJob = {
  full: '/no/such/file.md',
  listed: { path: 'a.md', format: 'markdown' },
  context: { timeZone: 'UTC', lang: null, sections: [], override: {} },
  contextHash: '',
  known: null,
  ahead: null,
  split: false,
  timeZone: null,
};

test.each([
  ['those that render start while what was parsed is merged', true, 2],
  ['there are none that render where nothing is rendered', false, 1],
])('%s', async (_, renders, pools) => {
  started.pools = 0;
  const workers = new Workers(1, UNSEEN, { renders });
  await workers.parse([JOB], () => {});
  expect(started.pools).toBe(pools);
  await workers.close();
});
