/** Sites with web archives, of which one file holds many documents. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileFinder } from '../../../src/build/file-of.js';
import { build } from '../../../src/build/pipeline.js';
import type { BuildResult } from '../../../src/build/result.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { contentsOf, tempFolder } from '../../helpers.js';

interface Capture {
  readonly headline: string;
  readonly url?: string;
  /** When it was fetched. */
  readonly at?: string;
  readonly published?: string;
  readonly more?: string;
}

function page({ headline, published = '2018-03-22T16:20:00Z', more = '' }: Capture): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${headline}</title>
<meta property="article:published_time" content="${published}"></head><body><article><h1>${headline}</h1>
<p>The ferry keeps to its winter schedule, said the company, since the work at the landing will take until the autumn.</p>
<p>Last year some forty thousand passengers used the landing, which is fewer than in any year since records began.</p>
<p>${more}</p></article></body></html>`;
}

function archive(...captures: readonly Capture[]): string {
  const records = captures.map((each, index) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(each)}`;
    const { url = `https://gazette.example/${index}.html`, at = '2018-04-01T06:00:00Z' } = each;
    const id = `urn:uuid:${at}-${index}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${at}\r\nWARC-Record-ID: <${id}>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  });
  return records.join('');
}

const feed = (headline: string): string =>
  `<rss version="2.0"><channel><title>G</title><item><title>${headline}</title><pubDate>Thu, 22 Mar 2018 16:20:00 GMT</pubDate></item></channel></rss>`;

interface Bench {
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Builds with what is kept, and anew, and compares. Gives what a clean build makes. */
  check(): Promise<{ result: BuildResult; files: ReadonlyMap<string, Uint8Array | string> }>;
}

async function bench(files: Record<string, string>): Promise<Bench> {
  const folder = await tempFolder({ 'content/site.yaml': 'title: Gazette\n', ...files });
  return {
    write: (path, text) => writeFile(join(folder, path), text),
    remove: (path) => rm(join(folder, path)),
    async check() {
      const out = join(folder, 'dist');
      const result = await build({ folder, cache: join(folder, 'cache'), writer: new DiskWriter(out) });
      const clean = new MemoryWriter();
      const { published: _, ...expected } = await build({ folder, writer: clean });
      const { published, ...told } = result;
      expect(told).toEqual(expected);
      const found = await contentsOf(out);
      found.delete('.newsline.json');
      expect([...found.keys()]).toEqual([...clean.files.keys()].sort());
      for (const [path, bytes] of found) expect(bytes.equals(clean.files.get(path) ?? Buffer.of()), path).toBe(true);
      return { result, files: clean.files };
    },
  };
}

const textOf = (files: ReadonlyMap<string, Uint8Array | string>, path: string): string =>
  Buffer.from(files.get(path) ?? '').toString();

const FERRY = '2018/03/22/ferry-keeps-its-schedule.html';

test('an article of an archive stays when another source comes that has its headline', async () => {
  const { write, remove, check } = await bench({
    'content/crawl#1.warc': archive({ headline: 'Ferry keeps its schedule' }, { headline: 'Quay closed for a month' }),
  });
  expect((await check()).files.has(FERRY)).toBe(true);
  await write('content/news.rss', feed('Ferry keeps its schedule'));
  expect((await check()).files.has(FERRY)).toBe(true);
  await remove('content/crawl#1.warc');
  expect((await check()).files.has(FERRY)).toBe(false);
}, 60_000);

const CORRECTED = '2018/03/22/ferry-gives-up-its-schedule.html';
const URL = 'https://gazette.example/ferry.html';

test('a page whose headline was corrected is one article, the newest capture of it, and the former page leads to it', async () => {
  const old = { headline: 'Ferry keeps its schedule', url: URL, at: '2018-04-01T06:00:00Z' };
  const corrected = {
    ...old,
    headline: 'Ferry gives up its schedule',
    at: '2018-05-01T06:00:00Z',
    more: 'This article was corrected on Tuesday.',
  };
  const { write, remove, check } = await bench({
    'content/1.warc': archive(old, { headline: 'Quay closed for a month' }),
    'content/news.rss': feed('Ferry keeps its schedule'),
  });
  const first = await check();
  expect([first.files.has(FERRY), first.files.has(CORRECTED)]).toEqual([true, false]);
  await write('content/2.warc', archive(corrected));
  const second = await check();
  expect(second.result.counts.articles).toBe(2);
  expect(textOf(second.files, CORRECTED)).toContain('was corrected on Tuesday');
  // The former page leads on.
  expect(textOf(second.files, FERRY)).toContain('ferry-gives-up-its-schedule.html');
  expect(second.result.messages.map(({ rule, path }) => `${rule} ${path}`)).toContain(
    `site:article-version content/1.warc#urn:uuid:${old.at}-0`,
  );
  await remove('content/2.warc');
  const third = await check();
  expect([third.files.has(FERRY), third.files.has(CORRECTED)]).toEqual([true, false]);
}, 60_000);

test('messages about a page of an archive name its address', async () => {
  const url = 'https://gazette.example/port?id=7';
  const block = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<title>Port</title><p>Soon.';
  const headers = `WARC-Target-URI: ${url}\r\nWARC-Date: 2018-04-01T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>`;
  const { check } = await bench({
    'content/1.warc': `WARC/1.0\r\nWARC-Type: response\r\n${headers}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
  });
  const { messages } = (await check()).result;
  const found = messages.filter(({ path }) => path === 'content/1.warc#urn:uuid:1');
  expect(found.length).toBeGreaterThan(0);
  for (const { reason } of found) expect(reason).toContain(`(${url})`);
});

test('overrides of one page of an archive', async () => {
  const { write, check } = await bench({
    'content/1.warc': archive({ headline: 'Ferry keeps its schedule' }, { headline: 'Quay closed for a month' }),
  });
  expect((await check()).files.has(FERRY)).toBe(true);
  await write(
    'content/site.yaml',
    'title: Gazette\noverrides:\n  1.warc#urn:uuid:2018-04-01T06:00:00Z-0: { headline: Ferry gives up its schedule }\n',
  );
  const { files, result } = await check();
  expect([files.has(FERRY), files.has(CORRECTED)]).toEqual([false, true]);
  expect(result.messages.map(({ rule }) => rule)).not.toContain('config:unused-override');
}, 60_000);

test('the file of a document', () => {
  const of = fileFinder(['content/a.warc', 'content/b#1.warc', 'content/c#1.txt']);
  expect(of('content/a.warc#urn:uuid:1')).toBe('content/a.warc');
  expect(of('content/b#1.warc#urn:uuid:1')).toBe('content/b#1.warc');
  expect(of('content/c#1.txt')).toBe('content/c#1.txt');
  expect(of('content/d.warc#urn:uuid:1')).toBeNull();
  expect(of('#')).toBeNull();
});
