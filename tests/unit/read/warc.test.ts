import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readEach, readStream } from '../../../src/read/each.js';
import type { ReadSource } from '../../../src/read/source.js';
import { readWarc } from '../../../src/read/warc.js';
import { tempFolder } from '../../helpers.js';

const PAGE = '<!DOCTYPE html><title>Depot</title><p>The council keeps the depot.</p>';

interface Given {
  readonly type?: string;
  readonly id?: string;
  readonly contentType?: string;
  readonly length?: number;
}

function record(
  body: string | Buffer,
  { type = 'response', id = 'urn:uuid:1', contentType, length }: Given = {},
): Buffer {
  const bytes = Buffer.from(body);
  const mime = contentType ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/plain');
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://example.org/depot',
    'WARC-Date: 2024-06-18T06:00:00Z',
    `WARC-Record-ID: <${id}>`,
    `Content-Type: ${mime}`,
    `Content-Length: ${length ?? bytes.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function response(body: string | Buffer, ...headers: string[]): Buffer {
  const head = ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...headers].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

async function* chunks(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(source: AsyncIterable<ReadSource>): Promise<ReadSource[]> {
  const found: ReadSource[] = [];
  for await (const one of source) found.push(one);
  return found;
}

const read = (bytes: Uint8Array, size?: number): Promise<ReadSource[]> =>
  all(readWarc(chunks(bytes, size), 'a.warc.gz'));
const told = (found: readonly ReadSource[]): string[] =>
  found.flatMap(({ messages }) => messages.map(({ rule, reason }) => `${rule}: ${reason}`));

describe('readWarc', () => {
  test('a page of an archive: its text, when and where it was fetched, a path that stays', async () => {
    const [page, ...more] = await read(gzipSync(record(response(PAGE))));
    expect(more).toEqual([]);
    expect(page).toMatchObject({
      file: {
        path: 'a.warc.gz#urn:uuid:1',
        format: 'html',
        text: PAGE,
        encoding: 'utf-8',
        captured: '2024-06-18T06:00:00Z',
        url: 'https://example.org/depot',
      },
      messages: [],
    });
  });

  test('only pages: no requests, pictures, errors, redirects', async () => {
    const records = [
      record('software: x\r\n', { type: 'warcinfo' }),
      record('GET / HTTP/1.1\r\n\r\n', { type: 'request' }),
      record('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>no</p>'),
      record('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG'),
      record('HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n'),
      record(response(PAGE), { id: 'urn:uuid:2' }),
      record('{"a":1}', { type: 'metadata' }),
    ];
    const found = await read(Buffer.concat(records.map((one) => gzipSync(one))));
    expect(found.map(({ file }) => file?.path)).toEqual(['a.warc.gz#urn:uuid:2']);
  });

  test.each([
    [
      'a feed',
      'text/xml; charset=utf-8',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>',
      'feed',
    ],
    ['a feed', 'application/xml', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['a feed', 'application/json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
    ['a page', 'application/xml', '<?xml version="1.0"?>\n<!DOCTYPE html><html><body></body></html>', 'html'],
    ['a page', 'text/plain', PAGE, 'html'],
    ['a list for crawlers', 'application/xml', '<?xml version="1.0"?>\n<urlset></urlset>', undefined],
    ['data', 'application/json', '{"a": 1}', undefined],
  ])('%s that was sent as %s', async (_, mime, body, format) => {
    const [found] = await read(record(`HTTP/1.1 200 OK\r\nContent-Type: ${mime}\r\n\r\n${body}`));
    expect(found?.file?.format).toBe(format);
  });

  test('nothing that crawlers keep or fetch for themselves', async () => {
    const options = { type: 'resource', contentType: 'text/plain' };
    const at = (url: string, bytes: Buffer): Buffer =>
      Buffer.from(bytes.toString('latin1').replace('https://example.org/depot', url), 'latin1');
    const records = [
      at('<metadata://gnu.org/software/wget/warc/wget_arguments.txt>', record('"-r" "-p"', options)),
      at('dns:example.org', record('example.org. 300 IN A 192.0.2.1', options)),
      at('https://example.org/robots.txt', record('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nDisallow: /')),
      at('https://example.org/news/robots.txt', record('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nA dump.')),
    ];
    const found = await read(Buffer.concat(records));
    expect(found.map(({ file }) => file?.url)).toEqual(['https://example.org/news/robots.txt']);
  });

  test('the text extracts of Common Crawl', async () => {
    const text = 'Depot\nDer Stadtrat erhält das Depot.\n';
    const [page] = await read(record(text, { type: 'conversion' }), 13);
    expect(page?.file).toMatchObject({ format: 'text', text, captured: '2024-06-18T06:00:00Z' });
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    // As Common Crawl keeps pages: unpacked, with the header as it was.
    ['gzip', Buffer.from(PAGE)],
  ])('a page sent with %s', async (encoding, body) => {
    const [page] = await read(record(response(body, `Content-Encoding: ${encoding}`)));
    expect(page?.file?.text).toBe(PAGE);
  });

  test('a page sent in chunks, and one that only says so', async () => {
    const chunked = `1a\r\n${PAGE.slice(0, 26)}\r\n${(PAGE.length - 26).toString(16)};x=y\r\n${PAGE.slice(26)}\r\n0\r\n\r\n`;
    for (const body of [chunked, PAGE]) {
      const [page] = await read(record(response(body, 'Transfer-Encoding: chunked')));
      expect(page?.file?.text).toBe(PAGE);
    }
  });

  test('the charset of the HTTP header', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n';
    const [page] = await read(record(Buffer.from(`${head}<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>`, 'latin1')));
    expect(page?.file).toMatchObject({ text: '<p>Привет</p>', encoding: 'windows-1251' });
  });

  const three = [1, 2, 3].map((n) =>
    gzipSync(record(response(`${PAGE}${'x'.repeat(2000)}${n}`), { id: `urn:uuid:${n}` })),
  );

  test('an archive that is cut off gives what can be read, and a message', async () => {
    const whole = Buffer.concat(three);
    const found = await read(whole.subarray(0, whole.length - 40));
    expect(found.map(({ file }) => file?.path)).toEqual(['a.warc.gz#urn:uuid:1', 'a.warc.gz#urn:uuid:2', undefined]);
    expect(told(found)).toEqual(['read:damaged-archive: The archive is cut off; 2 of its records could be read']);
    const plain = record(response(PAGE), { length: 100_000 });
    expect(told(await read(plain))).toEqual(['read:damaged-archive: The archive is cut off; nothing could be read']);
  });

  test('an archive that is damaged in the middle', async () => {
    // What stands shortly before the damage is lost with it: zlib works by pieces of some kilobytes.
    const [, two = Buffer.alloc(0), ...rest] = three;
    const long = Array.from({ length: 9000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join(' ');
    const one = Buffer.concat([gzipSync(record(response(PAGE))), gzipSync(record(response(long))), two]);
    for (const junk of [Buffer.from('junk between'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])]) {
      const found = await read(Buffer.concat([one, junk, ...rest]));
      expect(found[0]?.file?.path).toBe('a.warc.gz#urn:uuid:1');
      expect(told(found)).toEqual(['read:damaged-archive: The archive is damaged; 1 of its records could be read']);
    }
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Just a text.\n')],
    ['an endless header', Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(5000)}`)],
    ['a length that is none', Buffer.from('WARC/1.0\r\nContent-Length: many\r\n\r\n')],
  ])('%s is no archive', async (_, bytes) => {
    const found = await read(bytes);
    expect(found.map(({ file }) => file)).toEqual([null]);
    expect(found[0]?.messages[0]?.rule).toBe('read:damaged-archive');
  });

  test('a record that is too large is passed over, not held', async () => {
    async function* huge(): AsyncGenerator<Uint8Array> {
      yield record('', { type: 'resource', contentType: 'text/html', length: 200 * 1024 * 1024 }).subarray(0, -4);
      const block = new Uint8Array(1024 * 1024);
      for (let i = 0; i < 200; i++) yield block;
      yield Buffer.concat([Buffer.from('\r\n\r\n'), record(response(PAGE), { id: 'urn:uuid:9' })]);
    }
    const before = process.memoryUsage().arrayBuffers;
    const found = await all(readWarc(huge(), 'a.warc'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    expect(told(found)).toEqual(['read:record-too-large: The record has 200 MiB and is passed over']);
    expect(found.at(-1)?.file?.path).toBe('a.warc#urn:uuid:9');
  });
});

