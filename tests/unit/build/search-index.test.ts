/** The search index in a build: the same bytes from the same stories, and Pagefind runs only when a story changed. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { searchDocument } from '../../../src/build/search-document.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, tempFolder } from '../../helpers.js';

const story = (title: string, day: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2024-06-${day}\nsection: Economy\n${more}---\n\nThe ferries have a berth again.\n`;

const SITE = {
  'content/site.yaml': 'title: Gazette\nsearch: true\n',
  'content/a.md': story('The quay', '18'),
  'content/b.md': story('The crane', '19'),
  'content/ru.md': story('Гавань', '19', 'lang: ru\n'),
};

/** Pagefind looks for its program here first: without one it cannot start. */
const PROGRAM = 'PAGEFIND_EXTENDED_BINARY_PATH';
const forbidPagefind = (): void => {
  process.env[PROGRAM] = '/nowhere/pagefind';
};
afterEach(() => {
  delete process.env[PROGRAM];
});

async function bench(files = SITE): Promise<{ folder: string; run(): Promise<BuildResult> }> {
  const folder = await tempFolder(files);
  const writer = new DiskWriter(join(folder, 'dist'));
  return { folder, run: () => build({ folder, writer, cache: join(folder, 'cache') }) };
}

test('the same stories give the same bytes, in parts by language', async () => {
  const { folder, run } = await bench();
  expect(await run()).toMatchObject({ ok: true });
  const disk = await contentsOf(join(folder, 'dist'));
  const memory = new MemoryWriter();
  await build({ folder, writer: memory });
  const found = [...disk.keys()].filter((path) => path.startsWith('search/'));
  expect([...memory.files.keys()].filter((path) => path.startsWith('search/')).sort()).toEqual(found);
  for (const path of found) expect(disk.get(path)?.equals(memory.files.get(path) ?? Buffer.of()), path).toBe(true);
  expect(found).toEqual(
    expect.arrayContaining([
      'search/en/2024-06/pagefind-entry.json',
      'search/en/2024-06/wasm.en.pagefind',
      'search/pagefind.js',
      'search/ru/2024-06/wasm.ru.pagefind',
    ]),
  );
  expect(found.filter((path) => /-ui|worker|highlight|unknown/.test(path))).toEqual([]);
}, 30_000);

test('a theme that searches nothing has no index', async () => {
  const { folder, run } = await bench();
  await run();
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\nsearch: true\ntheme: text\n');
  forbidPagefind();
  const { ok, messages } = await run();
  expect([ok, messages.filter(({ rule }) => rule.startsWith('search:'))]).toEqual([true, []]);
  const search = [...(await contentsOf(join(folder, 'dist'))).keys()].filter((path) => path.startsWith('search/'));
  expect(search).toEqual(['search/index.html']);
}, 30_000);

test('Pagefind runs for what changed, and for nothing else', async () => {
  const { folder, run } = await bench();
  await run();
  forbidPagefind();
  expect((await run()).published).toMatchObject({ added: [], changed: [], removed: [] });
  await writeFile(join(folder, 'content/site.yaml'), 'title: The Gazette\nsearch: true\n');
  expect((await run()).published?.changed).toContain('search/index.html');
  delete process.env[PROGRAM];

  await writeFile(join(folder, 'content/b.md'), story('The crane again', '19'));
  const { published } = await run();
  const touched = [...(published?.added ?? []), ...(published?.removed ?? [])].filter((path) => /^search/.test(path));
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.every((path) => path.startsWith('search/en/'))).toBe(true);

  // A file that someone removed comes back.
  await rm(join(folder, 'dist/search/ru/2024-06/pagefind-entry.json'));
  expect((await run()).published?.added).toEqual(['search/ru/2024-06/pagefind-entry.json']);

  await writeFile(join(folder, 'content/site.yaml'), 'title: The Gazette\n');
  const gone = (await run()).published?.removed ?? [];
  expect(gone.filter((path) => path.startsWith('search/')).length).toBeGreaterThan(10);
}, 30_000);

test('two builds at once do not disturb each other', async () => {
  const benches = await Promise.all([bench(), bench()]);
  expect(await Promise.all(benches.map(({ run }) => run()))).toMatchObject([{ ok: true }, { ok: true }]);
  const [left, right] = await Promise.all(benches.map(({ folder }) => contentsOf(join(folder, 'dist'))));
  expect(left).toEqual(right);
}, 30_000);

test('where Pagefind does not run, the build says so and the former site stays', async () => {
  const { folder, run } = await bench();
  forbidPagefind();
  const { ok, messages } = await run();
  expect(ok).toBe(false);
  expect(messages).toContainEqual(
    expect.objectContaining({ rule: 'search:unavailable', severity: 'error', path: 'content/site.yaml' }),
  );
  expect((await contentsOf(folder)).has('dist/index.html')).toBe(false);
}, 30_000);

describe('what Pagefind reads', () => {
  test('has the texts of a story as text', () => {
    const html = searchDocument(
      {
        path: 'a.html',
        headline: '<b>"Quay"</b>',
        dek: null,
        authors: ['A & B'],
        section: { slug: 'work', name: 'Work, "and" more' },
        published: '2024-06-18',
        year: '2024',
        text: { blocks: [] },
        updates: [{ headline: 'An entry', blocks: [{ type: 'paragraph', text: 'Its text', lines: [1, 1] }] }],
      },
      [{ text: '</p><script>alert(1)</script>' }],
      'en',
    );
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;b&gt;&quot;Quay&quot;&lt;/b&gt;');
    expect(html).toContain('data-pagefind-meta="section[data-value]" data-value="Work, &quot;and&quot; more"');
    expect(html).toContain('<h2>An entry</h2>\n<p>Its text</p>');
  });
});
