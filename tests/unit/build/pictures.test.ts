/** Pictures in a build: what is made of them, when, and what is said of files that cannot be used. */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, type Files, tempFolder } from '../../helpers.js';

const work = vi.hoisted(() => ({ measured: 0, encoded: 0 }));
vi.mock('../../../src/build/picture-files.js', async (original) => {
  const actual = await original<typeof import('../../../src/build/picture-files.js')>();
  return {
    ...actual,
    measurePicture: (bytes: Uint8Array) => {
      work.measured += 1;
      return actual.measurePicture(bytes);
    },
    encodePicture: (...args: Parameters<typeof actual.encodePicture>) => {
      work.encoded += 1;
      return actual.encodePicture(...args);
    },
  };
});

let photo: Buffer;
let drawing: Buffer;
let turned: Buffer;
beforeAll(async () => {
  const plain = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } });
  photo = await plain(1000, 500, '#204060')
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '40/1 24/1 33/1' } })
    .toBuffer();
  turned = await plain(60, 40, '#602040').withMetadata({ orientation: 6 }).jpeg().toBuffer();
  drawing = await plain(50, 50, '#206040').png().toBuffer();
});
beforeEach(() => {
  Object.assign(work, { measured: 0, encoded: 0 });
});

const ARTICLE = [
  '---\ntitle: The port\ndate: 2024-06-18\nimage: { src: quay.jpg, alt: A quay, caption: The new quay, credit: L. O. }\n---',
  '![A plan](/img/plan.png "A <plan>")',
  'A sign ![of the "port"](img/sign.jpg) in the text, and [a link](/index.html).',
].join('\n\n');

const site = (): Files => ({
  'content/site.yaml': 'title: Gazette\nbaseUrl: https://example.org/\n',
  'content/port/port.md': ARTICLE,
  'content/port/quay.jpg': photo,
  'content/port/img/sign.jpg': turned,
  'content/img/plan.png': drawing,
  'content/unused.png': drawing,
});

