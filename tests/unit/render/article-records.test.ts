/** Articles as JSON beside their pages: whole, valid by the schema that the package ships, and only where they are wanted. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleFile } from '../../../src/core/records.js';
import { article, config, documentOf, markdownOf, paragraphs } from '../site/make.js';
import { SAMPLE_SITES } from '../site/sample-sites.js';
import { documentAt, renderSite, textOf } from './render.js';

const PATH = '2024/06/18/the-quay.json';

describe('with `records: true`', () => {
  test('an article has its record, and its page names it', async () => {
    const own = article('The quay', { body: paragraphs('One.', 'Two </script>.'), tags: ['harbour'], dek: 'One.' });
    const files = await renderSite({
      config: config({ records: true, baseUrl: 'https://example.org/news/' }),
      documents: [
        documentOf('content/dumps/a.txt', { article: own }),
        documentOf('content/dumps/b.txt', { article: own }),
      ],
    });
    const record = JSON.parse(files.get(PATH) ?? '');
    expect(record).toEqual({
      url: 'https://example.org/news/2024/06/18/the-quay.html',
      path: '2024/06/18/the-quay.html',
      article: own,
      sources: ['a', 'b'].map((name) => ({ path: `content/dumps/${name}.txt`, lines: [1, 8] })),
    });
    const link = documentAt(files, '2024/06/18/the-quay.html').querySelector('link[type="application/json"]');
    expect(link?.getAttribute('href')).toBe('the-quay.json');
  });

  test('one in Markdown has its source', async () => {
    const files = await renderSite({
      config: config({ records: true }),
      documents: [markdownOf('content/a.md', article('The quay', { markdown: 'One *and* two.' }))],
    });
    expect(JSON.parse(files.get(PATH) ?? '')).toMatchObject({
      url: null,
      article: { markdown: 'One *and* two.', body: [] },
    });
  });

  test.each(Object.keys(SAMPLE_SITES) as (keyof typeof SAMPLE_SITES)[])('%s: all are valid', async (name) => {
    const { config: settings, documents } = SAMPLE_SITES[name]();
    const files = await renderSite({ config: { ...settings, records: true }, documents });
    const records = [...files].filter(([path]) => /^(?:\d{4}|undated)\/.*\.json$/.test(path));
    const pages = [...files.keys()].filter((path) => /^(?:\d{4}\/\d\d\/\d\d|undated)\/(?!index).*\.html$/.test(path));
    expect(records.map(([path]) => path.replace('.json', '.html')).sort()).toEqual(pages.sort());
    for (const [, text] of records) expect(v.safeParse(ArticleFile, JSON.parse(text)).issues).toBeUndefined();
  });
});

test('without it there is none', async () => {
  const files = await renderSite(SAMPLE_SITES.opinion());
  expect([...files.keys()].filter((path) => /^\d{4}.*json$/.test(path))).toEqual([]);
});

test('where an article comes from is said below it, unless the site does not want that', async () => {
  const { config: settings, documents } = SAMPLE_SITES.opinion();
  const page = '2024/06/18/two-harbours-one-sea-and-the-way-forward.html';
  expect(textOf(documentAt(await renderSite({ config: settings, documents }), page), '.source')).toMatch(
    /lines 1 to 47$/,
  );
  const silent = await renderSite({ config: { ...settings, sourceNotes: false }, documents });
  expect(silent.get(page)).not.toContain('opinion.txt');
});
