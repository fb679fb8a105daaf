/** The compiled command in a process of its own. */
import { spawn } from 'node:child_process';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLI, contentsOf, runCli, tempFolder } from '../../helpers.js';

const SITE = {
  'content/a.md': '---\ntitle: A\ndate: 2024-06-18\n---\n\nText.\n',
  'content/site.yaml': 'baseUrl: https://example.org/\n',
};

test('is executable text that Node runs', async () => {
  expect((await readFile(CLI, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
});

describe('exit codes', () => {
  test('0: the site is in dist/, and is said to be', async () => {
    const cwd = await tempFolder(SITE);
    const { code, stdout, stderr } = await runCli(['build'], { cwd });
    expect(stdout).toMatch(
      /^Built dist: 7 pages from 1 source in \d+\.\d\d s; 1 article, 0 items; \d+ files written, 0 unchanged\.\n$/,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect((await stat(join(cwd, 'dist/2024/06/18/a.html'))).isFile()).toBe(true);
  });

  test('2: a date that is none', async () => {
    const { code, stderr } = await runCli(['build', '--date', 'yesterday'], { cwd: await tempFolder(SITE) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--date yesterday is no time')]);
  });

  test('1: the content has errors, and the former site stays', async () => {
    const cwd = await tempFolder(SITE);
    await runCli(['build'], { cwd });
    const before = await contentsOf(join(cwd, 'dist'));
    const bad = await tempFolder({ ...SITE, 'content/b.md': 'No headline' });
    const { code, stdout, stderr } = await runCli(['build', bad, '--out', join(cwd, 'dist')], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^content\/b\.md:1 error The article has no headline \[markdown:no-headline\]\n {2}Give .*\nFailed: nothing was written; 1 error/,
    );
    expect(await contentsOf(join(cwd, 'dist'))).toEqual(before);
  });

  test('2: usage; 3: the disk', async () => {
    const cwd = await tempFolder({ ...SITE, file: 'x' });
    expect(await runCli(['biuld'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await runCli(['build', '--out', 'file/dist'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^newsline failed: /);
  });
});

test('the news sitemap counts from the date that is given', async () => {
  const cwd = await tempFolder(SITE);
  const news = async (...date: string[]): Promise<string> => {
    expect((await runCli(['build', ...date], { cwd })).code).toBe(0);
    return readFile(join(cwd, 'dist/sitemap-news.xml'), 'utf8');
  };
  expect(await news()).toContain('2024/06/18/a.html');
  expect(await news('--date', '2024-07-01T12:00Z')).not.toContain('2024/06/18/a.html');
  expect(await news('--date', '2024-06-19 12:00')).toContain('2024/06/18/a.html');
});

test('a second build of the same writes nothing', async () => {
  const cwd = await tempFolder(SITE);
  await runCli(['build'], { cwd });
  const { stdout } = await runCli(['build', '--reporter', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    published: { added: [], changed: [], removed: [] },
    messages: [],
  });
});

test('a reader that has seen enough is no failure', async () => {
  const cwd = await tempFolder(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`content/${index}.md`, `# ${index}\n\n${'word '.repeat(2000)}`]),
    ),
  );
  const child = spawn(process.execPath, [CLI, 'parse', 'content'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([code, stderr]).toEqual([0, '']);
});

test('a build goes on when nobody reads its messages any more', async () => {
  const cwd = await tempFolder({ ...SITE, 'content/b.md': '---\nlayout: post\n---\n# B\n\nText.\n' });
  const child = spawn(process.execPath, [CLI, 'build'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr?.destroy();
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  expect((await stat(join(cwd, 'dist/undated/b.html'))).isFile()).toBe(true);
});

test.skipIf(process.platform !== 'linux')('a full disk for documents is a failure of the disk', async () => {
  const cwd = await tempFolder(SITE);
  const full = await open('/dev/full', 'w');
  onTestFinished(() => full.close());
  const child = spawn(process.execPath, [CLI, 'parse', 'content'], { cwd, stdio: ['ignore', full.fd, 'pipe'] });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([3, 'newsline failed: ENOSPC: no space left on device, write\n']);
});

test('a list of changes that cannot be written stops the build before anything is published', async () => {
  const cwd = await tempFolder({ ...SITE, file: 'x' });
  const { code, stderr } = await runCli(['build', '--changed', 'file/changed.txt'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toContain('Cannot write to the file of --changed\n  because: ');
  expect((await runCli(['build', '--changed', 'lists/changed.txt'], { cwd })).code).toBe(0);
  expect(await readFile(join(cwd, 'lists/changed.txt'), 'utf8')).toContain('A\tindex.html\n');
});

test('a list of changes is a file: standard output has what the build says', async () => {
  const cwd = await tempFolder(SITE);
  const { code, stderr } = await runCli(['build', '--changed', '-'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('--changed - is no file');
  expect(await readdir(cwd)).toEqual(['content']);
});

test.skipIf(process.platform === 'win32')(
  'a site is built though what is kept for the next build finds no room',
  async () => {
    const cwd = await tempFolder(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `content/${index}.md`,
          `# ${index}\n\n${'A few words. '.repeat(500)}`,
        ]),
      ),
    );
    // No file may have more than 100 KB: pages are smaller, what is kept is larger.
    const command = 'trap "" XFSZ; ulimit -f 200; exec "$@"';
    const child = spawn('sh', ['-c', command, 'sh', process.execPath, CLI, 'build'], { cwd, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
    expect((await stat(join(cwd, 'dist/undated/39.html'))).isFile()).toBe(true);
  },
);
