import { expect, test } from 'vitest';
import { didYouMean, didYouMeanPath, suggest } from '../../../src/core/suggest.js';

test.each([
  ['tittle', 'title'],
  ['BASEURL', 'baseUrl'],
  ['lang', null],
  ['x', null],
  ['', null],
  ['t'.repeat(1000), null],
])('%s → %s', (word, expected) => {
  expect(suggest(word, ['title', 'baseUrl', 'language'])).toBe(expected);
});

test('of equally near candidates the first', () => {
  expect(suggest('bat', ['cat', 'hat'])).toBe('cat');
});

test('as the end of a sentence', () => {
  expect(didYouMean('biuld', ['build'])).toBe(' Did you mean `build`?');
  expect(didYouMean('quux', ['build'])).toBe('');
});

test('of a path the file of that name in another folder, if there is one only', () => {
  const long = `pages/${'deep/'.repeat(20)}about.md`;
  expect(didYouMeanPath('imprint.md', ['pages/about.md', 'pages/imprint.md'])).toBe(
    ' Did you mean `pages/imprint.md`?',
  );
  expect(didYouMeanPath('about.md', [long])).toBe(` Did you mean \`${long}\`?`);
  expect(didYouMeanPath('about.md', ['pages/de/about.md', 'pages/tr/about.md'])).toBe('');
  expect(didYouMeanPath('pages/abuot.md', ['pages/about.md'])).toBe(' Did you mean `pages/about.md`?');
});
