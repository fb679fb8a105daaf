import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../../src/core/suggest.js';

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
