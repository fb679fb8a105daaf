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
