import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildTree,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isElement,
  MAX_DEPTH,
} from '../../../../src/parse/html/tree.js';

/** `p(a "x" b("y"))`: names, texts, nesting. */
function shape(node: HtmlNode): string {
  if (!isElement(node)) return JSON.stringify(node.text);
  const inner = node.children.map(shape).join(' ');
  return inner === '' ? node.name : `${node.name}(${inner})`;
}
const shapeOf = (html: string): string => buildTree(html).children.map(shape).join(' ');

describe('buildTree', () => {
  test.each([
    ['<p>a<p>b', 'p("a") p("b")'],
    ['<p><b>a<div>b</div>', 'p(b("a")) div("b")'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'ul(li("a") li("b" ul(li("c"))) li("d"))'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td("a") td("b")) tr(td("c"))) "d"'],
    ['<table><tr><td><table><tr><td>a</table><td>b', 'table(tr(td(table(tr(td("a")))) td("b")))'],
    ['<td>a</td></div>b', 'td("a") "b"'],
    ['<a href=1>a<a href=2>b</a>', 'a("a") a("b")'],
    ['<a><div>x</a>y</div>z', 'a(div("x")) div("y") "z"'],
    ['<b>a<i>b</b>c</i>', 'b("a" i("b")) "c"'],
    ['a<br>b</br>c<hr/>d', '"a" br "b" br "c" hr "d"'],
    ['<head><title>t</title><div>a', 'head(title("t")) div("a")'],
    ['<html><body>a</body></html><p>b', 'html(body("a" p("b")))'],
    ['<body class=a><body class=b>x', 'body("x")'],
    ['<script>if (a < b) "</p>"</script>x', 'script("if (a < b) \\"</p>\\"") "x"'],
    ['<!-- a --><!DOCTYPE html><?php x ?>y', '"y"'],
    ['&lt;b&gt; &amp;amp &nbsp;&#x41;', null],
    ['<svg><path/><text>a</text></svg>b', 'svg(path text("a")) "b"'],
  ])('%s', (html, expected) => {
    const text = (node: HtmlNode): string => (isElement(node) ? node.children.map(text).join('') : node.text);
    if (expected === null) expect(text(buildTree(html))).toBe('<b> &amp \u00A0A');
    else expect(shapeOf(html)).toBe(expected);
  });

  test('attributes: names in small letters, the first of a name; no event handlers, no data', () => {
    const html =
      '<P CLASS="a b" id=x onclick="alert(1)" class=c src="data:image/png;base64,AA" title=\'&quot;q&quot;\' hidden>';
    const [p] = buildTree(html).children as HtmlElement[];
    expect([...(p?.attributes ?? [])]).toEqual([
      ['class', 'a b'],
      ['id', 'x'],
      ['title', '"q"'],
      ['hidden', ''],
    ]);
  });

  test('places in the source', () => {
    const html = 'ab <p>c &amp; d</p>';
    const [, p] = buildTree(html).children as [HtmlNode, HtmlElement];
    expect(p.start).toBe(3);
    const texts = p.children.filter((child): child is HtmlText => !isElement(child));
    expect(texts.map(({ start, end }) => html.slice(start, end))).toEqual(['c ', '&amp;', ' d']);
  });

  test('nesting is cut at a fixed depth; the text stays', () => {
    const depth = 100_000;
    const root = buildTree(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>after`);
    let deepest = 0;
    let text = '';
    const open: HtmlNode[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!isElement(node)) text += node.text;
      else {
        deepest = Math.max(deepest, node.depth);
        open.push(...node.children);
      }
    }
    expect(deepest).toBeLessThanOrEqual(MAX_DEPTH + 1);
    expect(text.split('').sort().join('')).toBe('deepafter'.split('').sort().join(''));
  });

  test.each([
    ['open tags', '<div class="a" '],
    ['tags that end nothing', '</p></div></a>'],
    ['open links and blocks', '<a><div><b><p></a>'],
    ['tables in tables', '<table><tr><td>'],
    ['lists', '<ul><li>'],
    ['references', '&amp;&#x;&notanentity;&#99999999;'],
    ['comments', '<!-- <!'],
  ])('a megabyte of %s comes to an end', (_, piece) => {
    expect(() => buildTree(piece.repeat(Math.ceil(1_000_000 / piece.length)))).not.toThrow();
  });

  test('any text: never throws, and loses no text outside of tags', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href=x>',
      '</a>',
      '<td>',
      '<li>',
      '</ul>',
      'x',
      '&amp;',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(buildTree(pieces.join('')).name).toBe('#root');
      }),
    );
  });
});