test('feeds have the picture above the text: readers of feeds and aggregators show it with the story', async () => {
  const { folder, run } = await bench();
  await run();
  const dist = await contentsOf(join(folder, 'dist'));
  const file = (name: string): string => dist.get(name)?.toString() ?? '';
  const src = /https:\/\/example\.org\/media\/quay-\w+-1000\.jpg/.exec(file('feed.xml'))?.[0] ?? 'none';
  for (const name of ['feed.xml', 'atom.xml']) {
    expect(file(name)).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
    expect(file(name)).toContain(
      `<media:content url="${src}" medium="image" width="1000" height="500">\n<media:description>A quay</media:description>\n<media:credit>L. O.</media:credit>\n</media:content>`,
    );
    expect(file(name)).toMatch(/<!\[CDATA\[<figure class="picture"><picture>/);
  }
  expect(JSON.parse(file('feed.json')).items).toMatchObject([{ image: src }]);
});

async function bench(files = site()): Promise<{ folder: string; run(): Promise<BuildResult> }> {
  const folder = await tempFolder(files);
  const writer = new DiskWriter(join(folder, 'dist'));
  return { folder, run: () => build({ folder, writer, cache: join(folder, 'cache') }) };
}

const media = (files: ReadonlyMap<string, unknown>): string[] =>
  [...files.keys()].filter((path) => path.startsWith('media/')).sort();

test('an article has its pictures in three formats and the sizes that screens need', async () => {
  const { folder, run } = await bench();
  expect(await run()).toMatchObject({ ok: true });
  const dist = await contentsOf(join(folder, 'dist'));
  const page = parseHTML(dist.get('2024/06/18/the-port.html')?.toString() ?? '').document;
  const [lead, plan, sign, ...others] = page.querySelectorAll('.text picture');
  expect(others).toEqual([]);
  const image = lead?.querySelector('img');
  expect(image?.getAttribute('src')).toMatch(/^\.\.\/\.\.\/\.\.\/media\/quay-[0-9a-f]{10}-1000\.jpg$/);
  expect([image?.getAttribute('width'), image?.getAttribute('height'), image?.alt]).toEqual(['1000', '500', 'A quay']);
  expect(image?.getAttribute('loading')).toBeNull();
  expect(plan?.querySelector('img')?.getAttribute('loading')).toBe('lazy');
  expect([...(lead?.querySelectorAll('source') ?? [])].map((source) => source.getAttribute('type'))).toEqual([
    'image/avif',
    'image/webp',
  ]);
  expect(lead?.querySelector('source')?.getAttribute('srcset')).toMatch(
    /-400\.avif 400w, .*-800\.avif 800w, .*-1000\.avif 1000w$/,
  );
  expect([...page.querySelectorAll('figcaption > *')].map(({ textContent }) => textContent)).toEqual([
    'The new quay',
    '(L. O.)',
    'A <plan>',
  ]);
  // Within a sentence there is no figure; a camera's turn is followed.
  expect(sign?.closest('figure, p')?.localName).toBe('p');
  expect([
    sign?.querySelector('img')?.getAttribute('width'),
    sign?.querySelector('img')?.getAttribute('height'),
  ]).toEqual(['40', '60']);
  expect(sign?.querySelector('img')?.alt).toBe('of the "port"');
  expect(page.querySelector('.text p a')?.getAttribute('href')).toBe('../../../index.html');

  for (const path of media(dist)) {
    const { width, format, exif } = await sharp(dist.get(path)).metadata();
    expect(path).toContain(`-${width}.`);
    expect(path.endsWith({ heif: 'avif', jpeg: 'jpg' }[format as string] ?? format), path).toBe(true);
    // What a camera wrote down is not published.
    expect(exif).toBeUndefined();
  }
  const links = [...page.querySelectorAll('picture *')].flatMap(
    (element) => (element.getAttribute('srcset') ?? element.getAttribute('src') ?? '').match(/media\/[\w.-]+/g) ?? [],
  );
  expect([...new Set(links)].sort()).toEqual(media(dist));
  expect(dist.get('feed.xml')?.toString()).toMatch(/src="https:\/\/example\.org\/media\/plan-\w+-50\.png"/);
}, 60_000);

test('each picture is encoded once; the same bytes come of it each time', async () => {
  const { folder, run } = await bench();
  await run();
  const first = { ...work };
  expect(first).toEqual({ measured: 3, encoded: 7 + 3 + 3 });
  const dist = await contentsOf(join(folder, 'dist'));

  expect((await run()).published).toMatchObject({ added: [], changed: [], removed: [] });
  await writeFile(join(folder, 'content/port/port.md'), `${ARTICLE}\n\nOne more sentence.\n`);
  await run();
  await rm(join(folder, 'dist'), { recursive: true });
  await run();
  expect(work).toEqual(first);

  const memory = new MemoryWriter();
  await build({ folder, writer: memory });
  expect(media(memory.files)).toEqual(media(dist));
  for (const path of media(dist))
    expect(dist.get(path)?.equals(memory.files.get(path) ?? Buffer.of()), path).toBe(true);
}, 60_000);

test('another file under the name is seen, and what is no longer shown goes', async () => {
  const { folder, run } = await bench();
  await run();
  await writeFile(join(folder, 'content/port/quay.jpg'), drawing);
  const changed = await run();
  expect(changed.published?.added.filter((path) => path.includes('quay'))).toHaveLength(3);
  expect(changed.published?.removed.filter((path) => path.includes('quay'))).toHaveLength(7);
  await writeFile(join(folder, 'content/port/port.md'), '---\ntitle: The port\n---\nText.');
  await run();
  expect(media(await contentsOf(join(folder, 'dist')))).toEqual([]);
}, 60_000);

describe('is told with the file and what to do:', () => {
  const one = async (name: string, bytes: string | Uint8Array | null) => {
    const article = `---\ntitle: The port\nimage: { src: ${name}, alt: A quay }\n---\nText.`;
    const files: Files = { 'content/port.md': article, 'content/key.jpg': photo };
    return bench(bytes === null ? files : { ...files, [`content/${name}`]: bytes });
  };
  const PICTURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

  test.each([
    ['a text', 'quay.jpg', 'no picture', 'picture:unreadable', 'content/quay.jpg'],
    ['an empty file', 'quay.jpg', '', 'picture:unreadable', 'content/quay.jpg'],
    ['a header alone', 'quay.png', PICTURE, 'picture:unreadable', 'content/quay.png'],
    [
      'a drawing as wide as a city',
      'quay.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>',
      'picture:too-large',
      'content/quay.svg',
    ],
    ['no file', 'kay.jpg', null, 'picture:missing', 'content/port.md'],
  ])('%s', async (_, name, bytes, rule, path) => {
    const { folder, run } = await one(name, bytes);
    for (const { ok, messages } of [await run(), await run(), await check(folder)]) {
      expect(ok).toBe(false);
      expect(messages).toContainEqual(expect.objectContaining({ rule, path, severity: 'error' }));
    }
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const { folder, run } = await one('quay.jpg', photo);
    await chmod(join(folder, 'content/quay.jpg'), 0);
    expect((await run()).messages).toContainEqual(
      expect.objectContaining({ rule: 'picture:unreadable', path: 'content/quay.jpg', severity: 'error' }),
    );
  });

  test('a photograph that breaks off', async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#123',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    const { run } = await one('quay.jpg', whole.subarray(0, whole.length / 2));
    const { ok, messages } = await run();
    expect(ok).toBe(false);
    expect(messages).toContainEqual(expect.objectContaining({ rule: 'picture:unreadable', path: 'content/quay.jpg' }));
  });

  test('a name that counts from content/, too; what may lie in the theme is left alone', async () => {
    const { run } = await bench({
      'content/port.md': '# The port\n\n![A sign](/assets/sign.png)\n\n![A quay](/img/quay.jpg)',
      'content/img/quey.jpg': photo,
    });
    expect((await run()).messages.filter(({ rule }) => rule === 'picture:missing')).toMatchObject([
      { line: 5, reason: 'There is no picture content/img/quay.jpg. Did you mean `content/img/quey.jpg`?' },
    ]);
  });

  test('a misspelt name, with the one that was meant', async () => {
    const { run } = await one('kay.jpg', null);
    expect((await run()).messages.find(({ rule }) => rule === 'picture:missing')?.reason).toBe(
      'There is no picture content/kay.jpg. Did you mean `content/key.jpg`?',
    );
  });
});

// Other file systems keep one of the two forms.
test.skipIf(process.platform !== 'linux')('a letter with a mark is the same as one sign and as two', async () => {
  const text = '# The port\n\n![The quay](größe.jpg)\n\n![A plan](pläne/a.png)';
  const { folder, run } = await bench({
    'content/port.md': text.normalize('NFC'),
    ['content/größe.jpg'.normalize('NFD')]: photo,
    ['content/pläne/a.png'.normalize('NFD')]: drawing,
  });
  const first = await run();
  expect(first.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  const made = media(await contentsOf(join(folder, 'dist')));
  for (const name of ['grosse', 'a']) expect(made.filter((path) => path.startsWith(`media/${name}-`))).not.toEqual([]);
  Object.assign(work, { measured: 0, encoded: 0 });
  await run();
  expect(work).toEqual({ measured: 0, encoded: 0 });
});

test('a drawing is published as pixels, without its scripts', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script><rect width="9" height="9"/></svg>';
  const { folder, run } = await bench({
    'content/port.md': '---\ntitle: The port\nimage: { src: a.svg, alt: A plan }\n---\nText.',
    'content/a.svg': svg,
  });
  expect(await run()).toMatchObject({ ok: true });
  const files = media(await contentsOf(join(folder, 'dist')));
  expect(files.map((path) => path.replace(/.*-/, ''))).toEqual(expect.arrayContaining(['1280.png', '400.avif']));
  expect(files.some((path) => path.endsWith('.svg'))).toBe(false);
}, 60_000);
