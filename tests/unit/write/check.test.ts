import { describe, expect, test } from 'vitest';
import { OutputCheck } from '../../../src/write/index.js';

const checkBeside = (kept: readonly string[], paths: readonly string[]): string[] => {
  const output = new OutputCheck();
  output.keep(kept);
  const found = paths.flatMap((path) => output.add([{ path }]));
  return [...found, ...output.end()].map((message) => `${message.path} ${message.rule}`);
};
const check = (...paths: string[]): string[] => checkBeside([], paths);

test('good paths', () => {
  expect(
    check('index.html', '2024/06/18/a/index.html', '2024/06/18/b/index.html', 'assets/style.css', '.nojekyll'),
  ).toEqual([]);
});

test('a file in the place of a folder that kept files lie in', () => {
  const kept = ['2024/06/18/a.html', '2024/06/18/b.html'];
  expect(checkBeside(kept, ['2024/06/19/a.html', 'index.html'])).toEqual([]);
  expect(checkBeside(kept, ['2024/06'])).toEqual(['2024/06/18/b.html write:collision']);
});

test.each([
  ['leads out', '../a'],
  ['leads out further on', 'a/../../b'],
  ['absolute', '/etc/passwd'],
  ['an empty name', 'a//b'],
  ['the folder itself', 'a/.'],
  ['a folder', 'a/'],
  ['nothing', ''],
  ['a backslash', 'a\\b'],
  ['a drive', 'C:/a'],
  ['a NUL', 'a\0b'],
  ['a line end', 'a\nb'],
  ['a question mark, which begins a query', 'a?b'],
  ['a percent sign', 'a%2e'],
  ['a dot at the end, which Windows drops', 'a./b'],
  ['a name of 256 bytes', 'ş'.repeat(128)],
  ['the list of own files', '.newsline.json'],
  ['the staging area', '.newsline-staging/0'],
])('unsafe: %s', (_, path) => {
  expect(check(path)).toEqual([`${path} write:unsafe-path`]);
});

describe('collisions', () => {
  test.each([
    ['the same path twice', ['a', 'a']],
    ['only case differs', ['A/b', 'a/B']],
    ['two writings of one letter', ['caf\u00E9', 'cafe\u0301']],
    ['a file where a folder must be', ['a', 'a/b']],
    ['the other way about', ['a/b/c', 'a/b']],
  ])('%s', (_, paths) => {
    expect(check(...paths)).toHaveLength(1);
    expect(check(...paths)[0]).toContain('write:collision');
  });
});
