import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HTML_FEATURES } from '../../../../src/parse/html/features/index.js';
import weights from '../../../../src/parse/html/weights.json' with { type: 'json' };
import { CONTEXT, parse } from './page.js';

const INPUT = readFileSync(new URL('../../../fixtures/html/news-page/input.html', import.meta.url), 'utf8');

describe('a page with all that pages have', () => {
  const { article, items, ledger, source } = parse(INPUT, { url: 'https://courier.example/2024/depot' });

  test('what the page says of itself', () => {
    expect(source).toMatchObject({ lang: 'en-GB', format: 'html', captured: null });
    expect(article).toMatchObject({
      headline: 'Council keeps the old tram depot',
      dek: 'A market hall with forty stalls is to open in the building next spring, after a close vote.',
      section: 'City',
      // The clock that the page shows is that of its place, four hours east of the one it names for machines.
      published: '2024-06-18T10:00:00+04:00',
      updated: '2024-06-18T09:30:00Z',
      authors: ['Mara Lindqvist', 'Tom Okafor'],
      publisher: 'Harbour Courier',
      tags: ['Trams'],
      lang: 'en-GB',
      dir: 'ltr',
      markdown: null,
    });
    expect(article?.confidence).toBeGreaterThan(0.8);
  });

  test('the text, block by block: no menu, caption, teaser, advert, comment', () => {
    expect(article?.body.map(({ type, text }) => `${type}: ${text.slice(0, 34)}`)).toEqual([
      'dek: A market hall with forty stalls is',
      'paragraph: The city council decided on Tuesda',
      'paragraph: The vote was close: twelve members',
      'heading: What the traders say',
      'paragraph: “We have waited for this for ten y',
      'quote: It is the best day that this part ',
      'paragraph: Three conditions were set by the c',
      'list: The roof must be repaired by the e',
      'paragraph: Work on the roof is to begin in Oc',
    ]);
    expect(article?.body[7]).toEqual({
      type: 'list',
      ordered: false,
      text: 'The roof must be repaired by the end of November.\nThe traders pay for the stalls themselves.\nThe square in front of the hall is to be paved anew.',
      lines: [46, 47],
    });
  });

  test('the news line, with times for machines and where headlines lead', () => {
    expect(items.map(({ headline, published, timeText, url }) => [headline, published, timeText, url])).toEqual([
      ['Ferry to the islands stops for a week', '2024-06-18T10:15:00Z', '2 hours ago', 'https://courier.example/l1'],
      ['Two schools to share one playing field', '2024-06-18T09:05:00Z', '3 hours ago', 'https://courier.example/l2'],
      ['Harbour bridge closed to lorries on Sunday', '2024-06-18T07:40:00Z', '5 hours ago', 'https://other.example/l3'],
    ]);
  });

  test('the ledger: lines that fed a field, through the text or through the head', () => {
    const of = (line: number) => ledger.find(({ lines: [from, to] }) => from <= line && line <= to);
    expect(of(13)).toEqual({ lines: [13, 13], fields: ['/article/published'] });
    expect(of(8)).toMatchObject({ fields: ['/article/section'] });
    expect(of(29)).toMatchObject({ fields: ['/article/headline'] });
    expect(of(36)).toMatchObject({ lines: [36, 37], fields: ['/article/body/1'] });
    expect(of(1)).toMatchObject({ omitted: 'markup' });
    expect(of(57)).toMatchObject({ fields: expect.arrayContaining(['/items/0/headline']) });
    expect(of(67)).toMatchObject({ omitted: expect.stringMatching(/footer|navigation/) });
  });
});

test('what is said of the source comes before what the page says', () => {
  const { article, source } = parse(
    INPUT,
    { captured: '2024-06-18T12:00:00Z' },
    {
      ...CONTEXT,
      override: { headline: 'Another', authors: ['N. N.'], section: 'Town', kind: 'opinion', lang: 'en', tags: ['x'] },
    },
  );
  expect(article).toMatchObject({
    headline: 'Another',
    authors: ['N. N.'],
    section: 'Town',
    kind: 'opinion',
    lang: 'en',
    tags: ['x'],
  });
  expect(source.captured).toBe('2024-06-18T12:00:00Z');
});

