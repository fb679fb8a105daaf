/** HTML in a Markdown article, on its page. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { treeText } from '../../../src/core/markdown-tree.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { bodyRenderer } from '../../../src/render/body.js';

const render = bodyRenderer({ footnotes: 'Notes', backToReference: 'Back to {number}', table: 'Table' });
const link = (url: string): string => url.replace(/^\//, '../');

const QUAY = { src: 'media/quay.jpg', width: 8, height: 4, alt: 'A "quay"', caption: 'New', credit: null, sources: [] };
const SHOWN =
  '<picture><img src="../media/quay.jpg" width="8" height="4" alt="A &quot;quay&quot;" loading="lazy" decoding="async"></picture>';

const html = (markdown: string, ids = true): string =>
  render({ markdown }, link, { pictures: { 'quay.jpg': QUAY }, ids }).trim();

describe('what is on the page', () => {
  test.each([
    [
      'text',
      'a<br>b <sup class="x y">2</sup> &amp; *c <u>d</u>*',
      '<p>a<br>b <sup class="x y">2</sup> &#x26; <em>c <u>d</u></em></p>',
    ],
    [
      'Markdown between tags',
      '<div class="note">\n\n**a**\n\n</div>\n\nb',
      '<div class="note">\n<p><strong>a</strong></p>\n</div>\n<p>b</p>',
    ],
    ['what runs', 'a<script>alert(1)</script>b <a href="javascript:c" onclick="d">e</a>', '<p>ab <a>e</a></p>'],
    [
      'what is left of a tag',
      '<<script></script>b onclick=c> <ifr<b>ame src=x>',
      '<p>&#x3C;b onclick=c> &#x3C;ifr<b>ame src=x></b></p>',
    ],
    ['an open tag', '<b>a\n\nb', '<p><b>a</b></p><b>\n<p>b</p></b>'],
    [
      'a link',
      '<a href="/a.html?b#c">d</a> <a href="e.html">f</a>',
      '<p><a href="../a.html?b#c">d</a> <a href="e.html">f</a></p>',
    ],
    ['a picture of the site', 'a <img src="quay.jpg" alt="x" width="9" onload="y"> b', `<p>a ${SHOWN} b</p>`],
    [
      'one by itself, with its caption',
      '<img src=quay.jpg alt=x>',
      `<figure class="picture">${SHOWN}<figcaption><span class="caption">New</span></figcaption></figure>`,
    ],
    [
      'one with a caption in HTML',
      '<figure>\n<img src="quay.jpg" alt="x">\n<figcaption>It</figcaption>\n</figure>',
      `<figure>\n${SHOWN}\n<figcaption>It</figcaption>\n</figure>`,
    ],
    [
      'one of elsewhere',
      'a <img src="https://example.org/a.png" height=4>',
      '<p>a <img loading="lazy" decoding="async" src="https://example.org/a.png" height="4" alt=""></p>',
    ],
    [
      'a table',
      '<table><tr><td align="right" rowspan=2>a</table>',
      '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table><tbody><tr><td rowspan="2" class="right">a</td></tr></tbody></table></div>',
    ],
    [
      'tables, each by its caption or a number',
      [
        '<table><caption>Ships\nby <b>year</b></caption></table>',
        '<table></table>',
        '| a |\n|---|',
        '<table><caption>Ships by year</caption></table>',
      ].join('\n\n'),
      expect.stringMatching(/"Ships by year".*"Table".*"Table 2".*"Ships by year 2"/s),
    ],
    ['a heading', '<h1 align="center">a</h1>', '<h2>a</h2>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toEqual(expected);
  });

  test('ids of its own have a prefix and stand once, and links lead to them', () => {
    const text =
      '## Quay\n\n<div id="quay">a</div>\n\n<p id="content">b</p>\n\n<a name="x y">c</a> <a name="ş"></a> <b id="ş">d</b>\n\n[e](#quay) [f](#content) <a href="#%C5%9F">g</a>[^1]\n\n[^1]: h';
    const page = html(text);
    expect([...page.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'quay',
      'user-content-quay',
      'user-content-content',
      'user-content-x y',
      'user-content-ş',
      'user-content-fnref-1',
      'footnote-label',
      'user-content-fn-1',
    ]);
    expect([...page.matchAll(/ href="(#[^"]*)"/g)].map(([, href]) => href).slice(0, 3)).toEqual([
      '#quay',
      '#user-content-content',
      '#user-content-%C5%9F',
    ]);
    expect(html(text, false)).not.toMatch(/id="(?:quay|user-content-(?:quay|content|ş))"/);
  });
});

const piece = fc.constantFrom(
  ...['<b>', '</b>', '<div class="x">', '</div>', '<p>', '</p>', '<table>', '<tr>', '<td>', '</table>', '<ul><li>'],
  ...['<a href="/x.html" id="i">', '</a>', '<img src="a.png" onerror="x">', '<svg>', '</svg>', '<math><mi>', '<br/>'],
  ...['<script>', '</script>', '<style>', '</style>', '<iframe src=x>', '</iframe>', '<textarea>', '</textarea>'],
  ...['<!--', '-->', '<!', '<?', '?>', '<![CDATA[', ']]>', '<plaintext>', '<title>', '<template>', '<select><option>'],
  ...['<', '>', '"', "'", '=', '&lt;', '&#60;', '&', ' ', '\n', '\n\n', '> ', '- ', '## ', '*', '`', '|', '<x-y z="'],
  ...['<a href="javascript:x">', '<b style="x" onclick=y title=\'<img src=x onerror=z>\'>', '<h1 id=x name=y>', '[^1]'],
);
const source = fc.array(fc.oneof(piece, fc.constant('word')), { maxLength: 14 }).map((parts) =>
  // Each word its own.
  parts.map((part, index) => (part === 'word' ? ` word${index}x ` : part)).join(''),
);

const ALLOWED =
  /^(?:class|title|id|href|src|alt|start|loading|decoding|tabindex|role|aria-[a-z]+|data-footnote[a-z-]*)$/;

describe('whatever is written', () => {
  const read = (text: string) =>
    parseMarkdown(
      {
        path: 'a.md',
        format: 'markdown',
        text: `---\ntitle: T\n---\n${text}`,
        sha256: '',
        bytes: 1,
        encoding: 'utf-8',
      },
      { timeZone: 'UTC', lang: null, sections: [], override: {} },
    );

  test('nothing runs, no id stands twice, and what was kept gives the same page', () => {
    fc.assert(
      fc.property(source, (markdown) => {
        const page = html(markdown);
        expect(page).not.toMatch(/<(?:script|style|iframe|svg|math|textarea|template|select|title|plaintext)\b/);
        const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
        for (const element of document.querySelectorAll('body *')) {
          for (const { name } of element.attributes) expect(name).toMatch(ALLOWED);
          expect(element.getAttribute('href') ?? '').not.toMatch(/script:/);
        }
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const tree = treeText(markdown);
        expect(render({ markdown, ...(tree === null ? {} : { tree }) }, link, { ids: true }).trim()).toBe(
          html(markdown),
        );
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('no word is lost without a message, and a word that is not on the page is not in the record', () => {
    let kept = 0;
    fc.assert(
      fc.property(source, (markdown) => {
        const { article, messages } = read(markdown);
        const page = html(markdown);
        const written = markdown.replace(/<!--[\s\S]*?-->/g, '').match(/word\d+x/g) ?? [];
        const onPage = written.filter((word) => page.includes(word));
        const record = JSON.stringify(article?.body ?? []);
        for (const word of written) if (!page.includes(word)) expect(record).not.toContain(word);
        if (messages.some(({ rule }) => rule === 'markdown:html')) return;
        kept += onPage.length;
        expect(onPage).toEqual(written);
      }),
      { numRuns: 3000, seed: 2 },
    );
    expect(kept).toBeGreaterThan(500);
  });
});
