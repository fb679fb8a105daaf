/** Pages that are no news: where they lie, what leads to them, and what they are not in. */
import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/config/schema.js';
import type { ArticleModel, FrontModel } from '../../../src/core/pages.js';
import type { Article, Message, ParsedDocument } from '../../../src/core/records.js';
import type { StandaloneModel } from '../../../src/core/standalone-page.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { unknownEntries } from '../../../src/site/page-entries.js';
import { article, config, documentOf, item, markdownOf } from './make.js';
import { allPages, modelOf, pagesOf } from './plan.js';
import { pageDocument } from './sample-sites.js';

const settings = config({ baseUrl: 'https://example.org/', search: true, records: true, sharePictures: true });

const story = markdownOf('content/articles/port.md', article('The port', { section: 'Economy', tags: ['Quay'] }));

const pathOf = (path: string, changes: Partial<Article> = {}, headline = 'About'): string | undefined =>
  allPages(planPages(buildSite([pageDocument(path, headline, changes)], settings).site, settings)).find(
    ({ template }) => template === 'page',
  )?.path;

const messagesOf = (documents: readonly ParsedDocument[]): string[] => {
  const { site, messages } = buildSite(documents, settings);
  return [...messages, ...planPages(site, settings).messages]
    .filter(({ severity }: Message) => severity !== 'info')
    .map(({ path, line, severity, rule, reason }) => `${path}:${line} ${severity} ${rule} ${reason}`);
};

/** Headlines in the navigation, as the page at `at` has it. */
const entries = (documents: readonly ParsedDocument[], changes: Partial<Config> = {}): string[] =>
  modelOf<FrontModel>(pagesOf(documents, config(changes)), 'index.html').nav.pages.map(({ headline }) => headline);

test.each([
  ['content/pages/imprint.md', 'imprint.html'],
  ['content/pages/about/team.md', 'about/team.html'],
  ['content/pages/Über uns/Das Team.md', 'uber-uns/das-team.html'],
  ['content/pages/about/index.md', 'about/index.html'],
  ['content/about.md', 'about.html'],
  ['content/legal/deep/imprint.html', 'imprint.html'],
  ['content/legal/about/index.md', 'about/index.html'],
  ['content/legal/about/index.de.md', 'about/index-de.html'],
  ['content/pages/about.de.md', 'about-de.html'],
  ['content/dumps/imprint.txt.gz', 'imprint.html'],
  ['content/crawl.warc.gz#urn:uuid:1', 'about.html'],
  ['content/pages/con.md', 'n-con.html'],
])('%s is at %s', (source, path) => {
  expect(pathOf(source)).toBe(path);
});

test('a slug stands in for the name of the file', () => {
  expect(pathOf('content/pages/de/about.md', { slug: 'impressum' })).toBe('de/impressum.html');
  expect(pathOf('content/articles/about.md', { slug: 'impressum' })).toBe('impressum.html');
});

test('it is in no list, day, feed or archive, whatever it says of itself', () => {
  const page = pageDocument('content/pages/about.md', 'About us', {
    published: '2024-06-19T10:00:00+04:00',
    section: 'Economy',
    tags: ['Quay', 'About'],
    authors: ['Jane Roe'],
    lead: true,
  });
  const without = pagesOf([story], settings);
  const pages = pagesOf([story, page], settings);
  expect([...pages.keys()].filter((path) => !without.has(path)).sort()).toEqual(['about.html']);
  for (const [path, { model }] of pages) {
    if (path === 'about.html' || path === 'sitemap.xml' || path.startsWith('search/')) continue;
    const { nav: _, ...rest } = model as { nav?: object };
    const { nav: __, ...before } = modelOf<{ nav?: object }>(without, path);
    expect(rest, path).toEqual(before);
  }
  expect(JSON.stringify(pages.get('sitemap.xml')?.model)).toContain('about.html');
});

test('the page has what it says, and a day only where it was updated', () => {
  const page = pageDocument('content/pages/about.md', 'About us', {
    published: '2024-06-19',
    updated: '2024-07-01',
    authors: ['Jane Roe'],
  });
  expect(modelOf<StandaloneModel>(pagesOf([page], settings), 'about.html')).toMatchObject({
    headline: 'About us',
    authors: ['Jane Roe'],
    updated: '2024-07-01',
    share: null,
    translations: [],
  });
});

