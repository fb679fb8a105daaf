/** Structured data, against what search engines ask of it. */
import { describe, expect, test } from 'vitest';
import { ogLocale } from '../../../src/render/og-locale.js';
import { article, config, documentOf, item } from '../site/make.js';
import { SAMPLE_SITES, type SampleName } from '../site/sample-sites.js';
import { dataOf, documentAt, renderSite } from './render.js';

const OPINION = '2024/06/18/two-harbours-one-sea-and-the-way-forward.html';
const HOME = 'https://example.org/gazette/';

describe('with the address of the site', () => {
  test('an opinion piece, its publisher, the agency that it is from, and the way to it', async () => {
    const [story, way, ...others] = dataOf(documentAt(await renderSite(SAMPLE_SITES.opinion()), OPINION));
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      '@type': 'OpinionNewsArticle',
      headline: 'Two Harbours, One Sea and the Way Forward',
      datePublished: '2024-06-18T10:00:00+04:00',
      mainEntityOfPage: HOME + OPINION,
      sourceOrganization: { '@type': 'NewsMediaOrganization', name: 'Ednews' },
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': `${HOME}#organization`,
        url: HOME,
      },
    });
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'The Harbour Gazette', item: HOME },
        { position: 2, name: 'Politics', item: `${HOME}section/politics.html` },
        { position: 3, item: HOME + OPINION },
      ],
    });
  });

  test('a report has what search engines recommend', async () => {
    const { config: settings, documents } = SAMPLE_SITES.many();
    const files = await renderSite({ config: { ...settings, sharePictures: true }, documents });
    const path = '2024/06/18/the-quay-in-figures.html';
    const [story] = dataOf(documentAt(files, path));
    // https://developers.google.com/search/docs/appearance/structured-data/article
    expect(story).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'The quay, in figures',
      image: 'https://example.org/2024/06/18/the-quay-in-figures.png',
      datePublished: '2024-06-18T10:00:00+04:00',
      dateModified: '2024-06-19T08:30:00+04:00',
      author: ['leyla-orucova', 'emil-sadiqov'].map((slug) => ({
        '@type': 'Person',
        name: expect.stringMatching(/^(?:Leyla|Emil) /),
        url: `https://example.org/author/${slug}.html`,
      })),
      publisher: { name: 'The Harbour Gazette', url: 'https://example.org/' },
      articleSection: 'Economy',
      keywords: ['harbour', 'storm'],
      inLanguage: 'en',
    });
    expect(files.has('2024/06/18/the-quay-in-figures.png')).toBe(true);
  });

  test('the front page: the site and its publisher', async () => {
    const data = dataOf(documentAt(await renderSite(SAMPLE_SITES.opinion()), 'index.html'));
    expect(data).toMatchObject([
      { '@type': 'WebSite', url: HOME, publisher: { '@id': `${HOME}#organization` } },
      {
        '@type': 'NewsMediaOrganization',
        '@id': `${HOME}#organization`,
        name: 'The Harbour Gazette',
        logo: { url: `${HOME}assets/icon-512.png` },
      },
    ]);
  });

  test('an author’s page is about a person, a day’s a collection', async () => {
    const files = await renderSite(SAMPLE_SITES.archive());
    expect(dataOf(documentAt(files, 'author/emil-sadiqov.html'))).toMatchObject([
      { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Emil Sadıqov' } },
      { '@type': 'BreadcrumbList' },
    ]);
    const [page, way] = dataOf(documentAt(files, '2024/06/18/index.html'));
    expect(page).toMatchObject({ '@type': 'CollectionPage', url: 'https://example.org/2024/06/18/' });
    const names = ['The Harbour Gazette', 'Archive', '2024', 'June', 'Tuesday, 18 June 2024'];
    expect(way).toMatchObject({ itemListElement: names.map((name, index) => ({ name, position: index + 1 })) });
  });

  test('a live blog has its entries', async () => {
    const body = [{ type: 'paragraph' as const, text: 'The ferry.', lines: [3, 3] as [number, number] }];
    const files = await renderSite({
      config: config({ baseUrl: 'https://example.org/' }),
      documents: [
        documentOf('live.txt', {
          article: article('Live: the quay', { kind: 'live', authors: ['Leyla'] }),
          items: [
            item('In sight', '2024-06-18T10:10:00+04:00', { body }),
            item('Left', '2024-06-18T10:00:00+04:00', { body, lines: [4, 5] }),
          ],
        }),
      ],
    });
    const page = documentAt(files, '2024/06/18/live-the-quay.html');
    const [blog] = dataOf(page);
    const ids = [...page.querySelectorAll('.update')].map(({ id }) => id);
    expect(blog).toMatchObject({
      '@type': 'LiveBlogPosting',
      datePublished: '2024-06-18T10:00:00+04:00',
      dateModified: '2024-06-18T10:10:00+04:00',
      coverageStartTime: '2024-06-18T10:00:00+04:00',
      author: [{ '@type': 'Person', name: 'Leyla', url: 'https://example.org/author/leyla.html' }],
      liveBlogUpdate: [
        { '@type': 'BlogPosting', headline: 'In sight', articleBody: 'The ferry.' },
        { url: `https://example.org/2024/06/18/live-the-quay.html#${ids[1]}` },
      ],
    });
  });
});

test('without it there is no address, and no way to a page', async () => {
  const files = await renderSite(SAMPLE_SITES.articleAlone());
  const [story, ...others] = dataOf(
    documentAt(files, '2024/06/18/harbour-board-votes-to-reopen-the-northern-quay.html'),
  );
  expect(others).toEqual([]);
  expect(JSON.stringify(story)).not.toMatch(/https?:|null/);
});

test.each(['many', 'hostile', 'mixed', 'arabic'] satisfies SampleName[])(
  '%s: every page has some, and all of it is well-formed',
  async (name) => {
    for (const [path, html] of await renderSite(SAMPLE_SITES[name]())) {
      if (!path.endsWith('.html') || /^(?:404|ticker|embed)/.test(path)) continue;
      const data = dataOf(documentAt(new Map([[path, html]]), path));
      expect(data.length, path).toBeGreaterThan(0);
      for (const part of data) expect(part['@type'], path).toMatch(/^[A-Z][A-Za-z]+$/);
    }
  },
);

test.each([
  ['en', 'en_US'],
  ['az', 'az_AZ'],
  ['zh-Hant', 'zh_TW'],
  ['pt-BR', 'pt_BR'],
  ['"><b>', null],
])('Open Graph calls %s %s', (lang, locale) => {
  expect(ogLocale(lang)).toBe(locale);
});
