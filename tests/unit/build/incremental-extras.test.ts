/** With search, pictures, share pictures, records and translations on, too, a kept build gives what a clean one gives. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, fill, tempFolder } from '../../helpers.js';

const SETTINGS = 'title: Gazette\nbaseUrl: https://example.org/\nsearch: true\nrecords: true\nsharePictures: true\n';

const story = (number: number, more = '', text = 'The ferries have a berth again.'): string =>
  `---\ntitle: Story ${number} of the harbour\ndate: 2024-06-1${number}T10:00:00Z\n${more}---\n\n${text}\n`;

test('what the configuration says of sources is heeded, though they lie as they did', async () => {
  const text = '---\ntitle: Quay\ndate: 2024-06-18\ntags: [harbour]\n---\n\nText.\n';
  const folder = await tempFolder({ 'content/site.yaml': 'title: Gazette\n', 'content/a.md': text });
  const writer = new DiskWriter(join(folder, 'dist'));
  const tags = async (): Promise<string[]> => {
    const { published } = await build({ folder, cache: join(folder, 'cache'), writer });
    expect(published).not.toBeNull();
    return [...(await contentsOf(join(folder, 'dist'))).keys()].filter((path) => path.startsWith('tag/'));
  };
  // Only what has lain for two seconds is known again unread.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await tags()).toEqual(['tag/harbour.html', 'tag/index.html']);
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\nignoredKeys: [tags]\n');
  expect(await tags()).toEqual([]);
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\noverrides: { a.md: { section: Port } }\n');
  expect(await tags()).toEqual(['tag/harbour.html', 'tag/index.html']);
});

test('a text that lies as it did is a translation when another of its name comes, and none when that goes', async () => {
  const folder = await tempFolder({
    'content/site.yaml': 'title: Gazette\n',
    'content/quay.de.md': '---\ntitle: Kai\ndate: 2024-06-18\n---\n\nText.\n',
  });
  const writer = new DiskWriter(join(folder, 'dist'));
  const seen = async (): Promise<{ isGerman: boolean; translations: number; told: string[] }> => {
    const { messages } = await build({ folder, cache: join(folder, 'cache'), writer });
    const page = (await contentsOf(join(folder, 'dist'))).get('2024/06/18/kai.html')?.toString() ?? '';
    return {
      isGerman: page.includes('<h1 class="headline" lang="de">Kai</h1>'),
      translations: page.match(/<a [^>]*hreflang=/g)?.length ?? 0,
      told: messages.map(({ rule }) => rule).filter((rule) => rule !== 'site:no-base-url'),
    };
  };
  // Only what has lain for two seconds is known again unread.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const alone = { isGerman: false, translations: 0, told: ['markdown:idle-language'] };
  expect(await seen()).toEqual(alone);
  await writeFile(join(folder, 'content/quay.md'), '---\ntitle: Quay\ndate: 2024-06-18\n---\n\nText.\n');
  expect(await seen()).toEqual({ isGerman: true, translations: 2, told: [] });
  await rm(join(folder, 'content/quay.md'));
  expect(await seen()).toEqual(alone);
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\nlanguage: de\n');
  expect(await seen()).toEqual({ ...alone, told: [] });
});

test('after every edit', { timeout: 120_000 }, async () => {
  const picture = (background: string): Promise<Buffer> =>
    sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const folder = await tempFolder({
    'content/site.yaml': SETTINGS,
    'content/1.md': story(1, 'translationKey: k\n'),
    'content/2.md': story(2, 'image: { src: a.jpg, alt: A quay }\n', '![A crane](img/b.jpg "Crane | L. O.")'),
    'content/3.md': story(3, 'lang: ru\ntranslationKey: k\n'),
    'content/a.jpg': await picture('#204060'),
    'content/img/b.jpg': await picture('#602040'),
  });
  const path = (name: string): string => join(folder, 'content', name);
  const check = async (what: string): Promise<string[]> => {
    const result = await build({ folder, cache: join(folder, 'cache'), writer: new DiskWriter(join(folder, 'dist')) });
    const clean = new MemoryWriter();
    const expected = await build({ folder, writer: clean });
    expect({ ...result, published: null }, what).toEqual({ ...expected, published: null });
    if (!result.ok) return [];
    const found = await contentsOf(join(folder, 'dist'));
    found.delete('.newsline.json');
    expect([...found.keys()], what).toEqual([...clean.files.keys()].sort());
    for (const [name, bytes] of found)
      expect(bytes.equals(clean.files.get(name) ?? Buffer.of()), `${what}: ${name}`).toBe(true);
    return [...(result.published?.added ?? []), ...(result.published?.changed ?? [])];
  };

  await check('at first');
  expect(await check('without a change')).toEqual([]);
  await writeFile(path('a.jpg'), await picture('#206040'));
  const touched = await check('another picture under the same name');
  expect(touched).toContain('2024/06/12/story-2-of-the-harbour.html');
  expect(touched).not.toContain('2024/06/11/story-1-of-the-harbour.html');
  await writeFile(path('3.md'), story(3, 'lang: az\ntranslationKey: k\n'));
  expect(await check('another language')).toContain('2024/06/11/story-1-of-the-harbour.html');
  await rename(path('img/b.jpg'), path('img/c.jpg'));
  expect(await check('a picture that is gone')).toEqual([]);
  await rename(path('img/c.jpg'), path('img/b.jpg'));
  await check('a picture that is back');
  await rm(path('3.md'));
  await check('a translation that is gone');
  await fill(folder, { 'content/4.md': story(4, 'section: Economy\n', '![A crane](/img/b.jpg)') });
  await check('a new story with a known picture');
  await writeFile(
    path('site.yaml'),
    SETTINGS.replace('Gazette', 'The Gazette').replace('records: true', 'records: false'),
  );
  await check('another title, and no records');
  await writeFile(path('site.yaml'), 'title: Gazette\n');
  await check('all of it off');
});
