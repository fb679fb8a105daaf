import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiskWriter, MemoryWriter, type Publication, publish } from '../../../src/write/index.js';
import { type Journal, writeJournal } from '../../../src/write/journal.js';
import { contentsOf, type Files, fill, tempFolder } from '../../helpers.js';

const outputs = (files: Files): { path: string; contents: string | Uint8Array }[] =>
  Object.entries(files).map(([path, contents]) => ({ path, contents }));

/** What is in the folder but for the list of own files. */
async function site(folder: string): Promise<Record<string, string>> {
  const files = await contentsOf(folder);
  files.delete('.newsline.json');
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()]));
}

test('a first build makes the folder; the second of the same writes nothing', async () => {
  const folder = join(await tempFolder(), 'new/dist');
  const files = { 'index.html': 'front', 'a/b/index.html': 'b', 'style.css': Buffer.from([0xff, 0]) };
  const first = await publish(new DiskWriter(folder), outputs(files));
  expect(first).toEqual({
    added: ['a/b/index.html', 'index.html', 'style.css'],
    changed: [],
    removed: [],
    unchanged: 0,
    messages: [],
  });
  const before = await contentsOf(folder);
  expect([...before.keys()]).toEqual(['.newsline.json', 'a/b/index.html', 'index.html', 'style.css']);
  const old = new Date('2020-01-01');
  for (const path of before.keys()) await utimes(join(folder, path), old, old);
  expect(await publish(new DiskWriter(folder), outputs(files))).toMatchObject({
    added: [],
    changed: [],
    removed: [],
    unchanged: 3,
  });
  expect(await contentsOf(folder)).toEqual(before);
  for (const path of before.keys()) expect((await stat(join(folder, path))).mtime).toEqual(old);
});

test('writes what changed, removes what is gone and the folders that it leaves empty', async () => {
  const folder = await tempFolder();
  const writer = new DiskWriter(folder);
  await publish(writer, outputs({ 'a/b/c.html': '1', 'a/d.html': '1', 'e.html': '1', 'f.html': '1' }));
  const old = new Date('2020-01-01');
  await utimes(join(folder, 'f.html'), old, old);
  const result = await publish(writer, outputs({ 'a/d.html': '1', 'e.html': '2', 'f.html': '1', 'g.html': '1' }));
  expect(result).toEqual({
    added: ['g.html'],
    changed: ['e.html'],
    removed: ['a/b/c.html'],
    unchanged: 2,
    messages: [],
  });
  expect(await site(folder)).toEqual({ 'a/d.html': '1', 'e.html': '2', 'f.html': '1', 'g.html': '1' });
  await expect(stat(join(folder, 'a/b'))).rejects.toThrow('ENOENT');
  expect((await stat(join(folder, 'f.html'))).mtime).toEqual(old);
});

test('a file becomes a folder, and a folder a file', async () => {
  const folder = await tempFolder();
  const writer = new DiskWriter(folder);
  await publish(writer, outputs({ about: '1', 'b/c/d': '1', 'b/e': '1' }));
  const result = await publish(writer, outputs({ 'about/index.html': '2', b: '2' }));
  expect(result).toMatchObject({ removed: ['about', 'b/c/d', 'b/e'], messages: [] });
  expect(await site(folder)).toEqual({ 'about/index.html': '2', b: '2' });
});

