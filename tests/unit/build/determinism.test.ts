/** The same input gives the same bytes, wherever and whenever it is built. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentsOf, type Files, fill, runCli, tempFolder } from '../../helpers.js';

const SAMPLE = fileURLToPath(new URL('../../../content', import.meta.url));

const ARTICLES: Files = {
  // Times near midnight, in and out of summer time; letters that locales sort and change in their own ways.
  'content/articles/a.md': '---\ntitle: İlham, ılıq, iyul\ndate: 2024-03-31 23:59\ntags: [ä, z, i, I]\n---\n\nText.\n',
  'content/articles/Z.md': '---\ntitle: Zebra\ndate: 2024-10-27T00:30:00-11:00\nsection: Ökonomie\n---\n\n- a\n- b\n',
  'content/articles/ä.md': '---\ntitle: شوشا\nlang: fa\ndate: 2024-06-18\n---\n\n> Text\n',
  'content/articles/undated.md': '# Undated\n\nText.[^1]\n\n[^1]: Note.\n',
};

/** Builds the sample and those articles in a folder below a new one. */
async function builtIn(
  name: string,
  env: NodeJS.ProcessEnv,
  order: (paths: string[]) => string[],
): Promise<Map<string, Buffer>> {
  const folder = join(await tempFolder(), name);
  // Files made in another order lie in another order on some file systems.
  for (const path of order(Object.keys(ARTICLES))) await fill(folder, { [path]: ARTICLES[path] ?? '' });
  await cp(SAMPLE, join(folder, 'content'), { recursive: true });
  const { code, stderr } = await runCli(['build', '--out', 'out'], { cwd: folder, env });
  expect(code, stderr).toBe(0);
  return contentsOf(join(folder, 'out'));
}

test('another time zone, locale, user, path and order of files', async () => {
  const first = await builtIn('site', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, (paths) => paths);
  const second = await builtIn(
    'andere Stelle/мир',
    {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      USER: 'x',
      FORCE_COLOR: '1',
    },
    (paths) => paths.reverse(),
  );
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [path, bytes] of first) expect(second.get(path)?.equals(bytes), path).toBe(true);
  expect(first.size).toBeGreaterThan(6);
});

test('parse prints the same too', async () => {
  const folder = await tempFolder(ARTICLES);
  await cp(SAMPLE, join(folder, 'content'), { recursive: true });
  const run = (env: NodeJS.ProcessEnv): ReturnType<typeof runCli> => runCli(['parse', '.'], { cwd: folder, env });
  const [first, second] = [await run({ TZ: 'UTC' }), await run({ TZ: 'Asia/Kathmandu', LC_ALL: 'az_AZ.UTF-8' })];
  expect(second).toEqual(first);
  expect(first.stdout.trimEnd().split('\n')).toHaveLength(5);
});
