import { expect, test } from 'vitest';
import { inlineStyle, styleText } from '../../../src/render/styles.js';
import { tempFolder } from '../../helpers.js';
import { config } from '../site/make.js';
import { SAMPLE_SITES } from '../site/sample-sites.js';
import { documentAt, renderSite } from './render.js';

test.each([
  ['a {\n  color: red;\n  margin: 0 auto;\n}\n', 'a{color: red;margin: 0 auto;}'],
  ['/* a { } */ b::before { content: "a  , /* b */ {"; }', 'b::before{content: "a  , /* b */ {";}'],
  ["a { content: 'it\\'s  ; }' } /* open", "a{content: 'it\\'s  ; }'}"],
  [':is(h1,  h2)  a,\nb > c { width: calc(1px + 2px) }', ':is(h1,h2) a,b > c{width: calc(1px + 2px)}'],
  ['a::after { content: "</style><script>" }', 'a::after{content: "<\\/style><script>"}'],
])('%j is shortened, strings are left as they are', (css, text) => {
  expect(styleText(css)).toBe(text);
});

test.each([
  [' ', ''],
  ['/* x', ''],
  ['/* x */', ''],
  ['{ ', '{'],
  ['a  ', 'a '],
])('a long text of %j is shortened', (part, left) => {
  expect(styleText(part.repeat(200_000)).trimEnd()).toBe(left.repeat(200_000).trimEnd());
});

// `/*/*/` is a comment, and what follows it a star.
test('a long text of comments that end where another seems to begin', () => {
  expect(styleText('/*'.repeat(300_000))).toBe('*'.repeat(100_000));
});

test.each(["'", '"\\'])('a long text of %j, strings without end, stays as it is', (part) => {
  expect(styleText(part.repeat(200_000))).toBe(part.repeat(200_000));
});

test('a stylesheet that asks for files beside it stays a file', () => {
  expect(inlineStyle('a{color: red}')).toBe('<style>a{color: red}</style>');
  for (const text of ['@import "b.css";', '@font-face{src: url(a.woff2)}', 'a{background: URL("b.png")}'])
    expect(inlineStyle(text)).toBeNull();
});

test('a site that wants it has the styles in its pages, its own after the theme’s', async () => {
  const own = await tempFolder({ 'assets/custom.css': ':root { --accent: teal }' });
  const { config: settings, documents } = SAMPLE_SITES.archive();
  const site = { config: config({ ...settings, styles: 'inline' }), documents };
  const files = await renderSite(site, [own]);
  for (const path of ['index.html', 'section/politics.html', 'archive/index.html']) {
    const page = documentAt(files, path);
    expect(page.querySelector('link[rel="stylesheet"]'), path).toBeNull();
    const texts = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
    expect(texts[0]).toContain('--paper:');
    expect(texts.at(-1)).toBe(':root{--accent: teal}');
  }
  const linked = documentAt(await renderSite({ config: settings, documents }, [own]), 'section/politics.html');
  expect(linked.querySelector('style')).toBeNull();
  expect([...linked.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))).toEqual([
    '../assets/style.css',
    '../assets/lists.css',
    '../assets/custom.css',
  ]);
});
