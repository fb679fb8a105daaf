import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HostRedirectsModel, RedirectModel } from '../../../../src/core/machine-files.js';
import { aliasPath } from '../../../../src/site/files/aliases.js';
import { buildSite, planPages } from '../../../../src/site/index.js';
import { isSafe } from '../../../../src/write/paths.js';
import { article, config, documentOf } from '../make.js';
import { modelOf, pagesOf } from '../plan.js';

test.each([
  ['2019/old.html', '2019/old.html'],
  ['/2019/old.htm', '2019/old.htm'],
  ['/2019/old/', '2019/old/index.html'],
  ['2019/old', '2019/old/index.html'],
  ['/news.php', 'news.php/index.html'],
  ['/caf%C3%A9/', 'café/index.html'],
  ['', 'index.html'],
  ['/100%/', null],
  ['/?p=12', null],
  ['a#b', null],
  ['https://example.org/a', null],
  ['//example.org/a', null],
  ['../a.html', null],
  ['a/%2e%2e/%2e%2e/b', null],
  ['a\\b', null],
  ['a\u0000.html', null],
  [`${'a'.repeat(300)}.html`, null],
])('%j is the file %j', (alias, path) => {
  expect(aliasPath(alias)).toBe(path);
});

test('whatever an alias is, its file is one that can be written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.string()), (alias) => {
      const path = aliasPath(alias);
      return path === null || isSafe(path);
    }),
  );
});

describe('redirects', () => {
  const moved = (headline: string, aliases: string[]) =>
    documentOf(`${headline}.txt`, { article: article(headline, { aliases }) });
  const plan = (...documents: ReturnType<typeof moved>[]) => {
    const settings = config();
    return planPages(buildSite(documents, settings).site, settings);
  };

  test('lie at the former paths and lead to the page', () => {
    const pages = pagesOf([moved('Quay opens', ['/old/', 'older.html', '2024/06/18/quay-opens.html'])]);
    expect([...pages].filter(([, page]) => page.template === 'redirect').map(([path]) => path)).toEqual([
      'old/index.html',
      'older.html',
    ]);
    expect(modelOf<RedirectModel>(pages, 'older.html')).toMatchObject({
      to: '2024/06/18/quay-opens.html',
      headline: 'Quay opens',
    });
  });

  test('take no other page’s place, and it is told', () => {
    const { pages, messages } = plan(
      moved('Quay opens', ['index.html', 'Tram.html', '2024/06/18/tram-waits.html', 'x y?', '2024/']),
      moved('Tram waits', ['tram.html', 'tram.html/a.html', 'ticker.html']),
    );
    expect(pages.filter(({ template }) => template === 'redirect').map(({ path }) => path)).toEqual([
      'Tram.html',
      'ticker.html',
    ]);
    expect(messages.map(({ rule, path, reason }) => [rule, path, reason.match(/`(.*)`/)?.[1]])).toEqual([
      ['site:taken-alias', 'Quay opens.txt', 'index.html'],
      ['site:taken-alias', 'Quay opens.txt', '2024/06/18/tram-waits.html'],
      ['site:unusable-alias', 'Quay opens.txt', 'x y?'],
      ['site:taken-alias', 'Quay opens.txt', '2024/'],
      ['site:taken-alias', 'Tram waits.txt', 'tram.html'],
      ['site:taken-alias', 'Tram waits.txt', 'tram.html/a.html'],
      ['site:no-base-url', 'content/site.yaml', undefined],
    ]);
  });

  test('take no file’s place either', () => {
    const settings = config({ baseUrl: 'https://example.org/' });
    const documents = [moved('Quay opens', ['feed.xml', '/sitemap.xml/', 'robots.txt', 'ticker/feed.json'])];
    const { pages, messages } = planPages(buildSite(documents, settings).site, settings);
    // There is no news line, and so no feed of it.
    expect(pages.filter(({ template }) => template === 'redirect').map(({ path }) => path)).toEqual([
      'ticker/feed.json/index.html',
    ]);
    expect(messages.map(({ rule, reason }) => [rule, reason.match(/`(.*)`/)?.[1]])).toEqual([
      ['site:taken-alias', 'feed.xml'],
      ['site:taken-alias', '/sitemap.xml/'],
      ['site:taken-alias', 'robots.txt'],
    ]);
  });

  test('are listed for hosts that want a file', () => {
    const documents = [moved('Quay opens', ['/old/'])];
    expect(pagesOf(documents).has('_redirects')).toBe(false);
    const pages = pagesOf(documents, config({ redirects: 'netlify' }));
    expect(modelOf<HostRedirectsModel>(pages, '_redirects').redirects).toEqual([
      { from: 'old/index.html', to: '2024/06/18/quay-opens.html' },
    ]);
    expect(pagesOf([moved('Quay opens', [])], config({ redirects: 'netlify' })).has('_redirects')).toBe(false);
  });
});
