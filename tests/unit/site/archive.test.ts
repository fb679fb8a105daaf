import { describe, expect, test } from 'vitest';
import type {
  ArchiveModel,
  DayModel,
  ListingMonthModel,
  MonthModel,
  TermModel,
  TermsModel,
  YearModel,
} from '../../../src/core/archive-pages.js';
import type { ArticleModel, SectionModel, TickerModel } from '../../../src/core/pages.js';
import type { ParsedDocument } from '../../../src/core/records.js';
import { article, config, documentOf, item } from './make.js';
import { modelOf, pagesOf } from './plan.js';
import { newsLine, SAMPLE_SITES, stories } from './sample-sites.js';

const storyAt = (published: string | null, headline: string, changes = {}): ParsedDocument =>
  documentOf(`${headline}.txt`, { article: article(headline, { published, ...changes }) });

describe('a day', () => {
  const pages = pagesOf([
    storyAt('2024-06-18T10:00:00+04:00', 'Quay opens'),
    storyAt('2024-06-17T22:30:00Z', 'Shortly after midnight in Baku'),
    storyAt('2024-05-02', 'Day only'),
    storyAt(null, 'Never'),
    documentOf('line.txt', {
      items: [item('Ferry leaves', '2024-06-18T08:00:00+04:00'), item('Whenever', null, { lines: [3, 3] })],
    }),
  ]);

  test('has the stories and items of that day in the site’s zone, and the day before it that has any', () => {
    const model = modelOf<DayModel>(pages, '2024/06/18/index.html');
    expect(model.stories.map(({ headline }) => headline)).toEqual(['Quay opens', 'Shortly after midnight in Baku']);
    expect(model.items.map(({ headline }) => headline)).toEqual(['Ferry leaves']);
    expect(model.previous).toEqual({ day: '2024-05-02', path: '2024/05/02/index.html' });
    expect(modelOf<DayModel>(pages, '2024/05/02/index.html').previous).toBeNull();
    expect(pages.has('2024/06/17/index.html')).toBe(false);
  });

  test('is the lasting place of its items, wherever else they stand', () => {
    const [found] = modelOf<DayModel>(pages, '2024/06/18/index.html').items;
    expect(found?.permalink).toBe(`2024/06/18/index.html#${found?.id}`);
    const ticker = modelOf<TickerModel>(pages, 'ticker.html');
    expect(ticker.days[0]?.items[0]?.permalink).toBe(found?.permalink);
    expect(ticker.days.map(({ path }) => path)).toEqual(['2024/06/18/index.html', 'undated/index.html']);
  });

  test('what has no date has a page too', () => {
    const model = modelOf<DayModel>(pages, 'undated/index.html');
    expect(model).toMatchObject({ day: null, month: null, previous: null });
    expect([...model.stories, ...model.items].map(({ headline }) => headline)).toEqual(['Never', 'Whenever']);
  });

  test('a story leads to its day', () => {
    expect(modelOf<ArticleModel>(pages, '2024/06/18/quay-opens.html').day).toBe('2024/06/18/index.html');
    expect(modelOf<ArticleModel>(pages, 'undated/never.html').day).toBeNull();
  });
});

describe('months, years and the archive', () => {
  const pages = pagesOf([
    ...stories(13),
    storyAt('2023-12-31', 'Old year'),
    storyAt('2024-01-01', 'New year'),
    storyAt(null, 'Never'),
    newsLine(3),
  ]);

  test('count what they have', () => {
    const june = modelOf<MonthModel>(pages, '2024/06/index.html');
    expect(june).toMatchObject({ month: '2024-06', year: '2024/index.html', stories: 13, items: 0 });
    expect(june.days.map(({ day, stories: count, top }) => [day, count, top.length])).toEqual([
      ['2024-06-18', 11, 4],
      ['2024-06-17', 2, 2],
    ]);
    const year = modelOf<YearModel>(pages, '2024/index.html');
    expect(year.months.map(({ month, stories: count, items }) => [month, count, items])).toEqual([
      ['2024-01', 1, 0],
      ['2024-06', 13, 0],
      ['2024-07', 0, 3],
    ]);
    expect(year.months[1]?.days.map(({ day }) => day)).toEqual(['2024-06-17', '2024-06-18']);
    const archive = modelOf<ArchiveModel>(pages, 'archive/index.html');
    expect(archive.years.map(({ year: name, stories: count, items }) => [name, count, items])).toEqual([
      ['2024', 14, 3],
      ['2023', 1, 0],
    ]);
    expect(archive.undated).toEqual({ path: 'undated/index.html', stories: 1, items: 0 });
  });

  test('are not there, and nothing leads to them, on an empty site', () => {
    const empty = pagesOf([]);
    expect([...empty.keys()]).toEqual(['index.html', '404.html']);
    expect(modelOf<{ nav: object }>(empty, 'index.html').nav).toMatchObject({
      archive: null,
      tags: null,
      authors: null,
    });
  });
});

test('a new day changes no page of a past day, month or year, and no past month of a list', () => {
  const { documents, config: settings } = SAMPLE_SITES.archive();
  const before = pagesOf(documents, settings);
  const fresh = storyAt('2025-01-02T20:00:00+04:00', 'A bridge opens', {
    section: 'Politics',
    tags: ['Harbour'],
    authors: ['Leyla Orucova'],
  });
  const line = documentOf('new.txt', { items: [item('First ferry of the year', '2025-01-02T21:00:00+04:00')] });
  const after = pagesOf([...documents, fresh, line], settings);
  const changed = [...after].filter(([path, page]) => JSON.stringify(page) !== JSON.stringify(before.get(path)));
  expect(changed.map(([path]) => path).filter((path) => /20(?:23|24)/.test(path))).toEqual([
    // Its neighbour in the section: the story before it.
    '2024/06/18/harbour-board-votes-to-reopen-the-northern-quay-1.html',
  ]);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
});