describe('what others put there', () => {
  test('is never written over and never removed', async () => {
    const folder = await tempFolder({ CNAME: 'news.example.org', 'index.html': 'mine', 'a/note.txt': 'x', d: 'x' });
    const writer = new DiskWriter(folder);
    const result = await publish(
      writer,
      outputs({ 'index.html': 'front', 'a/b.html': '1', CNAME: 'news.example.org', 'd/e': '1' }),
    );
    expect(result.messages.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'd/e write:foreign-file',
      'index.html write:foreign-file',
    ]);
    expect(result).toMatchObject({ added: ['a/b.html'], changed: [], unchanged: 1 });
    await publish(writer, outputs({}));
    expect(await site(folder)).toEqual({ 'index.html': 'mine', 'a/note.txt': 'x', d: 'x' });
  });

  test('a page that was edited by hand and is gone from the site stays, and that is said once', async () => {
    const folder = await tempFolder();
    const writer = new DiskWriter(folder);
    await publish(writer, outputs({ 'a.html': '1', 'b.html': '1' }));
    await fill(folder, { 'a.html': 'edited' });
    const result = await publish(writer, outputs({ 'b.html': '1' }));
    expect(result).toMatchObject({ removed: [], messages: [{ path: 'a.html', rule: 'write:edited-file' }] });
    expect((await publish(writer, outputs({ 'b.html': '1' }))).messages).toEqual([]);
    expect(await site(folder)).toEqual({ 'a.html': 'edited', 'b.html': '1' });
  });

  test('links are not followed out of the folder', async () => {
    const outside = await tempFolder({ 'a.html': 'theirs' });
    const folder = await tempFolder();
    const writer = new DiskWriter(folder);
    await publish(writer, outputs({ 'sub/a.html': 'theirs', 'b.html': '1' }));
    await rm(join(folder, 'sub'), { recursive: true });
    await symlink(outside, join(folder, 'sub'));
    await rm(join(folder, 'b.html'));
    await symlink(join(outside, 'a.html'), join(folder, 'b.html'));
    const result = await publish(writer, outputs({ 'sub/a.html': '2', 'sub/new.html': '2', 'b.html': '2' }));
    expect(result.messages.map(({ path }) => path)).toEqual(['b.html', 'sub/a.html', 'sub/new.html']);
    await publish(writer, outputs({}));
    expect(await site(outside)).toEqual({ 'a.html': 'theirs' });
  });

  test('a list of own files that was tampered with removes nothing outside', async () => {
    const folder = await tempFolder({ 'precious.txt': 'x' });
    const hash = createHash('sha256').update('x').digest('hex');
    const made = { '../precious.txt': hash, '/etc/hostname': hash, 'a.html': hash };
    await fill(folder, { 'dist/.newsline.json': JSON.stringify({ made }), 'dist/a.html': 'x' });
    const result = await publish(new DiskWriter(join(folder, 'dist')), []);
    expect(result.removed).toEqual(['a.html']);
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('x');
  });

  test.each(['', '{', '[]', '{"made": 1}', 'null'])('a broken list (%j) means that nothing is ours', async (text) => {
    const folder = await tempFolder({ '.newsline.json': text, 'a.html': 'x' });
    await publish(new DiskWriter(folder), outputs({ 'b.html': '1' }));
    expect(await site(folder)).toEqual({ 'a.html': 'x', 'b.html': '1' });
  });
});

describe('a build that was killed', () => {
  /** The states of the disk that publishing goes through: all files, at each operation that changes one. */
  const before = { 'a.html': '1', 'b.html': '1', 'c/stale.html': '1', about: '1' };
  const after = { 'a.html': '2', 'b.html': '1', 'new/d.html': '2', 'about/index.html': '2' };

  async function interrupted(folder: string, stop: (journal: Journal) => void): Promise<void> {
    await publish(new DiskWriter(folder), outputs(before));
    const publication = await new DiskWriter(folder).begin();
    for (const { path, contents } of outputs(after)) publication.put(path, '', contents);
    // As if another process had taken it, which has ended since.
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    await writeFile(join(folder, '.newsline-staging/lock'), `${pid} ${hostname()}\n`);
    const paths = ['a.html', 'new/d.html', 'about/index.html'];
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    stop({
      moves: paths.map((path, number) => [path, hash('2'), number]),
      taken: [],
      removals: ['about', 'c/stale.html'].map((path) => [path, hash('1')]),
    });
  }

  test('before it had decided leaves the old site, and no waste', async () => {
    const folder = await tempFolder();
    await interrupted(folder, () => {});
    expect((await contentsOf(folder)).size).toBe(9);
    await (await new DiskWriter(folder).begin()).abort();
    expect(await site(folder)).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4, 5])('after %i steps of publishing is finished by the next one', async (steps) => {
    const folder = await tempFolder();
    await interrupted(folder, (journal) => {
      writeJournal(folder, journal);
      const { moves } = journal;
      const all: (() => void)[] = [
        () => rmSync(join(folder, 'about')),
        () => renameSync(join(folder, '.newsline-staging/0'), join(folder, moves[0]?.[0] ?? '')),
        () => mkdirSync(join(folder, 'new')),
        () => renameSync(join(folder, '.newsline-staging/1'), join(folder, moves[1]?.[0] ?? '')),
        () => rmSync(join(folder, 'c'), { recursive: true }),
      ];
      for (const step of all.slice(0, steps)) step();
    });
    await (await new DiskWriter(folder).begin()).abort();
    expect(await site(folder)).toEqual(after);
    expect(await publish(new DiskWriter(folder), outputs(after))).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: 4,
      messages: [],
    });
  });

  test('a journal that was tampered with is not carried out', async () => {
    const folder = await tempFolder({ 'precious.txt': 'x', 'dist/.newsline-staging/0': 'y' });
    const journal = { moves: [['../precious.txt', '', 0]], taken: [], removals: [] };
    await fill(folder, { 'dist/.newsline-staging/journal.json': JSON.stringify(journal) });
    await (await new DiskWriter(join(folder, 'dist')).begin()).abort();
    expect(await site(folder)).toEqual({ 'precious.txt': 'x' });
  });
});

