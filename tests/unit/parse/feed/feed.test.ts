import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../../src/core/records.js';
import type { ParseContext } from '../../../../src/core/types.js';
import { parseFeed } from '../../../../src/parse/feed/index.js';
import { expectAccounted } from '../accounted.js';

const CONTEXT: ParseContext = { timeZone: 'Asia/Baku', lang: null, sections: [], override: {} };

function parse(text: string): ParsedDocument {
  const file = { path: 'a.xml', format: 'feed', text, sha256: '0', bytes: text.length, encoding: 'utf-8' } as const;
  const document = parseFeed(file, CONTEXT);
  expectAccounted(document);
  return document;
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Example News</title>
    <link>https://news.example.org/</link>
    <language>en-gb</language>

    <item>
      <title>Council keeps the depot &amp; its trams - PHOTOS</title>
      <link>/2024/depot</link>
      <category>Politics</category>
      <category>City</category>
      <pubDate>Tue, 18 Jun 2024 10:00:00 +0200</pubDate>
      <description>Teaser.</description>
      <content:encoded><![CDATA[<h2>Vote</h2>
        <p>The council kept it.</p><script>alert(1)</script>
        <p>Work begins in <b>autumn</b>.</p>]]></content:encoded>
      <guid isPermaLink="false">depot-1</guid>
    </item>
    <item>
      <title>A day without a clock</title>
      <pubDate>18 Jun 24</pubDate>
    </item>
  </channel>
</rss>
`;

describe('RSS 2.0', () => {
  const { items, ledger, messages, source } = parse(RSS);

  test('an entry is an item, with the feed’s own offset', () => {
    expect(items[0]).toEqual({
      headline: 'Council keeps the depot & its trams',
      published: '2024-06-18T10:00:00+02:00',
      timeText: 'Tue, 18 Jun 2024 10:00:00 +0200',
      labels: ['photo'],
      category: 'Politics',
      url: 'https://news.example.org/2024/depot',
      body: [
        { type: 'heading', level: 2, text: 'Vote', lines: [15, 17] },
        { type: 'paragraph', text: 'The council kept it.', lines: [15, 17] },
        { type: 'paragraph', text: 'Work begins in autumn.', lines: [15, 17] },
      ],
      lang: 'en-gb',
      dir: 'ltr',
      lines: [8, 19],
    });
    expect(items[1]).toMatchObject({ published: '2024-06-18', url: null, body: [], lines: [20, 23] });
    expect(source).toMatchObject({ lang: 'en-gb', lines: 25 });
    expect(messages).toEqual([]);
  });

  test('the ledger names the field of each line', () => {
    expect(ledger.slice(0, 12)).toEqual([
      { lines: [1, 6], omitted: 'markup' },
      { lines: [7, 7], omitted: 'blank' },
      { lines: [8, 8], omitted: 'markup' },
      { lines: [9, 9], fields: ['/items/0/headline'] },
      { lines: [10, 10], fields: ['/items/0/url'] },
      { lines: [11, 11], fields: ['/items/0/category'] },
      { lines: [12, 12], omitted: 'metadata' },
      { lines: [13, 13], fields: ['/items/0/published'] },
      { lines: [14, 14], omitted: 'metadata' },
      { lines: [15, 17], fields: ['/items/0/body'] },
      { lines: [18, 18], fields: ['/items/0/url'] },
      { lines: [19, 20], omitted: 'markup' },
    ]);
  });
});

test('RSS 1.0', () => {
  const { items } =
    parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Beispiel</title><dc:language>de</dc:language></channel>
<item rdf:about="https://example.org/1">
<title>Der Stadtrat erhält das Depot</title>
<dc:date>2024-06-18T10:00+04:00</dc:date>
<dc:subject>Politik</dc:subject>
</item>
</rdf:RDF>`);
  expect(items).toMatchObject([
    {
      headline: 'Der Stadtrat erhält das Depot',
      published: '2024-06-18T10:00:00+04:00',
      category: 'Politik',
      url: 'https://example.org/1',
      lang: 'de',
      lines: [4, 8],
    },
  ]);
});

