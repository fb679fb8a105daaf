/** Share pictures in a build: which page has which, and what is drawn again. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { build } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter } from '../../../src/write/index.js';
import { contentsOf, type Files, tempFolder } from '../../helpers.js';

const story = (title: string, more = ''): string => `---\ntitle: ${title}\ndate: 2024-06-18\n${more}---\nText.\n`;
const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#204060' } }).jpeg();

async function bench(settings: string, more: Files = {}) {
  const bytes = await picture.toBuffer();
  const folder = await tempFolder({
    'content/site.yaml': `title: Gazette\nbaseUrl: https://example.org/\n${settings}`,
    'content/a.md': story('The quay'),
    'content/b.md': story('The crane', 'image: { src: cover.jpg, alt: A crane }\n'),
    'content/cover.jpg': bytes,
    ...more,
  });
  const writer = new DiskWriter(join(folder, 'dist'));
  const run = (): Promise<BuildResult> => build({ folder, writer, cache: join(folder, 'cache') });
  const shared = async (path: string) => {
    const html = (await contentsOf(join(folder, 'dist'))).get(path)?.toString() ?? '';
    const { document } = parseHTML(html);
    const meta = (name: string) =>
      document.querySelector(`meta[property="og:${name}"], meta[name="${name}"]`)?.getAttribute('content');
    return [
      meta('image')
        ?.replace('https://example.org/', '')
        .replace(/-\w{10}-/, '-'),
      meta('image:width'),
      meta('image:alt'),
      meta('twitter:card'),
    ];
  };
  return { folder, run, shared };
}

const drawn = (result: BuildResult): string[] =>
  [...(result.published?.added ?? []), ...(result.published?.changed ?? [])].filter(
    (path) => path.endsWith('.png') && !/^(?:assets|media)/.test(path),
  );

test('there is one for the site, and an article with a picture has its own', async () => {
  const { run, shared } = await bench('');
  expect(drawn(await run())).toEqual(['share.png']);
  expect(await shared('index.html')).toEqual(['share.png', '1200', 'Gazette', 'summary_large_image']);
  expect(await shared('2024/06/18/the-quay.html')).toEqual(['share.png', '1200', 'Gazette', 'summary_large_image']);
  expect(await shared('2024/06/18/the-crane.html')).toEqual([
    'media/cover-900.jpg',
    '900',
    'A crane',
    'summary_large_image',
  ]);
}, 30_000);

test('with `true` each article has one, drawn once', async () => {
  const { folder, run, shared } = await bench('sharePictures: true\n');
  expect(drawn(await run())).toEqual(['2024/06/18/the-quay.png', 'share.png']);
  expect(await shared('2024/06/18/the-quay.html')).toEqual([
    '2024/06/18/the-quay.png',
    '1200',
    'The quay',
    'summary_large_image',
  ]);
  // A new story, and a change of the navigation, draw no other picture anew.
  await writeFile(join(folder, 'content/c.md'), story('The ferry', 'section: Economy\n'));
  expect(drawn(await run())).toEqual(['2024/06/18/the-ferry.png']);
  await writeFile(join(folder, 'content/a.md'), story('The quay', 'kind: opinion\n'));
  expect(drawn(await run())).toEqual([]);
}, 30_000);

test('with a path all have that file; one that is not there is an error', async () => {
  const { folder, run, shared } = await bench('sharePictures: cover.jpg\n');
  expect(drawn(await run())).toEqual([]);
  expect(await shared('index.html')).toEqual(['media/cover-900.jpg', '900', 'Gazette', 'summary_large_image']);
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\nsharePictures: kover.jpg\n');
  expect((await run()).messages).toContainEqual(
    expect.objectContaining({
      rule: 'picture:missing',
      path: 'content/site.yaml',
      line: 2,
      column: 16,
      severity: 'error',
    }),
  );
}, 30_000);

test('without the address of the site there is none', async () => {
  const { folder, run, shared } = await bench('');
  await writeFile(join(folder, 'content/site.yaml'), 'title: Gazette\nsharePictures: true\n');
  expect(drawn(await run())).toEqual([]);
  expect(await shared('index.html')).toEqual([undefined, undefined, undefined, 'summary']);
}, 30_000);
