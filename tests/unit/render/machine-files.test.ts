/** Sitemaps, robots.txt, the web manifest, redirects and the news line as JSON. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/schema.js';
import { article, config, documentOf } from '../site/make.js';
import { SAMPLE_SITES, stories } from '../site/sample-sites.js';
import { documentAt, renderSite, textOf } from './render.js';
import { all, parseXml, text } from './xml.js';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
/** W3C date and time, to the day or to the second with its offset. */
const W3C = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/;

describe.each(['many', 'archive', 'hostile', 'mixed'] as const)('sitemaps of %s', (name) => {
  test('are valid, and name addresses of pages that are there', async () => {
    const files = await renderSite(SAMPLE_SITES[name]());
    const sitemap = parseXml(files.get('sitemap.xml') ?? '');
    expect([sitemap.name, sitemap.uri]).toEqual(['urlset', SITEMAP]);
    for (const url of all(sitemap, 'url')) {
      const address = text(url, 'loc') ?? '';
      expect(address).toMatch(/^https:\/\/example\.org\/[!-~]*$/);
      const path = decodeURI(new URL(address).pathname.slice(1)).replace(/(?:^|(?<=\/))$/, 'index.html');
      expect(files.has(path), path).toBe(true);
      if (all(url, 'lastmod').length > 0) expect(text(url, 'lastmod')).toMatch(W3C);
    }
    const news = parseXml(files.get('sitemap-news.xml') ?? '');
    for (const url of all(news, 'url')) {
      const [story] = all(url, 'news:news');
      if (story === undefined) throw new Error('No news:news');
      expect(story.uri).toBe(NEWS);
      const [publication] = all(story, 'news:publication');
      if (publication === undefined) throw new Error('No publication');
      expect(text(publication, 'news:name')).toBe(SAMPLE_SITES[name]().config.title.replace('\u0007', '\uFFFD'));
      expect(text(publication, 'news:language')).toMatch(/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/);
      expect(text(story, 'news:publication_date')).toMatch(W3C);
      expect(text(story, 'news:title')).not.toBe('');
    }
  });
});

test('an index of sitemaps names those that are there', async () => {
  const files = await renderSite({ config: config({ baseUrl: 'https://example.org/' }), documents: stories(1001) });
  const index = parseXml(files.get('sitemap.xml') ?? '');
  expect([index.name, index.uri]).toEqual(['sitemapindex', SITEMAP]);
  for (const map of all(index, 'sitemap')) {
    expect(files.has(text(map, 'loc')?.replace('https://example.org/', '') ?? '')).toBe(true);
    expect(text(map, 'lastmod')).toMatch(W3C);
  }
});

describe('robots.txt', () => {
  const robots = async (aiCrawlers: Config['aiCrawlers']): Promise<string> =>
    (await renderSite({ config: config({ baseUrl: 'https://example.org/', aiCrawlers }), documents: stories(1) })).get(
      'robots.txt',
    ) ?? '';

  test('lets everybody in, and names the sitemaps', async () => {
    expect(await robots('allow')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\nSitemap: https://example.org/sitemap-news.xml\n',
    );
  });

  test('keeps those out that train, or all', async () => {
    const [training, block] = [await robots('no-training'), await robots('block')];
    for (const text of [training, block]) {
      expect(text).toMatch(/^(?:User-agent: [\w-]+\n)+Disallow: \/\n\nUser-agent: \*\nAllow: \/\n\nSitemap: /);
      expect(text).toContain('User-agent: GPTBot\n');
    }
    expect(training).not.toContain('PerplexityBot');
    expect(block).toContain('User-agent: PerplexityBot\n');
  });
});

test('the web manifest names the site and icons that are there', async () => {
  const files = await renderSite(SAMPLE_SITES.many());
  const manifest = JSON.parse(files.get('manifest.webmanifest') ?? '') as { icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: 'The Harbour Gazette', lang: 'en', dir: 'ltr', start_url: './' });
  for (const { src } of manifest.icons) expect(files.has(src), src).toBe(true);
  const page = documentAt(files, 'section/politics.html');
  for (const link of page.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]')) {
    expect(files.has((link.getAttribute('href') ?? '').replace('../', ''))).toBe(true);
  }
});

describe('a redirect', () => {
  const documents = [documentOf('a.txt', { article: article('Café & quay', { aliases: ['/old/café/', 'x.html'] }) })];
  const site = (changes: Partial<Config>) =>
    renderSite({ config: config({ baseUrl: 'https://example.org/news/', ...changes }), documents });

  test('is a page that leads on from anywhere', async () => {
    const page = documentAt(await site({}), 'old/café/index.html');
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=../../2024/06/18/cafe-quay.html',
    );
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/news/2024/06/18/cafe-quay.html',
    );
    expect(textOf(page, 'a')).toBe('Café & quay');
  });

  test.each([
    ['netlify', '301!'],
    ['cloudflare', '301'],
  ] as const)('is in the file of %s too', async (redirects, status) => {
    expect((await site({ redirects })).get('_redirects')).toBe(
      `/news/old/caf%C3%A9/ /news/2024/06/18/cafe-quay.html ${status}\n/news/x.html /news/2024/06/18/cafe-quay.html ${status}\n`,
    );
  });
});

test('of Apache the file names each former path whole, as a pattern', async () => {
  const aliases = ['/old/café/', 'a.b(c)+$1.html', 'x.html'];
  const documents = [documentOf('a.txt', { article: article('Quay', { aliases, slug: 'quay' }) })];
  const files = await renderSite({
    config: config({ baseUrl: 'https://example.org/', redirects: 'apache' }),
    documents,
  });
  expect(files.get('.htaccess')?.split('\n')).toEqual([
    'RedirectMatch 301 "^/old/café/(?:index\\.html)?$" "/2024/06/18/quay.html"',
    'RedirectMatch 301 "^/a\\.b\\(c\\)\\+\\$1\\.html$" "/2024/06/18/quay.html"',
    'RedirectMatch 301 "^/x\\.html$" "/2024/06/18/quay.html"',
    '',
  ]);
});

describe('ticker.json', () => {
  let files = new Map<string, string>();
  beforeAll(async () => {
    files = await renderSite(SAMPLE_SITES.archive());
  });

  test('has the items of the ticker page, in its order', () => {
    const { items } = JSON.parse(files.get('ticker.json') ?? '') as { items: { id: string; published: string }[] };
    const shown = [...documentAt(files, 'ticker.html').querySelectorAll('.line li')];
    expect(items.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(items.length).toBeLessThan(260);
    expect(items.map(({ published }) => published)).toEqual(
      shown.map((each) => each.querySelector('time')?.getAttribute('datetime')),
    );
  });

  test('is there without an address of the site too', async () => {
    expect((await renderSite(SAMPLE_SITES.itemsAlone())).has('ticker.json')).toBe(true);
    expect((await renderSite(SAMPLE_SITES.articleAlone())).has('ticker.json')).toBe(false);
  });
});
