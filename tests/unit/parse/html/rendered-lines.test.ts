import { describe, expect, test } from 'vitest';
import { renderLines } from '../../../../src/parse/html/rendered-lines.js';
import { buildTree } from '../../../../src/parse/html/tree.js';

const render = (html: string) => renderLines(buildTree(html), html);
const texts = (html: string): string[] => render(html).map(({ text }) => text);

describe('renderLines', () => {
  test.each([
    ['<div>a <b>b</b>c</div>d', ['a bc', 'd']],
    ['<p>a\n  b</p><p>c</p>', ['a b', 'c']],
    ['a<br>b<br/><br>c', ['a', 'b', 'c']],
    ['<ul><li>a<li>b <a>c</a></ul>', ['a', 'b c']],
    ['<table><tr><td>12:05<td>Depot stays</table>', ['12:05 Depot stays']],
    // Cells of a page that is laid out by a table: menu, story.
    [
      '<table><tr><td><a>Home</a><br><a>Letters</a></td><td><b>Ferry</b><br>By ferry.</table>',
      ['Home', 'Letters', 'Ferry', 'By ferry.'],
    ],
    ['<pre>a\n  b</pre>', ['a', 'b']],
    ['<script>x()</script><style>p{}</style><template>t</template><noscript>n</noscript>', ['n']],
    ['<select><option>a</select><textarea>b</textarea><button>c</button>', ['c']],
    ['a\u00AD\u200Bb &nbsp; c', ['a\u200Bb c']],
    ['<span>a</span><span>b</span>', ['ab']],
    ['<head><title>t</title></head><body>b', ['b']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    ['<a><span class="time">13:15</span><span class="text">тихая вода</span></a>', '13:15 тихая вода'],
    ['<time>03:02 م</time><a>افتتاح المعرض</a>', '03:02 م افتتاح المعرض'],
    ['<span class="author">Mara Lindqvist</span><span>The Courier</span>', 'Mara Lindqvist The Courier'],
    ['<i class="day">18</i><i class="month date-part">june</i>', '18 june'],
    ['<a href="/a">menu</a><a href="/b">search</a>', 'menu search'],
    ['<x-time>13:15</x-time><x-text>quay closed</x-text>', '13:15 quay closed'],
  ])('what style sheets alone set apart: %s', (html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  test.each([
    [
      '<a class="r"><b class="time">13:15</b> quay</a> <a class="r"><b class="time">12:58</b> ferry</a>',
      ['13:15 quay', '12:58 ferry'],
    ],
    ['<x-r><time>13:15</time> quay</x-r><x-r><time>12:58</time> ferry</x-r>', ['13:15 quay', '12:58 ferry']],
    [
      'read <a class="r"><time>13:15</time> quay</a> and <a class="q"><time>12:58</time> ferry</a>',
      ['read 13:15 quay and 12:58 ferry'],
    ],
    ['on <a><time>June 18</time></a> and <a><time>June 19</time></a>', ['on June 18 and June 19']],
  ])('rows of a list that style sheets alone make lines of: %s', (html, lines) => {
    expect(texts(html)).toEqual(lines);
  });

  test.each([
    ['<b>H</b><i>arbour</i>', 'Harbour'],
    ['<b>H</b>arbour', 'Harbour'],
    ['Old<b>Quay</b>', 'OldQuay'],
    ['<a href="/a">har</a><a href="/a">bour</a>', 'harbour'],
    ['<b>CO</b><sub>2</sub>', 'CO2'],
    ['<span class="time">13</span><span class="time">:</span><span class="time">15</span>', '13:15'],
    ['<time>13:15</time><span>, quay</span>', '13:15, quay'],
    ['<b class="date">quay</b><wbr><b>Side</b>', 'quaySide'],
    ['<b>quay</b><b>Side</b>', 'quaySide'],
  ])('what is one word: %s', (html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  test('each line knows its lines in the source, and the empty lines before it', () => {
    const html = '<div>\n<p>\n  one\n two &amp; three\n</p>\n<p>four</p>five</div>';
    expect(render(html).map(({ text, from, to, gap }) => ({ text, from, to, gap }))).toEqual([
      { text: 'one two & three', from: 3, to: 4, gap: 0 },
      { text: 'four', from: 6, to: 6, gap: 1 },
      { text: 'five', from: 6, to: 6, gap: 1 },
    ]);
    const old = 'a<p>b\r<p>c';
    expect(render(old).map(({ from }) => from)).toEqual([1, 1, 2]);
  });

  test('its block, and the stretches that stand in other elements', () => {
    const [line] = render('<div><p>By <a href=x><b>A. Name</b></a>, today</p></div>');
    expect(line?.block.name).toBe('p');
    expect(line?.runs.map(({ element, chars }) => [element.name, chars])).toEqual([
      ['p', 2],
      ['b', 6],
      ['p', 6],
    ]);
  });

  test('what is not shown is marked', () => {
    const html = '<p hidden>a</p><div style="color:red;display: none"><p>b</p></div><dialog>c</dialog><p>d</p>';
    expect(render(html).map(({ text, hidden }) => [text, hidden])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', false],
    ]);
  });

  test('lines parted by br, and cells that are too long for one line', () => {
    expect(render('<p>a<br>b<br><br>c</p>').map(({ broken, gap }) => [broken, gap])).toEqual([
      [false, 0],
      [true, 0],
      [true, 1],
    ]);
    const long = 'word '.repeat(30).trim();
    expect(texts(`<table><tr><td>${long}<td>${long}</table>`)).toEqual([long, long]);
  });
});