test('what is known by its key is neither made nor read again', async () => {
  const folder = await tempFolder();
  const writer = new DiskWriter(folder);
  const first = await writer.begin();
  expect(first.keep('a.html', 'k')).toBe(false);
  for (const name of ['a', 'b', 'c']) first.put(`${name}.html`, 'k', '1');
  await first.commit();

  await fill(folder, { 'b.html': 'edited' });
  await rm(join(folder, 'c.html'));
  const second = await writer.begin(first.memories());
  expect(second.keep('a.html', 'other')).toBe(false);
  expect(['a', 'b', 'c'].map((name) => second.keep(`${name}.html`, 'k'))).toEqual([true, false, false]);
  for (const name of ['b', 'c']) second.put(`${name}.html`, 'k', '1');
  expect(await second.commit()).toMatchObject({ added: ['c.html'], changed: ['b.html'], unchanged: 1 });
  expect(second.memories().groups.get('')?.paths).toEqual(['a.html', 'b.html', 'c.html']);
});

describe('a group of files', () => {
  const begun = async (): Promise<{ folder: string; writer: DiskWriter; next: () => Promise<Publication> }> => {
    const folder = await tempFolder();
    const writer = new DiskWriter(folder);
    const first = await writer.begin();
    for (const group of ['x', 'y']) {
      expect(first.keepAll(group, 'k')).toBeNull();
      for (const name of ['a', 'b']) first.put(`${group}/${name}.html`, 'k', '1', group);
    }
    await first.commit();
    return { folder, writer, next: () => writer.begin(first.memories()) };
  };

  test('is kept as one, and what is left of another one is removed', async () => {
    const { folder, next } = await begun();
    const publication = await next();
    expect(publication.keepAll('x', 'k')).toEqual(['x/a.html', 'x/b.html']);
    expect(publication.keepAll('y', 'other')).toBeNull();
    expect(publication.keep('y/a.html', 'k', 'y')).toBe(true);
    expect(await publication.commit()).toMatchObject({ removed: ['y/b.html'], added: [], changed: [], unchanged: 3 });
    expect(Object.keys(await site(folder))).toEqual(['x/a.html', 'x/b.html', 'y/a.html']);
    const third = await (await new DiskWriter(folder).begin(publication.memories())).commit();
    expect(third.removed).toEqual(['x/a.html', 'x/b.html', 'y/a.html']);
  });

  test('is looked at one by one when a file of it was edited or the list of own files is another', async () => {
    const { folder, next } = await begun();
    await fill(folder, { 'x/a.html': 'edited' });
    const publication = await next();
    expect(publication.keepAll('x', 'k')).toBeNull();
    expect(publication.keepAll('y', 'k')).toEqual(['y/a.html', 'y/b.html']);
    expect(publication.keep('x/b.html', 'k', 'x')).toBe(true);
    publication.put('x/a.html', 'k', '1', 'x');
    expect(await publication.commit()).toMatchObject({
      changed: ['x/a.html'],
      removed: [],
      unchanged: 3,
      messages: [],
    });
    await writeFile(join(folder, '.newsline.json'), '{"made": {}}');
    expect((await next()).keepAll('y', 'k')).toBeNull();
  });
});

test('a disk that fails rejects with the path', async () => {
  const folder = await tempFolder({ file: 'x' });
  await expect(publish(new DiskWriter(join(folder, 'file/dist')), [])).rejects.toThrow();
});

test('any sequence of sites leaves what the last one is, on the disk as in memory', async () => {
  const name = fc.constantFrom('a', 'b', 'c.html');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const state = fc
    .dictionary(path, fc.constantFrom('1', '2', ''), { maxKeys: 5 })
    .map((files) =>
      Object.entries(files).filter(([key]) => !Object.keys(files).some((other) => other.startsWith(`${key}/`))),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), async (states) => {
      const folder = await tempFolder();
      const memory = new MemoryWriter();
      const disk = new DiskWriter(folder);
      await mkdir(join(folder, 'theirs'));
      await writeFile(join(folder, 'theirs/x'), 'x');
      for (const files of states) {
        const list = files.map(([key, contents]) => ({ path: key, contents }));
        const expected = await publish(memory, list);
        expect(await publish(disk, list)).toEqual(expected);
        expect(await site(folder)).toEqual({ ...Object.fromEntries(files), 'theirs/x': 'x' });
      }
    }),
    { numRuns: 60 },
  );
});
