/** Feeds, against their specifications and the rules of the W3C's feed validator. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { article, config, documentOf, item, paragraphs } from '../site/make.js';
import { HOSTILE, markdownDocument, SAMPLE_SITES, type SampleName, type SampleSite } from '../site/sample-sites.js';
import { renderSite } from './render.js';
import { all, type Element, parseXml, text } from './xml.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DC = 'http://purl.org/dc/elements/1.1/';

/** RFC 822 as RSS has it: a year of four digits. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** A real moment, written as it is: the weekday is that of the date. */
function expectDate(written: string | null, form: RegExp): void {
  expect(written).toMatch(form);
  const date = new Date(written ?? '');
  expect(date.getTime()).not.toBeNaN();
  if (form === RFC_822) expect(date.toUTCString()).toBe(written);
}

function expectAddress(written: string | null | undefined): void {
  expect(URL.canParse(written ?? ''), `${written}`).toBe(true);
  expect(new URL(written ?? '').protocol).toMatch(/^https?:$/);
  // No white space around it, nothing that is not encoded.
  expect(written).toMatch(/^[!-~]+$/);
}

/** What a reader may be given as HTML: links that lead somewhere from anywhere, and nothing that runs. */
function expectContent(html: string): void {
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(document.querySelectorAll('script, style, iframe, object, embed, form, [onerror], [onclick]')).toHaveLength(0);
  for (const element of document.querySelectorAll('[href], [src]')) {
    expect(element.getAttribute('href') ?? element.getAttribute('src')).toMatch(/^(?:https?:|mailto:)/);
  }
}

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

function checkRss(xml: string, address: string): Element[] {
  expect(xml).not.toMatch(CONTROLS);
  const rss = parseXml(xml);
  expect([rss.name, rss.attributes['version']]).toEqual(['rss', '2.0']);
  const [channel, ...others] = rss.children;
  expect([channel?.name, others]).toEqual(['channel', []]);
  if (channel === undefined) return [];
  for (const name of ['title', 'link', 'description']) expect(text(channel, name)).not.toBe('');
  expectAddress(text(channel, 'link'));
  expectDate(text(channel, 'lastBuildDate'), RFC_822);
  const [self] = all(channel, 'atom:link');
  expect(self).toMatchObject({ uri: ATOM, attributes: { rel: 'self', href: address, type: 'application/rss+xml' } });
  const items = all(channel, 'item');
  expect(items.length).toBeGreaterThan(0);
  for (const each of items) {
    expect(text(each, 'title') ?? text(each, 'description')).not.toBeNull();
    expectAddress(text(each, 'link'));
    expect(all(each, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'true' });
    expectAddress(text(each, 'guid'));
    expectDate(text(each, 'pubDate'), RFC_822);
    for (const creator of all(each, 'dc:creator')) expect(creator.uri).toBe(DC);
    for (const content of all(each, 'content:encoded')) {
      expect(content.uri).toBe(CONTENT);
      expectContent(content.text);
    }
    expectContent(text(each, 'description') ?? '');
  }
  const ids = items.map((each) => text(each, 'guid'));
  expect(new Set(ids).size).toBe(ids.length);
  return items;
}