describe('the foot of each page leads to', () => {
  const pages = ['b', 'about/team', 'c'].map((name) => pageDocument(`content/pages/${name}.md`, name));

  test('all of them, by their paths', () => {
    expect(entries([...pages, story])).toEqual(['about/team', 'b', 'c']);
  });

  test('those that the configuration names, in its order', () => {
    expect(entries(pages, { pages: ['pages/c.md', 'pages/none.md', '/pages/b.md', 'pages/c.md'] })).toEqual(['c', 'b']);
    expect(entries(pages, { pages: [] })).toEqual([]);
  });

  test('and one that it names and that is none is told', () => {
    const { site } = buildSite([...pages, story], config());
    const named = config({ pages: ['pages/b.md', 'pages/d.md', 'articles/port.md', 'team.md'] });
    const told = unknownEntries(site, named, (index) => ({ path: 'content/site.yaml', line: index }));
    expect(told.map(({ line, rule, reason }) => `${line} ${rule} ${reason}`)).toEqual([
      '1 config:unknown-page No page of the site has its source at `content/pages/d.md`. Did you mean `pages/b.md`?',
      '2 config:unknown-page No page of the site has its source at `content/articles/port.md`.',
      '3 config:unknown-page No page of the site has its source at `content/team.md`. Did you mean `pages/about/team.md`?',
    ]);
  });

  test('one of a page in several languages, with the others', () => {
    const imprint = ['en', 'de', 'az'].map((lang) =>
      pageDocument(`content/pages/${lang}/imprint.md`, `Imprint ${lang}`, { lang, translationKey: 'imprint' }),
    );
    expect(entries(imprint)).toEqual(['Imprint en']);
    expect(entries(imprint, { language: 'fr' })).toEqual(['Imprint az']);
    expect(entries(imprint, { language: 'de', pages: ['pages/az/imprint.md', 'pages/en/imprint.md'] })).toEqual([
      'Imprint de',
    ]);
    const [entry] = modelOf<FrontModel>(pagesOf(imprint), 'index.html').nav.pages;
    expect(entry?.translations.map(({ language, path }) => [language, path])).toEqual([
      ['az', 'az/imprint.html'],
      ['de', 'de/imprint.html'],
      ['en', 'en/imprint.html'],
    ]);
    const page = modelOf<StandaloneModel>(pagesOf(imprint, settings), 'de/imprint.html');
    expect(page.translations.map(({ headline }) => headline)).toEqual(['Imprint az', 'Imprint de', 'Imprint en']);
  });
});

describe('paths are for one page only', () => {
  test.each([
    ['content/pages/index.md', 'index.html'],
    ['content/pages/404.md', '404.html'],
    ['content/pages/section/economy.md', 'section/economy.html'],
    ['content/pages/2024/review.md', '2024/review.html'],
    ['content/articles/tag/index.md', 'tag/index.html'],
  ])('%s is an error', (source, path) => {
    expect(messagesOf([pageDocument(source, 'A page')])).toEqual([
      `${source}:1 error site:page-path The page would lie at ${path}, which is kept for what the site makes itself`,
    ]);
  });

  test('a slug is told with its line', () => {
    const page = pageDocument('content/pages/about.md', 'About', { slug: 'ticker', keyLines: { slug: 3 } });
    expect(messagesOf([page])).toEqual([
      'content/pages/about.md:3 error site:page-path The page would lie at ticker.html, which is kept for what the site makes itself',
    ]);
  });

  test('two pages at one is an error that names both', () => {
    const two = ['content/about.md', 'content/pages/about.md'].map((path) => pageDocument(path, path));
    expect(messagesOf(two)).toEqual([
      'content/pages/about.md:1 error site:page-path The path about.html belongs to the page of content/about.md',
    ]);
  });

  test('and the line of the slug, where that is what they have in common', () => {
    const slug = { slug: 'imprint', keyLines: { slug: 4 } };
    const two = ['content/pages/a.md', 'content/pages/b.md'].map((path) => pageDocument(path, path, slug));
    expect(messagesOf(two)).toEqual([
      'content/pages/b.md:4 error site:page-path The path imprint.html belongs to the page of content/pages/a.md',
    ]);
  });

  test('translations of one slug have paths of their own', () => {
    const two = [null, 'de'].map((lang) =>
      pageDocument(`content/pages/about${lang === null ? '' : `.${lang}`}.md`, 'About', {
        ...{ lang, slug: 'us', translationKey: 'content/pages/about' },
      }),
    );
    expect(messagesOf(two)).toEqual([]);
    const pages = [...pagesOf(two).values()].filter(({ template }) => template === 'page');
    expect(pages.map(({ path }) => path).sort()).toEqual(['us-de.html', 'us.html']);
  });

  test('a former path of a story that is a page now is told', () => {
    const moved = markdownOf('content/articles/port.md', article('The port', { aliases: ['about.html'] }));
    expect(messagesOf([moved, pageDocument('content/pages/about.md', 'About')])).toEqual([
      'content/articles/port.md:1 warning site:taken-alias There is a file of the site at the alias `about.html` already',
    ]);
  });
});

