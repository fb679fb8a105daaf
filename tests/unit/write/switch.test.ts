/** The output as a link to a whole edition of the site. */
import { linkSync, mkdirSync, renameSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, readlink, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiskWriter, type Memories, MemoryWriter, publish, refusal } from '../../../src/write/index.js';
import { contentsOf, type Files, tempFolder } from '../../helpers.js';

const outputs = (files: Files): { path: string; contents: string | Uint8Array }[] =>
  Object.entries(files).map(([path, contents]) => ({ path, contents }));
const switched = (folder: string): DiskWriter => new DiskWriter(folder, { switched: true });
const EDITION = /^\.dist-[12]$/;

/** What readers see. */
async function seen(out: string): Promise<Record<string, string>> {
  const files = await contentsOf(out);
  files.delete('.newsline.json');
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()]));
}

test('the link leads to each new edition, and the former one goes', async () => {
  const folder = await tempFolder();
  const out = join(folder, 'dist');
  await publish(switched(out), outputs({ 'index.html': '1', 'a/b.html': '1', 'old/c.html': '1' }));
  const first = await readlink(out);
  expect(first).toMatch(EDITION);
  const old = new Date('2020-01-01');
  await utimes(join(out, 'a/b.html'), old, old);
  const { ino } = await stat(join(out, 'a/b.html'));

  const result = await publish(switched(out), outputs({ 'index.html': '2', 'a/b.html': '1' }));
  expect(result).toMatchObject({ added: [], changed: ['index.html'], removed: ['old/c.html'], unchanged: 1 });
  expect(await seen(out)).toEqual({ 'index.html': '2', 'a/b.html': '1' });
  expect(await readlink(out)).not.toBe(first);
  expect(await readdir(folder)).toEqual([await readlink(out), 'dist'].sort());
  // The same file, not a copy: nothing that compares times or inodes sees a change.
  expect(await stat(join(out, 'a/b.html'))).toMatchObject({ ino, mtime: old });
});

test('a site that did not change stays where it is, and is known without being read', async () => {
  const out = join(await tempFolder(), 'dist');
  const files = { 'index.html': '1', 'a.html': '1' };
  await publish(switched(out), outputs({ ...files, 'a.html': '0' }));
  const publication = await switched(out).begin();
  for (const { path, contents } of outputs(files)) publication.put(path, `key of ${path}`, contents);
  await publication.commit();
  const edition = await readlink(out);
  expect(edition).toMatch(EDITION);

  const next = await switched(out).begin(publication.memories());
  for (const path of Object.keys(files)) expect(next.keep(path, `key of ${path}`)).toBe(true);
  expect(await next.commit()).toMatchObject({ added: [], changed: [], removed: [], unchanged: 2 });
  expect(await readlink(out)).toBe(edition);
});

test('a group of files that did not change is known as one, also after a switch', async () => {
  const out = join(await tempFolder(), 'dist');
  const build = async (front: string, memories?: Memories): Promise<{ memories: Memories; isKept: boolean }> => {
    const publication = await switched(out).begin(memories);
    const isKept = publication.keepAll('2024-06', 'of June') !== null;
    if (!isKept) for (const path of ['a.html', 'b.html']) publication.put(path, '', 'June', '2024-06');
    publication.put('index.html', '', front);
    await publication.commit();
    return { memories: publication.memories(), isKept };
  };
  const first = await build('1');
  const second = await build('2', first.memories);
  const third = await build('3', second.memories);
  expect([first, second, third].map(({ isKept }) => isKept)).toEqual([false, true, true]);
  expect(await seen(out)).toEqual({ 'a.html': 'June', 'b.html': 'June', 'index.html': '3' });
});

test('a folder of a build without switches becomes an edition, and the other way about', async () => {
  const folder = await tempFolder();
  const out = join(folder, 'dist');
  await publish(new DiskWriter(out), outputs({ 'index.html': '1', 'a.html': '1' }));
  await publish(switched(out), outputs({ 'index.html': '2', 'a.html': '1' }));
  expect((await lstat(out)).isSymbolicLink()).toBe(true);
  expect(await seen(out)).toEqual({ 'index.html': '2', 'a.html': '1' });
  expect(await readdir(folder)).toHaveLength(2);
  await publish(new DiskWriter(out), outputs({ 'index.html': '3', 'a.html': '1' }));
  expect(await seen(out)).toEqual({ 'index.html': '3', 'a.html': '1' });
});

