/** `newsline dev`: the site as its author sees it while at work. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { contentsOf, fill, tempFolder } from '../../helpers.js';

const SITE = {
  'content/site.yaml': 'title: Gazette\n',
  'content/a.md': '---\ntitle: Quay opens\ndate: 2024-06-18\n---\n\nText.\n',
};
const STORY = '2024/06/18/quay-opens.html';

interface Dev {
  /** Of the front page. */
  readonly url: string;
  /** What was printed so far. */
  told(): string;
  stop(): Promise<number>;
}

let running: Dev[] = [];
afterEach(async () => {
  await Promise.all(running.map((each) => each.stop()));
  running = [];
});

async function dev(folder: string, ...args: string[]): Promise<Dev> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let told = '';
  for (const stream of [stdout, stderr]) stream.on('data', (text: Buffer) => (told += text.toString()));
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const io = { stdin: Readable.from([]), stdout, stderr, cwd: folder, env: {}, untilStopped: () => stopped };
  const code = run(['dev', '--port', '0', ...args], io);
  const url = await Promise.race([
    vi.waitFor(() => /http:\S+/.exec(told)?.[0] ?? Promise.reject(new Error(told)), 20_000),
    code.then((ended) => Promise.reject(new Error(`It ended with ${ended}: ${told}`))),
  ]);
  const started = {
    url,
    told: () => told,
    stop: () => {
      stop();
      return code;
    },
  };
  running.push(started);
  return started;
}

const get = async (url: string): Promise<{ status: number; text: string; url: string }> => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text(), url: response.url };
};

/** As a browser asks for it. */
const raw = (url: string, path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    import('node:http').then(({ get: ask }) =>
      ask({ host: new URL(url).hostname, port: new URL(url).port, path }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      }).on('error', reject),
    );
  });

