/** Files beside articles in a build: which are published, when they are copied, and what is said of the others. */
import { chmod, mkdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, type Files, fill, tempFolder } from '../../helpers.js';

const SITE = 'title: Gazette\nbaseUrl: https://example.org/sub/\nrecords: true\n';

const story = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2024-06-18T10:00:00Z\n${more}---\n\n${text}\n`;

const site = (): Files => ({
  'content/site.yaml': SITE,
  'content/port/index.md': story(
    'The port',
    `[The report](report.pdf#page=3), [data](<Table No. 1.csv?a>), [all](/shared/All.ZIP).

<video src="clip.mp4" poster="still.svg"><source src="clip.webm" type="video/webm"><track src="captions.vtt"></video>`,
  ),
  'content/quay.md': story('The quay', '[The same](port/report.pdf) and [a talk](talk.mp3).'),
  'content/quay.de.md': story('Der Kai', '[Dasselbe](/port/report.pdf).'),
  'content/pages/about.md': '# About\n\n[Statutes][s]\n\n[s]: ../shared/statutes.odt\n',
  'content/port/report.pdf': 'a report',
  'content/port/Table No. 1.csv': 'a,b',
  'content/port/clip.mp4': 'a film',
  'content/port/clip.webm': 'a smaller film',
  'content/port/captions.vtt': 'WEBVTT',
  'content/port/still.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script></svg>',
  'content/shared/All.ZIP': 'all',
  'content/shared/statutes.odt': 'statutes',
  'content/talk.mp3': 'a talk',
  'content/unused.pdf': 'unused',
  'content/port/.secret.pdf': 'secret',
});

const FILES = [
  'files/port/Table No. 1.csv',
  'files/port/captions.vtt',
  'files/port/clip.mp4',
  'files/port/clip.webm',
  'files/port/report.pdf',
  'files/shared/All.ZIP',
  'files/shared/statutes.odt',
  'files/talk.mp3',
];

interface Bench {
  readonly folder: string;
  run(): Promise<BuildResult>;
  published(): Promise<Map<string, Buffer>>;
}

async function bench(files = site()): Promise<Bench> {
  const folder = await tempFolder(files);
  const writer = new DiskWriter(join(folder, 'dist'));
  return {
    folder,
    run: () => build({ folder, writer, cache: join(folder, 'cache') }),
    published: () => contentsOf(join(folder, 'dist')),
  };
}

const filesOf = (published: ReadonlyMap<string, unknown>): string[] =>
  [...published.keys()].filter((path) => path.startsWith('files/'));

const told = ({ messages }: BuildResult): string[] =>
  messages.map(({ path, line, column, severity, rule, reason }) =>
    [path, line, column, severity, rule, reason].filter((part) => part !== null).join(' '),
  );

test.each([
  ['default', ''],
  ['text', 'theme: text\n'],
])('what a text leads to or plays is published as it is, and links lead to it, in the %s theme', async (_, theme) => {
  const { run, published } = await bench({ ...site(), 'content/site.yaml': SITE + theme });
  const result = await run();
  expect(told(result)).toEqual(['content/unused.pdf info site:unlinked-file Not published: no text leads to it']);
  const found = await published();
  expect(filesOf(found)).toEqual(FILES);
  expect(found.get('files/port/Table No. 1.csv')?.toString()).toBe('a,b');
  const page = (path: string) => parseHTML(found.get(path)?.toString() ?? '').document;
  const addresses = (path: string, selector: string, name: string): (string | null)[] =>
    [...page(path).querySelectorAll(selector)].map((each) => each.getAttribute(name));
  const port = '2024/06/18/the-port.html';
  const up = '../../../files/';
  expect(addresses(port, `a[href*="files/"]`, 'href')).toEqual([
    `${up}port/report.pdf#page=3`,
    `${up}port/Table%20No.%201.csv?a`,
    `${up}shared/All.ZIP`,
  ]);
  expect(addresses(port, 'video, source[src], track', 'src')).toEqual([
    `${up}port/clip.mp4`,
    `${up}port/clip.webm`,
    `${up}port/captions.vtt`,
  ]);
  expect(addresses('2024/06/18/the-quay.html', `a[href*="files/"]`, 'href')).toEqual([
    `${up}port/report.pdf`,
    `${up}talk.mp3`,
  ]);
  expect(addresses('2024/06/18/der-kai.html', `a[href*="files/"]`, 'href')).toEqual([`${up}port/report.pdf`]);
  expect(addresses('about.html', `a[href*="files/"]`, 'href')).toEqual(['files/shared/statutes.odt']);

  const feed = found.get('feed.xml')?.toString() ?? '';
  expect(feed).toContain('href="https://example.org/sub/files/port/Table%20No.%201.csv?a"');
  expect(feed).toContain('<video src="https://example.org/sub/files/port/clip.mp4"');
  const record = JSON.parse(found.get('2024/06/18/the-port.json')?.toString() ?? '');
  expect(record.article.markdown).toContain('[The report](/files/port/report.pdf#page=3)');
  expect(record.article.markdown).toContain('<source src="/files/port/clip.webm" type="video/webm">');
  expect(record.article.links).toContainEqual(
    expect.objectContaining({ url: '/files/shared/All.ZIP', path: 'files/shared/All.ZIP' }),
  );
});

