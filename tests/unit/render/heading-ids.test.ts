import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingId } from '../../../src/core/heading-ids.js';
import type { BodyBlock } from '../../../src/core/records.js';
import { article, config, documentOf, item, markdownOf, paragraphs } from '../site/make.js';
import { documentAt, renderSite, THEMES } from './render.js';

describe.each(['default', 'text'] as const)('in the %s theme', (theme) => {
  test('headings have ids on the page of their article, no two of one page the same, and none in feeds', async () => {
    const heading = (text: string): BodyBlock => ({ type: 'heading', text, level: 2, lines: [1, 1] });
    const at = '2024-06-18T10:00:00+04:00';
    const files = await renderSite(
      {
        config: config({ baseUrl: 'https://example.org/' }),
        documents: [
          documentOf('live.txt', {
            article: article('Live: the quay', {
              kind: 'live',
              body: [heading('Updates'), heading('Why'), heading('Why')],
              related: [{ headline: 'The crane', labels: [], lines: [1, 1] }],
            }),
            items: ['A', 'B'].map((name) => item(name, at, { body: [heading('Why'), ...paragraphs(name)] })),
          }),
          markdownOf('content/port.md', article('The port', { markdown: '## Related\n\n[a](#related)\n\n## Content' })),
        ],
      },
      [],
      theme,
    );
    const idsOf = (path: string, selector = '[id]'): string[] =>
      [...documentAt(files, path).querySelectorAll(selector)].map(({ id }) => id);
    expect(idsOf('2024/06/18/live-the-quay.html', '.text > h2')).toEqual(['text.updates', 'why', 'why-1', '', '']);
    expect(idsOf('2024/06/18/the-port.html', '.text > h2')).toEqual(['text.related', 'text.content']);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages) expect(new Set(idsOf(path)).size, path).toBe(idsOf(path).length);
    const feed = files.get('feed.xml');
    expect(feed).toContain('<h2>Related</h2>');
    expect(feed).toContain('href="https://example.org/2024/06/18/the-port.html#text.related"');
  });

  test('no heading can have an id that its page has besides', async () => {
    const folder = THEMES[theme];
    const names = await readdir(folder, { recursive: true });
    const own = names.filter((name) => /^(?:article\.eta|(?:partials|layouts)\W.*\.eta)$/.test(name));
    const texts = await Promise.all(own.map((name) => readFile(join(folder, name), 'utf8')));
    const ids = texts.flatMap((text) => [...text.matchAll(/ id="([\w-]+)"/g)].map(([, id = '']) => id));
    expect(ids).toContain('content');
    expect(ids.filter((id) => headingId(id) === id)).toEqual([]);
  });
});
