/** The pictures that a Markdown article names: where their files lie, their words, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../src/core/records.js';
import { parseMarkdown } from '../../../src/parse/markdown.js';
import { picturePath } from '../../../src/parse/markdown-pictures.js';

function read(text: string): ParsedDocument {
  const path = 'content/articles/port.md';
  const file = { path, format: 'markdown', text, sha256: '', bytes: text.length, encoding: 'utf-8' } as const;
  return parseMarkdown(file, { timeZone: 'UTC', lang: null, sections: [], override: {} });
}

test.each([
  ['quay.jpg', 'content/articles/quay.jpg'],
  ['./img/quay.jpg', 'content/articles/img/quay.jpg'],
  ['../img/quay.jpg?v=2#x', 'content/img/quay.jpg'],
  ['/img/quay.jpg', 'content/img/quay.jpg'],
  ['a%20quay%C3%A9.jpg', 'content/articles/a quayé.jpg'],
  ['../../secret.jpg', 'outside'],
  ['/../../secret.jpg', 'outside'],
  ['%2e%2e/%2e%2e/secret.jpg', 'outside'],
  ['..\\..\\secret.jpg', 'outside'],
  ['../content-of-others/a.jpg', 'content/content-of-others/a.jpg'],
  ['../../contents/a.jpg', 'outside'],
  ['https://example.org/a.jpg', null],
  ['//example.org/a.jpg', null],
  ['data:image/png;base64,AAAA', 'no file'],
  ['C:\\quay.jpg', 'no file'],
  ['javascript:alert(1)', 'no file'],
  ['#a', 'no file'],
  ['', 'no file'],
])('%s is %s', (url, path) => {
  expect(picturePath(url, 'content/articles/port.md')).toBe(path);
});

test('a source that is not in content/ has no pictures', () => {
  expect(picturePath('a.jpg', '/tmp/port.md')).toBeNull();
});

describe('in the text', () => {
  test('each has its words, caption, credit and lines', () => {
    const { article, messages } = read(
      'Text.\n\n![A quay](quay.jpg "The new quay | Leyla Orucova")\n\nMore ![a crane][c] and ![a *tall* crane](crane.png)\n\n[c]: ../c.jpg "The crane"\n\n![Far](https://example.org/a.jpg)',
    );
    expect(messages.map(({ rule }) => rule)).toEqual(['markdown:no-headline']);
    const named = read(
      `# The port\n\n${'Text.\n\n![A quay](quay.jpg "The new quay | Leyla Orucova")\n\nMore ![a crane][c]\n\n[c]: ../c.jpg "The crane"\n\n![Far](https://example.org/a.jpg)'}`,
    );
    expect(article).toBeNull();
    expect(named.messages).toEqual([]);
    const path = 'content/articles/quay.jpg';
    expect(named.article?.pictures).toEqual([
      { url: 'quay.jpg', path, alt: 'A quay', caption: 'The new quay', credit: 'Leyla Orucova', lines: [5, 5] },
      { url: '../c.jpg', path: 'content/c.jpg', alt: 'a crane', caption: 'The crane', credit: null, lines: [7, 7] },
    ]);
  });

  test('one without words is an error in its line, and so is one from elsewhere on the disk', () => {
    const { messages } = read('---\ntitle: The port\n---\n\n![](quay.jpg)\n\n![A key](../../../etc/key.png)');
    expect(messages).toMatchObject([
      { rule: 'picture:no-alt', severity: 'error', line: 5, path: 'content/articles/port.md' },
      { rule: 'picture:outside', severity: 'error', line: 7 },
    ]);
    expect(messages[0]?.remedy).toContain('![A ferry at the quay](quay.jpg)');
  });

  test('one by a path of Windows is told with the path to write', () => {
    const { messages } = read('# The port\n\n![A quay](img\\quay.jpg)');
    expect(messages).toMatchObject([
      { rule: 'picture:outside', line: 3, remedy: 'Write `/` between folders: `img/quay.jpg`.' },
    ]);
  });

  test('a file that is none is told with how it is played or fetched', () => {
    const { article, messages } = read(
      '# The port\n\n![A film](Clip.MP4)\n\n![](talk.mp3)\n\n![A report](/a/report.pdf)',
    );
    expect(article?.pictures).toBeUndefined();
    expect(messages.map(({ rule, severity, line, reason, remedy }) => [rule, severity, line, reason, remedy])).toEqual([
      ['picture:unreadable', 'error', 3, '`Clip.MP4` is no picture', 'Write `<video src="Clip.MP4"></video>`.'],
      ['picture:unreadable', 'error', 5, '`talk.mp3` is no picture', 'Write `<audio src="talk.mp3"></audio>`.'],
      ['picture:unreadable', 'error', 7, '`/a/report.pdf` is no picture', 'Write `[What it is](/a/report.pdf)`.'],
    ]);
  });

  test('one whose address a page cannot show is told', () => {
    const { article, messages } = read(
      `# The port\n\n![A quay](data:image/png;base64,${'A'.repeat(500)})\n\n![A crane]()\n\n![A ferry](https://example.org/a.jpg)`,
    );
    expect(article?.pictures).toBeUndefined();
    expect(messages).toMatchObject([
      { rule: 'picture:not-shown', severity: 'warning', line: 3 },
      { rule: 'picture:not-shown', line: 5, reason: 'Pages show no picture with the address ``' },
    ]);
    expect(messages[0]?.reason).toMatch(/`data:image\/png;base64,A{37}…`$/);
  });
});

describe('in front matter', () => {
  test.each(['https://example.org/quay.jpg', 'data:image/png;base64,AAAA'])('%s is no file in content/', (src) => {
    for (const image of [src, `{ src: "${src}", alt: A quay }`]) {
      const { article, messages } = read(`---\ntitle: The port\nimage: ${image}\n---\n`);
      expect(article?.image).toBeUndefined();
      expect(messages).toMatchObject([{ rule: 'picture:not-shown', severity: 'warning', line: 3 }]);
    }
  });

  test('it is a map', () => {
    const { article, messages, ledger } = read(
      '---\ntitle: The port\nimage:\n  src: quay.jpg\n  alt: A quay\n  caption: The new quay\n  credit: L. Orucova\n---\nText.',
    );
    expect(messages).toEqual([]);
    expect(article?.image).toEqual({
      url: 'quay.jpg',
      path: 'content/articles/quay.jpg',
      alt: 'A quay',
      caption: 'The new quay',
      credit: 'L. Orucova',
      lines: [3, 3],
    });
    expect(ledger).toContainEqual({ lines: [3, 7], fields: ['/article/image'] });
  });

  test('a picture that only decorates says so; one without a word is an error', () => {
    expect(read('---\ntitle: The port\nimage: { src: a.jpg, alt: "" }\n---\n').article?.image?.alt).toBe('');
    for (const image of ['a.jpg', '{ src: a.jpg }'])
      expect(read(`---\ntitle: The port\nimage: ${image}\n---\n`).messages).toMatchObject([
        { rule: 'picture:no-alt', line: 3 },
      ]);
  });
});
