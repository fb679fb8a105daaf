/** A build that uses what is kept of the last one gives, byte for byte, what a clean one gives. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, open, readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, fill, tempFolder } from '../../helpers.js';

interface More {
  readonly section?: string;
  readonly headline?: string;
  readonly text?: string;
  /** Lines of front matter. */
  readonly front?: string;
}

const story = (number: number, more: More = {}): string =>
  [
    '---',
    `title: ${more.headline ?? `Story ${number} of the harbour`}`,
    `date: 2024-06-${String((number % 27) + 1).padStart(2, '0')}T10:0${number % 10}:00Z`,
    `section: ${more.section ?? 'Economy'}`,
    'tags: [harbour, quay]',
    ...(more.front === undefined ? [] : [more.front]),
    '---',
    '',
    `${more.text ?? 'The ferries have a berth again.'} And *more* of it.`,
    '',
  ].join('\n');

const dump = (first: number): string =>
  [
    'A dump about the northern quay',
    '',
    'Politics 10:00 18.06.2024',
    '',
    'The council met on Tuesday and voted for the quay, after a long debate about what it will cost the town.',
    '',
    'Engineers who studied the wall say that it will stand, and that the ferries can come back in the autumn.',
    '',
    'News line',
    '',
    ...Array.from({ length: 6 }, (_, index) => first + index).flatMap((number) => [
      `Item ${number} says that the ferry number ${number} is late`,
      `${10 + (number % 10)}:1${number % 6} ${10 + (number % 9)}.06.2024`,
    ]),
    '',
  ].join('\n');

interface Bench {
  readonly folder: string;
  build(): Promise<BuildResult>;
  /** Builds both ways and compares. */
  check(): Promise<BuildResult>;
}

async function bench(files: Record<string, string>): Promise<Bench> {
  const folder = await tempFolder({ 'content/site.yaml': 'title: Gazette\n', ...files });
  const kept = { folder, cache: join(folder, 'cache') };
  const run = (): Promise<BuildResult> => build({ ...kept, writer: new DiskWriter(join(folder, 'dist')) });
  return {
    folder,
    build: run,
    async check() {
      const result = await run();
      const clean = new MemoryWriter();
      const { published: _, ...expected } = await build({ folder, writer: clean });
      const { published, ...told } = result;
      expect(told).toEqual(expected);
      if (!result.ok) return result;
      const found = await contentsOf(join(folder, 'dist'));
      found.delete('.newsline.json');
      expect([...found.keys()]).toEqual([...clean.files.keys()].sort());
      for (const [path, bytes] of found) {
        expect(bytes.equals(clean.files.get(path) ?? Buffer.of()), `${path} is not what a clean build makes`).toBe(
          true,
        );
      }
      expect(published?.messages).toEqual([]);
      return result;
    },
  };
}

const STORIES = Object.fromEntries([1, 2, 3, 4].map((number) => [`content/articles/${number}.md`, story(number)]));

test('an unchanged site is neither read nor written again', async () => {
  const { folder, check, build } = await bench({ ...STORIES, 'content/dumps/a.txt': dump(1) });
  const first = await check();
  const old = new Date('2020-01-01');
  const before = await contentsOf(join(folder, 'dist'));
  const times = new Map<string, number>();
  for (const path of before.keys()) times.set(path, (await stat(join(folder, 'dist', path))).mtimeMs);
  expect((await build()).published).toMatchObject({ added: [], changed: [], removed: [] });
  // Sources that were touched, but not changed.
  for (const path of Object.keys(STORIES)) await utimes(join(folder, path), old, old);
  const third = await check();
  expect(third.published).toMatchObject({ added: [], changed: [], removed: [], unchanged: before.size - 1 });
  expect({ ...third, published: null }).toEqual({ ...first, published: null });
  for (const [path, time] of times) expect((await stat(join(folder, 'dist', path))).mtimeMs, path).toBe(time);
});

test('the output is set right when others changed it', async () => {
  const { folder, check } = await bench(STORIES);
  await check();
  await writeFile(join(folder, 'dist/index.html'), 'edited');
  await rm(join(folder, 'dist/404.html'));
  expect((await check()).published).toMatchObject({ added: ['404.html'], changed: ['index.html'] });
  await rm(join(folder, 'dist'), { recursive: true });
  await check();
});

test('a changed source that keeps its size and times is found', async () => {
  const { folder, check } = await bench(STORIES);
  const path = join(folder, 'content/articles/2.md');
  const { atime, mtime } = await stat(path);
  await check();
  await writeFile(path, story(2).replace('berth', 'BERTH'));
  await utimes(path, atime, mtime);
  expect((await check()).published?.changed.length).toBeGreaterThan(0);
});

test('a source with an error fails each build until it is mended, and the output stays', async () => {
  const { folder, check } = await bench(STORIES);
  await check();
  await fill(folder, { 'content/articles/2.md': '---\ntitel: x\n---\n' });
  for (const _ of [1, 2]) expect(await check()).toMatchObject({ ok: false, published: null });
  await fill(folder, { 'content/articles/2.md': story(2) });
  expect((await check()).published).toMatchObject({ added: [], changed: [], removed: [] });
});