test('a picture that a text leads to, or that stands for a film, is none of the camera and runs nothing', async () => {
  const { run, published } = await bench();
  await run();
  const found = await published();
  const page = parseHTML(found.get('2024/06/18/the-port.html')?.toString() ?? '').document;
  const poster = page.querySelector('video')?.getAttribute('poster') ?? '';
  expect(poster).toMatch(/^\.\.\/\.\.\/\.\.\/media\/still-[0-9a-f]{10}-1280\.png$/);
  expect(found.get(poster.replace('../../../', ''))?.subarray(1, 4).toString()).toBe('PNG');
  expect([...found.keys()].filter((path) => path.endsWith('.svg') && !path.startsWith('assets/'))).toEqual([]);
});

test('of a picture that is only linked one file is made; of one that is shown too, all that pages show', async () => {
  const drawing = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"/>`;
  const { folder, run, published } = await bench({
    'content/site.yaml': SITE,
    'content/a.md': story('A', '[![A small map](small.svg)](large.svg) [b](small.svg)'),
    'content/large.svg': drawing(400),
    'content/small.svg': drawing(200),
  });
  const made = async (name: string): Promise<string[]> =>
    [...(await published()).keys()]
      .filter((path) => path.startsWith(`media/${name}-`))
      .map((path) => path.replace(/-\w{10}-/, '-'));
  const sizes = [400, 800, 1280];
  const all = (name: string): string[] =>
    [
      ...sizes.flatMap((size) => [`media/${name}-${size}.avif`, `media/${name}-${size}.webp`]),
      `media/${name}-1280.png`,
    ].sort();
  await run();
  expect(await made('large')).toEqual(['media/large-1280.png']);
  expect((await made('small')).sort()).toEqual(all('small'));
  await fill(folder, { 'content/b.md': story('B', '![The map](large.svg)') });
  await run();
  expect((await made('large')).sort()).toEqual(all('large'));
  await rm(join(folder, 'content/b.md'));
  await run();
  expect(await made('large')).toEqual(['media/large-1280.png']);
});

test('a file that changed is written alone; one that did not is left as it lies', async () => {
  const { folder, run } = await bench();
  await run();
  const at = async (path: string): Promise<number> => (await stat(join(folder, 'dist', path))).mtimeMs;
  const before = await Promise.all(FILES.map(at));
  expect((await run()).published).toMatchObject({ added: [], changed: [], removed: [] });
  await writeFile(join(folder, 'content/port/report.pdf'), 'another report');
  expect((await run()).published).toMatchObject({ added: [], changed: ['files/port/report.pdf'], removed: [] });
  // Touched, and not changed.
  await utimes(join(folder, 'content/talk.mp3'), new Date(), new Date());
  expect((await run()).published).toMatchObject({ added: [], changed: [], removed: [] });
  const after = await Promise.all(FILES.map(at));
  expect(FILES.filter((_, index) => after[index] !== before[index])).toEqual(['files/port/report.pdf']);
});

test('it goes when the last text that leads to it does, and comes again', async () => {
  const { folder, run, published } = await bench();
  await run();
  await fill(folder, { 'content/port/index.md': story('The port', 'No more.') });
  expect((await run()).published?.removed.filter((path) => path.startsWith('files/'))).toEqual([
    'files/port/Table No. 1.csv',
    'files/port/captions.vtt',
    'files/port/clip.mp4',
    'files/port/clip.webm',
    'files/shared/All.ZIP',
  ]);
  await fill(folder, { 'content/port/index.md': story('The port', '[Data](<Table No. 1.csv>)') });
  expect((await run()).published?.added).toEqual(['files/port/Table No. 1.csv']);
  expect(filesOf(await published())).toHaveLength(4);
});

