import { beforeAll, describe, expect, test } from 'vitest';
import { article, config, documentOf, item, paragraphs } from '../site/make.js';
import { HOSTILE, SAMPLE_SITES } from '../site/sample-sites.js';
import { dataOf, documentAt, renderSite, textOf, textsOf } from './render.js';

const OPINION = '2024/06/18/two-harbours-one-sea-and-the-way-forward.html';

describe('the opinion piece with a news line', () => {
  let files = new Map<string, string>();
  beforeAll(async () => {
    files = await renderSite(SAMPLE_SITES.opinion());
  });

  test('is made of these files', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        OPINION,
        ...['21', '22', '23'].map((day) => `2024/07/${day}/index.html`),
        ...['2024/06/18', '2024/06', '2024/07', '2024', 'archive'].map((folder) => `${folder}/index.html`),
        '404.html',
        ...['apple-touch-icon.png', 'favicon.ico', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'].map(
          (name) => `assets/${name}`,
        ),
        ...['archive.css', 'article.css', 'line.css', 'lists.css', 'search.css', 'style.css', 'ticker.css'].map(
          (name) => `assets/${name}`,
        ),
        ...['icon.svg', 'search-key.js', 'search.js', 'ticker.js'].map((name) => `assets/${name}`),
        'embed/ticker.html',
        ...['', 'section/politics/', 'ticker/'].flatMap((folder) =>
          ['atom.xml', 'feed.json', 'feed.xml'].map((name) => folder + name),
        ),
        'index.html',
        ...['manifest.webmanifest', 'robots.txt', 'share.png', 'sitemap-news.xml', 'sitemap.xml'],
        'section/politics.html',
        'ticker.html',
        'ticker.json',
      ].sort(),
    );
  });

  test('article: who, what, when, for whom', () => {
    const page = documentAt(files, OPINION);
    expect(textOf(page, 'h1')).toBe('Two Harbours, One Sea and the Way Forward');
    expect(textsOf(page, '.kicker > *')).toEqual(['Politics', 'Opinion']);
    expect(textsOf(page, '.affiliations li')).toEqual([
      'President Society of the Two Harbours, Lenkeran',
      'Executive Director The Centre for Inland Seas (CIS), Astrakhan',
      'Regional Expert Ports, Rails & Canals',
    ]);
    expect(textsOf(page, '.credits dl > div')).toEqual(['Published 18 June 2024 10:00', 'Source Ednews']);
    expect(page.querySelector('.credits time')?.getAttribute('datetime')).toBe('2024-06-18T10:00:00+04:00');
    expect(page.querySelectorAll('.text > p')).toHaveLength(15);
    expect(textOf(page, '.related li')).toBe('Envoy: one side offers the other to agree before winter Video');
    expect(textOf(page, '.source')).toBe('Taken from content/dumps/opinion.txt, lines 1 to 47');
  });

  test('article: what machines read', () => {
    const page = documentAt(files, OPINION);
    const address = `https://example.org/gazette/${OPINION}`;
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(
      'Two Harbours, One Sea and the Way Forward',
    );
    const locale = page.querySelector('meta[property="og:locale"]');
    expect(locale?.getAttribute('content')).toBe('en_US');
  });

  test('ticker: newest first, by day, each with its anchor and time', () => {
    const page = documentAt(files, 'ticker.html');
    expect(textsOf(page, '.day-name')).toEqual([
      'Tuesday, 23 July 2024',
      'Monday, 22 July 2024',
      'Sunday, 21 July 2024',
    ]);
    const items = [...page.querySelectorAll('.line li')];
    expect(items).toHaveLength(40);
    for (const item of items) {
      const day = item.querySelector('time')?.getAttribute('datetime')?.slice(0, 10).replaceAll('-', '/');
      expect(item.querySelector('.at')?.getAttribute('href')).toBe(`${day}/index.html#${item.id}`);
      expect(item.querySelector('time')?.getAttribute('datetime')).toMatch(/^2024-07-2\dT\d\d:\d\d:00\+04:00$/);
    }
    const times = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(times).toEqual([...times].sort().reverse());
    expect(textOf(page, '.count')).toBe('40 items');
  });

  test('front: the story leads, the items stand beside and below, and lead to their days', () => {
    const page = documentAt(files, 'index.html');
    expect(textOf(page, 'h1')).toBe('The Harbour Gazette');
    expect(textOf(page, '.edition')).toBe('Tuesday, 23 July 2024');
    expect(page.querySelector('.lead h2 a')?.getAttribute('href')).toBe(OPINION);
    const anchors = new Set(
      [...files.keys()]
        .filter((path) => path.startsWith('2024/07/'))
        .flatMap((path) => [...documentAt(files, path).querySelectorAll('li[id]')].map((item) => `${path}#${item.id}`)),
    );
    const links = [...page.querySelectorAll('.line .at')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(40);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  test('404 has its style inside, and links that count from the host, since it is served at any path', () => {
    const page = documentAt(files, '404.html');
    expect(textOf(page, 'style')).toContain('--paper');
    expect(new Set([...page.querySelectorAll('a, link')].map((link) => link.getAttribute('href')))).toEqual(
      new Set([
        '/gazette/',
        ...['assets/favicon.ico', 'section/politics.html', 'ticker.html'].map((path) => `/gazette/${path}`),
      ]),
    );
  });
});

test('without a base URL nothing claims an address, and the 404 page links nowhere', async () => {
  const files = await renderSite(SAMPLE_SITES.few());
  for (const [path, html] of files)
    if (path.endsWith('.html')) expect(html).not.toMatch(/canonical|og:url|https?:\/\/(?!schema\.org)/);
  expect(documentAt(files, '404.html').querySelectorAll('a, link')).toHaveLength(0);
});

test('a live blog that is all entries has no empty text above them', async () => {
  const body = paragraphs('The ferry.');
  const files = await renderSite({
    config: config(),
    documents: [
      documentOf('live.txt', {
        article: article('Live: the quay', { kind: 'live', body: [] }),
        items: [item('In sight', '2024-06-18T10:10:00+04:00', { body })],
      }),
    ],
  });
  const page = documentAt(files, '2024/06/18/live-the-quay.html');
  expect(textsOf(page, '.story .text')).toEqual(['The ferry.']);
});

test('a live blog without a date is as old as the first of its entries, and so on the front page', async () => {
  const body = paragraphs('The ferry.');
  const files = await renderSite({
    config: config({ baseUrl: 'https://example.org/' }),
    documents: [
      documentOf('live.txt', {
        article: article('Live: the quay', { kind: 'live', published: null, body: [] }),
        items: [
          item('Moored', '2024-06-18T11:10:00+04:00', { body }),
          item('In sight', '2024-06-18T10:10:00+04:00', { body, lines: [3, 3] }),
          item('Rain in the plain', '2024-06-17T10:10:00+04:00', { lines: [5, 5] }),
        ],
      }),
    ],
  });
  const page = '2024/06/18/live-the-quay.html';
  expect(documentAt(files, 'index.html').querySelector('.lead h2 a')?.getAttribute('href')).toBe(page);
  expect(files.get(page)).toContain('"datePublished":"2024-06-18T10:10:00+04:00"');
});

test('a kind that the section has for its name is said once', async () => {
  const files = await renderSite({
    config: config({ language: 'de' }),
    documents: [documentOf('a.md', { article: article('Ja', { section: 'meinung', kind: 'opinion' }) })],
  });
  expect(textsOf(documentAt(files, '2024/06/18/ja.html'), '.kicker > *')).toEqual(['meinung']);
});

test.each(['default', 'text'] as const)('%s: a kind that a label says is said once', async (theme) => {
  const live = article('Ja', { section: null, kind: 'live', labels: ['live'] });
  const files = await renderSite({ config: config(), documents: [documentOf('a.md', { article: live })] }, [], theme);
  expect(textsOf(documentAt(files, '2024/06/18/ja.html'), '.kicker > *, .label, article > .soft:first-child')).toEqual([
    'Live',
  ]);
});

test('what is not known of an article, and what is not in a section, leaves no empty element', async () => {
  const bare = { authors: [], affiliations: [], published: null, updated: null, publisher: null };
  const files = await renderSite({
    config: config({ sections: [{ name: 'Sport', slug: 'sport', description: null }] }),
    documents: [documentOf('a.txt', { article: article('The quay', bare) })],
  });
  for (const path of ['undated/the-quay.html', 'index.html', 'section/sport.html'])
    expect(textsOf(documentAt(files, path), 'main div, main ul, main p, main dl, main header'), path).not.toContain('');
});

describe.each(Object.entries(SAMPLE_SITES))('%s', (_, make) => {
  test('every link within the site leads to a file or an anchor that is there, and is relative', async () => {
    const files = await renderSite(make());
    const ids = new Map(
      [...files].map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))]),
    );
    const wrong: string[] = [];
    for (const path of files.keys()) {
      if (!path.endsWith('.html') || path === '404.html') continue;
      for (const element of documentAt(files, path).querySelectorAll('a[href], link[href]')) {
        const href = element.getAttribute('href') ?? '';
        if (/^(?:https?|mailto):/.test(href)) continue;
        const target = new URL(href, `file:///${path}`);
        const file = decodeURIComponent(target.pathname.slice(1));
        const isThere = href !== '' && !href.startsWith('/') && files.has(file);
        if (!isThere || (target.hash !== '' && !ids.get(file)?.has(target.hash.slice(1))))
          wrong.push(`${path}: ${href}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every page has one h1, a title, a language, and headings without gaps', async () => {
    for (const [path, html] of await renderSite(make())) {
      if (!path.endsWith('.html')) continue;
      const page = documentAt(new Map([[path, html]]), path);
      expect(page.querySelectorAll('h1'), path).toHaveLength(1);
      expect(textOf(page, 'title'), path).not.toBe('');
      expect(page.documentElement.getAttribute('lang'), path).toBe(make().config.language);
      const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName.slice(1)),
      );
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1);
    }
  });
});

describe('text that means harm', () => {
  test('is text, wherever it stands', async () => {
    const files = await renderSite(SAMPLE_SITES.hostile());
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const page = documentAt(files, path);
      const scripts = [...page.querySelectorAll('script')].filter((script) => script.type !== 'application/ld+json');
      expect(
        scripts.every(
          ({ textContent, src }) =>
            textContent === '' && /^(?:\.\.\/)*assets\/(?:ticker|search|search-key)\.js$/.test(src),
        ),
      ).toBe(true);
      expect(page.querySelectorAll('[onerror], b, img'), path).toHaveLength(0);
      for (const link of page.querySelectorAll('[href], [src]'))
        expect(link.getAttribute('href') ?? link.getAttribute('src')).not.toMatch(/^\s*javascript:/i);
      expect(html, path).not.toMatch(/[\u0000-\u0008\u000B\u000E-\u001F]/);
      expect(html, path).not.toContain('<script>');
    }
    const story = [...files.keys()].find((path) => /^2024\/\d\d\/\d\d\/(?!index)/.test(path)) ?? '';
    const page = documentAt(files, story);
    const shown = HOSTILE.replace('\u0007', '\uFFFD').replace(/\s+/g, ' ').trim();
    for (const selector of [
      'title',
      'h1',
      '.dek',
      '.author',
      '.role',
      '.organization',
      '.tags li',
      '.related li',
      '.text h2',
      '.text blockquote',
      '.text li',
      '.text code',
    ]) {
      expect(textOf(page, selector), selector).toContain(shown);
    }
    expect(dataOf(page)[0]).toMatchObject({ headline: HOSTILE, keywords: [HOSTILE.trim()] });
    expect(textsOf(page, '.text p')).toEqual(
      expect.arrayContaining(['# not a heading', '[not a link](javascript:alert(3))']),
    );
  });
});

describe('languages', () => {
  test('a site in Arabic runs from right to left, in its own words', async () => {
    const page = documentAt(await renderSite(SAMPLE_SITES.arabic()), 'index.html');
    expect(page.documentElement.getAttribute('dir')).toBe('rtl');
    expect(textOf(page, '.skip')).toBe('انتقل إلى المحتوى');
    expect(textOf(page, '.edition')).toBe('الثلاثاء، 18 يونيو 2024');
    const english = page.querySelector('.lead h2');
    expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual(['en', 'ltr']);
  });

  test('a fragment in another language says so, one in the site’s does not', async () => {
    const page = documentAt(await renderSite(SAMPLE_SITES.mixed()), 'ticker.html');
    const attributes = [...page.querySelectorAll('.what p')].map((item) =>
      [item.getAttribute('lang'), item.getAttribute('dir')].join(' '),
    );
    expect(new Set(attributes)).toEqual(new Set([' ', 'ar rtl', 'zh ']));
  });

  test('a site in Chinese writes its dates so', async () => {
    const page = documentAt(await renderSite(SAMPLE_SITES.chinese()), 'ticker.html');
    expect(textsOf(page, '.day-name')).toEqual(['2024年6月18日 星期二', '2024年6月17日 星期一']);
    expect(textOf(page, '.count')).toBe('2 条新闻');
  });
});

test('the same input gives the same bytes', async () => {
  expect(await renderSite(SAMPLE_SITES.many())).toEqual(await renderSite(SAMPLE_SITES.many()));
});

const aboutOf = (page: Document): string => page.querySelector('meta[name=description]')?.getAttribute('content') ?? '';

describe.each(['default', 'text'] as const)('in the %s theme every page says what it is about', (theme) => {
  test.each(Object.keys(SAMPLE_SITES) as (keyof typeof SAMPLE_SITES)[])('%s', async (name) => {
    const site = SAMPLE_SITES[name]();
    const files = await renderSite({ ...site, config: { ...site.config, description: 'News.' } }, [], theme);
    const read = [...files.keys()].filter((path) => path.endsWith('.html') && !/^(?:404\.html$|embed\/)/.test(path));
    const pages = read.map((path) => [path, documentAt(files, path)] as const);
    const silent = pages.filter(
      ([, page]) => page.querySelector('meta[http-equiv=refresh]') === null && aboutOf(page) === '',
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});

test('a list is about its first headlines, as many as search engines show', async () => {
  const files = await renderSite(SAMPLE_SITES.many());
  const month = documentAt(files, '2024/06/index.html');
  const about = aboutOf(month);
  expect(about.length).toBeLessThan(200);
  expect(about.split(' · ').length).toBeGreaterThan(1);
  for (const headline of about.split(' · ')) expect(month.querySelector('main')?.textContent).toContain(headline);
});