test('what is said of the configuration is said of its lines as they are now', async () => {
  const { folder, check } = await bench(STORIES);
  const config = 'title: Gazette\noverrides:\n  nowhere.md:\n    section: Culture\n';
  for (const above of ['', '# A line more.\n']) {
    await fill(folder, { 'content/site.yaml': above + config });
    const { messages } = await check();
    expect(messages.find(({ rule }) => rule === 'config:unused-override')?.line).toBe(above === '' ? 3 : 4);
  }
});

test('a file of others in the place of a page is looked at in each build', async () => {
  const { folder, build } = await bench(STORIES);
  await fill(folder, { 'dist/404.html': 'theirs' });
  for (const _ of [1, 2]) {
    expect((await build()).published?.messages).toMatchObject([{ path: '404.html', rule: 'write:foreign-file' }]);
  }
  await rm(join(folder, 'dist/404.html'));
  expect((await build()).published).toMatchObject({ added: ['404.html'], messages: [] });
});

test('two outputs of one site', async () => {
  const { folder, check, build: first } = await bench(STORIES);
  await check();
  const second = { folder, cache: join(folder, 'cache'), writer: new DiskWriter(join(folder, 'other')) };
  await build(second);
  await fill(folder, { 'content/articles/5.md': story(5) });
  await first();
  await build(second);
  const [left, right] = [await contentsOf(join(folder, 'dist')), await contentsOf(join(folder, 'other'))];
  expect(left).toEqual(right);
});

/** The file of LMDB, which says where the values lie. */
const data = (folder: string): string => join(folder, 'cache/store/data.mdb');

/** The file that they lie in. */
function values(folder: string): string {
  const [name] = readdirSync(join(folder, 'cache/store')).filter((each) => each.startsWith('values-'));
  return join(folder, 'cache/store', name ?? 'no file of values');
}

