import { describe, expect, test } from 'vitest';
import { treeText } from '../../../src/core/markdown-tree.js';
import type { BodyBlock } from '../../../src/core/records.js';
import { bodyRenderer } from '../../../src/render/body.js';

const WORDS = { footnotes: 'Anmerkungen', backToReference: 'Zurück zu {number}', table: 'Tabelle "x"' };

const render = bodyRenderer(WORDS);

const markdown = (source: string): string => render({ markdown: source }, (url) => url.replace(/^\//, '../')).trim();
const block = (type: BodyBlock['type'], text: string, more: Partial<BodyBlock> = {}): string =>
  render({ blocks: [{ type, text, lines: [1, 1], ...more }] }, (path) => path).trim();

describe('blocks of a dump', () => {
  test.each([
    [
      'paragraph',
      '# *a* & [b](c) <i>d</i> https://e.example',
      {},
      '<p># *a* &#x26; [b](c) &#x3C;i>d&#x3C;/i> https://e.example</p>',
    ],
    ['heading', 'Why', { level: 4 }, '<h2>Why</h2>'],
    ['quote', 'We lost', {}, '<blockquote>\n<p>We lost</p>\n</blockquote>'],
    ['list', 'a\n\nb', { ordered: true }, '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['list', '- a', {}, '<ul>\n<li>- a</li>\n</ul>'],
    ['code', '<b>', {}, '<pre tabindex="0"><code>&#x3C;b>\n</code></pre>'],
    ['rule', '', {}, '<hr>'],
    ['html', '<script>x</script>', {}, '<p>&#x3C;script>x&#x3C;/script></p>'],
    ['image', 'A quay', {}, '<p>A quay</p>'],
    ['paragraph', '  ', {}, ''],
  ] as const)('%s %s', (type, text, more, html) => {
    expect(block(type, text, more)).toBe(html);
  });

  test('headings keep their steps below the headline', () => {
    const blocks = [3, 5, 3, 1].map(
      (level): BodyBlock => ({ type: 'heading', text: String(level), level, lines: [1, 1] }),
    );
    const html = render({ blocks: blocks.slice(0, 3) }, (path) => path);
    expect([...html.matchAll(/<h(\d)>/g)].map((match) => match[1])).toEqual(['2', '4', '2']);
  });
});

describe('Markdown', () => {
  test('headings begin below the headline', () => {
    expect(markdown('# One\n\n### Three')).toBe('<h2>One</h2>\n<h4>Three</h4>');
    expect(markdown('### Three\n\n###### Six')).toBe('<h2>Three</h2>\n<h5>Six</h5>');
  });

  test('headings have ids by their words, each its own, and links lead to them', () => {
    const source = [
      '## Why *now*, `x` & <b>y</b>?',
      '### Why now, x  y?',
      '## لماذا الآن؟ Niyə indi?',
      '## ?!',
      '## ?!',
      '> # Related',
      '## n-1f0c5a2b9d3e',
      '## User-content-fn-1',
      '[a](#related) [b](#why-now-x--y) [c](#top) [d](#%D9%84) [e][e] [^1]',
      '[^1]: Note',
      '[e]: #content',
      '## Content',
    ].join('\n\n');
    const html = render({ markdown: source }, (url) => url, { ids: true });
    const ids = [...html.matchAll(/<(?:h\d|li)(?: id="([^"]*)")?/g)].map((match) => match[1]);
    expect(ids).toEqual([
      'why-now-x--y',
      'why-now-x--y-1',
      'لماذا-الآن-niyə-indi',
      undefined,
      undefined,
      'text.related',
      'text.n-1f0c5a2b9d3e',
      'text.user-content-fn-1',
      'text.content',
      undefined, // The name of the footnotes has its id behind its class.
      'user-content-fn-1',
    ]);
    const links = [...html.matchAll(/href="(#[^"]*)"/g)].map((match) => match[1]);
    expect(links.slice(0, 5)).toEqual(['#text.related', '#why-now-x--y', '#top', '#%D9%84', '#text.content']);
    // Where several texts stand on a page, or none but this of a page: feeds.
    const without = render({ markdown: source }, (url) => url);
    expect(without).toBe(html.replace(/(<h\d) id="[^"]*"/g, '$1'));
  });

  test('tables can be scrolled by the keyboard, and are aligned without obsolete attributes', () => {
    const html = markdown('| a | b |\n|:-:|--:|\n| 1 | 2 |');
    expect(html).toContain('<div class="scroll" role="region" aria-label="Tabelle &#x22;x&#x22;" tabindex="0"><table>');
    expect(html).toContain('<td class="center">1</td>');
    expect(html).not.toContain('align=');
  });

  test('boxes are signs', () => {
    expect(markdown('- [x] wall\n- [ ] crane').replace(/\s*\n\s*/g, '')).toContain(
      '☑ wall</li><li class="task-list-item">☐ crane',
    );
  });

  test('footnotes lead there and back, in the site’s words', () => {
    const html = markdown('Text.[^a]\n\n[^a]: Note.');
    const [there, back] = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(there).toMatch(/^user-content-/);
    expect(html).toContain(`<li id="${there}">`);
    expect(html).toContain(`id="${back}"`);
    expect(html).toContain('>Anmerkungen</h2>');
    expect(html).toContain('aria-label="Zurück zu 1"');
  });

  test.each([
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](  JaVaScRiPt:alert(1) )', '<p><a>a</a></p>'],
    ['[a](data:text/html,x)', '<p><a>a</a></p>'],
    ['[a](vbscript:x)', '<p><a>a</a></p>'],
    ['![a "b"](javascript:alert(1))', '<p>a "b"</p>'],
    ['![a]() ![b](<> "c")', '<p>a b</p>'],
    ['![](data:image/png;base64,AAAA)\n\nb', '<p>b</p>'],
    ['<canvas></canvas>\n\n<p> </p>\n\nb', '<p>b</p>'],
    [
      '<video src="/assets/a.mp4" poster="/assets/a.jpg" autoplay preload="auto">\n<track src="/assets/a.vtt" kind="captions">\nNo <b>films</b> here\n</video>',
      '<video src="../assets/a.mp4" poster="../assets/a.jpg" controls preload="none"><track src="../assets/a.vtt" kind="captions"></video>',
    ],
    [
      'a <audio><source src="https://example.org/a.ogg" type="audio/ogg"> no *sound* </audio> b',
      '<p>a <audio controls preload="none"><source src="https://example.org/a.ogg" type="audio/ogg"></audio> b</p>',
    ],
    [
      'a <video src="/assets/a.mp4"> is *open*\n\nb </video> c',
      '<p>a <video src="../assets/a.mp4" controls preload="none"></video> is <em>open</em></p>\n<p>b  c</p>',
    ],
    ['a <video src="javascript:alert(1)"></video><audio></audio><source src="a.mp4"> b', '<p>a  b</p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a <img loading="lazy" decoding="async" src="x" alt=""> b</p>'],
    ['<script>alert(1)</script>', ''],
    [
      '<http://example.org/?a=1&b=2>',
      '<p><a href="http://example.org/?a=1&#x26;b=2">http://example.org/?a=1&#x26;b=2</a></p>',
    ],
    ['www.example.org', '<p><a href="http://www.example.org">www.example.org</a></p>'],
    ['[a](/section/x.html)', '<p><a href="../section/x.html">a</a></p>'],
    ['[a][b]\n\n[b]: /x.html', '<p><a href="../x.html">a</a></p>'],
    ['[a](//example.org/x)', '<p><a href="//example.org/x">a</a></p>'],
    ['[a](b "<img onmouseover=alert(1) x=")', '<p><a href="b" title="<img onmouseover=alert(1) x=">a</a></p>'],
    ['[a](b "<pre> <table>")', '<p><a href="b" title="<pre> <table>">a</a></p>'],
    ['`</script>` \u0007', '<p><code>&#x3C;/script></code> \uFFFD</p>'],
  ])('%s', (source, html) => {
    expect(markdown(source)).toBe(html);
  });

  test.each([
    ['quotes', `${'> '.repeat(1000)}deep`],
    ['lists', `${'- '.repeat(500)}deep`],
    ['emphasis', `${'*a **b '.repeat(300)}deep${' b** a*'.repeat(300)}`],
  ])('%s within themselves end, with their text', (_, source) => {
    expect(markdown(source)).toContain('deep');
  });
});

test('a Markdown article with its tree is as one that is parsed', () => {
  for (const source of ['# A\n\n[b](/c.html) | www.example.org', '# A\n\nThe *quay*.\n']) {
    const tree = treeText(source) ?? '';
    for (const _ of [1, 2]) {
      expect(render({ markdown: source, tree }, (url) => `..${url}`)).toBe(
        render({ markdown: source }, (url) => `..${url}`),
      );
    }
  }
});
