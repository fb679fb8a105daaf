import { describe, expect, test } from 'vitest';
import type { ArticleModel, FrontModel, SectionModel, TickerModel } from '../../../src/core/pages.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { article, config, documentOf, item, paragraphs } from './make.js';
import { allPages, modelOf, pagesOf } from './plan.js';
import { newsLine, SAMPLE_SITES, stories } from './sample-sites.js';

describe('every sample site', () => {
  test.each(Object.entries(SAMPLE_SITES))('%s: paths are unique, models are plain data', (_, make) => {
    const { documents, config: settings } = make();
    const pages = allPages(planPages(buildSite(documents, settings).site, settings));
    expect(new Set(pages.map(({ path }) => path.toLowerCase())).size).toBe(pages.length);
    for (const { model } of pages) expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['index.html', '404.html']));
  });
});

test('the navigation has the sections with most stories, those of the configuration first', () => {
  // a: 1 story, b: 2 … t: 20; of powers of two as many: h to o have eight to fifteen.
  const documents = [...'abcdefghijklmnopqrst'].flatMap((section, index) =>
    Array.from({ length: index + 1 }, (_, number) =>
      documentOf(`${section}${number}.txt`, { article: article(`Story ${section} ${number}`, { section }) }),
    ),
  );
  const names = (settings = config()): string =>
    modelOf<FrontModel>(pagesOf(documents, settings), 'index.html')
      .nav.sections.map(({ name }) => name)
      .join('');
  expect(names()).toBe('dhijklmnopqrst');
  const named = (name: string) => ({ name, slug: name, description: null });
  expect(names(config({ sections: [named('z'), named('b')] }))).toBe('zbhijklmnpqrst');
});