/** Changes every hundredth byte between two places. */
async function flip(path: string, from: number, to: number): Promise<void> {
  const bytes = await readFile(path);
  for (let at = from; at < Math.min(to, bytes.length); at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  await writeFile(path, bytes);
}

test.each<readonly [string, (folder: string) => Promise<void>]>([
  ['cut short', (folder) => truncate(data(folder), 9000)],
  ['empty', (folder) => truncate(data(folder), 0)],
  ['gone', (folder) => rm(data(folder))],
  ['a text', (folder) => writeFile(data(folder), 'not a store\n'.repeat(20_000))],
  ['another file', (folder) => copyFile(process.execPath, data(folder))],
  [
    'a file in the place of the folder',
    async (folder) => {
      await rm(join(folder, 'cache'), { recursive: true });
      await writeFile(join(folder, 'cache'), '');
    },
  ],
  ['damaged in its header', (folder) => flip(data(folder), 40, 200)],
  ['damaged in its pages', (folder) => flip(data(folder), 8192, Number.POSITIVE_INFINITY)],
  [
    'full of changed values',
    async (folder) => {
      const file = await open(values(folder), 'r+');
      const bytes = await file.readFile();
      for (let at = bytes.indexOf('ferries'); at !== -1; at = bytes.indexOf('ferries', at + 1)) {
        await file.write('FERRIES', at);
      }
      await file.close();
    },
  ],
  ['without its values', (folder) => rm(values(folder))],
  ['empty but for its index', (folder) => truncate(values(folder), 0)],
  ['cut short in its values', async (folder) => truncate(values(folder), (await stat(values(folder))).size - 100)],
  ['damaged in its values', (folder) => flip(values(folder), 300, Number.POSITIVE_INFINITY)],
  ['full of foreign values', (folder) => copyFile(process.execPath, values(folder))],
])('a store that is %s is not trusted', async (_, damage) => {
  const { folder, check } = await bench({ ...STORIES, 'content/dumps/a.txt': dump(1) });
  await check();
  await damage(folder);
  await check();
  await fill(folder, { 'content/articles/5.md': story(5) });
  await check();
});

test('a store of another version is not used', async () => {
  const { folder, check } = await bench(STORIES);
  await check();
  const { openStore } = await import('../../../src/build/open-store.js');
  const other = await openStore(join(folder, 'cache'), 'other');
  expect(other.get('scan')).toBeNull();
  await other.close();
  await check();
});

test('after builds that died at their work the store is made anew', async () => {
  const { folder, check } = await bench(STORIES);
  await check();
  await writeFile(join(folder, 'cache/running'), '2');
  await check();
  expect(existsSync(join(folder, 'cache/running'))).toBe(false);
});

type Edit = (folder: string) => Promise<void>;

const NAMES = [
  'articles/1.md',
  'articles/2.md',
  'articles/new.md',
  'articles/new.de.md',
  'articles/1.fr.md',
  'articles/deep/er.md',
  'pages/about.md',
  'pages/de/about.md',
  'pages/about.de.md',
  'dumps/a.txt',
  'dumps/b.txt',
];
const TEMPLATES: Record<string, readonly string[]> = {
  'templates/partials/footer.eta': ['<footer>One</footer>', "<footer><%~ include('partials/own') %></footer>"],
  'templates/partials/own.eta': ['<p>own</p>', '<p>Own</p>'],
  'templates/partials/head.eta': ["<style><%~ stylesheet('own.css') %></style>", '<%= it.page.path %>'],
  'templates/assets/own.css': ['p { color: red }', 'p { color: green }'],
  'templates/assets/custom.css': ['p { margin: 0 }'],
  'templates/strings/en.yaml': ['text:\n  by: Written by {names}\n', 'text:\n  tags: Themes\n'],
};
const CONFIGS = [
  'title: Gazette\n',
  'title: Gazette\nbaseUrl: https://example.org/\n',
  'title: Other\ntimeZone: Asia/Baku\nsections: [Economy]\n',
  'title: Gazette\noverrides:\n  dumps/:\n    section: Culture\n',
  'title: Gazette\nbaseUrl: https://example.org/sub/\nrecords: true\n',
  'language: de\nsections: [{ name: Economy, slug: business }]\n',
  'title: Gazette\nbaseUrl: https://example.org/\npages: [pages/de/about.md, articles/1.md]\n',
  'title: Gazette\noverrides:\n  articles/deep/:\n    kind: page\n',
];

/** To sources that come, go, move and change their pages. */
const LINKS = [
  '[a](/articles/1.md) [b](new.md) [c](2.md#d) <a href="/dumps/a.txt">e</a>',
  '[a](1.md#a) ![b](2.md) [c][c]\n\n[c]: /articles/deep/er.md',
  '[a](/articles/new.md)',
  '[a](deep/er.md) [b](../dumps/b.txt)',
  '[a](/pages/about.md) [b](/about.html) [c](../articles/1.md)',
  '[a](a.pdf) [b](/articles/deep/b.csv#x) [c](/articles/a.pdf)',
  '<video src="/articles/deep/b.csv"></video> [c](a.pdf)',
];

/** Files that some of these lead to, and that no text leads to. */
const ATTACHED = ['articles/a.pdf', 'articles/deep/b.csv', 'articles/deep/a.pdf', 'pages/a.pdf'];

const pick = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({
      name: pick(NAMES),
      number: fc.nat(8),
      section: pick(['Economy', 'Culture', 'economy']),
      headline: pick([undefined, 'The same headline', 'Item 3 says that the ferry number 3 is late']),
      front: pick([
        undefined,
        'aliases: [/old/]',
        'kind: live',
        'kind: page',
        'slug: quay',
        'lang: de',
        'updated: 2024-06-30',
        'translationKey: x',
        'slug: quay\ntranslationKey: x\nlang: fr',
      ]),
      text: pick([
        undefined,
        'See http://example.org and [this](/index.html).',
        '| a |\n|---|\n| b |',
        '# Headed',
        'Text.\n\n## A\n\n## D\n',
        'Text.\n\n## D\n',
        ...LINKS,
      ]),
    })
    .map(
      ({ name, number, section, ...more }): Edit =>
        (folder) => {
          const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
          const text = story(number, { section, ...given });
          return fill(folder, { [`content/${name}`]: name.endsWith('.txt') ? dump(number) : text });
        },
    ),
  pick([...NAMES, ...ATTACHED]).map(
    (name): Edit =>
      (folder) =>
        rm(join(folder, 'content', name), { force: true }),
  ),
  fc.tuple(pick(ATTACHED), pick(['one', 'two', ''])).map(
    ([name, text]): Edit =>
      (folder) =>
        fill(folder, { [`content/${name}`]: text }),
  ),
  fc.tuple(pick(NAMES), pick(NAMES)).map(
    ([from, to]): Edit =>
      async (folder) => {
        const path = join(folder, 'content', from);
        if (existsSync(path) && from.slice(-3) === to.slice(-3)) {
          await fill(folder, { [`content/${to}`]: '' });
          await rename(path, join(folder, 'content', to));
        }
      },
  ),
  pick(Object.keys(TEMPLATES)).chain((path) =>
    pick(TEMPLATES[path] ?? []).map(
      (text): Edit =>
        (folder) =>
          fill(folder, { [path]: text }),
    ),
  ),
  pick(Object.keys(TEMPLATES)).map(
    (path): Edit =>
      (folder) =>
        rm(join(folder, path), { force: true }),
  ),
  pick(CONFIGS).map(
    (text): Edit =>
      (folder) =>
        fill(folder, { 'content/site.yaml': text }),
  ),
);

test('any sequence of edits', { timeout: 300_000 }, async () => {
  const runs = Number(process.env['NEWSLINE_EDIT_RUNS'] ?? 12);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (rounds) => {
      const { folder, check } = await bench({ ...STORIES, 'content/dumps/a.txt': dump(1) });
      await check();
      for (const round of rounds) {
        for (const edit of round) await edit(folder);
        await check();
      }
      expect((await readdir(join(folder, 'dist'))).some((name) => name.startsWith('.newsline-staging'))).toBe(false);
    }),
    { numRuns: runs },
  );
});
