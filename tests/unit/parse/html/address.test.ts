import { expect, test } from 'vitest';
import { isAddressOf, pageAddress } from '../../../../src/parse/html/address.js';

test.each([
  ['https://example.org/port.html?print=1', 'https://example.org/port.html', 'https://example.org/port.html'],
  ['http://www.example.org/port/?a=1', 'https://example.org/port', 'https://example.org/port'],
  ['https://example.org/port.html?print=1', '/port.html', 'https://example.org/port.html'],
  ['https://example.org/port.html', 'https://example.org/', 'https://example.org/port.html'],
  ['https://example.org/port.html', 'https://other.example/port.html', 'https://example.org/port.html'],
  ['https://example.org/port.html?id=3', null, 'https://example.org/port.html?id=3'],
  ['https://example.org/port.html', 'javascript:void(0)', 'https://example.org/port.html'],
  [null, 'https://example.org/port.html', 'https://example.org/port.html'],
  [null, '/port.html', null],
  [null, null, null],
])('a page at %s that calls itself %s is at %s', (url, canonical, address) => {
  expect(pageAddress(url, canonical)).toBe(address);
});

test('the address of a page as it stands on it', () => {
  const url = 'https://example.org/port.html';
  for (const text of [url, `${url}?print=1`, 'http://www.example.org/port.html', 'www.example.org/port.html'])
    expect(isAddressOf(url, text)).toBe(true);
  for (const text of ['https://example.org/', `See ${url}`, 'https://example.org/quay.html', 'www.', 'http://[', ''])
    expect(isAddressOf(url, text)).toBe(false);
  expect(isAddressOf(null, url)).toBe(false);
});