test('a page whose bytes are no text is passed over with a warning: the others are read', async () => {
  const cut = gzipSync(PAGE.repeat(50)).subarray(0, 60);
  const found = await read(
    Buffer.concat([
      record(response(cut, 'Content-Encoding: gzip'), { id: 'urn:uuid:1' }),
      record(response(PAGE), { id: 'urn:uuid:2' }),
    ]),
  );
  expect(found.map(({ file }) => file?.text)).toEqual([undefined, PAGE]);
  expect(found[0]?.messages).toMatchObject([
    { rule: 'read:record-not-text', severity: 'warning', path: 'a.warc.gz#urn:uuid:1' },
  ]);
});

describe('readEach and readStream', () => {
  test('a folder holds archives beside other files', async () => {
    const folder = await tempFolder({
      'a.warc.gz': Buffer.concat([1, 2].map((n) => gzipSync(record(response(PAGE), { id: `urn:uuid:${n}` })))),
      'b.html.gz': gzipSync(PAGE),
    });
    const archive = await all(readEach(`${folder}/a.warc.gz`, { path: 'a.warc.gz', format: 'warc' }));
    expect(archive.map(({ file }) => file?.path)).toEqual(['a.warc.gz#urn:uuid:1', 'a.warc.gz#urn:uuid:2']);
    const [page] = await all(readEach(`${folder}/b.html.gz`, { path: 'b.html.gz', format: 'html' }));
    expect(page?.file).toMatchObject({ text: PAGE, bytes: gzipSync(PAGE).length });
    const [gone] = await all(readEach(`${folder}/c.warc`, { path: 'c.warc', format: 'warc' }));
    expect(gone?.messages[0]).toMatchObject({ rule: 'read:unreadable', path: 'c.warc' });
  });

  test.each([
    ['a web archive', gzipSync(record(response(PAGE))), '-#urn:uuid:1', 'html'],
    ['a page', Buffer.from(`\n${PAGE}`), '-', 'html'],
    ['a feed', Buffer.from('<?xml version="1.0"?>\n<!-- a -->\n<rss version="2.0"></rss>'), '-', 'feed'],
    ['a JSON feed', Buffer.from('{ "version": "https://jsonfeed.org/version/1.1" }'), '-', 'feed'],
    ['a compressed dump', gzipSync('The council met.\n'), '-', 'text'],
    ['an article', Buffer.from('\uFEFF---\ntitle: The port\n---\nText.'), '-', 'markdown'],
    ['an article with TOML', Buffer.from('+++\ntitle = "The port"\n+++\nText.'), '-', 'markdown'],
    ['a dump below a rule', Buffer.from('---\nThe council met.\n---\n'), '-', 'text'],
    ['nothing', Buffer.alloc(0), '-', 'text'],
  ])('standard input: %s', async (_, bytes, path, format) => {
    const [found] = await all(readStream(chunks(bytes, 5), '-'));
    expect(found?.file).toMatchObject({ path, format });
  });

  test('a file whose gzip is cut off gives what can be read, and one message, by its name and from a stream', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `Line ${i} ${((i * 2654435761) >>> 0).toString(36)}\n`).join('');
    const whole = gzipSync(text);
    const cut = whole.subarray(0, whole.length - 100);
    const folder = await tempFolder();
    const full = join(folder, 'a.txt.gz');
    await writeFile(full, cut);
    const named = await all(readEach(full, { path: 'a.txt.gz', format: 'text' }));
    const streamed = await all(readStream(chunks(cut), '-'));
    for (const found of [named, streamed]) {
      expect(told(found)).toEqual(['read:damaged-archive: The gzip is damaged or cut off']);
      expect(found).toHaveLength(1);
      expect(text.startsWith(found[0]?.file?.text ?? '?')).toBe(true);
    }
    await writeFile(full, whole.subarray(0, 12));
    expect(told(await all(readEach(full, { path: 'a.txt.gz', format: 'text' })))).toEqual([
      'read:damaged-archive: The gzip is damaged or cut off; nothing could be read',
    ]);
  });
});
