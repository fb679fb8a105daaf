/** A line of 50 MB: seconds and some hundred megabytes, and nothing lost. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { CLI, contentsOf, tempFolder } from '../../helpers.js';

const SIZE = 50_000_000;

test.each([
  ['words', 'word and more words. '.repeat(SIZE / 21)],
  ['one word', 'x'.repeat(SIZE)],
  ['brackets', '<[({"'.repeat(SIZE / 5)],
])('of %s', { timeout: 120_000 }, async (_, line) => {
  const cwd = await tempFolder({ 'content/dumps/long.txt': `${line}\n` });
  const newsline = (...args: string[]): Promise<{ stdout: string }> =>
    // Half of what Node takes by default on a machine of 4 GB.
    promisify(execFile)(process.execPath, ['--max-old-space-size=1024', CLI, ...args], { cwd, maxBuffer: 2 ** 29 });

  const document = JSON.parse((await newsline('parse', 'content')).stdout);
  expect(document.source).toMatchObject({ lines: 1, bytes: line.length + 1 });
  expect(document.ledger.map(({ lines }: { lines: number[] }) => lines)).toEqual([[1, 1]]);

  await newsline('build');
  expect((await contentsOf(join(cwd, 'dist'))).get('index.html')?.length).toBeLessThan(100_000);
});
