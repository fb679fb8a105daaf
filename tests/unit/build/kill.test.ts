/**
 * Builds killed at any moment: afterwards each file of the output is the old one or the new one, whole; after the next
 * start, and with a switch at once, all are of one site, the old or the new; and the next build succeeds.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskWriter } from '../../../src/write/index.js';
import { CLI, contentsOf, fill, runCli, tempFolder } from '../../helpers.js';

const KILLS = Number(process.env['NEWSLINE_KILLS'] ?? 8);

const stories = (edition: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `content/articles/${index}.md`,
      `---\ntitle: Story ${index} of ${edition}\ndate: 2024-06-${String((index % 28) + 1).padStart(2, '0')}\n---\n\n${'Text. '.repeat(200)}\n`,
    ]),
  );

/** Builds until `milliseconds` have passed or it is done; true when it was killed. */
function buildAndKill(folder: string, args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

async function siteIn(folder: string): Promise<Map<string, string>> {
  const files = await contentsOf(join(folder, 'dist'));
  const staged = (path: string): boolean => path === '.newsline.json' || path.startsWith('.newsline-staging/');
  return new Map([...files].filter(([path]) => !staged(path)).map(([path, bytes]) => [path, bytes.toString()]));
}

test.each([
  ['each file is the old one or the new one', ['build']],
  ['with a switch the site is', ['build', '--switch']],
])('killed at random moments: %s', { timeout: 600_000 }, async (_, args) => {
  const isSwitched = args.includes('--switch');
  const folder = await tempFolder({ 'content/site.yaml': 'title: Gazette\n', ...stories('the morning') });
  const build = async (): Promise<Map<string, string>> => {
    const { code, stderr } = await runCli(args, { cwd: folder });
    expect(code, stderr).toBe(0);
    return siteIn(folder);
  };
  const morning = await build();
  await fill(folder, stories('the evening'));
  const start = performance.now();
  const evening = await build();
  const length = performance.now() - start;
  expect([...evening.keys()].some((path) => !morning.has(path))).toBe(true);

  let killed = 0;
  let isMorning = false;
  for (let round = 0; round < KILLS; round += 1) {
    const edition = isMorning ? 'the evening' : 'the morning';
    const [from, to] = isMorning ? [morning, evening] : [evening, morning];
    isMorning = !isMorning;
    await fill(folder, stories(edition));
    // A cold build now and then.
    if (round % 4 === 3) await rm(join(folder, '.newsline'), { recursive: true });
    // Spread evenly, the later half of the build more densely: it is then that files move.
    const moment = length * (0.2 + 0.9 * Math.sqrt((round + 0.5) / KILLS));
    if (await buildAndKill(folder, args, moment)) killed += 1;

    for (const [path, text] of await siteIn(folder)) {
      const isWhole = text === from.get(path) || text === to.get(path);
      expect(isWhole, `${path} is torn in round ${round}`).toBe(true);
    }
    if (!isSwitched) await (await new DiskWriter(join(folder, 'dist')).begin()).abort();
    const found = await siteIn(folder);
    const isNew = found.get('index.html') === to.get('index.html');
    expect(found, `round ${round}`).toEqual(isNew ? to : from);
    expect(await build()).toEqual(to);
    expect(await readFile(join(folder, 'dist/.newsline.json'), 'utf8')).toContain('index.html');
  }
  // On a busy machine a build may be done before its moment comes; that all were would prove nothing.
  expect(killed).toBeGreaterThan(0);
});
