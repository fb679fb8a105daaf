/** The compiled command in a process of its own. */
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
