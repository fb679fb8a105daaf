/** Packages are loaded by the first text that needs them. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { bodyRenderer } from '../../../src/render/body.js';

const require = createRequire(import.meta.url);
const render = bodyRenderer({ footnotes: 'Notes', backToReference: 'Back to {number}', table: 'Table' });

/** Those of `names` that are loaded once a text was read and written. */
function loadedBy(text: string, ...names: string[]): string[] {
  const file = { path: 'a.md', format: 'markdown', text, sha256: '', bytes: 1, encoding: 'utf-8' } as const;
  const { article } = parseMarkdown(file, { timeZone: 'UTC', lang: null, sections: [], override: {} });
  render({ markdown: article?.markdown ?? '' }, (url) => url, { ids: true });
  const loaded = Object.keys(require.cache).join('\n').replaceAll('\\', '/');
  return names.filter((name) => loaded.includes(`/node_modules/${name}/`));
}

test('prose, headings, tables and HTML each load what they need, and no more', () => {
  const all = ['github-slugger', 'remark-parse', 'remark-html', 'htmlparser2', 'hast-util-raw'];
  expect(loadedBy('# A\n\n[b](/c.html) *d*', ...all)).toEqual([]);
  expect(loadedBy('# A\n\n## B', ...all)).toEqual(all.slice(0, 1));
  expect(loadedBy('# A\n\n| b |\n|---|\n| c |', ...all)).toEqual(all.slice(0, 3));
  expect(loadedBy('# A\n\nb <!-- c -->', ...all)).toEqual(all.slice(0, 4));
  expect(loadedBy('# A\n\n<b>c</b>', ...all)).toEqual(all);
});
