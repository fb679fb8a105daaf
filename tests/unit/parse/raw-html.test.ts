/** HTML in a Markdown article: what is told of it, and what records have of it. */
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { expectAccounted } from './accounted.js';

/** The text begins in line 4. */
function read(body: string): ParsedDocument {
  const text = `---\ntitle: The port\n---\n${body}`;
  const file = {
    ...({ path: 'content/articles/port.md', format: 'markdown', encoding: 'utf-8' } as const),
    ...{ text, sha256: '', bytes: text.length },
  };
  const document = parseMarkdown(file, { timeZone: 'UTC', lang: null, sections: [], override: {} });
  expectAccounted(document);
  return document;
}

const told = (text: string): string[] =>
  read(text).messages.map(({ line, column, rule, reason }) => `${line}:${column} ${rule.split(':')[1]} ${reason}`);

describe('it is told where it stands first', () => {
  test.each([
    ['what runs', 'a <script>alert(1)</script>', ['4:3 html Pages leave out `<script>` with all that is in it']],
    [
      'what another site shows',
      'Text.\n\n<div>\n  <iframe src="https://example.org/"></iframe>\n</div>\n\n<iframe></iframe>',
      ['7:3 html Pages leave out `<iframe>` with all that is in it'],
    ],
    ['an element', '- <p>a <blink>b</blink></p>', ['4:8 html Pages leave out `<blink>`, but not the text in it']],
    [
      'attributes',
      '<p onclick="a()"\n style="b" data-c data-d="e">f</p>',
      [
        '4:1 html Pages leave out the attribute `onclick` of HTML',
        '4:1 html Pages leave out the attribute `style` of HTML',
        '4:1 html Pages leave out the attribute `data-…` of HTML',
      ],
    ],
    [
      'an address',
      '<a href=" JavaScript:alert(1)">a</a> <img src="data:image/png;base64,AA" alt="b">',
      [
        '4:1 html Pages leave out the address `href="JavaScript:…"` of HTML',
        '4:38 html Pages leave out the address `src="data:…"` of HTML',
      ],
    ],
    ['a value', '<ol start="x"><li>a</li></ol>', ['4:1 html Pages leave out the attribute `start` of HTML']],
    ['code', 'a\n\n<?php echo "a>b" ?>', ['6:1 html Pages leave out `<?php`, which is no HTML']],
    [
      'a tag without its end',
      '<p>a</p>\n<div class="b',
      ['5:1 html Pages leave out what begins with `<div`, since its end is missing'],
    ],
    [
      'a remark without its end',
      'a\n\n<!-- b\n\nc',
      ['6:1 html Pages leave out what begins with `<!--`, since its end is missing'],
    ],
  ])('%s', (_, text, messages) => {
    expect(told(text)).toEqual(messages);
  });

  test('the first of very many kinds, and how many others there are', () => {
    const names = [...'abcdefghijkl'].map((letter) => `x-${letter}`);
    const messages = told(names.map((name) => `<${name}>`).join(' '));
    expect(messages).toHaveLength(8);
    expect(messages[7]).toBe('4:43 html Pages leave out `<x-h>`, but not the text in it (and 4 other kinds)');
  });

  test.each([
    'Text with <b>bold</b>, <sup>2</sup>, <abbr title="World Bank">WB</abbr><br>and <kbd>x</kbd>.',
    '<figure class="wide">\n<img src="https://example.org/a.jpg" alt="A" width="3" height="2" loading="lazy">\n<figcaption>A</figcaption>\n</figure>',
    '<details open>\n<summary>More</summary>\n\n*Text*\n\n</details>',
    '<table>\n<tr><th scope="col" colspan="2">a</th></tr>\n<tr><td align="right">b</td></tr>\n</table>',
    'a <!-- a <script> --> b\n\n<!--more-->\n\n<!--\nb\n-->',
    '`<script>` \\<script> 1 < 2 <https://example.org/>\n\n    <script>\n',
    '<a href="mailto:a@example.org" target="_blank" rel="noopener">a</a> <a href="tel:+994">b</a> <a name="c"></a>',
  ])('not what pages have: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('elements that lie too deep in each other are an error, and so are paragraphs in too many open ones', () => {
  for (const deep of [
    '<div>'.repeat(150),
    '<b><div></b>'.repeat(150),
    '<div><table><tr><td></div>'.repeat(150),
    `${Array.from({ length: 90 }, (_, index) => `<b title="${index}">`).join('')}${'<p>a'.repeat(12_000)}`,
  ])
    expect(told(deep)).toEqual(['null:null too-deep Lists, quotes or HTML lie too deep in each other']);
  expect(told('<div><p>a<ul><li>b</div>\n'.repeat(500))).toEqual([]);
  expect(told(`<table>${'<tr><td><b>a</b><td>b'.repeat(500)}</table>`)).toEqual([]);
});

test('records have its text as readers see it', () => {
  const text = [
    '<p>Fish &amp; chips,<br>twice</p>',
    '<h3>After</h3>',
    '<figure><img src="https://example.org/a.jpg" alt="A quay"><figcaption>It</figcaption></figure>',
    '<table><tr><td>a</td><td>b</td></tr></table>',
    '<div class="note">',
    'One <br> two <script>alert(1)</script> <!-- three --> four<span>!</span>',
    '</div>',
    '<style>\np {}\n\nq {}\n</style>',
    '<video src="/assets/a.mp4" title="A crane">\nno\n</video>',
    '<object>\n\nno\n\n</object>',
  ].join('\n\n');
  expect(read(text).article?.body.map(({ type, text: words }) => [type, words.replace(/ +/g, ' ')])).toEqual([
    ['paragraph', 'Fish & chips,\ntwice'],
    ['heading', 'After'],
    ['image', 'A quay\nIt'],
    ['table', 'a\tb'],
    ['paragraph', 'One \n two four!'],
    ['html', 'A crane'],
  ]);
});

test('its pictures are those of the article, with words or said to be without', () => {
  const { article, messages } = read(
    '<figure>\n<img src="quay.jpg" alt=" A quay " title="New | L. O.">\n</figure>\n\n![b](b.jpg) <img src="/c.jpg" alt=""> <img src="https://example.org/d.jpg">\n\n<img src="e.jpg">\n\n<img src="../../f.jpg" alt="f">',
  );
  expect(
    article?.pictures?.map(({ url, path, alt, caption, credit, lines }) => [url, path, alt, caption, credit, lines]),
  ).toEqual([
    ['quay.jpg', 'content/articles/quay.jpg', 'A quay', 'New', 'L. O.', [5, 5]],
    ['b.jpg', 'content/articles/b.jpg', 'b', null, null, [8, 8]],
    ['/c.jpg', 'content/c.jpg', '', null, null, [8, 8]],
  ]);
  expect(messages.map(({ line, rule, remedy }) => [line, rule, remedy])).toEqual([
    [10, 'picture:no-alt', 'Write what it shows: `alt="A ferry at the quay"`; or `alt=""`, if it only decorates.'],
    [12, 'picture:outside', expect.any(String)],
  ]);
});

test('its links are looked at as those of Markdown', () => {
  expect(
    told(
      '<a href="../../quay.md">a</a> <a href="#b">b</a> <a href="#c">c</a> [d](#d)\n\n<div id="c"><a name="d">d</a></div>',
    ),
  ).toEqual([
    '4:1 relative-link The link `../../quay.md` leads out of content/',
    '4:31 fragment The link `#b` leads to no heading of the text. Did you mean `c`?',
  ]);
});
