import { expect, test } from 'vitest';
import { withoutPictures } from '../../../src/render/without-pictures.js';
import { article, config, markdownOf } from '../site/make.js';
import { documentAt, renderSite, textsOf } from './render.js';

const words = (alt: string): string => `[${alt}]`;

test.each([
  ['<p>a <img loading="lazy" src="x.png" alt="A quay"> b</p>', '<p>a <span class="in-words">[A quay]</span> b</p>'],
  [
    '<picture><source type="image/avif" srcset="a 1w"><img src="b" alt="x > y &#x26; z"></picture>',
    '<span class="in-words">[x > y &#x26; z]</span>',
  ],
  ['<p><img src="x.png" alt=""></p>', '<p></p>'],
  [
    '<figure class="picture"><picture><img src="x" alt="A"></picture><figcaption>B</figcaption></figure>',
    '<figure class="picture"><span class="in-words">[A]</span><figcaption>B</figcaption></figure>',
  ],
  ['<p><a title="<img alt=" href="x">a</a></p>', '<p><a title="<img alt=" href="x">a</a></p>'],
  ['<p>&lt;img alt="x"></p>', '<p>&lt;img alt="x"></p>'],
])('%s', (html, expected) => {
  expect(withoutPictures(html, words)).toBe(expected);
});

test('the text edition has the pictures of a text in words, in the language of the site', async () => {
  const markdown = 'Before ![a <b>quay</b> & "cranes"](https://example.org/quay.png) after.';
  const story = markdownOf('content/articles/quay.md', article('The quay', { markdown }));
  for (const [language, text] of [
    ['en', 'Picture: a quay & "cranes"'],
    ['fr', 'Image : a quay & "cranes"'],
  ] as const) {
    const files = await renderSite({ config: config({ language }), documents: [story] }, [], 'text');
    const path = [...files.keys()].find((name) => name.includes('the-quay.html')) ?? '';
    const page = documentAt(files, path);
    expect(page.querySelectorAll('img, picture')).toHaveLength(0);
    expect(textsOf(page, '.in-words')).toEqual([text]);
  }
});