test('a language that is set and not that of the page is told', () => {
  const told = (lang: string) => parse(INPUT, {}, { ...CONTEXT, override: { lang } }).messages.map(({ rule }) => rule);
  expect(told('de')).toContain('dump:other-language');
  expect(told('en')).not.toContain('dump:other-language');
});

test('a page without anything in its head is read by what it shows', () => {
  const body = INPUT.slice(INPUT.indexOf('<body'));
  const { article } = parse(body.replace(/ datetime="[^"]*"/g, '').replace('rel="author" ', ''));
  expect(article).toMatchObject({
    headline: 'Council keeps the old tram depot',
    published: '2024-06-18T10:00:00+03:00',
    authors: ['Mara Lindqvist', 'Tom Okafor'],
    lang: 'en',
  });
  expect(article?.body.at(-1)?.text).toContain('Work on the roof');
});

test('nothing in a page is executed, fetched or taken into the text', () => {
  const text = JSON.stringify(parse(INPUT));
  expect(text).not.toMatch(/script|onload|alert\(|Written by|color: red/);
});

test('a paragraph that leads to another story is none of the text', () => {
  const text = [
    'The ferry to the island runs again after the harbour was dredged by the county, which had waited for the permit since the spring.',
    '<strong>Read more: </strong>Who pays for the lighthouse on the island',
    'The captain says that the crossing takes an hour as it did before, and that the children of the island waited for it with flags.',
    'The county will pay for the school crossing, and the permit is good for ten years, so the ferry can be painted at last.',
  ];
  const { article, ledger } = parse(
    `<h1>Ferry to the island runs again</h1>\n${text.map((each) => `<p>${each}</p>`).join('\n')}`,
  );
  expect(article?.body.map((block) => block.text)).toEqual([text[0], text[2], text[3]]);
  expect(ledger).toContainEqual({ lines: [3, 3], omitted: 'related' });
});

describe('pages that are none', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['a head alone', '<title>T</title>'],
    ['a menu alone', '<ul><li><a href="/a">City</a></li><li><a href="/b">Sport</a></li></ul>'],
    ['a frame set', '<frameset><frame src=a><noframes>n</noframes></frameset>'],
    ['open at every end', '<p <a href="x <b <!--'],
    ['broken references', '<p>&#xFFFFFFFF; &unknown; &#0; &amp</p>'],
  ])('%s: no article, a message', (_, html) => {
    const { article, messages } = parse(html);
    expect(article).toBeNull();
    expect(messages.map(({ rule }) => rule)).toContain('dump:no-article');
  });

  test.each([
    ['100,000 divs in each other', () => `${'<div>'.repeat(100_000)}<p>deep</p>`],
    ['a line of 5 MB', () => `<p>${'word '.repeat(1_000_000)}</p>`],
    ['200,000 paragraphs', () => '<p>One short line of text.</p>\n'.repeat(200_000)],
    ['junk', () => '<a<b>"\'=/>&x;<td></p><!-'.repeat(100_000)],
  ])(
    '%s',
    (_, make) => {
      expect(() => parse(make())).not.toThrow();
    },
    60_000,
  );

  test('any pieces of markup: never throws, the ledger is whole', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<h1>',
      '<div class="comments">',
      '</div>',
      '<li>',
      '<table><tr><td>',
      '<br>',
      '\n',
      'The council met on Tuesday, and kept the depot. ',
      '12:05',
      '<time datetime="2024-06-18">',
      '<a href="//x">',
      '</a>',
      '&nbsp;',
      '<script type="application/ld+json">{"@type":"NewsArticle"',
      '</script>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        parse(parts.join(''));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('the weights are those of the features', () => {
  const features = weights.features as Readonly<Record<string, object>>;
  expect(Object.keys(features)).toEqual([...new Set(HTML_FEATURES.map(({ name }) => name))]);
  for (const { name, values } of HTML_FEATURES) expect(Object.keys(features[name] ?? {})).toEqual([...values, 'edge']);
});
