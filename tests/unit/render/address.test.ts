import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, siteLink } from '../../../src/render/address.js';

test.each([
  ['index.html', 'https://example.org/news/'],
  ['2024/06/18/index.html', 'https://example.org/news/2024/06/18/'],
  ['2024/06/18/index.html#n-1', 'https://example.org/news/2024/06/18/#n-1'],
  ['section/re-index.html', 'https://example.org/news/section/re-index.html'],
  ['café/index.html', 'https://example.org/news/caf%C3%A9/'],
])('the address of %s', (path, url) => {
  expect(address('https://example.org/news/', path)).toBe(url);
});

test.each([
  ['/about.html', '<about.html>'],
  ['/a/b.html?c=1#d', '<a/b.html>?c=1#d'],
  ['/caf%C3%A9.html', '<café.html>'],
  ['/100%.html', '<100%.html>'],
  ['/', '<index.html>'],
  ['/#a', '<index.html>#a'],
  ['//example.org/a', null],
  ['about.html', null],
  ['#a', null],
])('the link %s from the site’s root', (url, made) => {
  expect(siteLink((path) => `<${path}>`)(url)).toBe(made);
});

test('an address is what a browser makes of the path', () => {
  const part = fc.array(fc.constantFrom('a', 'é', '.', '..', '-', '%', ' ', ':', '?', '#n', '2', 'index.html'), {
    minLength: 1,
    maxLength: 3,
  });
  const path = fc
    .array(
      part.map((parts) => parts.join('')),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('/'));
  const base = 'https://example.org/news/';
  fc.assert(
    fc.property(
      path.filter((each) => URL.canParse(each, base)),
      (each) => {
        expect(address(base, each)).toBe(new URL(each.replace(/(^|\/)index\.html(?=#|$)/, '$1'), base).href);
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});