describe('the front page', () => {
  const front = (...documents: ParsedDocument[]): FrontModel => modelOf(pagesOf(documents), 'index.html');

  test('leads with the newest report of the last day, not with a comment', () => {
    const at = (headline: string, hour: string, changes = {}) =>
      documentOf(`${headline}.txt`, {
        article: article(headline, { published: `2024-06-18T${hour}:00+04:00`, ...changes }),
      });
    expect(
      front(at('Comment', '12:00', { kind: 'opinion' }), at('Report', '09:00'), at('Older', '08:00')).lead?.headline,
    ).toBe('Report');
    expect(front(at('Report', '09:00'), at('Flash', '07:00', { labels: ['breaking'] })).lead?.headline).toBe('Flash');
    const old = documentOf('old.txt', { article: article('Old', { published: '2024-06-10' }) });
    expect(front(at('Comment', '12:00', { kind: 'opinion' }), old).lead?.headline).toBe('Comment');
    expect(front(documentOf('u.txt', { article: article('Undated', { published: null }) })).lead?.headline).toBe(
      'Undated',
    );
    // What is said to lead does, the newest of it, before breaking news.
    const flash = at('Flash', '12:00', { labels: ['breaking'] });
    const said = at('Said', '08:00', { kind: 'opinion', lead: true });
    const before = documentOf('b.txt', { article: article('Before', { published: '2024-06-10', lead: true }) });
    expect(front(flash, said, before).lead?.headline).toBe('Said');
    expect(front(flash, before).lead?.headline).toBe('Before');
  });

  test('leads with an article of which one version is said to', () => {
    const version = (path: string, changes = {}) =>
      documentOf(path, { article: article('The quay', { published: '2024-06-17', ...changes }) });
    const newer = documentOf('n.txt', { article: article('The crane', { published: '2024-06-18' }) });
    expect(front(newer, version('a.txt'), version('b.txt', { lead: true })).lead?.headline).toBe('The quay');
  });

  test('shows each story once', () => {
    const { lead, top, sections, more } = front(...stories(30));
    const shown = [lead, ...top, ...sections.flatMap((section) => section.stories), ...more].map(
      (story) => story?.path,
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(sections).toHaveLength(6);
    expect(top).toHaveLength(4);
  });

  test('puts stories without a section below the others', () => {
    expect(front(...stories(12, [])).more).toHaveLength(7);
  });

  test('of one story gives it room, and the items that do not fit beside it a band', () => {
    const model = front(...stories(1), newsLine(40));
    expect(model.lead?.excerpt.join(' ').length).toBeGreaterThan(1000);
    expect(model.ticker.flatMap((day) => day.items)).toHaveLength(10);
    expect(model.band.flatMap((day) => day.items)).toHaveLength(30);
    expect(model.shown).toBe(40);
  });

  test('makes no band of a few items', () => {
    expect(front(...stories(1), newsLine(13)).band).toEqual([]);
  });

  test('of no story is the news line', () => {
    const model = front(newsLine(40));
    expect(model.lead).toBeNull();
    expect(model.ticker.flatMap((day) => day.items)).toHaveLength(40);
  });
});

describe('the ticker', () => {
  const late = documentOf('a.txt', {
    items: [
      item('Just after midnight in Baku', '2024-07-22T20:30:00Z'),
      item('Just before', '2024-07-22T19:30:00Z', { lines: [3, 4] }),
      item('Day only', '2024-07-22', { lines: [5, 6] }),
      item('Never', null, { lines: [7, 8] }),
    ],
  });

  test.each([
    ['Asia/Baku', ['2024-07-23', '2024-07-22', null], [1, 2, 1]],
    ['UTC', ['2024-07-22', null], [3, 1]],
    ['America/Los_Angeles', ['2024-07-22', null], [3, 1]],
    ['Pacific/Kiritimati', ['2024-07-23', '2024-07-22', null], [2, 1, 1]],
  ])('groups by the day of %s', (timeZone, days, counts) => {
    const model: TickerModel = modelOf(pagesOf([late], config({ timeZone })), 'ticker.html');
    expect(model.days.map(({ day }) => day)).toEqual(days);
    expect(model.days.map(({ items }) => items.length)).toEqual(counts);
  });

  test('links to the web only', () => {
    const urls = ['https://example.org/a', 'HTTP://example.org', 'javascript:alert(1)', '/local', 'https://'];
    const items = urls.map((url, index) => item(`Item ${index}`, null, { url, lines: [index + 1, index + 1] }));
    const model: TickerModel = modelOf(pagesOf([documentOf('a.txt', { items })]), 'ticker.html');
    expect(model.days[0]?.items.map(({ url }) => url)).toEqual([
      'https://example.org/a',
      'http://example.org/',
      null,
      null,
      null,
    ]);
  });

  test('is not there without items, and nothing links to it', () => {
    const pages = pagesOf(stories(2));
    expect(pages.has('ticker.html')).toBe(false);
    expect(modelOf<FrontModel>(pages, 'index.html').nav.ticker).toBeNull();
  });
});

describe('an article', () => {
  test('has the stories of its section before and after it', () => {
    const pages = pagesOf(stories(13));
    const model: ArticleModel = modelOf(pages, '2024/06/18/parliament-delays-the-vote-on-the-water-law.html');
    expect(model.previous?.headline).toBe('Grain prices fall as rain returns to the plain, part 2');
    expect(model.next?.headline).toBe('Harbour board votes to reopen the northern quay');
  });

  test('has its dek above the text and not in it again', () => {
    const body = [
      { type: 'heading' as const, text: 'Dek.', lines: [3, 3] as [number, number] },
      ...paragraphs('Text.'),
    ];
    const model: ArticleModel = modelOf(
      pagesOf([documentOf('a.txt', { article: article('Quay opens', { dek: 'Dek.', body }) })]),
      '2024/06/18/quay-opens.html',
    );
    expect(model.article.content).toEqual({ blocks: paragraphs('Text.') });
  });

  test('links related headlines that are stories of the site, but not to itself', () => {
    const related = ['Quay opens', 'Tram waits', 'Elsewhere'].map((headline) => ({
      headline,
      labels: [],
      lines: [9, 9] as [number, number],
    }));
    const model: ArticleModel = modelOf(
      pagesOf([
        documentOf('a.txt', { article: article('Quay opens', { related }) }),
        documentOf('b.txt', { article: article('Tram waits') }),
      ]),
      '2024/06/18/quay-opens.html',
    );
    expect(model.related.map(({ path }) => path)).toEqual([null, '2024/06/18/tram-waits.html', null]);
  });
});

describe('a section', () => {
  test('has its newest stories with summaries and the others by month', () => {
    const old = Array.from({ length: 20 }, (_, index) =>
      documentOf(`old-${index}.txt`, {
        article: article(`Old ${index}`, { section: 'Politics', published: `2024-0${1 + (index % 3)}-11` }),
      }),
    );
    const model: SectionModel = modelOf(pagesOf(old), 'section/politics.html');
    expect(model.stories).toBe(20);
    expect(model.latest).toHaveLength(13);
    expect(model.earlier.map(({ month, stories: list }) => [month, list.length])).toEqual([['2024-01', 7]]);
  });

  test('of the configuration is there without stories', () => {
    const settings = config({ sections: [{ name: 'Chess', slug: 'chess', description: 'Boards' }] });
    expect(modelOf<SectionModel>(pagesOf([], settings), 'section/chess.html')).toMatchObject({
      stories: 0,
      newest: null,
    });
  });
});

test('one new story changes its own page, its neighbour and the lists that show it', () => {
  const before = pagesOf([...stories(40), newsLine(20)]);
  const fresh = documentOf('new.txt', {
    article: article('A bridge opens', {
      section: 'Economy',
      published: '2024-06-18T20:00:00+04:00',
      body: paragraphs('Over the river.'),
    }),
  });
  const after = pagesOf([...stories(40), newsLine(20), fresh]);
  const changed = [...after]
    .filter(([path, page]) => JSON.stringify(page) !== JSON.stringify(before.get(path)))
    .map(([path]) => path);
  expect(changed.sort()).toEqual([
    '2024/06/18/a-bridge-opens.html',
    '2024/06/18/index.html',
    '2024/06/18/tram-line-will-wait-another-year-council-says.html',
    '2024/06/index.html',
    '2024/index.html',
    'archive/index.html',
    'index.html',
    'section/economy.html',
  ]);
});