test('shows the site as a host does, with a script that the files do not have', async () => {
  const folder = await tempFolder(SITE);
  const { url, stop } = await dev(folder);
  const front = await get(url);
  expect(front).toMatchObject({ status: 200, text: expect.stringContaining('EventSource') });
  expect(await get(url + STORY)).toMatchObject({ status: 200, text: expect.stringContaining('<h1 class="headline">') });
  expect(await get(`${url}2024/06/18`)).toMatchObject({ status: 200, url: `${url}2024/06/18/` });
  const icon = await fetch(`${url}assets/icon.svg`);
  expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(await get(`${url}none.html`)).toMatchObject({ status: 404, text: expect.stringContaining('Gazette') });

  const written = (await contentsOf(join(folder, 'dist'))).get('index.html')?.toString() ?? '';
  expect(front.text.startsWith(written)).toBe(true);
  expect(written).not.toContain('EventSource');
  expect(await stop()).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test.each([
  '/../content/site.yaml',
  '/..%2fcontent%2fsite.yaml',
  '/%2e%2e/content/a.html',
  '/.newsline.json',
  '//content',
  '/%00.html',
  '/%E0%A4%A',
  '/..%5c..%5ccontent/a.html',
])('gives nothing but files of the site: %s', async (path) => {
  const { url } = await dev(await tempFolder({ ...SITE, 'content/a.html': '<p>Not published' }));
  const { status, text } = await raw(url, path);
  expect(status).toBe(404);
  expect(text).not.toMatch(/title: Gazette|Not published|"generator"/);
});

test('follows a change, and tells open pages of it', { timeout: 60_000 }, async () => {
  const folder = await tempFolder(SITE);
  const { url } = await dev(folder);
  const events = await fetch(new URL('/__newsline/changes', url));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  const heard = async (): Promise<void> => {
    for (let text = ''; !text.includes('data:'); text = (await reader?.read())?.value ?? '');
  };
  await fill(folder, { 'content/b.md': '---\ntitle: Ferry is late\ndate: 2024-06-19\n---\n\nText.\n' });
  await heard();
  expect((await get(url)).text).toContain('Ferry is late');
  await rm(join(folder, 'content/b.md'));
  await heard();
  expect((await get(url)).text).not.toContain('Ferry is late');
  // A folder that was not there when it began.
  await fill(folder, { 'templates/partials/head.eta': '<meta name="mine" content="1">' });
  await heard();
  expect((await get(url)).text).toContain('<meta name="mine"');
});

test('what is wrong is told, and the former site stays', { timeout: 60_000 }, async () => {
  const folder = await tempFolder(SITE);
  const { url, told } = await dev(folder);
  await fill(folder, { 'content/b.md': '---\ntitel: Ferry\n---\n\nText.\n' });
  await vi.waitFor(() => expect(told()).toContain('content/b.md:2'), 20_000);
  expect((await get(url)).text).toContain('Quay opens');
  await fill(folder, { 'content/b.md': '---\ntitle: Ferry\n---\n\nText.\n' });
  await vi.waitFor(async () => expect((await get(url)).text).toContain('Ferry'), 20_000);
});

test('pages are told why a build failed, those that open later too, and when it is mended', {
  timeout: 60_000,
}, async () => {
  const folder = await tempFolder({ ...SITE, 'content/b.md': '---\ntitel: Ferry\n---\n\nText.\n' });
  const { url } = await dev(folder);
  expect((await get(url)).text).toContain('EventSource');
  const events = await fetch(new URL('/__newsline/changes', url));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const hear = async (text: string): Promise<void> => {
    while (!heard.includes(text)) heard += (await reader?.read())?.value ?? '';
  };
  await hear('event: failure\ndata: "content/b.md:2:1 error Unknown key `titel`. Did you mean `title`?');
  await fill(folder, { 'content/b.md': '---\ntitle: Ferry\n---\n\nText.\n' });
  await hear('event: failure\ndata: ""\n\n');
  await hear('data: changed\n\n');
});

test('a site below a path of its host lies there', async () => {
  const folder = await tempFolder({ ...SITE, 'content/site.yaml': 'title: G\nbaseUrl: https://example.org/news/\n' });
  const { url } = await dev(folder);
  expect(new URL(url).pathname).toBe('/news/');
  expect(await get(new URL('/', url).href)).toMatchObject({ status: 200, url });
  expect(await get(`${url}feed.xml`)).toMatchObject({ status: 200, text: expect.stringContaining('<rss') });
});

test('a port that is taken', async () => {
  const folder = await tempFolder(SITE);
  const { port } = new URL((await dev(folder)).url);
  const other = await tempFolder(SITE);
  await expect(dev(other, '--port', port)).rejects.toThrow(`Port ${port} of localhost cannot be had`);
  expect(await readdir(other)).not.toContain('dist');
});

test.each([
  [['--port', 'x'], '--port x is no port'],
  [['--port', '70000'], '--port 70000 is no port'],
  [['--out', 'content'], 'The site is not written to content'],
])('%j', async (args, reason) => {
  const folder = await tempFolder(SITE);
  await expect(dev(folder, ...args)).rejects.toThrow(reason);
});

test('the folder of the sources may go and come back', async () => {
  const folder = await tempFolder(SITE);
  const { url, told } = await dev(folder);
  await rename(join(folder, 'content'), join(folder, 'aside'));
  await vi.waitFor(() => expect(told()).toContain(`There is no folder ${join(folder, 'content')}`), 10_000);
  expect((await get(url + STORY)).status).toBe(200);
  await rename(join(folder, 'aside'), join(folder, 'content'));
  await vi.waitFor(() => expect(told().match(/^Built/gm)).toHaveLength(2), 10_000);
  await fill(folder, { 'content/a.md': SITE['content/a.md'].replace('Quay', 'Dock') });
  await vi.waitFor(async () => expect((await get(`${url}2024/06/18/dock-opens.html`)).status).toBe(200), 10_000);
}, 30_000);
