/** What a process made is kept under the code that it runs, whatever is installed below it meanwhile. */
import { expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ code: '' }));

vi.mock('node:fs', () => ({ readdirSync: () => ['main.js'], readFileSync: () => disk.code }));

async function started(code: string): Promise<() => string> {
  disk.code = code;
  vi.resetModules();
  return (await import('../../../src/build/code-version.js')).codeVersion;
}

test('a newer Newsline below one that runs does not change the version of the one that runs', async () => {
  const running = await started('old');
  const version = running();
  disk.code = 'new';
  expect(running()).toBe(version);
  expect((await started('new'))()).not.toBe(version);
});
