import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeHref } from '../../../src/render/href.js';

test.each([
  ['index.html', 'ticker.html', 'ticker.html'],
  ['2024/06/18/a.html', 'index.html', '../../../index.html'],
  ['2024/06/18/a.html', '2024/06/18/b.html', 'b.html'],
  ['2024/06/18/a.html', '2024/06/19/b.html', '../19/b.html'],
  ['index.html', 'ticker.html#n-1', 'ticker.html#n-1'],
  ['ticker.html', 'ticker.html#n-1', '#n-1'],
  ['ticker.html', 'ticker.html', 'ticker.html'],
  ['06/a.html', '06', '../06'],
  ['a.html', 'x/y z.html', 'x/y%20z.html'],
])('from %s to %s', (from, to, href) => {
  expect(relativeHref(from, to)).toBe(href);
});

test('leads there from wherever the site lies', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', '2024', 'x y', 'é'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(
      path,
      path,
      fc.constantFrom('https://example.org/', 'https://example.org/sub/path/', 'file:///C:/sites/'),
      (from, to, root) => {
        const page = new URL(from.split('/').map(encodeURIComponent).join('/'), root);
        const target = new URL(relativeHref(from, to), page);
        return decodeURIComponent(target.href) === decodeURIComponent(new URL(to, root).href);
      },
    ),
  );
});