test('Atom', () => {
  const { items, ledger } = parse(`<feed xmlns="http://www.w3.org/2005/Atom">
<title>Example</title>
<link rel="alternate" href="https://example.org/"/>
<entry>
<title type="html">Depot &lt;b&gt;stays&lt;/b&gt;</title>
<link rel="alternate" href="depot"/>
<link rel="edit" href="https://example.org/edit"/>
<updated>2024-06-18T08:00:00Z</updated>
<content type="text">First paragraph.

Second &lt;paragraph&gt;.</content>
</entry>
</feed>`);
  expect(items).toMatchObject([
    {
      headline: 'Depot stays',
      published: '2024-06-18T08:00:00Z',
      url: 'https://example.org/depot',
      body: [
        { type: 'paragraph', text: 'First paragraph.', lines: [9, 11] },
        { type: 'paragraph', text: 'Second <paragraph>.', lines: [9, 11] },
      ],
    },
  ]);
  expect(ledger).toContainEqual({ lines: [8, 8], fields: ['/items/0/published'] });
});

test('JSON Feed, with the place of each entry', () => {
  const { items, ledger } = parse(`{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Example",
  "language": "az",
  "items": [
    {
      "id": "1",
      "title": "Depo \\"qalır\\"",
      "authors": [{"name": "A, B"}],
      "date_published": "2024-06-18T10:00:00+04:00",
      "tags": ["Siyasət"],
      "content_html": "<p>Bir.</p><p>İki.</p>"
    },
    {"id": "2", "content_text": "No title here."}
  ]
}`);
  expect(items).toMatchObject([
    {
      headline: 'Depo "qalır"',
      category: 'Siyasət',
      body: [{ text: 'Bir.' }, { text: 'İki.' }],
      lines: [6, 13],
    },
    { headline: 'No title here.', published: null, lines: [14, 14] },
  ]);
  expect(ledger).toContainEqual({ lines: [12, 12], fields: ['/items/0/body'] });
  expect(ledger).toContainEqual({ lines: [9, 9], omitted: 'metadata' });
});

const ITEM = (inner: string): string =>
  `<rss version="2.0"><channel><title>t</title>\n<item>${inner}</item>\n</channel></rss>`;

test.each([
  ['a script as address', '<title>A b c</title><link>javascript:alert(1)</link>', { url: null }],
  [
    'markup in a title',
    '<title>&lt;img src=x onerror=alert(1)&gt;Depot &lt;i&gt;stays&lt;/i&gt;</title>',
    { headline: 'Depot stays' },
  ],
  [
    'old names of zones',
    '<title>x y</title><pubDate>Tue, 18 Jun 2024 10:00 EDT</pubDate>',
    { published: '2024-06-18T10:00:00-04:00' },
  ],
  [
    'no zone: that of the site',
    '<title>x y</title><pubDate>Tue, 18 Jun 2024 10:00:00</pubDate>',
    { published: '2024-06-18T10:00:00+04:00' },
  ],
])('%s', (_, inner, expected) => {
  expect(parse(ITEM(inner)).items[0]).toMatchObject(expected);
});

test('an entry without a title and text is its summary, in each kind of feed', () => {
  const [post] = parse(
    ITEM(
      '<link>https://a.example/1</link>\n<description>&lt;p&gt;The &lt;b&gt;crane&lt;/b&gt; fell.&lt;/p&gt;</description>',
    ),
  ).items;
  expect(post).toMatchObject({ headline: 'The crane fell.', body: [{ text: 'The crane fell.', lines: [3, 3] }] });
  const [entry] = parse(
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>t</title><updated>2024-06-18T08:00:00Z</updated>\n' +
      '<entry><id>b</id><title></title><updated>2024-06-18T08:00:00Z</updated><summary>It &lt;fell&gt;.</summary></entry></feed>',
  ).items;
  expect(entry).toMatchObject({ headline: 'It <fell>.' });
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 't', items: [{ id: '1', summary: 'It fell.' }] };
  expect(parse(JSON.stringify(json)).items).toMatchObject([{ headline: 'It fell.' }]);
  expect(parse(ITEM('<title>A crane</title><description>It fell.</description>')).items).toMatchObject([{ body: [] }]);
});