test('a file that comes makes the link of a text that lies as it did lead to it, in the feed of an old month too', async () => {
  const { folder, run, published } = await bench({
    'content/site.yaml': SITE,
    'content/old.md': `---\ntitle: Old\ndate: 2019-01-01\n---\n[a](a.pdf) [b](/b.csv)\n`,
  });
  const links = async (): Promise<(string | undefined)[]> => {
    const found = await published();
    const page = found.get('2019/01/01/old.html')?.toString() ?? '';
    const feed = found.get('feed.xml')?.toString() ?? '';
    return [/<a href="([^"]*)">a</.exec(page)?.[1], /<a href="([^"]*)">a</.exec(feed)?.[1]];
  };
  const missing = (name: string, column: number, url: string, question = ''): string =>
    `content/old.md 5 ${column} warning site:no-file The link \`${url}\` leads to no file: there is no content/${name}${question}`;
  expect(told(await run())).toEqual([missing('a.pdf', 1, 'a.pdf'), missing('b.csv', 12, '/b.csv')]);
  expect(await links()).toEqual(['a.pdf', 'https://example.org/sub/2019/01/01/a.pdf']);
  await fill(folder, { 'content/a.pdf': 'a', 'content/data/b.csv': 'b' });
  expect(told(await run())).toEqual([
    'content/data/b.csv info site:unlinked-file Not published: no text leads to it',
    missing('b.csv', 12, '/b.csv', '. Did you mean `/data/b.csv`?'),
  ]);
  expect(await links()).toEqual(['../../../files/a.pdf', 'https://example.org/sub/files/a.pdf']);
  await rename(join(folder, 'content/data/b.csv'), join(folder, 'content/b.csv'));
  expect(told(await run())).toEqual([]);
  await rm(join(folder, 'content/a.pdf'));
  expect(told(await run())).toEqual([missing('a.pdf', 1, 'a.pdf')]);
  expect(await links()).toEqual(['a.pdf', 'https://example.org/sub/2019/01/01/a.pdf']);
  expect(filesOf(await published())).toEqual(['files/b.csv']);
});

test('what runs, is a source or lies elsewhere is not published', async () => {
  const { folder, run, published } = await bench({
    'content/site.yaml': SITE,
    'content/a.md': story(
      'A',
      '[a](a.js) [b](b.kml) [c](../secret.pdf) [d](linked.pdf) [e](inside.pdf) [f](out/g.pdf) [h](h_files/i.pdf)',
    ),
    'content/a.js': 'alert(1)',
    'content/b.kml': '<kml/>',
    'secret.pdf': 'secret',
    'elsewhere/g.pdf': 'secret',
    'content/report.pdf': 'a report',
    'content/h.html': '<!doctype html><title>H</title>',
    'content/h_files/i.pdf': 'of a page',
  });
  await symlink('../secret.pdf', join(folder, 'content/linked.pdf'));
  await symlink('../elsewhere', join(folder, 'content/out'));
  await symlink('report.pdf', join(folder, 'content/inside.pdf'));
  const result = await run();
  expect(filesOf(await published())).toEqual(['files/inside.pdf']);
  expect((await published()).get('files/inside.pdf')?.toString()).toBe('a report');
  const link = 'content/a.md 6';
  const elsewhere = 'leads to no source, and pages lie elsewhere than their files';
  expect(told(result).filter((line) => !line.includes('h.html'))).toEqual([
    'content/a.js warning read:unknown-type Not a type of file that Newsline reads',
    `${link} 1 warning markdown:relative-link The link \`a.js\` ${elsewhere}`,
    `${link} 11 warning markdown:relative-link The link \`b.kml\` ${elsewhere}`,
    `${link} 22 warning markdown:relative-link The link \`../secret.pdf\` leads out of content/`,
    `${link} 41 warning site:no-file The link \`linked.pdf\` leads to no file: there is no content/linked.pdf`,
    `${link} 73 warning site:no-file The link \`out/g.pdf\` leads to no file: there is no content/out/g.pdf`,
    `${link} 88 warning site:no-file The link \`h_files/i.pdf\` leads to no file: there is no content/h_files/i.pdf`,
    'content/b.kml warning read:unknown-type Not a type of file that Newsline reads',
    'content/linked.pdf warning read:skipped A link leads to it, out of content/',
    'content/out/g.pdf warning read:skipped A link leads to it, out of content/',
    'content/report.pdf info site:unlinked-file Not published: no text leads to it',
  ]);
});

