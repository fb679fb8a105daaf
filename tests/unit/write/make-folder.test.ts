import { stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/write/make-folder.js';
import { runCli, tempFolder } from '../../helpers.js';

test('makes a folder and all above it, and leaves one that is there', async () => {
  const folder = await tempFolder({ 'there/file': 'x' });
  await symlink('there', join(folder, 'link'));
  for (const path of ['a/b/c', 'a/b', 'there/', 'link/d']) {
    makeFolder(join(folder, path));
    expect((await stat(join(folder, path))).isDirectory()).toBe(true);
  }
});

test('names the folder that cannot be made', async () => {
  const folder = await tempFolder({ file: 'x' });
  await symlink('nowhere', join(folder, 'dangling'));
  for (const path of ['file', 'file/a', 'dangling'])
    expect(() => makeFolder(join(folder, path))).toThrow(`Cannot make the folder ${join(folder, path)}`);
});

test.runIf(process.platform === 'linux')(
  'a place that takes no folders ends a command at once',
  async () => {
    const cwd = await tempFolder({ 'content/a.md': '# A\n' });
    for (const args of [
      ['build', '--out', '/proc/site'],
      ['build', '--out', '/proc/site', '--switch'],
      ['build', '--changed', '/proc/site/list'],
      ['init', '/proc/site'],
    ]) {
      const { code, stderr } = await runCli(args, { cwd });
      expect([code, stderr]).toEqual([3, expect.stringMatching(/Cannot make the folder \/proc\/\.?site/)]);
    }
  },
  20_000,
);
