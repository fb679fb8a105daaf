import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { newTree } from '../../../src/core/markdown-tree.js';
import { htmlStage } from '../../../src/render/html.js';
import { plainHtml } from '../../../src/render/plain-html.js';

const stage = htmlStage({ footnotes: 'Notes', backToReference: 'Back to {number}', table: 'Table' });

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('storm', ' ', '\n', '\t', '\r\n', '&', '<', '>', '"', "'", '&amp;', '’', '\u0000', '\u0007'),
      fc.constantFrom('\u0085', '\uD83D\uDE00', '\uD800', '\uFFFE', '\uE000', '\u00A0', '\u2028', '\f', '`', '\\'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const url = fc.oneof(
  fc.constantFrom('https://example.org/a?b=1&c=%20', '../x.html', '#picture-0', 'mailto:a@b.example', ''),
  fc.constantFrom('javascript:alert(1)', 'HTTP://A', 'a:b', 'a/b:c', '//a.example', 'x?y:z', 'https:', ':', '?#:'),
  fc
    .array(
      fc.constantFrom('http', 'mailto', ':', '/', '%', '%4', '41', "'", '`', '"', 'é', ' ', '?', '#', '&', '[', 'a'),
    )
    .map((parts) => parts.join('')),
);

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; phrase: PhrasingContent }>((tie) => ({
  phrasing: fc.array(tie('phrase'), { maxLength: 4 }),
  phrase: fc.oneof(
    { maxDepth: 3 },
    text.map((value): PhrasingContent => ({ type: 'text', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.record({ type: fc.constant('image' as const), url, alt: fc.option(text) }),
    text.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const),
      children: tie('phrasing'),
    }),
    fc.record({ type: fc.constant('link' as const), url, title: fc.constant(null), children: tie('phrasing') }),
  ),
}));

const { blocks } = fc.letrec<{ blocks: BlockContent[]; block: BlockContent; item: ListItem }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  item: fc.record({
    type: fc.constant('listItem' as const),
    spread: fc.constantFrom(null, undefined, false, true),
    checked: fc.constantFrom(null, undefined, null, undefined, false),
    children: tie('blocks'),
  }),
  block: fc.oneof(
    { maxDepth: 3 },
    phrasing.map((children): BlockContent => ({ type: 'paragraph', children })),
    fc.record({
      type: fc.constant('heading' as const),
      depth: fc.constantFrom(2 as const, 3 as const, 6 as const),
      children: phrasing,
      data: fc.oneof(
        fc.constant(undefined),
        text.filter((id) => /^[^\t\n\f\r ]+$/.test(id)).map((id) => ({ hProperties: { id } })),
      ),
    }),
    fc.constant<BlockContent>({ type: 'thematicBreak' }),
    text.map((value): BlockContent => ({ type: 'html', value })),
    fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.constantFrom(true, false),
      start: fc.constantFrom(null, undefined, 0, 1, 7),
      spread: fc.constantFrom(null, undefined, false, true),
      children: fc.array(tie('item'), { maxLength: 3 }),
    }),
  ),
}));

const root = (children: RootContent[]): Root => ({ type: 'root', children });

test('what it writes is what the whole way writes', () => {
  let written = 0;
  fc.assert(
    fc.property(blocks, (children) => {
      const html = plainHtml(root(structuredClone(children)));
      if (html === null) return;
      written += 1;
      expect(html).toBe(stage(root(children)));
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(written).toBeGreaterThan(500);
});

test.each([
  [
    'a story',
    'A *storm* **hit** [the quay](https://example.org/?a=1&b=2).\n\n## After\n\nFish & chips < 5.\nNext line',
  ],
  ['a list in a quote', '> - one\n> - two\n>   - three\n>\n> said'],
  ['an ordered list', '3. one\n4. two\n\n   more'],
  ['a break', 'one  \ntwo\n\n---\n\n![A quay](quay.jpg)'],
])('it writes %s', (_, source) => {
  expect(plainHtml(newTree(source))).toBe(stage(newTree(source)));
});

test.each([
  ['a table', '| a |\n|---|\n| b |'],
  ['a footnote', 'a[^1]\n\n[^1]: b'],
  ['a reference', '[a][b]\n\n[b]: https://example.org/'],
  ['raw HTML', 'a <b>c</b>'],
  ['code', '    a'],
  ['a box', '- [x] a'],
  ['a title', '[a](b "c")'],
  ['a scheme that is not allowed', '[a](javascript:alert)'],
])('it leaves %s to the whole way', (_, source) => {
  expect(plainHtml(newTree(source))).toBeNull();
});