describe('tags and authors', () => {
  const pages = pagesOf([
    storyAt('2024-06-17', 'Older', { tags: ['Black Sea', ' '], authors: ['Emil Sadıqov'] }),
    storyAt('2024-06-18', 'Newer', { tags: ['BLACK SEA', 'black sea', '港口'], authors: ['Emil Sadıqov', 'Leyla'] }),
  ]);

  test('are one however they are written; the oldest story gives the spelling', () => {
    const model = modelOf<TermModel>(pages, 'tag/black-sea.html');
    expect(model.term).toEqual({ name: 'Black Sea', path: 'tag/black-sea.html' });
    expect(model.latest.map(({ headline }) => headline)).toEqual(['Newer', 'Older']);
    expect(modelOf<TermsModel>(pages, 'author/index.html').terms).toEqual([
      { name: 'Emil Sadıqov', path: 'author/emil-sadiqov.html', stories: 2 },
      { name: 'Leyla', path: 'author/leyla.html', stories: 1 },
    ]);
  });

  test('are linked from the story, in its own spelling, each once', () => {
    const { article: shown } = modelOf<ArticleModel>(pages, '2024/06/18/newer.html');
    expect(shown.tags).toEqual([
      { name: 'BLACK SEA', path: 'tag/black-sea.html' },
      { name: '港口', path: 'tag/gang-kou-5cc144.html' },
    ]);
    expect(shown.authors.map(({ path }) => path)).toEqual(['author/emil-sadiqov.html', 'author/leyla.html']);
  });

  test('of very many, the list shows those with the most stories', () => {
    const many = Array.from({ length: 1001 }, (_, index) => `Tag ${index}`);
    const model = modelOf<TermsModel>(
      pagesOf([storyAt('2024-06-17', 'All', { tags: many }), storyAt('2024-06-18', 'One', { tags: ['Tag 999'] })]),
      'tag/index.html',
    );
    expect([model.all, model.terms.length]).toEqual([1001, 1000]);
    expect(model.terms.find(({ name }) => name === 'Tag 999')?.stories).toBe(2);
    expect(model.terms.map(({ path }) => path)).toEqual(model.terms.map(({ path }) => path).toSorted());
  });
});

describe('a long list', () => {
  const { documents, config: settings } = SAMPLE_SITES.archive();
  const pages = pagesOf(documents, settings);
  const model = modelOf<SectionModel>(pages, 'section/politics.html');

  test('shows the newest, and has a page for each month with all its stories', () => {
    const shown = model.latest.length + model.earlier.reduce((sum, month) => sum + month.stories.length, 0);
    expect([model.stories, shown]).toEqual([154, 100]);
    expect(model.months.reduce((sum, { stories: count }) => sum + count, 0)).toBe(154);
    for (const { month, path, stories: count } of model.months) {
      const page = modelOf<ListingMonthModel>(pages, path);
      expect(page).toMatchObject({ kind: 'section', of: { name: 'Politics' }, month });
      expect(page.days.reduce((sum, day) => sum + day.stories.length, 0)).toBe(count);
    }
    expect(model.months.at(-1)?.path).toBe('section/politics/undated.html');
  });

  test('of fewer stories has none', () => {
    expect(modelOf<SectionModel>(pages, 'section/science.html').months).toEqual([]);
    expect([...pages.keys()].filter((path) => /^section\/science\/.*html$/.test(path))).toEqual([]);
  });
});

describe('the ticker page', () => {
  const ticker = (...counts: number[]): TickerModel => {
    const items = counts.flatMap((count, day) =>
      Array.from({ length: count }, (_, index) =>
        item(`Item ${day} ${index}`, `2024-06-${20 - day}T10:00:00+04:00`, { lines: [index + 1, index + 1] }),
      ),
    );
    return modelOf(pagesOf([documentOf('line.txt', { items })], config()), 'ticker.html');
  };

  test.each([
    [
      [150, 50, 1],
      [150, 50],
    ],
    [[150, 51, 1], [150]],
    [[201, 1], [200]],
    [
      [3, 2],
      [3, 2],
    ],
  ])('of days with %j items shows %j', (counts, shown) => {
    const model = ticker(...counts);
    expect(model.days.map(({ items }) => items.length)).toEqual(shown);
    expect(model.items).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(model.shown).toBe(shown.reduce((sum, count) => sum + count, 0));
  });
});

test('a live blog has its entries, and they lead to it', () => {
  const body = [
    { type: 'paragraph' as const, text: 'The first ferry is in sight.', lines: [3, 3] as [number, number] },
  ];
  const pages = pagesOf([
    documentOf('live.txt', {
      article: article('The quay opens: live', { kind: 'live' }),
      items: [
        item('In sight', '2024-06-18T10:10:00+04:00', { body }),
        item('Read also', '2024-06-18T10:00:00+04:00', { lines: [4, 5] }),
      ],
    }),
  ]);
  const path = '2024/06/18/the-quay-opens-live.html';
  const { updates } = modelOf<ArticleModel>(pages, path);
  expect(updates).toMatchObject([{ headline: 'In sight', content: { blocks: body } }]);
  expect(modelOf<DayModel>(pages, '2024/06/18/index.html').items.map((each) => each.article)).toEqual([
    `${path}#${updates[0]?.id}`,
    null,
  ]);
});
