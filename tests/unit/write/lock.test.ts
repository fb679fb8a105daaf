/** Two builds at once in one folder. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BusyError, DiskWriter, takeLock } from '../../../src/write/index.js';
import { contentsOf, fill, tempFolder } from '../../helpers.js';

test('a second build fails while the first stages files, and leaves its work alone', async () => {
  const folder = await tempFolder({});
  const out = new DiskWriter(join(folder, 'dist'));
  const first = await out.begin();
  const early = await out.begin();
  first.put('index.html', '1', 'first');
  await expect(out.begin()).rejects.toThrow(BusyError);
  expect(() => early.put('index.html', '2', 'second')).toThrow(/Another build is at work here: process \d+ on/);
  await first.commit();
  expect((await contentsOf(join(folder, 'dist'))).get('index.html')?.toString()).toBe('first');
  expect((await readdir(join(folder, 'dist'))).sort()).toEqual(['.newsline.json', 'index.html']);
  const later = await out.begin();
  later.put('index.html', '3', 'third');
  await later.abort();
  expect((await contentsOf(join(folder, 'dist'))).get('index.html')?.toString()).toBe('first');
});

test('what a killed build has locked is free, and finished or forgotten', async () => {
  const folder = await tempFolder({});
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await fill(folder, { 'dist/.newsline-staging/0': 'half', 'dist/.newsline-staging/lock': `${pid} ${hostname()}\n` });
  const publication = await new DiskWriter(join(folder, 'dist')).begin();
  publication.put('index.html', '1', 'whole');
  await publication.commit();
  expect([...(await contentsOf(join(folder, 'dist'))).keys()].sort()).toEqual(['.newsline.json', 'index.html']);
});

test('the lock of a process at work counts, on another machine as long as it is touched', async () => {
  const folder = await tempFolder({});
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  try {
    await writeFile(path, `${child.pid} ${hostname()}\n`);
    expect(() => takeLock(path)).toThrow(BusyError);
  } finally {
    child.kill();
  }
  await writeFile(path, '1 another.example\n');
  expect(() => takeLock(path)).toThrow(/process 1 on another\.example.*remove/);
  const old = new Date('2020-01-01');
  await utimes(path, old, old);
  const lock = takeLock(path);
  expect(() => takeLock(path)).toThrow(BusyError);
  lock.release();
  expect(existsSync(path)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test('a lock says who has it from the moment that it is there', async () => {
  const folder = await tempFolder({});
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'lock');
  const take = `import { takeLock } from ${JSON.stringify(new URL('../../../lib/write/lock.js', import.meta.url).href)};
for (;;) takeLock(${JSON.stringify(path)}).release();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', take]);
  try {
    const seen = new Set<string>();
    await expect
      .poll(() => {
        for (let look = 0; look < 5000; look += 1) seen.add(textOf(path));
        return [...seen].some((text) => text !== 'gone');
      })
      .toBe(true);
    seen.delete('gone');
    expect([...seen]).toEqual([`${child.pid} ${hostname()}\n`]);
  } finally {
    child.kill('SIGKILL');
  }
});

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'gone';
  }
}
