/** Links from texts to sources lead to the pages of their articles, wherever the text is shown. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import { DiskWriter, MemoryWriter } from '../../../src/write/index.js';
import { fill, tempFolder } from '../../helpers.js';

const story = (title: string, text = 'Text.', more = 'date: 2024-06-18\n'): string =>
  `---\ntitle: ${title}\n${more}---\n\n${text}\n`;

const SITE = 'title: Gazette\nbaseUrl: https://example.org/sub/\nrecords: true\n';

async function built(files: Readonly<Record<string, string>>): Promise<(path: string) => string> {
  const folder = await tempFolder({ 'content/site.yaml': SITE, ...files });
  const writer = new MemoryWriter();
  const { ok, messages } = await build({ folder, writer });
  expect({ ok, messages: messages.filter(({ severity }) => severity !== 'info') }).toEqual({ ok: true, messages: [] });
  return (path) => Buffer.from(writer.files.get(path) ?? '').toString();
}

/** The links of a text, as `href text`. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, text]) => `${href} ${text}`);

const TARGETS = {
  'content/news/second.md': story('The second part', 'Text.\n\n## Part two'),
  'content/2023/my story.md': story('My story', 'Text.\n\n## Y', 'date: 2023-02-01\n'),
  'content/saved.html':
    '<html><head><title>A bridge opens in the north</title></head><body><article><h1>A bridge opens in the north</h1><p>18 June 2024</p><p>The bridge was opened on Tuesday by the mayor, after eleven months of work on both of its sides.</p><p>It will carry trains from the autumn on, as the engineers of the company said in a statement.</p></article></body></html>',
};

const LINKS = [
  '[a](second.md)',
  '[b](../news/second.md#part-two)',
  '[c](</2023/my story.md>)',
  '[d](../2023/my%20story.md?x=1#y)',
  '[e][e]',
  '[f](/news/second.md)',
  '[g](first.md#top-of-it)',
];

test('in its page, its feeds and its record', async () => {
  const text = `${LINKS.join(' ')}\n\n## Top of it\n\n[e]: ./second.md "A title"`;
  const at = await built({ ...TARGETS, 'content/news/first.md': story('The first part', text) });
  const expected = [
    'the-second-part.html a',
    'the-second-part.html#part-two b',
    '../../../2023/02/01/my-story.html c',
    '../../../2023/02/01/my-story.html?x=1#y d',
    'the-second-part.html f',
    'the-first-part.html#top-of-it g',
  ];
  const page = at('2024/06/18/the-first-part.html');
  expect(linksIn(page)).toEqual(expect.arrayContaining(expected));
  expect(page).toContain('<a href="the-second-part.html" title="A title">e</a>');
  expect(page).not.toContain('.md');
  for (const feed of ['feed.xml', 'atom.xml']) {
    expect(at(feed), feed).toContain('https://example.org/sub/2024/06/18/the-second-part.html#part-two');
    expect(at(feed), feed).toContain('https://example.org/sub/2023/02/01/my-story.html?x=1#y');
    expect(at(feed), feed).not.toContain('.md');
  }
  const { article } = JSON.parse(at('2024/06/18/the-first-part.json'));
  expect(article.markdown.trim()).toBe(
    [
      '[a](/2024/06/18/the-second-part.html)',
      '[b](/2024/06/18/the-second-part.html#part-two)',
      '[c](/2023/02/01/my-story.html)',
      '[d](/2023/02/01/my-story.html?x=1#y)',
      '[e][e]',
      '[f](/2024/06/18/the-second-part.html)',
      '[g](/2024/06/18/the-first-part.html#top-of-it)\n\n## Top of it\n\n[e]: /2024/06/18/the-second-part.html "A title"',
    ].join(' '),
  );
  expect(article.links[0]).toEqual({
    url: '/2024/06/18/the-second-part.html',
    path: '2024/06/18/the-second-part.html',
    lines: [6, 6],
    column: 1,
  });
});

test('to a saved page, to a dump, from HTML in the text, in the text edition', async () => {
  const text = '<p class="x">See <a href="../saved.html#b">a</a></p>\n\n[b](../saved.html) and *[c](second.md)*';
  const files = { ...TARGETS, 'content/news/first.md': story('The first part', text) };
  const at = await built({ ...files, 'content/site.yaml': `${SITE}theme: text\n` });
  const page = at('2024/06/18/the-first-part.html');
  const bridge = 'a-bridge-opens-in-the-north.html';
  expect(linksIn(page)).toEqual(expect.arrayContaining([`${bridge}#b a`, `${bridge} b`, 'the-second-part.html c']));
  const { article } = JSON.parse(at('2024/06/18/the-first-part.json'));
  expect(article.markdown).toContain(`<a href="/2024/06/18/${bridge}#b">a</a>`);
});

test('a page beside this one may be called as a source is', async () => {
  const files = {
    'content/port.html': TARGETS['content/saved.html'],
    'content/other.md': story('Port'),
    'content/first.md': story('The first part', '[a](port.html) [b](other.md)\n\n<p><a href="other.md">c</a></p>'),
  };
  const page = (await built(files))('2024/06/18/the-first-part.html');
  expect(linksIn(page)).toEqual(
    expect.arrayContaining(['a-bridge-opens-in-the-north.html a', './port.html b', './port.html c']),
  );
});

test('a name that a Mac wrote is that which people type', async () => {
  const page = (
    await built({
      'content/gro\u0308ße.md': story('Size'),
      'content/first.md': story('The first part', '[a](größe.md) [b](gr%C3%B6%C3%9Fe.md)'),
    })
  )('2024/06/18/the-first-part.html');
  expect(linksIn(page)).toEqual(expect.arrayContaining(['size.html a', 'size.html b']));
});

test('a heading that another text does not have is told, whenever that changes', async () => {
  const text =
    '[a](second.md#part-two) [b](second.md#part-tow) [c](second.md#Part-Two)\n[d](../saved.html#x) [e](second.md#n-1f0c) [f](second.md#top)';
  const folder = await tempFolder({
    ...TARGETS,
    'content/site.yaml': SITE,
    'content/news/first.md': story('The first part', text),
    'content/news/second.md': story('The second part', 'Text.\n\n## Part two\n\n<p id="box">In a box.</p>'),
    'content/pages/about.md': '# About\n\nRead [on](/news/second.md#part-two), [there](/news/second.md#box).\n',
  });
  const cache = join(folder, 'cache');
  const told = async () =>
    (await build({ folder, cache, writer: new MemoryWriter() })).messages
      .filter(({ rule }) => rule === 'site:no-heading')
      .map(({ path, line, column, severity, reason }) => `${path}:${line}:${column} ${severity} ${reason}`);
  const first = 'content/news/first.md:6';
  const none = 'leads to no heading of content/news/second.md';
  const before = [
    `${first}:25 warning The link \`second.md#part-tow\` ${none}. Did you mean \`part-two\`?`,
    `${first}:49 warning The link \`second.md#Part-Two\` ${none}. Did you mean \`part-two\`?`,
    `content/pages/about.md:3:38 warning The link \`/news/second.md#box\` leads nowhere: what has this id in content/news/second.md has \`user-content-box\` on its page`,
  ];
  expect(await told()).toEqual(before);
  await fill(folder, { 'content/news/second.md': story('The second part', 'Text.\n\n## Part tow') });
  expect(await told()).toEqual([
    `${first}:1 warning The link \`second.md#part-two\` ${none}. Did you mean \`part-tow\`?`,
    `${first}:49 warning The link \`second.md#Part-Two\` ${none}. Did you mean \`part-tow\`?`,
    `content/pages/about.md:3:6 warning The link \`/news/second.md#part-two\` ${none}. Did you mean \`part-tow\`?`,
    `content/pages/about.md:3:38 warning The link \`/news/second.md#box\` ${none}`,
  ]);
  await fill(folder, {
    'content/news/second.md': story('The second part', 'Text.\n\n## Part two\n\n<p id="box">In a box.</p>'),
  });
  expect(await told()).toEqual(before);
});

test('a path that lacks its first slash or its ending is told with the right one', async () => {
  const text = '[a](news/second.md) [b](second) [c](/news/second/) [d](../2023/my%20story) [e](/nowhere)';
  const folder = await tempFolder({
    ...TARGETS,
    'content/site.yaml': SITE,
    'content/news/first.md': story('First', text),
  });
  const told = (await check(folder)).messages.filter(
    ({ path, severity }) => path.endsWith('first.md') && severity !== 'info',
  );
  expect(told.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
    'site:no-source The link `news/second.md` leads to no source: there is no content/news/news/second.md. Did you mean `/news/second.md`?',
    'markdown:relative-link The link `second` leads to no source, and pages lie elsewhere than their files. Did you mean `/news/second.md`?',
    'site:dead-link The link `/news/second/` leads to no page of the site. Did you mean `/news/second.md`?',
    'markdown:relative-link The link `../2023/my%20story` leads to no source, and pages lie elsewhere than their files. Did you mean `/2023/my story.md`?',
    'site:dead-link The link `/nowhere` leads to no page of the site',
  ]);
});

test('what leads to no article is told, and is no link on the page until there is one', async () => {
  const text = `[a](secnd.md) [b](draft.md#x), [b](draft.md) [c](../moved/second.md) [d](line.txt) [e](quay.html)
[f](/assets/notes.md) [g][g] <a href="nowhere.mdx">h</a> *[i **j** k](nowhere.md)* ![l](/news/second.md)

[g]: nowhere.md
[m](../../README.md)`;
  const folder = await tempFolder({
    'content/site.yaml': SITE,
    'content/news/first.md': story('The first part', text.replace(' ![l](/news/second.md)', '')),
    'content/news/second.md': story('The second part'),
    'content/news/draft.md': story('A draft', 'Text.', 'draft: true\n'),
    'content/news/line.txt':
      'News line\n\nThe ferry number 3 is late today\n10:00 18.06.2024\n\nThe quay is closed for repairs\n11:00 18.06.2024\n',
  });
  const writer = new MemoryWriter();
  const { messages } = await build({ folder, writer });
  const RULES = ['site:no-source', 'site:no-article', 'site:dead-link', 'markdown:relative-link'];
  const told = messages.filter(({ rule }) => RULES.includes(rule));
  expect(told.map(({ path, line, column, rule, reason }) => `${path}:${line}:${column} ${rule} ${reason}`)).toEqual([
    'content/news/first.md:6:1 site:no-source The link `secnd.md` leads to no source: there is no content/news/secnd.md. Did you mean `/news/second.md`?',
    'content/news/first.md:6:15 site:no-article The link `draft.md` leads to content/news/draft.md, of which there is no page',
    'content/news/first.md:6:46 site:no-source The link `../moved/second.md` leads to no source: there is no content/moved/second.md. Did you mean `/news/second.md`?',
    'content/news/first.md:6:70 site:no-article The link `line.txt` leads to content/news/line.txt, of which there is no page',
    'content/news/first.md:6:84 markdown:relative-link The link `quay.html` leads to no source, and pages lie elsewhere than their files',
    'content/news/first.md:7:30 site:no-source The link `nowhere.mdx` leads to no source: there is no content/news/nowhere.mdx',
    'content/news/first.md:7:59 site:no-source The link `nowhere.md` leads to no source: there is no content/news/nowhere.md',
    'content/news/first.md:10:1 markdown:relative-link The link `../../README.md` leads out of content/',
  ]);
  expect((await check(folder)).messages.filter(({ rule }) => RULES.includes(rule))).toEqual(told);
  const page = () => Buffer.from(writer.files.get('2024/06/18/the-first-part.html') ?? '').toString();
  expect(page()).toContain('<p>a b, b c <a href="line.txt">d</a> <a href="quay.html">e</a>');
  expect(page()).toContain('<a href="../../../assets/notes.md">f</a> g <a>h</a> <em>i <strong>j</strong> k</em>');
  await fill(folder, { 'content/news/draft.md': story('A draft') });
  await build({ folder, writer });
  expect(page()).toContain('<p>a <a href="a-draft.html#x">b</a>, <a href="a-draft.html">b</a> c');
});

test('a page that moves is followed, in the feed of a section too, when nothing else is new there', async () => {
  const dated = (time: string, section: string): string => `date: 2024-06-18T${time}:00Z\nsection: ${section}\n`;
  const folder = await tempFolder({
    'content/site.yaml': SITE,
    'content/second.md': story('Port', 'Text.', dated('10:00', 'Economy')),
    'content/first.md': story('The first part', '[a](second.md)', dated('12:00', 'Politics')),
    // The navigation has sections by powers of two.
    'content/other.md': story('Cranes', 'Text.', dated('11:00', 'Economy')),
  });
  const [out, cache] = [join(folder, 'dist'), await tempFolder()];
  const feed = async (): Promise<string | undefined> => {
    await build({ folder, writer: new DiskWriter(out), cache });
    const text = await readFile(join(out, 'section/politics/feed.xml'), 'utf8');
    return /<content:encoded>.*<a href="([^"]*)">a</.exec(text)?.[1];
  };
  expect(await feed()).toBe('https://example.org/sub/2024/06/18/port.html');
  // An older one of that name.
  await fill(folder, { 'content/third.md': story('PORT.', 'Other.', dated('09:00', 'Economy')) });
  expect(await feed()).toMatch(/\/2024\/06\/18\/port-[0-9a-f]{6}\.html$/);
  await fill(folder, { 'content/second.md': story('Quay', 'Text.', dated('10:00', 'Economy')) });
  expect(await feed()).toBe('https://example.org/sub/2024/06/18/quay.html');
});
