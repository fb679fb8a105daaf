/** Ids that authors give their headings, as Hugo and kramdown read them. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { bodyRenderer } from '../../../src/render/body.js';

const render = bodyRenderer({ footnotes: 'Notes', backToReference: 'Back to {number}', table: 'Table' });

function pageOf(markdown: string) {
  const text = `---\ntitle: T\ndate: 2024-06-18\n---\n\n${markdown}\n`;
  const file = { path: 'content/a.md', format: 'markdown', text, sha256: '', bytes: 1, encoding: 'utf-8' } as const;
  const { article, messages } = parseMarkdown(file, { timeZone: 'UTC', lang: null, sections: [], override: {} });
  const headings = article?.body.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  const html = render({ markdown: article?.markdown ?? '' }, (url) => url, { ids: true });
  return { headings, html, rules: messages.map(({ rule }) => rule) };
}

test('a heading has the id that its author gave it, and links lead there', () => {
  const { headings, html, rules } = pageOf(
    '[a](#quay-2) [b](#hafen)\n\n## Why now? {#quay-2}\n\n## *Der* Hafen {#hafen}\n\n## Why',
  );
  expect(headings).toEqual(['Why now?', 'Der Hafen', 'Why']);
  expect(html).toContain('<h2 id="quay-2">Why now?</h2>');
  expect(html).toContain('<h2 id="hafen"><em>Der</em> Hafen</h2>');
  expect(html).toContain('<h2 id="why">Why</h2>');
  expect(rules).toEqual([]);
});

test.each([
  ['in a text with a table', '## A {#one}\n\n| b |\n|---|\n| c |', '<h2 id="one">A</h2>'],
  ['that another heading has', '## A {#one}\n\n## B {#one}', '<h2 id="one-1">B</h2>'],
  ['of the page itself', '## A {#related}', '<h2 id="text.related">A</h2>'],
])('an id %s', (_, markdown, html) => {
  expect(pageOf(markdown).html).toContain(html);
});

test.each(['## A {#a b}', '## A {#"x"}', '## A{#b}', '## {#b}'])('what is no id stays text: %s', (markdown) => {
  expect(pageOf(markdown).headings).toEqual([markdown.slice(3)]);
});
