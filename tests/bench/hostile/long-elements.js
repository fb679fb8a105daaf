// @ts-check
/** Saved pages of deep nests, and of long texts, attributes and data. */
import { SENTENCE } from './article.js';
import { pages } from './page.js';

const MANY = 10_000;
const DEEP = 3000;

const NESTS = [
  'div',
  'span',
  'p',
  'b',
  'ul><li',
  'table><tr><td',
  'blockquote',
  'a',
  'section',
  'article',
  'h2',
  'form',
];

/** What one element holds, again and again. @type {Readonly<Record<string, (many: number) => string>>} */
const LONG = {
  text: (many) => `<p>${SENTENCE.repeat(many)}</p>`,
  spaces: (many) => `<p>A${' '.repeat(many)}A${'\n'.repeat(many)}A</p>`,
  entities: (many) => `<p>${'&amp;&eacute;&nbsp;'.repeat(many)}</p>`,
  'lines of code': (many) => `<pre>${'A\n'.repeat(many)}</pre>`,
  heading: (many) => `<h1>${'Bridge | '.repeat(many)}</h1>`,
  'attribute of text': (many) => `<img src="a.jpg" alt="${'The bridge '.repeat(many)}">`,
  classes: (many) => `<p class="${'a-b1 share '.repeat(many)}">A</p>`,
  id: (many) => `<p id="${'a-'.repeat(many)}">A</p>`,
  address: (many) => `<a href="/${'a/'.repeat(many)}">A</a>`,
  styles: (many) => `<p style="${'a:b; '.repeat(many)}">A</p>`,
  attributes: (many) => `<p ${Array.from({ length: many }, (_, i) => `a${i}="1"`).join(' ')}>A</p>`,
  'time of digits': (many) => `<time datetime="${'1'.repeat(many)}">${'1'.repeat(many)}</time>`,
  remark: (many) => `<!--${'-'.repeat(many)} -->`,
  'rows of a table': (many) => `<table>${'<tr><td>A</td><td>1</td></tr>'.repeat(many)}</table>`,
  'points of a list': (many) => `<ul>${'<li>A</li>'.repeat(many)}</ul>`,
};
/** @param {string} json */
const linked = (json) => `<script type="application/ld+json">${json}</script>`;
/** @type {typeof LONG} */
const LONG_IN_HEAD = {
  title: (many) => `<title>${'Bridge | '.repeat(many)}</title>`,
  description: (many) => `<meta name="description" content="${'The bridge '.repeat(many)}">`,
  keywords: (many) => `<meta name="keywords" content="${'bridge,'.repeat(many)}">`,
  'linked authors': (many) => linked(`{"@type":"NewsArticle","author":[${'{"name":"A"},'.repeat(many)}{"name":"B"}]}`),
  'linked text': (many) => linked(`{"@type":"NewsArticle","articleBody":"${SENTENCE.repeat(many)}"}`),
  'linked nests': (many) => linked(`${'{"a":'.repeat(many)}1${'}'.repeat(many)}`),
  'broken linked data': (many) => linked(`{"a":"${'\\"\n'.repeat(many)}`),
  'linked things': (many) => {
    const ids = Array.from({ length: many }, (_, i) => `"@id":"#${i}"`);
    const things = ids.map((id) => `{${id},"@type":"Person","name":"A"}`).join(',');
    const authors = ids.map((id) => `{${id}}`).join(',');
    return linked(`{"@graph":[${things},{"@type":"NewsArticle","author":[${authors}]}]}`);
  },
};

/** @returns {Generator<import('./growth.js').Case>} */
export function* longElements() {
  for (const [turn, [name, html]] of Object.entries(LONG).entries()) yield* pages(`long ${name}`, turn, MANY, html);
  for (const [name, html] of Object.entries(LONG_IN_HEAD)) yield* pages(`long ${name}`, 'head', MANY, html);
  for (const [turn, nest] of NESTS.entries())
    for (const text of ['', 'A '])
      yield* pages(`deep <${nest}>${text}`, turn, DEEP, (deep) => nested(nest, text, deep));
}

/** @param {string} nest @param {string} text @param {number} deep */
function nested(nest, text, deep) {
  const ends = nest.split('><').reverse();
  return (
    `<${nest}>${text}`.repeat(deep) +
    ends
      .map((name) => `</${name}>`)
      .join('')
      .repeat(deep)
  );
}
