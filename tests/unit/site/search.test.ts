/** Which stories are in which part of the search index, and what the page tells its script. */
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import type { SearchPageModel } from '../../../src/core/search.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { article, config, documentOf } from './make.js';
import { pageDocument } from './sample-sites.js';

const settings = config({ search: true });

const story = (number: number, published: string | null, changes = {}): ParsedDocument =>
  documentOf(`${String(number).padStart(5, '0')}.txt`, {
    article: article(`Story ${number}`, { published, ...changes }),
  });

/** `perMonth` stories in each of `months` months from January 2020. */
const monthly = (months: number, perMonth: number): ParsedDocument[] =>
  Array.from({ length: months * perMonth }, (_, index) => {
    const month = Math.floor(index / perMonth);
    const day = String((index % 28) + 1).padStart(2, '0');
    return story(index, `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${day}`);
  });

const plan = (documents: readonly ParsedDocument[]) => planPages(buildSite(documents, settings).site, settings);
const partsOf = (documents: readonly ParsedDocument[]) => plan(documents).search;

const modelOf = (documents: readonly ParsedDocument[]): SearchPageModel =>
  plan(documents).pages.find(({ path }) => path === 'search/index.html')?.model as SearchPageModel;

describe('the index', () => {
  test('is in parts of whole months, of 500 stories or a little more', () => {
    const parts = partsOf(monthly(12, 150));
    expect(parts.map(({ folder, records }) => [folder, records.length])).toEqual([
      ['search/en/2020-01/', 600],
      ['search/en/2020-05/', 600],
      ['search/en/2020-09/', 600],
    ]);
  });

  test('parts a month of very many stories by days', () => {
    const parts = partsOf(monthly(1, 1400));
    expect(parts.map(({ folder, records }) => [folder, records.length])).toEqual([
      ['search/en/2020-01-01/', 500],
      ['search/en/2020-01-11/', 500],
      ['search/en/2020-01-21/', 400],
    ]);
  });

  test('changes in its newest part alone when a story comes', () => {
    const documents = monthly(12, 150);
    const before = partsOf(documents).map((part) => JSON.stringify(part));
    const after = partsOf([...documents, story(9999, '2020-12-30')]).map((part) => JSON.stringify(part));
    expect(after.length).toBe(before.length);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after.at(-1)).not.toBe(before.at(-1));
  });

  test('keeps languages apart, that of the site first, and takes what has no date', () => {
    const parts = partsOf([
      story(1, '2020-01-01', { lang: 'az' }),
      story(2, null, { lang: 'en-GB' }),
      story(3, '2021-01-01', { lang: '../../x' }),
      story(4, '2022-01-01'),
    ]);
    expect(parts.map(({ folder, lang }) => [folder, lang])).toEqual([
      ['search/en/undated/', 'en'],
      ['search/az/2020-01/', 'az'],
      ['search/und/2021-01/', 'und'],
    ]);
    expect(parts[0]?.records.map(({ headline, year }) => [headline, year])).toEqual([
      ['Story 2', null],
      ['Story 4', '2022'],
    ]);
  });
});

test('pages that are no news are in a part of their own, which is asked first', () => {
  const page = pageDocument('content/pages/about.md', 'About', { published: '2024-06-18', section: 'Sport' });
  const german = pageDocument('content/pages/impressum.md', 'Impressum', { lang: 'de' });
  const parts = partsOf([...monthly(12, 150), page, german]);
  expect(parts.map(({ folder, stories, from }) => [folder, stories, from])).toEqual([
    ['search/en/2020-01/', 600, '2020'],
    ['search/en/2020-05/', 600, '2020'],
    ['search/en/2020-09/', 600, '2020'],
    ['search/en/pages/', 1, null],
    ['search/de/pages/', 1, null],
  ]);
  expect(parts.at(-2)?.records).toMatchObject([
    { path: 'about.html', headline: 'About', section: null, published: null, year: null },
  ]);
  expect(modelOf([page, story(1, '2024-01-01')])).toMatchObject({
    parts: [{ folder: 'search/en/pages/' }, { folder: 'search/en/2024-01/' }],
    sections: [],
    years: ['2024'],
  });
  expect(modelOf([page]).nav.search).toBe('search/index.html');
});

test('the page knows the parts, the newest first, and what can be chosen', () => {
  const model = modelOf([...monthly(24, 50), story(9999, '2021-12-31', { section: 'Sport' })]);
  expect(model.parts).toEqual([
    { folder: 'search/en/2021-09/', lang: 'en', stories: 201, from: '2021', to: '2021' },
    { folder: 'search/en/2020-11/', lang: 'en', stories: 500, from: '2020', to: '2021' },
    { folder: 'search/en/2020-01/', lang: 'en', stories: 500, from: '2020', to: '2020' },
  ]);
  expect(model.years).toEqual(['2021', '2020']);
  expect(model.sections).toEqual([{ slug: 'sport', name: 'Sport' }]);
  expect(model.nav.search).toBe('search/index.html');
});

test('a site without it, or without stories, has neither page nor link', () => {
  const off = planPages(buildSite([story(1, '2020-01-01')], config()).site, config());
  expect(off.search).toEqual([]);
  for (const { pages } of [off, plan([])]) {
    expect(pages.some(({ path }) => path.startsWith('search/'))).toBe(false);
    expect(pages[0]?.model).toMatchObject({ nav: { search: null } });
  }
});
