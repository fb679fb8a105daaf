import { describe, expect, test } from 'vitest';
import type { NewsSitemapModel, RobotsModel, SitemapModel, SitemapUrl } from '../../../../src/core/machine-files.js';
import { oneSitemap, sitemapsOf } from '../../../../src/site/files/sitemaps.js';
import { buildSite, planPages } from '../../../../src/site/index.js';
import { article, config, documentOf, item } from '../make.js';
import { modelOf, pagesOf } from '../plan.js';
import { SAMPLE_SITES, stories } from '../sample-sites.js';

const BASE = 'https://example.org/';
const settings = config({ baseUrl: BASE });
const urlsOf = (paths: readonly string[]): SitemapUrl[] => paths.map((path) => ({ path, modified: null }));
const numbered = (count: number, folder: string): string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/${String(count - index).padStart(6, '0')}.html`);

describe('splitting', () => {
  const split = (paths: readonly string[], base = BASE) => sitemapsOf('2024-06', urlsOf(paths), base);

  test('a new address comes to the end', () => {
    expect(split(['2024/06/18/b.html', '2024/06/17/a.html'])).toEqual([
      { path: 'sitemap/2024-06.xml', urls: urlsOf(['2024/06/17/a.html', '2024/06/18/b.html']) },
    ]);
  });

  test('none has more than 50,000 addresses, and a new one comes to the last', () => {
    const paths = numbered(100_001, '2024/06/18');
    const maps = split(paths);
    expect(maps.map(({ path, urls }) => [path, urls.length])).toEqual([
      ['sitemap/2024-06.xml', 50_000],
      ['sitemap/2024-06-2.xml', 50_000],
      ['sitemap/2024-06-3.xml', 1],
    ]);
    const more = split(['2024/06/18/new.html', ...paths]);
    expect(more.slice(0, 2)).toEqual(maps.slice(0, 2));
    expect(more[2]?.urls.at(-1)?.path).toBe('2024/06/18/new.html');
  });

  test('none has more than 50 MB', () => {
    const long = `https://example.org/${'a'.repeat(1500)}/`;
    const paths = numbered(20_000, '2024/06/18');
    const maps = split(paths, long);
    expect(maps.length).toBeGreaterThan(1);
    for (const { urls } of maps) {
      expect(urls.reduce((bytes, { path }) => bytes + long.length + path.length + 90, 0)).toBeLessThan(50 * 2 ** 20);
    }
    expect(oneSitemap(urlsOf(paths), long)).toBeNull();
  });
});

describe('the sitemap of a site', () => {
  test('has every page that is to be found, with the time of its newest content', () => {
    const { config: own, documents } = SAMPLE_SITES.many();
    const pages = pagesOf(documents, own);
    const { urls } = modelOf<SitemapModel>(pages, 'sitemap.xml');
    const listed = urls.map(({ path }) => path);
    const html = [...pages.keys()].filter((path) => path.endsWith('.html'));
    expect(html.filter((path) => !listed.includes(path)).sort()).toEqual([
      '404.html',
      'embed/ticker.html',
      'search/index.html',
    ]);
    const modified = Object.fromEntries(urls.map((url) => [url.path, url.modified]));
    expect(modified['2024/06/18/the-quay-in-figures.html']).toBe('2024-06-19T08:30:00+04:00');
    expect(modified['2024/06/18/index.html']).toBe('2024-06-18T12:00:00Z');
    expect(modified['2024/index.html']).toBe('2024-07-23T10:01:00Z');
    expect(modified['ticker.html']).toBe('2024-07-23T10:01:00Z');
  });

  test('of many pages is an index', () => {
    const pages = pagesOf(stories(1100), settings);
    const { urls } = modelOf<SitemapModel>(pages, 'sitemap.xml');
    expect(pages.get('sitemap.xml')?.template).toBe('sitemap-index');
    expect(urls.map(({ path }) => path)).toEqual([
      'sitemap/2024-04.xml',
      'sitemap/2024-05.xml',
      'sitemap/2024-06.xml',
      'sitemap/pages.xml',
    ]);
    expect(urls[2]?.modified).toBe('2024-06-18T12:00:00Z');
    const parts = urls.map(({ path, modified }) => ({ modified, urls: modelOf<SitemapModel>(pages, path).urls }));
    const all = parts.flatMap((part) => part.urls.map(({ path }) => path));
    expect(new Set(all).size).toBe(all.length);
    const html = [...pages.keys()].filter((path) => path.endsWith('.html') && path !== '404.html');
    expect(all.sort()).toEqual(html.sort());
    // The time of each is that of its newest page.
    for (const { modified, urls: own } of parts) {
      expect(
        own
          .map((url) => url.modified ?? '')
          .sort()
          .at(-1),
      ).toBe(modified);
    }
  });
});

describe('the news sitemap', () => {
  const at = (published: string | null, headline = published ?? 'undated') =>
    documentOf(`${headline}.txt`, { article: article(headline, { published }) });
  const documents = [
    at('2024-06-18T12:00:00+04:00'),
    at('2024-06-16T12:00:01+04:00'),
    at('2024-06-16T12:00:00+04:00'),
    at('2024-06-17'),
    at('2024-06-16'),
    at(null),
  ];
  const newsOf = (date: string | null, records = documents): string[] => {
    const { pages } = planPages(buildSite(records, settings).site, settings, { date });
    const model = pages.find(({ path }) => path === 'sitemap-news.xml')?.model as NewsSitemapModel | undefined;
    return (model?.stories ?? []).map(({ headline }) => headline);
  };

  test('has the stories of the 48 hours before the newest content', () => {
    expect(newsOf(null)).toEqual(['2024-06-18T12:00:00+04:00', '2024-06-17', '2024-06-16T12:00:01+04:00']);
  });

  test.each([
    ['2024-06-18T08:00:00Z', 3],
    ['2024-06-18T07:59:59Z', 3],
    ['2024-06-20T07:59:00Z', 1],
    ['2024-06-20T08:00:00Z', 0],
    ['2024-06-16', 3],
    ['2020-01-01', 0],
  ])('before %s there are %i', (date, count) => {
    expect(newsOf(date)).toHaveLength(count);
  });

  test('counts from a newer item too, and is there though it is empty', () => {
    const line = documentOf('line.txt', { items: [item('Late', '2024-07-01T10:00:00+04:00')] });
    expect(newsOf(null, [...documents, line])).toEqual([]);
    expect(pagesOf([...documents, line], settings).has('sitemap-news.xml')).toBe(true);
    expect(pagesOf([line], settings).has('sitemap-news.xml')).toBe(false);
  });

  test('has at most 1,000 stories; robots.txt names each', () => {
    const many = Array.from({ length: 1001 }, (_, index) => at('2024-06-18T12:00:00+04:00', `Story ${index}`));
    const pages = pagesOf(many, settings);
    expect(modelOf<NewsSitemapModel>(pages, 'sitemap-news.xml').stories).toHaveLength(1000);
    expect(modelOf<NewsSitemapModel>(pages, 'sitemap-news-2.xml').stories).toHaveLength(1);
    expect(modelOf<RobotsModel>(pages, 'robots.txt').sitemaps).toEqual([
      'sitemap.xml',
      'sitemap-news.xml',
      'sitemap-news-2.xml',
    ]);
  });
});
