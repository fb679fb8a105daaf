import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources, roleOf, toSource } from '../../../src/read/index.js';
import { fill, tempFolder } from '../../helpers.js';

const told = (messages: readonly { path: string; rule: string }[]): string[] =>
  messages.map((message) => `${message.path} ${message.rule}`);

describe('readSources', () => {
  test('finds sources in the order of their paths, and leaves out what is none', async () => {
    const folder = await tempFolder({
      'content/site.yaml': 'title: A',
      'content/b.md': 'b',
      'content/B.TXT': 'B',
      'content/a/z.text': 'z',
      'content/a-b.markdown': 'a',
      'content/a/site.yaml': 'title: B',
      'content/.hidden.txt': 'x',
      'content/.git/a.txt': 'x',
      'content/draft.txt~': 'x',
      'content/Thumbs.db': 'x',
      'content/photo.JPG': 'x',
      'content/report.pdf': 'x',
      'content/route.kml': 'x',
      'content/speech.mp3': 'x',
      'content/README': 'x',
      'elsewhere/a.txt': 'x',
    });
    const { files, messages } = await readSources(folder);
    expect(files.map((file) => `${file.path} ${file.format}`)).toEqual([
      'content/B.TXT text',
      'content/a-b.markdown markdown',
      'content/a/z.text text',
      'content/b.md markdown',
    ]);
    expect(told(messages)).toEqual([
      'content/README read:unknown-type',
      'content/a/site.yaml read:unknown-type',
      'content/route.kml read:unknown-type',
    ]);
  });

  test('posts in HTML below front matter are articles, as Jekyll and Hugo have them', async () => {
    const folder = await tempFolder({
      'content/_posts/2023-10-01-yaml.html': '---\nlayout: post\ntitle: A\n---\n<p>a</p>',
      'content/posts/toml.htm': '+++\ntitle = "B"\n+++\n<p>b</p>',
      'content/saved.html': '<!doctype html><title>C</title><pre>\n---\ntitle: C\n---\n</pre>',
      'content/rule.html': '---\n<p>d</p>',
    });
    const { files, messages } = await readSources(folder);
    expect(files.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'content/_posts/2023-10-01-yaml.html markdown',
      'content/posts/toml.htm markdown',
      'content/rule.html html',
      'content/saved.html html',
    ]);
    expect(messages).toEqual([]);
  });

  test('feeds that a mirror has as pages are feeds', async () => {
    const folder = await tempFolder({
      'content/feed/index.html': '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel></channel></rss>',
      'content/atom.html': '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
      'content/index.html': '<?xml version="1.0"?><!DOCTYPE html><html><p>About our <code>&lt;rss></code></p></html>',
    });
    const { files } = await readSources(folder);
    expect(files.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'content/atom.html feed',
      'content/feed/index.html feed',
      'content/index.html html',
    ]);
  });

  test('templates and data of other generators are no sources', async () => {
    const folder = await tempFolder({
      'content/_layouts/post.html': '---\nlayout: default\n---\n<h1>{{ page.title }}</h1>',
      'content/blog/_includes/nav.html': '<nav>{{ page.url }}</nav>',
      'content/_data/authors.yml': 'tom: Tom',
      'content/_posts/2024-01-02-a.md': '# A',
    });
    const { files, messages } = await readSources(folder);
    expect(files.map(({ path }) => path)).toEqual(['content/_posts/2024-01-02-a.md']);
    expect(told(messages)).toEqual([
      'content/_data read:foreign-folder',
      'content/_layouts read:foreign-folder',
      'content/blog/_includes read:foreign-folder',
    ]);
  });

  test('the folder that a browser saves beside a page is part of the page', async () => {
    const folder = await tempFolder({
      'content/The port.html': '<p>a</p>',
      'content/The port_files/saved_resource.html': '<p>advertisement</p>',
      'content/The port_files/ads.js.download': 'x',
      'content/The port_files/deep/style.css': 'x',
      'content/Der Hafen.htm': '<p>b</p>',
      'content/Der Hafen-Dateien/frame.html': '<p>advertisement</p>',
      'content/no page_files/story.html': '<p>c</p>',
      'content/The port_files.txt': 'd',
    });
    const { files, messages } = await readSources(folder);
    expect(files.map(({ path }) => path)).toEqual([
      'content/Der Hafen.htm',
      'content/The port.html',
      'content/The port_files.txt',
      'content/no page_files/story.html',
    ]);
    expect(messages).toEqual([]);
  });

  test('links: followed within the site, never out of it, never in a circle', async () => {
    const outside = await tempFolder({ 'secret.txt': 'secret' });
    const folder = await tempFolder({ 'content/dumps/a.txt': 'a', 'shared/b.txt': 'b', 'content/z.txt': 'z' });
    const link = (target: string, at: string): Promise<void> => symlink(target, join(folder, at));
    await link('../shared', 'content/shared');
    await link('z.txt', 'content/y.txt');
    await link('..', 'content/dumps/loop');
    await link('.', 'content/dumps/self');
    await link('nowhere.txt', 'content/broken.txt');
    await link(join(outside, 'secret.txt'), 'content/leak.txt');
    await link(outside, 'content/leaks');
    const { files, messages } = await readSources(folder);
    expect(files.map((file) => file.path)).toEqual([
      'content/dumps/a.txt',
      'content/shared/b.txt',
      'content/y.txt',
      'content/z.txt',
    ]);
    expect(messages.map((message) => `${message.path}: ${message.reason}`)).toEqual([
      'content/broken.txt: The link leads nowhere',
      'content/dumps/loop: The link leads to a folder that it lies in',
      'content/dumps/self: The link leads to a folder that it lies in',
      'content/leak.txt: The link leads out of the site',
      'content/leaks: The link leads out of the site',
    ]);
  });

  // Other file systems refuse such names.
  test.skipIf(process.platform !== 'linux')(
    'a name in another encoding is told; one with the sign for it is good',
    async () => {
      const folder = await tempFolder({ 'content/a.txt': 'a', 'content/b\uFFFD.txt': 'b' });
      for (const name of ['p\xfc.txt', 'q\xfc'])
        await mkdir(Buffer.concat([Buffer.from(`${folder}/content/`), Buffer.from(name, 'latin1')]));
      const { files, messages } = await readSources(folder);
      expect(files.map(({ path }) => path)).toEqual(['content/a.txt', 'content/b\uFFFD.txt']);
      expect(messages).toMatchObject([
        {
          path: 'content/p\uFFFD.txt',
          rule: 'read:unreadable',
          reason: 'The name is not valid UTF-8',
          remedy: 'Rename it.',
        },
        { path: 'content/q\uFFFD', rule: 'read:unreadable' },
      ]);
    },
  );

  test('a file that cannot be used costs only itself', async () => {
    const folder = await tempFolder({
      'content/a.txt': 'text',
      'content/b.txt': Buffer.from([0x89, 0x50, 0, 1]),
      'content/c.txt': Buffer.concat([Buffer.from('Bak\u0131\nx'), Buffer.from([0xff])]),
      'content/d.txt': ' \n',
    });
    const { files, messages } = await readSources(folder);
    expect(files.map((file) => file.path)).toEqual(['content/a.txt', 'content/c.txt', 'content/d.txt']);
    expect(messages).toMatchObject([
      { path: 'content/b.txt', rule: 'read:not-text', severity: 'error', line: 1, column: 3 },
      { path: 'content/c.txt', rule: 'read:invalid-utf8', severity: 'warning', line: 2, column: 2 },
      { path: 'content/d.txt', rule: 'read:empty', severity: 'info' },
    ]);
    expect(files[1]?.text.endsWith('x\uFFFD')).toBe(true);
  });

  test.each(['utf8', 'utf16le'] as const)(
    'a NUL byte in a text is told with its place, and shown, in %s',
    async (encoding) => {
      const mark = encoding === 'utf16le' ? '\uFEFF' : '';
      const folder = await tempFolder({
        'content/a.txt': Buffer.from(`${mark}Bak\u0131\r\nthe qu\0y`, encoding),
        'content/b.txt': Buffer.from(`${mark}${'The quay.\n'.repeat(1000)}\0\0`, encoding),
        'content/c.txt': Buffer.from(`${mark}a\nb\0\0`, encoding),
      });
      const { files, messages } = await readSources(folder);
      expect(files.map(({ text }) => text.slice(-6))).toEqual(['e qu\uFFFDy', 'ay.\n\uFFFD\uFFFD']);
      expect(messages).toMatchObject([
        { path: 'content/a.txt', rule: 'read:nul-byte', severity: 'warning', line: 2, column: 7 },
        {
          path: 'content/b.txt',
          rule: 'read:nul-byte',
          line: 1001,
          column: 1,
          reason: expect.stringContaining('2 NUL'),
        },
        { path: 'content/c.txt', rule: 'read:not-text', severity: 'error', line: 2, column: 2 },
      ]);
    },
  );

  test.skipIf(process.getuid?.() === 0)('a file and a folder without the right to read', async () => {
    const folder = await tempFolder({ 'content/a.txt': 'a', 'content/b/c.txt': 'c' });
    await chmod(join(folder, 'content/a.txt'), 0);
    await chmod(join(folder, 'content/b'), 0);
    expect(told((await readSources(folder)).messages)).toEqual([
      'content/b read:unreadable',
      'content/a.txt read:unreadable',
    ]);
    await chmod(join(folder, 'content/b'), 0o755);
  });

  test('empty content says what to do', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'content'));
    const { files, messages } = await readSources(folder);
    expect(files).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'content:empty', path: 'content' }]);
    await fill(folder, { 'content/a.txt': 'a' });
    expect((await readSources(folder)).messages).toEqual([]);
  });
});

describe('toSource', () => {
  test('hash and size are those of the bytes, the text is without its mark', () => {
    const { file, messages } = toSource('-', 'text', Buffer.from('\uFEFFa\r\nb'));
    expect(messages).toEqual([]);
    expect(file).toEqual({
      path: '-',
      format: 'text',
      text: 'a\r\nb',
      sha256: 'bb7fe77b9185814610698ca2785e861545e8f45abee4e4244133f0e0bddb431f',
      bytes: 7,
      encoding: 'utf-8',
    });
  });
});

test.each([
  ['a.txt', 'text'],
  ['A.TXT', 'text'],
  ['a.b.md', 'markdown'],
  ['a.webp', 'picture'],
  ['IMG_1.HEIC', 'picture'],
  ['Report.PDF', 'attachment'],
  ['table.csv.gz', 'attachment'],
  ['notes.txt.gz', 'text'],
  ['.pdf', 'ignored'],
  ['page.js', 'unknown'],
  ['.txt', 'ignored'],
  ['a.constructor', 'unknown'],
  ['txt', 'unknown'],
  ['a.', 'unknown'],
])('the role of %s is %s', (name, role) => {
  expect(roleOf(name)).toBe(role);
});