test('what cannot be read is said', () => {
  const { items, messages } = parse(ITEM('<title>A b</title><pubDate>31 Feb 2024 10:00 GMT</pubDate>'));
  expect(items[0]).toMatchObject({ published: null, timeText: '31 Feb 2024 10:00 GMT' });
  expect(messages).toMatchObject([
    { rule: 'date:impossible', line: 2, reason: 'Cannot read "31 Feb 2024 10:00 GMT" as a date' },
  ]);
  expect(parse(ITEM('<guid>1</guid>')).messages).toMatchObject([
    { rule: 'feed:no-headline' },
    { rule: 'dump:no-items' },
  ]);
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'a'.repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${`&${i === 0 ? 'a' : `b${i - 1}`};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>t</title><item><title>&b19;&x;</title></item></channel></rss>`;

test.each([
  ['nothing', ''],
  ['a page', '<html><p>No feed.</p></html>'],
  ['a text', 'Just a text.'],
  ['JSON that is no feed', '{"a": [1, 2]}'],
  ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
  ['an entity bomb', BOMB],
  ['deep nesting', `<rss version="2.0"><channel><item>${'<a>'.repeat(100_000)}`],
  ['a feed without entries', '<rss version="2.0"><channel><title>t</title></channel></rss>'],
])('%s gives no item, and a message', (_, text) => {
  const { items, messages } = parse(text);
  expect(items).toEqual([]);
  expect(messages).toHaveLength(1);
});

describe('an export of WordPress', () => {
  const entry = (title: string, fields: string): string =>
    `<item>\n<title>${title}</title>\n<content:encoded><![CDATA[Text.]]></content:encoded>\n${fields}\n</item>\n`;
  const exported = (...entries: string[]): string =>
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n${entries.join('')}</channel></rss>`;

  test('only published posts are items: readers never saw the rest', () => {
    const { items, messages, ledger } = parse(
      exported(
        entry('A post', '<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>'),
        entry('A draft', '<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>'),
        entry('A private post', '<wp:status><![CDATA[private]]></wp:status>'),
        entry('For some', '<wp:status>publish</wp:status><wp:post_password><![CDATA[abc]]></wp:post_password>'),
        entry('For all', '<wp:status>publish</wp:status><wp:post_password><![CDATA[]]></wp:post_password>'),
        entry('For all, too', '<wp:status>publish</wp:status><wp:post_password/>'),
        entry('quay.jpg', '<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>'),
        entry('Menu', '<wp:status>publish</wp:status><wp:post_type>nav_menu_item</wp:post_type>'),
        entry('A review', '<wp:status>publish</wp:status><wp:post_type>review</wp:post_type>'),
        entry('Another draft', '<wp:status>draft</wp:status>'),
      ),
    );
    expect(items.map(({ headline }) => headline)).toEqual(['A post', 'For all', 'For all, too', 'A review']);
    expect(messages.map(({ rule, line, reason }) => [rule, line, reason])).toEqual([
      [
        'feed:held-back',
        8,
        'Not published, as in WordPress: 1 attachment, 2 draft, 1 nav_menu_item, 1 private, 1 with a password',
      ],
    ]);
    expect(JSON.stringify(ledger)).toContain('"omitted":"other"');
  });

  test('nothing is published where entries and their places do not agree', () => {
    const { items } = parse(exported('<item/>', entry('A draft', '<wp:status>draft</wp:status>'), '<item></item>'));
    expect(items).toEqual([]);
  });
});