test('names that no host takes, that a Mac writes in other signs, and that differ in case alone', async () => {
  const files = {
    'content/site.yaml': SITE,
    'content/a.md': story('A', `[a](Report%20%233%3F.pdf) [b](caf\u00e9.pdf) [c](/Vol.%20/x.pdf)`),
    'content/Report #3?.pdf': 'a',
    'content/cafe\u0301.pdf': 'b',
    'content/Vol. /x.pdf': 'c',
  };
  const { folder, run, published } = await bench(files);
  expect(told(await run())).toEqual([]);
  expect(filesOf(await published())).toEqual(['files/Report -3-.pdf', 'files/Vol.-/x.pdf', 'files/caf\u00e9.pdf']);
  expect((await published()).get('2024/06/18/a.html')?.toString()).toContain(
    '<a href="../../../files/Report%20-3-.pdf">a</a> <a href="../../../files/caf%C3%A9.pdf">b</a> <a href="../../../files/Vol.-/x.pdf">c</a>',
  );
  await fill(folder, {
    'content/X.PDF': '1',
    'content/x.pdf': '2',
    'content/b.md': story('B', '[a](X.PDF) [b](x.pdf)'),
  });
  expect(told(await run())).toEqual([
    'files/x.pdf error write:collision files/X.PDF and files/x.pdf cannot lie side by side',
  ]);
});

test('the theme has its own files, and an alias gives way', async () => {
  const { run, published } = await bench({
    'content/site.yaml': SITE,
    'content/a.md': story('A', '[a](/assets/a.pdf) [b](/assets/b.pdf) [c](c.pdf)', 'aliases: [/files/c.pdf/]\n'),
    'content/c.pdf': 'c',
    'templates/assets/a.pdf': 'a',
  });
  expect(told(await run())).toEqual([
    'content/a.md 4 warning site:taken-alias There is a file of the site at the alias `/files/c.pdf/` already',
    'content/a.md 7 20 warning site:no-file The link `/assets/b.pdf` leads to no file: there is no templates/assets/b.pdf and no content/assets/b.pdf',
  ]);
  expect([...(await published()).keys()].filter((path) => path.endsWith('.pdf'))).toEqual([
    'assets/a.pdf',
    'files/c.pdf',
  ]);
});

test('a file that cannot be read stops the build where it is needed; nobody learns who may read it', async () => {
  const { folder, run, published } = await bench();
  await chmod(join(folder, 'content/talk.mp3'), 0o600);
  await run();
  const mode = async (path: string): Promise<number> => (await stat(join(folder, 'dist', path))).mode;
  expect(await mode('files/talk.mp3')).toBe(await mode('index.html'));
  const before = await published();
  await rm(join(folder, 'content/port/report.pdf'));
  await writeFile(join(folder, 'content/port/report.pdf'), 'new');
  await chmod(join(folder, 'content/port/report.pdf'), 0o000);
  // An administrator reads everything.
  if (process.getuid?.() === 0) return;
  expect(told(await run()).filter((line) => line.includes('error'))).toEqual([
    'content/port/report.pdf error read:unreadable Cannot read the file: EACCES',
  ]);
  expect(await published()).toEqual(before);
});

test('`check` tells the same, and a writer that keeps the site in memory gets the bytes', async () => {
  const { folder } = await bench({ ...site(), 'content/z.md': story('Z', '[z](z.pdf)') });
  const writer = new MemoryWriter();
  const result = await build({ folder, writer });
  expect(told(await check(folder))).toEqual(told(result));
  expect(writer.text('files/port/captions.vtt')).toBe('WEBVTT');
  expect(told(result).filter((line) => line.includes('no-file'))).toHaveLength(1);
});

test('a large file is published whole, and known again', async () => {
  const bytes = Buffer.alloc(5_000_001, 'film ');
  const { folder, run, published } = await bench({
    'content/site.yaml': SITE,
    'content/a.md': story('A', '<audio src="a.wav"></audio>'),
    'content/a.wav': bytes,
  });
  await run();
  expect((await published()).get('files/a.wav')?.equals(bytes)).toBe(true);
  await rm(join(folder, 'cache'), { recursive: true });
  await mkdir(join(folder, 'cache'));
  expect((await run()).published).toMatchObject({ added: [], changed: [], removed: [] });
  await rm(join(folder, 'content/a.md'));
  expect((await run()).published?.removed).toContain('files/a.wav');
});
