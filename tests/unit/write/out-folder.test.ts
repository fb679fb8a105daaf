import { symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusal } from '../../../src/write/index.js';
import { tempFolder } from '../../helpers.js';

test('good and dangerous folders', async () => {
  const base = await tempFolder({ 'site/content/a.txt': 'a', 'site/file': 'x', 'site-2/a': 'a' });
  const site = join(base, 'site');
  await symlink(site, join(base, 'link'));
  await symlink('/', join(base, 'slash'));
  const ask = (out: string): Promise<string | null> => refusal(site, out);
  expect(await ask(join(site, 'dist'))).toBeNull();
  expect(await ask(join(site, 'a/b/c'))).toBeNull();
  expect(await ask(join(base, 'site-2'))).toBeNull();
  expect(await ask(join(base, 'sit'))).toBeNull();
  expect(await ask(join(site, 'contents'))).toBeNull();
  expect(await ask('/')).toBe('it is the root of the disk');
  expect(await ask(join(base, 'slash'))).toBe('it is the root of the disk');
  expect(await ask(homedir())).toBe('it is your home folder');
  expect(await ask(site)).toBe('it is the folder of the site itself');
  expect(await ask(join(base, 'link'))).toBe('it is the folder of the site itself');
  expect(await ask(`${site}/dist/..`)).toBe('it is the folder of the site itself');
  expect(await ask(base)).toBe('the site lies in it');
  expect(await ask(join(site, 'content'))).toBe('it lies in content/ of the site');
  expect(await ask(join(base, 'link/content/new'))).toBe('it lies in content/ of the site');
  expect(await ask(join(site, '.git/x'))).toBe('it lies in .git/ of the site');
  expect(await ask(join(site, 'file'))).toBe('it is not a folder');
});

test('a folder of the site that is a link is looked through', async () => {
  const base = await tempFolder({ 'site/a': 'a', 'notes/a.txt': 'a' });
  await symlink(join(base, 'notes'), join(base, 'site/content'));
  const ask = (out: string): Promise<string | null> => refusal(join(base, 'site'), join(base, out));
  expect(await ask('site/content/dist')).toBe('it lies in content/ of the site');
  expect(await ask('notes/dist')).toBe('it lies in content/ of the site');
  expect(await ask('notes')).toBe('it lies in content/ of the site');
  expect(await ask('notes-2')).toBeNull();
});
