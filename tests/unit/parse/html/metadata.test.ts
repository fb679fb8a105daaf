import { describe, expect, test } from 'vitest';
import { claimsOf, type PageClaims } from '../../../../src/parse/html/metadata/claims.js';
import { localTime } from '../../../../src/parse/html/metadata/dates.js';
import { parseLoosely } from '../../../../src/parse/html/metadata/json.js';
import { linkedArticles } from '../../../../src/parse/html/metadata/json-ld.js';
import { readHead } from '../../../../src/parse/html/metadata/meta.js';
import { buildTree } from '../../../../src/parse/html/tree.js';
import { machineTime } from '../../../../src/parse/machine-time.js';

const claims = (html: string): PageClaims => claimsOf(readHead(buildTree(html)));
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('parseLoosely', () => {
  test.each([
    ['{"a": 1}', { a: 1 }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['{"a": "line\nbreak\tand tab"}', { a: 'line break and tab' }],
    ['{"a": [1, 2,], }', { a: [1, 2] }],
    ['{"a": "C:\\path"}', { a: 'C:\\path' }],
    ['{"a": "he said "no" to it", "b": 1}', { a: 'he said "no" to it', b: 1 }],
    ['{"a": 1};', { a: 1 }],
    ['{"a": 1}{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['window.x = 1', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseLoosely(text)).toEqual(expected);
  });

  test('a megabyte of broken JSON comes to an end', () => {
    expect(parseLoosely(`{"a": "${'"x\\q\n'.repeat(200_000)}`)).toBeNull();
  });
});

describe('linkedArticles', () => {
  test('the article of a graph, its author by reference', () => {
    const [article] = linkedArticles([
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: 'Page' },
          {
            '@type': ['NewsArticle', 'Thing'],
            headline: 'Depot stays',
            author: [{ '@id': '#a' }, { '@type': 'Person', name: ['B. Other'] }, 'C. Third'],
            datePublished: { '@value': '2024-06-18' },
            publisher: { name: 'Example News' },
          },
          { '@type': 'Person', '@id': '#a', givenName: 'A.', familyName: 'Name' },
        ],
      }),
    ]);
    expect(article).toMatchObject({
      type: 'NewsArticle',
      headline: 'Depot stays',
      authors: ['A. Name', 'B. Other', 'C. Third'],
      published: '2024-06-18',
      publisher: 'Example News',
    });
  });

  test('an article comes before other works and the page; teasers in lists do not count', () => {
    const found = linkedArticles([
      JSON.stringify({
        '@type': 'WebPage',
        name: 'p',
        mainEntity: { '@type': 'https://schema.org/BlogPosting', headline: 'b' },
      }),
      JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'teaser' }] }),
    ]);
    expect(found.map(({ type }) => type)).toEqual(['BlogPosting', 'WebPage']);
  });

  test.each([
    ['deep', `{"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['its own parent', '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"}}'],
    ['nonsense', '{"@type":{"a":1},"headline":[[1]],"author":{"name":{"x":[]}}}'],
  ])('%s: does not throw', (_, text) => {
    expect(() => linkedArticles([text])).not.toThrow();
  });
});

describe('claimsOf', () => {
  test('of several articles in linked data the page’s own', () => {
    const html = `<title>Depot stays | Example</title>${linked([
      { '@type': 'NewsArticle', headline: 'Another', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', headline: 'Depot stays', datePublished: '2024-06-18', author: { name: 'A. Name' } },
    ])}`;
    const { titles, published, authors, type } = claims(html);
    expect(titles).toEqual(['Depot stays', 'Depot stays | Example']);
    expect(published).toEqual(['2024-06-18']);
    expect(authors).toEqual([{ by: 'linked data', names: ['A. Name'], at: null }]);
    expect(type).toBe('NewsArticle');
  });

  test('meta tags and microdata, where there is no linked data', () => {
    const found = claims(`<html lang="de-AT"><meta property="og:title" content="Depot &amp; mehr">
      <meta name="Author" content="A. Name"><meta property="article:published_time" content="2024-06-18T08:00Z">
      <meta property="article:modified_time" content="2024-06-19"><meta property="og:site_name" content="Example">
      <meta property="article:tag" content="Tram"><meta name="news_keywords" content="Stadt, Tram">
      <meta property="article:section" content="Politik"><meta name="description" content="Der Rat …">
      <span itemprop="author"><b itemprop="name">B. Other</b></span><time itemprop="datePublished" datetime="2024-06-17">`);
    expect(found).toEqual({
      titles: ['Depot & mehr'],
      siteNames: ['Example'],
      published: ['2024-06-18T08:00Z', '2024-06-17'],
      updated: ['2024-06-19'],
      authors: [
        { by: 'meta', names: ['A. Name'], at: null },
        { by: 'markup', names: ['B. Other'], at: expect.any(Number) },
      ],
      organisations: [],
      descriptions: ['Der Rat …'],
      section: 'Politik',
      sections: [],
      tags: ['Tram', 'Stadt'],
      lang: 'de-AT',
      publisher: 'Example',
      isArticle: true,
      pageType: null,
      type: null,
    });
  });

  test('times in microdata: what is meant for machines, in an abbreviation too', () => {
    const { published, updated } = claims(`<abbr itemprop="datePublished" title="2024-06-18T10:24:00-08:00">10:24</abbr>
      <time itemprop="dateModified" datetime="2024-06-19T08:00:00Z">Wednesday</time>`);
    expect({ published, updated }).toEqual({
      published: ['2024-06-18T10:24:00-08:00'],
      updated: ['2024-06-19T08:00:00Z'],
    });
  });

  test('linked data that is written as markup', () => {
    expect(claims(linked({ '@type': 'NewsArticle', headline: 'R&uuml;ckbau <i>beginnt</i>' })).titles).toEqual([
      'Rückbau beginnt',
    ]);
  });
});

test.each([
  ['2024-06-18T08:00:00.123Z', '2024-06-18T08:00:00Z'],
  ['2024-06-18 08:00:00 +0200', '2024-06-18T08:00:00+02:00'],
  ['2024-06-18T08:00+02', '2024-06-18T08:00:00+02:00'],
  ['2024-6-8 22:17:36', '2024-06-08T22:17:36+04:00'],
  ['2024-06-18', '2024-06-18'],
  ['Tue, 18 Jun 2024 08:00:00 GMT', '2024-06-18T08:00:00+00:00'],
  ['18.06.2024, 07:00:03', '2024-06-18T07:00:03+04:00'],
  ['yesterday', null],
  ['31 Feb 2024', null],
  ['', null],
])('machineTime %s', (text, expected) => {
  expect(machineTime(text, 'Asia/Baku')).toBe(expected);
});

test.each([
  ['2019-10-18T22:04:31Z', '2019-10-19T00:04:00+04:00', '2019-10-19T00:04:31+02:00'],
  ['2019-10-18T22:04:00+00:00', '2019-10-18T17:34:00Z', '2019-10-18T17:34:00-04:30'],
  ['2019-10-18T22:04:00+02:00', '2019-10-19T00:04:00Z', null],
  ['2019-10-18T22:04:00Z', '2019-10-19', null],
  ['2019-10-18T22:04:00Z', '2019-10-19T00:11:00Z', null],
  ['2019-10-18T22:04:00Z', '2019-10-21T00:04:00Z', null],
])('localTime %s shown as %s', (machine, shown, expected) => {
  expect(localTime(machine, shown)).toBe(expected);
});
