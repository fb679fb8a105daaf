import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import { article, documentOf, markdownOf, mergeAll, paragraphs } from './make.js';

const merge = (...documents: ParsedDocument[]) => mergeAll(documents, 'Asia/Baku');

describe('one article', () => {
  test('in two dumps, word for word, has both as sources', () => {
    const { articles, messages } = merge(
      documentOf('content/b.txt', { article: article('Quay opens', { lines: [3, 9] }) }),
      documentOf('content/a.txt', { article: article('Quay opens') }),
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.sources).toEqual([
      { path: 'content/a.txt', lines: [1, 8] },
      { path: 'content/b.txt', lines: [3, 9] },
    ]);
    expect(messages).toEqual([]);
  });

  test('in two versions is shown in the later one, and the other is named', () => {
    const { articles, messages } = merge(
      documentOf(
        'content/new.txt',
        { article: article('Quay opens', { body: paragraphs('New.') }) },
        { captured: '2024-06-19' },
      ),
      documentOf(
        'content/old.txt',
        { article: article('Quay opens', { body: paragraphs('Old, longer.') }) },
        { captured: '2024-06-18' },
      ),
    );
    expect(articles.map((each) => each.article.body[0]?.text)).toEqual(['New.']);
    expect(messages).toMatchObject([{ rule: 'site:article-version', path: 'content/old.txt', line: 1 }]);
  });

  test('keeps what only another version knows', () => {
    const { articles } = merge(
      documentOf('a.txt', { article: article('Quay opens', { published: '2024-06-18', labels: ['photo'] }) }),
      documentOf('b.txt', {
        article: article('Quay opens', { section: 'Economy', labels: ['video'], body: paragraphs('Short.') }),
      }),
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.article).toMatchObject({
      published: '2024-06-18T10:00:00+04:00',
      section: 'Economy',
      labels: ['photo', 'video'],
    });
  });

  test('is found by its text when its time was counted from the capture', () => {
    const { articles } = merge(
      documentOf('a.txt', { article: article('Quay opens', { published: '2024-06-18T10:00:00+04:00' }) }),
      documentOf('b.txt', { article: article('Quay opens', { published: '2024-06-18T10:40:00+04:00' }) }),
      documentOf('c.txt', { article: article('Quay opens', { published: null }) }),
    );
    expect(articles.map((each) => each.sources.length)).toEqual([3]);
  });

  test('written as Markdown stands for the dump of the same headline and time', () => {
    const { articles, messages } = merge(
      documentOf('a.txt', { article: article('Quay opens') }),
      markdownOf('z.md', article('Quay opens', { body: paragraphs('Mine.') })),
    );
    expect(articles.map((each) => each.sources[0]?.path)).toEqual(['z.md']);
    expect(messages).toHaveLength(1);
  });
});

describe('two articles', () => {
  test.each([
    ['other days', { published: '2024-06-20T10:00:00+04:00' }],
    [
      'another time of the day and another text',
      { published: '2024-06-18T18:00:00+04:00', body: paragraphs('Evening.') },
    ],
    ['no date and another text', { published: null, body: paragraphs('Some time.') }],
  ])('have the same headline: %s', (_, changes) => {
    const { articles } = merge(
      documentOf('a.txt', { article: article('Weather') }),
      documentOf('b.txt', { article: article('Weather', changes) }),
    );
    expect(articles).toHaveLength(2);
  });

  test('are two Markdown files, even of one headline', () => {
    expect(merge(markdownOf('a.md', article('Weather')), markdownOf('b.md', article('Weather'))).articles).toHaveLength(
      2,
    );
  });
});

test('an article without a language has that of its source', () => {
  const { articles } = merge(documentOf('a.txt', { article: article('Xəbər', { lang: null }) }, { lang: 'az' }));
  expect(articles[0]?.article.lang).toBe('az');
});
