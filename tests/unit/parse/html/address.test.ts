import { expect, test } from 'vitest';
import { formerPath, isAddressOf, pageAddress } from '../../../../src/parse/html/address.js';
import { CONTEXT, parse } from './page.js';

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

test.each([
  ['https://example.org/2019/port/', ['/2019/port/']],
  ['https://example.org/', []],
  ['https://example.org/?p=3', []],
  [null, []],
])('%s was at %j', (url, paths) => {
  expect(formerPath(url)).toEqual(paths);
});

test('a story of a mirror is led to from where its page was', () => {
  const text = '<p>The old depot on Mill Road will stay where it is, the town council decided on Tuesday.</p>'.repeat(
    4,
  );
  const page = `<html lang="en"><title>Depot stays</title><h1>Depot stays</h1><p>June 18, 2024</p><div>${text}</div></html>`;
  const aliasesOf = (override: object): readonly string[] | undefined =>
    parse(page, { url: 'https://example.org/depot/' }, { ...CONTEXT, override }).article?.aliases;
  expect(aliasesOf({ formerPaths: true, aliases: ['a/'] })).toEqual(['a/', '/depot/']);
  expect(aliasesOf({})).toEqual([]);
});
