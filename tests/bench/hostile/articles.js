// @ts-check
/** Articles in Markdown: many lines of a sort, one long line, and front matter. */
import { parseMarkdown } from '../../../lib/parse/markdown.js';
import { CONTEXT, fileOf, PARAGRAPH } from './article.js';
import { MATTER } from './front-matter.js';

const MANY = 3000;
/** Of marks in one paragraph fewer are let through to the parser. */
const LONG = 2000;
/** Milliseconds: its parser takes a quarter of one for each line. */
const NOTICEABLE = 1000;

const BLOCKS = '# A|A\n===|> A|- A|1. A|- [ ] A|***|```|~~~|    A|\\|<div>|</div>|<!--|[a]: /b|[^1]: A|:::';
const TABLES = ['| a | b |', '|-|-|', '| a |\n|-|'];
const PHRASES = [
  ...'A|<b>|[a](b)|![a](b)|[a]|[^1]|*A*|**A|_A_|`A|~~A|&amp;|$A$|A  |[[A]]|{{< a >}}|{% a %}|<a@b.c>'.split('|'),
  'https://example.org/a',
  PARAGRAPH,
];
const PIECES =
  '*|**a|_|`|~|[|]|![|](|[a](|<|<a |&|\\|>|- |#|!|:|@|http://|www.|a@b.|[^|<!--|*a_|`` |[a][| |\t|{|('.split('|');

/** @param {string} text */
const read = (text) => parseMarkdown(fileOf('article.md', 'markdown', text), CONTEXT);

/** @returns {Generator<import('./growth.js').Case>} */
export function* articles() {
  /** @param {string} name @param {number} size @param {(many: number) => string} make @returns {import('./growth.js').Case} */
  const article = (name, size, make) => ({ name: `Markdown: ${name}`, size, noticeable: NOTICEABLE, make, read });
  for (const [i, line] of [...BLOCKS.split('|'), ...TABLES, ...PHRASES].entries()) {
    const piece = line + (i % 2 === 0 ? '\n' : '\n\n');
    yield article(`many ${JSON.stringify(piece)}`, MANY, (many) => `# A\n\n${piece.repeat(many)}`);
  }
  for (const piece of PIECES.flatMap((mark) => [mark, `${mark}a`, `${mark} a`]))
    yield article(`long ${JSON.stringify(piece)}…`, LONG, (many) => `# A\n\n${piece.repeat(many)}`);
  for (const [name, make] of Object.entries(MATTER)) yield article(name, 4 * MANY, make);
}
