/** Of the Markdown in records only the addresses of links change: pages made of it are those that Newsline makes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyRenderer } from '../../../src/render/body.js';
import { relinkedMarkdown } from '../../../src/render/relinked-markdown.js';

const LINKS = {
  'second.md': '2024/06/18/second.html',
  '../a b.md': 'undated/a-b.html',
  '/c_d.md': '2024/06/18/c-d.html',
  'e&f(g).md': '2024/06/18/e.html',
  'gone.md': null,
};

test.each([
  ['[a](second.md)', '[a](/2024/06/18/second.html)'],
  ['[a](  <../a b.md#x> "t")', '[a](  /undated/a-b.html#x "t")'],
  ['[a](/c\\_d.md?b) and `[a](second.md)`', '[a](/2024/06/18/c-d.html?b) and `[a](second.md)`'],
  // The id that a heading has where the page has one of that name itself.
  ['[a](second.md?b#updates)', '[a](/2024/06/18/second.html?b#text.updates)'],
  ['[a](e&amp;f\\(g\\).md)', '[a](/2024/06/18/e.html)'],
  ['[a](e&f(g).md#b(c&d))', '[a](/2024/06/18/e.html#b%28c&amp;d%29)'],
  ['> [a\n> b](\n> second.md\n> "t")', '> [a\n> b](\n> /2024/06/18/second.html\n> "t")'],
  ['[a][b]\n\n[b]: <second.md>\n  (t)', '[a][b]\n\n[b]: /2024/06/18/second.html\n  (t)'],
  ['![a](second.md) [![b](second.md)](second.md)', '![a](second.md) [![b](second.md)](/2024/06/18/second.html)'],
  ['<a class=x href=second.md>a</a>', '<a class=x href=/2024/06/18/second.html>a</a>'],
  ["a <A\nHREF = '/c_d.md#e'>a</A>", "a <A\nHREF = '/2024/06/18/c-d.html#e'>a</A>"],
  [
    '<video src="second.md" poster=/c_d.md></video> <a href="second.md"><img src="second.md"></a>',
    '<video src="/2024/06/18/second.html" poster=/2024/06/18/c-d.html></video> <a href="/2024/06/18/second.html"><img src="second.md"></a>',
  ],
  ['[a](gone.md) [b](other.md) [c](#second.md) <second.md>', null],
])('%s', (markdown, expected) => {
  expect(relinkedMarkdown(markdown, LINKS)).toBe(expected ?? markdown);
});

const render = bodyRenderer({ footnotes: 'Notes', backToReference: 'Back {number}', table: 'Table' });
const same = (url: string): string => url;

describe('whatever is written', () => {
  const { 'gone.md': _, ...alive } = LINKS;
  const addresses = ['second.md', '<../a b.md>', '/c\\_d.md#x', 'other.md', '/page.html', '<e&f(g).md>'];
  const address = fc.constantFrom(...addresses);
  const pieces = fc.oneof(
    fc.constantFrom('a ', '*', '[', ']', '(', ')', '`', '> ', '- ', '\n', '\n\n', '  ', '|', '<b>', '\\', 'é', '\t'),
    address.map((to) => `[a *b*](${to})`),
    address.map((to) => `[c](${to} "t")`),
    address.map((to) => `\n\n[d]: ${to}\n\n[d] [e][d]`),
    fc.constantFrom('second.md', '/c_d.md#x').map((to) => `<a href="${to}">f</a>`),
  );

  test('pages are the same', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const markdown = parts.join('');
        const relinked = relinkedMarkdown(markdown, alive);
        expect(render({ markdown: relinked }, same)).toBe(render({ markdown }, same, { links: alive }));
      }),
      { numRuns: 200 },
    );
  });
});
