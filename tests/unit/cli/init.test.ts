import { readFile } from 'node:fs/promises';
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
  expect(parseConfig(Buffer.from(filled), 'content/site.yaml').messages).toEqual([]);
});

test('touches no site that is there', async () => {
  const cwd = await tempFolder({ 'content/site.yaml': 'title: Mine\n' });
  expect(await newsline(['init'], { cwd })).toMatchObject({ code: 2 });
  expect(await readFile(join(cwd, 'content/site.yaml'), 'utf8')).toBe('title: Mine\n');
});
