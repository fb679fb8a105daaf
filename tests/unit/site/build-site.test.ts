import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/load.js';
import type { Article } from '../../../src/core/records.js';
import { buildSite } from '../../../src/site/index.js';
import { article, config, documentOf, item, markdownOf } from './make.js';

const headlines = (site: ReturnType<typeof buildSite>['site']) => ({
  articles: [...site.articles].map((each) => each.article.headline),
  items: [...site.items].map((each) => each.item.headline),
});

describe('order', () => {
  test('newest first, within a minute as the dump has them, without a time last', () => {
    const { site } = buildSite(
      [
        documentOf('a.txt', {
          article: article('Undated', { published: null }),
          items: [
            item('no time', null, { lines: [1, 1] }),
            item('second', '2024-06-18T10:00:00+04:00', { lines: [2, 3] }),
            item('third', '2024-06-18T06:00:00Z', { lines: [4, 5] }),
            item('first', '2024-06-18T10:01:00+04:00', { lines: [6, 7] }),
            item('day', '2024-06-18', { lines: [8, 9] }),
            item('before', '2024-06-17T23:00:00+04:00', { lines: [10, 11] }),
          ],
        }),
        documentOf('b.txt', { article: article('Old', { published: '2024-06-01' }) }),
        documentOf('c.txt', { article: article('New') }),
      ],
      config(),
    );
    expect(headlines(site)).toEqual({
      articles: ['New', 'Old', 'Undated'],
      items: ['first', 'second', 'third', 'day', 'before', 'no time'],
    });
    expect(site.newest).toBe('2024-06-18T10:01:00+04:00');
  });
});

describe('links', () => {
  const weather = (source: string, published: string) =>
    documentOf(source, { article: article('Weather', { published }) });

  test('an item leads to the article of its headline', () => {
    const { site } = buildSite(
      [
        documentOf('a.txt', {
          article: article('Xi’s visit'),
          items: [item("XI'S VISIT", null), item('Other', null, { lines: [1, 1] })],
        }),
      ],
      config(),
    );
    expect([...site.items].map((each) => each.article).sort()).toEqual(['2024/06/18/xis-visit.html', null]);
  });

  test('of several, to the one nearest in time', () => {
    const { site } = buildSite(
      [
        weather('a.txt', '2024-06-18T06:00:00Z'),
        weather('b.txt', '2024-06-19T06:00:00Z'),
        documentOf('c.txt', {
          items: [item('Weather', '2024-06-18T07:00:00Z'), item('Weather', '2024-06-25T07:00:00Z', { lines: [1, 2] })],
        }),
      ],
      config(),
    );
    expect([...site.items].map((each) => each.article)).toEqual(['2024/06/19/weather.html', '2024/06/18/weather.html']);
  });
});

describe('anchors of items', () => {
  test('are their own, and stay when others come and when the zone changes', () => {
    const line = [
      item('Quay opens', '2024-06-18T10:00:00+04:00'),
      item('Quay opens', '2024-06-17T10:00:00+04:00', { lines: [1, 2] }),
    ];
    const ids = (items: typeof line, zone: string) =>
      [...buildSite([documentOf('a.txt', { items })], config({ timeZone: zone })).site.items].map((each) => each.id);
    const before = ids(line, 'Asia/Baku');
    expect(new Set(before).size).toBe(2);
    for (const id of before) expect(id).toMatch(/^n-[0-9a-f]{12}$/);
    expect(ids([item('Newer', '2024-06-19T10:00:00+04:00', { lines: [7, 8] }), ...line], 'UTC').slice(1)).toEqual(
      before,
    );
  });
});

describe('sections', () => {
  const sections = [
    { name: 'Politics', slug: 'politics', description: null },
    { name: 'World', slug: 'intl', description: 'Abroad' },
  ];
  const inSection = (source: string, section: string | null) =>
    documentOf(source, { article: article(`Story of ${source}`, { section }) });

  test('those of the configuration come first, then those found, by slug', () => {
    const { site, messages } = buildSite(
      [
        inSection('a.txt', 'Science'),
        inSection('b.txt', 'POLITICS'),
        inSection('c.txt', 'world'),
        inSection('d.txt', 'Culture'),
        inSection('e.txt', ' '),
      ],
      config({ sections }),
    );
    expect(site.sections.map(({ name, path }) => [name, path])).toEqual([
      ['Politics', 'section/politics.html'],
      ['World', 'section/intl.html'],
      ['Culture', 'section/culture.html'],
      ['Science', 'section/science.html'],
    ]);
    expect(Object.fromEntries([...site.articles].map((each) => [each.sources[0]?.path, each.section]))).toEqual({
      'a.txt': 'science',
      'b.txt': 'politics',
      'c.txt': 'intl',
      'd.txt': 'culture',
      'e.txt': null,
    });
    expect(messages.map(({ rule, path }) => [rule, path])).toEqual([
      ['site:unknown-section', 'a.txt'],
      ['site:unknown-section', 'd.txt'],
    ]);
  });

  test('one that the configuration has not is told where it is named: in front matter, in an override, or in a dump', () => {
    const yaml = 'sections: [Politics]\noverrides:\n  dumps/:\n    section: Sprot\n';
    const { config: settings, locate } = parseConfig(Buffer.from(yaml), 'content/site.yaml');
    const of = (section: string, line?: number): Article =>
      article(section, { section, ...(line === undefined ? {} : { keyLines: { section: line } }) });
    const { messages } = buildSite(
      [
        markdownOf('content/a.md', of('Science', 6)),
        markdownOf('content/dumps/b.md', of('Culture', 3)),
        documentOf('content/dumps/c.txt', { article: of('Sprot') }),
        documentOf('content/d.txt', { article: of('Town') }),
      ],
      settings ?? config(),
      locate,
    );
    expect(messages.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'content/a.md:6:null',
      'content/d.txt:1:null',
      'content/dumps/b.md:3:null',
      'content/site.yaml:4:14',
    ]);
  });

  test('a misspelt one is told by the name that it is near to', () => {
    const { messages } = buildSite([inSection('a.txt', 'Politcs')], config({ sections }));
    expect(messages[0]?.reason).toContain('Did you mean `Politics`?');
  });

  test('without any in the configuration, finding some is no message', () => {
    expect(buildSite([inSection('a.txt', '经济')], config()).messages).toEqual([]);
  });

  test('an item stands in the section that its category names', () => {
    const line = documentOf('a.txt', {
      items: [
        item('Quay opens', null, { category: 'politics' }),
        item('Other', null, { category: 'Leyla', lines: [1, 1] }),
      ],
    });
    expect([...buildSite([line], config({ sections })).site.items].map((each) => each.section).sort()).toEqual([
      null,
      'politics',
    ]);
  });
});

test('items without a time are told once a source', () => {
  const items = Array.from({ length: 7 }, (_, index) => item(`Item ${index}`, null, { lines: [index + 3, index + 3] }));
  expect(buildSite([documentOf('a.txt', { items })], config()).messages).toMatchObject([
    {
      rule: 'site:item-without-time',
      severity: 'info',
      path: 'a.txt',
      line: 3,
      reason: '7 items have no time (lines 3, 4, 5, 6, 7, …)',
    },
  ]);
});

test('nothing gives an empty site', () => {
  const { site, messages } = buildSite([], config());
  expect([...site.articles, ...site.items, ...site.months, ...site.sections, ...messages]).toEqual([]);
  expect(site.newest).toBeNull();
});