function checkAtom(xml: string, address: string): Element[] {
  expect(xml).not.toMatch(CONTROLS);
  const feed = parseXml(xml);
  expect([feed.name, feed.uri]).toEqual(['feed', ATOM]);
  const entries = all(feed, 'entry');
  for (const each of [feed, ...entries]) {
    // RFC 4287, 4.1.1 and 4.1.2: exactly one of each.
    expectAddress(text(each, 'id'));
    expect(text(each, 'title')).not.toBeNull();
    expectDate(text(each, 'updated'), RFC_3339);
    const links = all(each, 'link').map(({ attributes }) => attributes);
    for (const { href } of links) expectAddress(href);
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    for (const author of all(each, 'author')) expect(text(author, 'name')).not.toBe('');
    for (const category of all(each, 'category')) expect(category.attributes['term']).not.toBe('');
  }
  // An entry without an author has the feed's.
  expect(all(feed, 'author')).toHaveLength(1);
  expect(all(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href']).toBe(address);
  for (const each of entries) {
    const [content] = all(each, 'content');
    if (content === undefined) continue;
    expect(content.attributes['type']).toBe('html');
    expectContent(content.text);
    expectDate(text(each, 'published'), RFC_3339);
  }
  const ids = entries.map((each) => text(each, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const newest = entries.map((each) => Date.parse(text(each, 'updated') ?? ''));
  expect(Date.parse(text(feed, 'updated') ?? '')).toBe(Math.max(...newest));
  return entries;
}

interface JsonFeed {
  readonly [key: string]: unknown;
  readonly items: readonly Readonly<Record<string, string | readonly string[] | readonly { name: string }[]>>[];
}

function checkJson(json: string, address: string): JsonFeed['items'] {
  expect(json).not.toMatch(CONTROLS);
  const feed = JSON.parse(json) as JsonFeed;
  expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
  expect(feed['feed_url']).toBe(address);
  expectAddress(feed['home_page_url'] as string);
  expect(feed['title']).not.toBe('');
  for (const each of feed.items) {
    expectAddress(each['id'] as string);
    expectAddress(each['url'] as string);
    expect(each['content_html'] ?? each['content_text']).toBeTypeOf('string');
    if (each['content_html'] !== undefined) expectContent(each['content_html'] as string);
    expectDate(each['date_published'] as string, RFC_3339);
    if (each['date_modified'] !== undefined) expectDate(each['date_modified'] as string, RFC_3339);
  }
  const ids = feed.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return feed.items;
}

const WITH_ADDRESS = Object.entries(SAMPLE_SITES).filter(([, make]) => make().config.baseUrl !== null) as [
  SampleName,
  () => SampleSite,
][];

describe.each(WITH_ADDRESS)('%s', (_, make) => {
  test('every feed is valid, and says the same in all formats', async () => {
    const base = make().config.baseUrl ?? '';
    const files = await renderSite(make());
    const folders = [...files.keys()].filter((path) => path.endsWith('feed.xml')).map((path) => path.slice(0, -8));
    expect(folders.length).toBeGreaterThan(1);
    for (const folder of folders) {
      const file = (name: string): [string, string] => [files.get(folder + name) ?? '', base + folder + name];
      const items = checkRss(...file('feed.xml'));
      // Those of tags and authors are in one format.
      if (/^(?:tag|author)\//.test(folder)) continue;
      const entries = checkAtom(...file('atom.xml'));
      const json = checkJson(...file('feed.json'));
      expect(entries.map((each) => text(each, 'id'))).toEqual(items.map((each) => text(each, 'guid')));
      expect(json.map(({ id }) => id)).toEqual(items.map((each) => text(each, 'guid')));
      expect(json.map(({ title }) => title)).toEqual(items.map((each) => text(each, 'title')));
    }
  });

  test('every page with feeds in its head names those that are there', async () => {
    const files = await renderSite(make());
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      for (const link of parseHTML(html).document.querySelectorAll('link[rel=alternate]')) {
        const target = new URL(link.getAttribute('href') ?? '', `file:///${path}`).pathname.slice(1);
        expect(files.has(target), `${path}: ${target}`).toBe(true);
      }
    }
  });
});

describe('a feed', () => {
  const settings = config({ baseUrl: 'https://example.org/news/', language: 'en' });
  let files = new Map<string, string>();
  beforeAll(async () => {
    files = await renderSite({
      config: settings,
      documents: [
        documentOf('a.txt', {
          article: article('Text & <b>harm</b> ]]>', {
            section: 'Politics',
            dek: 'A < B & C',
            authors: ['Leyla & Co'],
            tags: ['Harbour'],
            published: '2024-06-18T10:00:00+04:00',
            body: paragraphs(`Before ]]> after ${HOSTILE}`, 'A form\u000Cfeed.'),
            lang: 'az',
          }),
          items: [item('Elsewhere', '2024-06-17', { url: 'https://example.net/?a=1&b=2' }), item('Never', null)],
        }),
        documentOf('b.txt', { article: article('Undated', { published: null }) }),
        markdownDocument('content/articles/c.md', {
          markdown: '[root](/about.html?a=1#b) [near](near.html) [mail](mailto:a@example.org) note[^1]\n\n[^1]: Note.',
          updated: '2024-06-20T08:30:00+04:00',
        }),
        documentOf('d.txt', { article: article('Day only', { published: '2024-06-16' }) }),
      ],
    });
  });
  const entryOf = (path: string, title: string): Element => {
    const entry = all(parseXml(files.get(path) ?? ''), 'entry').find((each) => text(each, 'title') === title);
    if (entry === undefined) throw new Error(`No entry ${title}`);
    return entry;
  };

  test('has text as text, once as it is and once as HTML', () => {
    const [channel] = parseXml(files.get('feed.xml') ?? '').children;
    const harmful = channel?.children.find(
      ({ name, children }) => name === 'item' && children[0]?.text.includes('harm'),
    );
    if (harmful === undefined) throw new Error('No such item');
    expect(text(harmful, 'title')).toBe('Text & <b>harm</b> ]]>');
    expect(text(harmful, 'description')).toBe('A &lt; B &amp; C');
    expect(text(harmful, 'dc:creator')).toBe('Leyla & Co');
    expect(all(harmful, 'category').map((each) => each.text)).toEqual(['Politics', 'Harbour']);
    expect(text(harmful, 'content:encoded')).toContain('Before ]]> after &#x3C;/script>');
    expect(text(harmful, 'content:encoded')).toContain('A form feed.');
  });

  test.each([
    ['en', 'ar', '<div lang="ar" dir="rtl">\n<p>'],
    ['ar', 'ar', '<div lang="ar" dir="rtl">\n<p>'],
    ['ar', 'en', '<div lang="en" dir="ltr">\n<p>'],
    ['en', 'de', '<p>'],
  ])('of a site in %s says on which side a text in %s begins', async (language, lang, beginning) => {
    const story = article('The quay', { lang, body: paragraphs('It opens.') });
    const of = await renderSite({
      config: config({ language, baseUrl: 'https://example.org/' }),
      documents: [documentOf('a.md', { article: story })],
    });
    const [channel] = parseXml(of.get('feed.xml') ?? '').children;
    const [entry] = all(parseXml(of.get('atom.xml') ?? ''), 'entry');
    const { items } = JSON.parse(of.get('feed.json') ?? '');
    const [first] = channel === undefined ? [] : all(channel, 'item');
    if (first === undefined || entry === undefined) throw new Error('It is empty');
    for (const html of [text(first, 'content:encoded'), text(entry, 'content'), items[0].content_html])
      expect(html.slice(0, beginning.length)).toBe(beginning);
  });

  test('of the news line is that of a site without stories: every page leads there once', async () => {
    const lines = documentOf('a.txt', { items: [item('The quay opens', '2024-06-18T10:00:00+04:00')] });
    const of = await renderSite({ config: config({ baseUrl: 'https://example.org/' }), documents: [lines] });
    for (const page of ['index.html', 'ticker.html', 'section/politics.html'].filter((path) => of.has(path))) {
      const { document } = parseHTML(of.get(page) ?? '');
      const links = [...document.querySelectorAll('[type="application/rss+xml"]')];
      const feed = page.includes('/') ? '../ticker/feed.xml' : 'ticker/feed.xml';
      expect(links.map((link) => `${link.localName} ${link.getAttribute('href')}`)).toEqual([
        `link ${feed}`,
        `a ${feed}`,
      ]);
    }
  });

  test('of a tag or an author has summaries, and its page names it', () => {
    for (const [page, feed, title] of [
      ['tag/harbour.html', 'tag/harbour/feed.xml', 'harbour'],
      ['author/leyla-co.html', 'author/leyla-co/feed.xml', 'Leyla & Co'],
    ] as const) {
      const [entry] = checkRss(files.get(feed) ?? '', `https://example.org/news/${feed}`);
      const [channel] = parseXml(files.get(feed) ?? '').children;
      if (channel === undefined || entry === undefined) throw new Error('It is empty');
      expect(text(channel, 'title')).toBe(`${title} | The Harbour Gazette`);
      expect(text(channel, 'link')).toBe(`https://example.org/news/${page}`);
      expect(text(entry, 'content:encoded')).toBeNull();
      expect(all(channel, 'item').some((each) => text(each, 'description') === 'A &lt; B &amp; C')).toBe(true);
      const link = parseHTML(files.get(page) ?? '').document.querySelector(`link[title="${title}"]`);
      expect(link?.getAttribute('href')).toBe(feed.replace(/^\w+\//, ''));
    }
    expect([...files.keys()].filter((path) => /^(?:tag|author)\/.+\/(?:atom\.xml|feed\.json)$/.test(path))).toEqual([]);
  });

  test('has a time for a day: its begin in the site’s zone; and none of what has no date', () => {
    expect(text(entryOf('atom.xml', 'Day only'), 'published')).toBe('2024-06-15T20:00:00Z');
    expect(text(entryOf('ticker/atom.xml', 'Elsewhere'), 'published')).toBe('2024-06-16T20:00:00Z');
    expect(files.get('atom.xml')).not.toContain('Undated');
    expect(files.get('ticker/atom.xml')).not.toContain('Never');
  });

  test('says what language a text is in, and when it was updated', () => {
    expect(entryOf('atom.xml', 'Text & <b>harm</b> ]]>').attributes['xml:lang']).toBe('az');
    expect(text(entryOf('atom.xml', 'The quay, in figures'), 'updated')).toBe('2024-06-20T04:30:00Z');
  });

  test('has links that lead there from anywhere', () => {
    const html = text(entryOf('atom.xml', 'The quay, in figures'), 'content') ?? '';
    const page = 'https://example.org/news/2024/06/18/the-quay-in-figures.html';
    const links = [...parseHTML(html).document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://example.org/news/about.html?a=1#b',
      'https://example.org/news/2024/06/18/near.html',
      'mailto:a@example.org',
      `${page}#user-content-fn-1`,
      `${page}#user-content-fnref-1`,
    ]);
  });

  test('of the news line leads where a headline leads', () => {
    expect(files.get('ticker/feed.xml')).toContain('<link>https://example.net/?a=1&amp;b=2</link>');
    const [first] = (JSON.parse(files.get('ticker/feed.json') ?? '') as JsonFeed).items;
    expect(first).toMatchObject({ external_url: 'https://example.net/?a=1&b=2', content_text: 'Elsewhere' });
    expect(first?.['url']).toMatch(/^https:\/\/example\.org\/news\/2024\/06\/17\/#n-[0-9a-f]{12}$/);
  });
});

test('a feed of summaries has no texts', async () => {
  const site = SAMPLE_SITES.many();
  const files = await renderSite({ ...site, config: { ...site.config, feeds: 'summary' } });
  expect(files.get('feed.xml')).not.toContain('content:encoded>');
  checkRss(files.get('feed.xml') ?? '', 'https://example.org/feed.xml');
  for (const each of checkJson(files.get('feed.json') ?? '', 'https://example.org/feed.json')) {
    expect(each['content_text']).toBe(each['summary']);
  }
});

test('an entry keeps its identity when its page moves', async () => {
  const moved = article('A better headline', { aliases: ['2024/06/18/worse.html', '2024/06/18/worst.html'] });
  const files = await renderSite({
    config: config({ baseUrl: 'https://example.org/' }),
    documents: [documentOf('a.txt', { article: moved })],
  });
  expect(files.get('feed.xml')).toContain('<guid isPermaLink="true">https://example.org/2024/06/18/worse.html</guid>');
  expect(files.get('feed.xml')).toContain('<link>https://example.org/2024/06/18/a-better-headline.html</link>');
  expect(files.get('2024/06/18/worse.html')).toContain('url=a-better-headline.html');
});

test('without the site’s address there is none, and nothing names one', async () => {
  const files = await renderSite(SAMPLE_SITES.few());
  expect([...files.keys()].filter((path) => /xml|robots|manifest|feed/.test(path))).toEqual([]);
  for (const html of files.values()) expect(html).not.toContain('rel="alternate"');
});
