import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownTree, treeText } from '../../../src/core/markdown-tree.js';
import { PLAIN } from '../../../src/core/plain-markdown.js';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

const PIECES = [
  ...[
    'http://example.org',
    'https://a.b/c_d_e',
    'HTTP://X.Y',
    'www.example.org',
    'WWW.a.b',
    'me@example.org',
    'mailto:',
    '@',
  ],
  ...['&#104;ttp://a.b', 'ht*tp*://a.b', '`http://a.b`', '<http://a.b>', '<b title="http://a.b">', '[x](http://a.b)'],
  ...['[http://a.b](c)', '](http://a.b)', '![p](http://a.b "www.c.d")', '[r]: http://a.b\n', '[r]', '[', ']', '(', ')'],
  ...[
    '~',
    '~~',
    '|',
    'a | b\n--|--\n',
    ':-',
    '-',
    '--\n',
    '[^1]',
    '[^1]: note\n',
    '- [ ] ',
    '- [x] ',
    '- ',
    '1. ',
    '> ',
    '# ',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '\\',
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    'word',
    '<!-- http://a.b -->',
    '&amp;',
    '***\n',
    '```\n',
  ],
];

test('the tree is that of GFM, however it was made', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      expect(markdownTree(source)).toEqual(gfm.parse(source));
    }),
    { numRuns: 3000 },
  );
});

test('its text has no places, is none where the parser is not needed, and null where nesting has no end', () => {
  expect(treeText('`a`')).toBe(
    '{"type":"root","children":[{"type":"paragraph","children":[{"type":"inlineCode","value":"a"}]}]}',
  );
  expect(treeText('The *quay*.\n\n## Repairs')).toBe(PLAIN);
  expect(treeText('>'.repeat(20_000))).toBeNull();
});