test('files that Newsline did not make go along', async () => {
  const out = join(await tempFolder(), 'dist');
  await publish(switched(out), outputs({ 'index.html': '1' }));
  await mkdir(join(out, 'mine'));
  await writeFile(join(out, 'mine/page.html'), 'mine');
  await symlink('mine/page.html', join(out, 'short'));
  const result = await publish(switched(out), outputs({ 'index.html': '2', 'mine/page.html': 'not mine' }));
  expect(result.messages.map(({ rule }) => rule)).toEqual(['write:foreign-file']);
  expect(await readFile(join(out, 'short'), 'utf8')).toBe('mine');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('2');
});

test('a link that somebody made is not replaced', async () => {
  const folder = await tempFolder({ 'elsewhere/index.html': 'mine' });
  const out = join(folder, 'dist');
  await symlink('elsewhere', out);
  expect(await refusal(folder, out, { switched: true })).toBe('it is a link to elsewhere, which Newsline did not make');
  await expect(publish(switched(out), outputs({ 'index.html': '1' }))).rejects.toThrow('elsewhere');
  expect(await readFile(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('mine');
});

test('a build that fails leaves no trace of a first edition', async () => {
  const folder = await tempFolder();
  const publication = await switched(join(folder, 'dist')).begin();
  publication.put('index.html', '', '1');
  await publication.abort();
  expect(await readdir(folder)).toEqual([]);
});

describe('after a crash', () => {
  test('an edition that was not whole yet is forgotten', async () => {
    const folder = await tempFolder();
    const out = join(folder, 'dist');
    await publish(switched(out), outputs({ 'index.html': '1' }));
    const other = (await readlink(out)) === '.dist-1' ? '.dist-2' : '.dist-1';
    mkdirSync(join(folder, other, '.newsline-staging'), { recursive: true });
    linkSync(join(out, 'index.html'), join(folder, other, 'index.html'));
    await (await switched(out).begin()).abort();
    expect(await seen(out)).toEqual({ 'index.html': '1' });
    expect(await readdir(folder)).not.toContain(other);
  });

  test('an edition of which only the folder was made, or is left, is forgotten', async () => {
    const folder = await tempFolder();
    const out = join(folder, 'dist');
    mkdirSync(join(folder, '.dist-1'), { recursive: true });
    await publish(switched(out), outputs({ 'index.html': '1' }));
    expect(await seen(out)).toEqual({ 'index.html': '1' });
    expect(await readdir(folder)).toEqual([await readlink(out), 'dist'].sort());
  });

  test('a folder that was put aside is shown again', async () => {
    const folder = await tempFolder();
    const out = join(folder, 'dist');
    await publish(new DiskWriter(out), outputs({ 'index.html': '1' }));
    renameSync(out, join(folder, '.dist-2'));
    await publish(switched(out), outputs({ 'index.html': '1' }));
    expect(await seen(out)).toEqual({ 'index.html': '1' });
  });

  test('a folder of that name that is somebody else’s stays', async () => {
    const folder = await tempFolder({ '.dist-2/notes.txt': 'mine' });
    const out = join(folder, 'dist');
    await expect(publish(switched(out), outputs({ 'index.html': '1' }))).rejects.toThrow('.dist-2 beside it');
    expect(await readFile(join(folder, '.dist-2/notes.txt'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['.dist-2']);
  });
});

test('any row of sites gives what writing them in memory gives', async () => {
  const file = fc.constantFrom('a', 'a/b', 'a/b/c', 'b/c', 'd.html', 'e.html');
  const sites = fc.array(fc.dictionary(file, fc.constantFrom('1', '2')), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(sites, async (row) => {
      const out = join(await tempFolder(), 'dist');
      const memory = new MemoryWriter();
      for (const site of row) {
        const paths = Object.keys(site);
        const files = outputs(site).filter(({ path }) => !paths.some((other) => other.startsWith(`${path}/`)));
        const expected = await publish(memory, files);
        expect(await publish(switched(out), files)).toEqual(expected);
        expect(await seen(out)).toEqual(Object.fromEntries(files.map(({ path, contents }) => [path, contents])));
      }
    }),
    { numRuns: 60 },
  );
});
