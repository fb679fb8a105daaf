// @ts-check
/** Saved pages with many elements of a sort. */
import { HEADLINE, SENTENCE } from './article.js';
import { pages } from './page.js';
import { LINES } from './pieces.js';

const MANY = 3000;
/** Fewer of those that are long. */
const CHARS = 150_000;

const LINK = '<a href="/a/b">Council votes to rebuild the bridge</a>';

const TEXTS = [
  `<p>${SENTENCE}</p>`,
  `<div>${SENTENCE}</div>`,
  `${SENTENCE}<br><br>`,
  'A<br>',
  'a<sup>1</sup>',
  '<p></p>',
  '<p hidden>A</p>',
  '<div><p>A</p></div>',
  '<span>A</span>',
  '<b>A</b> ',
  '<p><strong>The bridge</strong></p>',
  '<blockquote>A</blockquote>',
  '<pre>A\nB</pre>',
  '<hr>',
  '<h1>A</h1>',
  `<h1>${HEADLINE}</h1>`,
  '<h2>A</h2>',
  `<h3>${LINK}</h3>`,
  '<section><h2>A</h2><p>B</p></section>',
];
const LISTS = [
  '<li>A</li>',
  `<li>${LINK}</li>`,
  `<li><time>10:30</time> ${LINK}</li>`,
  `<p>10:30</p><p>${LINK}</p>`,
  '<ul><li>Item of a list</li></ul>',
  '<dl><dt>Label</dt><dd>value</dd></dl>',
  '<td>A</td>',
  '<tr><td>A</td><td>1</td></tr>',
  '<table><tr><td>A</td></tr></table>',
  '<a href="/a">A</a>',
  `${LINK} `,
  '<nav><a>Politics</a></nav>',
  `<article><h2>${LINK}</h2><time>10:30</time><p>${SENTENCE}</p></article>`,
  `<div class="live-post"><time datetime="2024-05-03T10:00Z">10:00</time><h3>Council meets</h3><p>${SENTENCE}</p></div>`,
  '<div class="comment"><p>Anna Muster</p><p>I agree with the council.</p></div>',
];
const OTHERS = [
  '<time datetime="2024-05-03">3 May 2024</time> ',
  '<a rel="tag" href="/t">Bridge</a> ',
  '<a rel="author" href="/a">Anna Muster</a> ',
  '<p class="author">Anna Muster</p>',
  '<i itemprop="author">A</i> ',
  '<img src="a.jpg" alt="The bridge on Tuesday">',
  '<figure><img src="a.jpg" alt="A"><figcaption>A</figcaption></figure>',
  '<aside><p>Related</p></aside>',
  '<details><summary>A</summary>B</details>',
  '<form><input></form>',
  '<button>Share</button>',
  '<!-- a -->',
];
/** Not closed, or closed where nothing is open. */
const ODD = '<div>|<p>|<b>|<a href="a">|<ul><li>|<table><tr><td>|<font>|</div>|</p>|<|<!|&'.split('|');
const OF_HEAD = [
  '<meta name="author" content="Anna Muster">',
  `<meta property="og:title" content="${HEADLINE}">`,
  '<meta property="article:tag" content="Bridge">',
  '<link rel="canonical" href="https://example.org/a">',
  '<style>a{}</style>',
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","author":{"name":"A"}}</script>`,
];

/** @returns {Generator<import('./growth.js').Case>} */
export function* manyElements() {
  for (const [turn, html] of [...TEXTS, ...LISTS, ...OTHERS, ...ODD].entries()) yield* many(html, turn);
  for (const html of OF_HEAD) yield* many(html, 'head');
  for (const [turn, line] of LINES.entries()) yield* many(`<p>${line}</p>`, turn, 1);
}

/** @param {string} html @param {number | 'head'} turn @param {number} [places] */
const many = (html, turn, places) =>
  pages(html, turn, Math.min(MANY, Math.ceil(CHARS / html.length)), (size) => html.repeat(size), places);
