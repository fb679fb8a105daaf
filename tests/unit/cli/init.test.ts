import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig, parseConfig } from '../../../src/config/load.js';
import { tempFolder } from '../../helpers.js';
import { newsline } from './command.js';

test('makes a site that builds, and says how to go on', async () => {
  const cwd = await tempFolder();
  const { code, stdout } = await newsline(['init', 'news'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('Made a site in news.');
  expect(stdout).toContain('newsline build news');
  expect(stdout).toContain('news/content/articles/first.md');
  expect((await readdir(join(cwd, 'news/content'))).sort()).toEqual(['articles', 'dumps', 'pages', 'site.yaml']);
  expect(await newsline(['build', 'news'], { cwd })).toMatchObject({ code: 0 });
  expect(await loadConfig(join(cwd, 'news'))).toMatchObject({ config: { title: 'My newspaper' } });
});

test('what it leaves in comments is right when it is put in', async () => {
  const cwd = await tempFolder();
  const { stdout } = await newsline(['init'], { cwd });
  expect(stdout).toContain('Made a site in this folder.');
  expect(stdout).toContain(' content/articles/first.md');
  const text = await readFile(join(cwd, 'content/site.yaml'), 'utf8');
  const filled = text.replace(/^# (?=[a-z ]+)(?!The )/gm, '');
  expect(filled).toContain('\nsections:\n  - Politics\n');
  expect(filled).toContain('\npages:\n  - pages/about.md\n');
  expect(parseConfig(Buffer.from(filled), 'content/site.yaml').messages).toEqual([]);
});

test.each([
  ['my site', '"my site"'],
  ['-news', './-news'],
  ['новости', 'новости'],
])('the command that it names for the folder %s can be run as it is', async (name, word) => {
  const cwd = await tempFolder();
  const { stdout } = await newsline(['init', '--', name], { cwd });
  expect(stdout).toContain(`newsline build ${word}\``);
});

test('what is no site is told from what lies in one', async () => {
  const cwd = await tempFolder({ 'news/content/site.yaml': '', 'news/content/dumps/a.txt': 'a', 'other/a.txt': 'a' });
  const told = async (folder: string): Promise<string> => (await newsline(['build', folder], { cwd })).stderr;
  expect(await told('other')).toContain('Make one with `newsline init other`.');
  expect(await told('news/content/dumps')).toContain('It lies in the site news: give that folder.');
  expect(await told('')).toBe('newsline: The name of the folder is empty\n');
});

test('touches no site that is there', async () => {
  const cwd = await tempFolder({ 'content/site.yaml': 'title: Mine\n' });
  expect(await newsline(['init'], { cwd })).toMatchObject({ code: 2 });
  expect(await readFile(join(cwd, 'content/site.yaml'), 'utf8')).toBe('title: Mine\n');
});