test('a site of pages alone needs its address as any other does', () => {
  const { site } = buildSite([pageDocument('content/pages/about.md', 'About')], config());
  expect(planPages(site, config()).messages.map(({ rule }) => rule)).toEqual(['site:no-base-url']);
  expect(planPages(buildSite([], config()).site, config()).messages).toEqual([]);
});

test('former paths of a page lead on to it', () => {
  const page = pageDocument('content/pages/about.md', 'About', { aliases: ['/about/'] });
  expect(pagesOf([page], settings).get('about/index.html')?.model).toMatchObject({ to: 'about.html' });
});

test('links between sources lead from pages to stories and back', () => {
  const link = (url: string, path: string) => ({ url, path, lines: [7, 7] as [number, number], column: 1 });
  const pages = pagesOf([
    markdownOf(
      'content/articles/port.md',
      article('The port', { links: [link('../pages/about.md', 'pages/about.md')] }),
    ),
    pageDocument('content/pages/about.md', 'About', { links: [link('/articles/port.md', 'articles/port.md')] }),
  ]);
  expect(modelOf<StandaloneModel>(pages, 'about.html').links).toEqual({
    '/articles/port.md': '2024/06/18/the-port.html',
  });
  expect(modelOf<ArticleModel>(pages, '2024/06/18/the-port.html').article.links).toEqual({
    '../pages/about.md': 'about.html',
  });
});

test('headlines of lists, dumps and captures mean stories, and never a page of that name', () => {
  const url = 'https://example.org/contact';
  const dump = documentOf(
    'content/dumps/a.txt',
    { article: article('Contact'), items: [item('Contact', null)] },
    { url },
  );
  const related = [{ headline: 'Contact', labels: [], lines: [9, 9] as [number, number] }];
  const page = pageDocument('content/pages/contact.md', 'Contact', { published: '2024-06-18' });
  const saved = documentOf('content/pages/old.txt', { article: article('Contact', { kind: 'page' }) }, { url });
  const other = documentOf('content/dumps/b.txt', { article: article('Other', { related }) });
  const pages = pagesOf([dump, page, saved, other]);
  const paths = ['2024/06/18/contact.html', 'contact.html', 'old.html'];
  expect(paths.map((path) => pages.get(path)?.template)).toEqual(['article', 'page', 'page']);
  expect(modelOf<ArticleModel>(pages, '2024/06/18/other.html').related[0]?.path).toBe('2024/06/18/contact.html');
  expect(JSON.stringify(pages.get('ticker.html')?.model)).toContain('"article":"2024/06/18/contact.html"');
  const alone = pagesOf([page, other, documentOf('content/line.txt', { items: [item('Contact', null)] })]);
  expect(modelOf<ArticleModel>(alone, '2024/06/18/other.html').related[0]?.path).toBeNull();
  expect(JSON.stringify(alone.get('ticker.html')?.model)).toContain('"article":null');
});
