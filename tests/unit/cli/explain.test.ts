import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers.js';
import { newsline } from './command.js';

const ARTICLE = '---\ntitle: A\ntags: [x]\n---\n\nFirst line\nand second.\n\n<!-- remark -->\n\n## Sub\n';

test('each line with its number and role', async () => {
  const cwd = await tempFolder({ 'a.md': ARTICLE });
  const { code, stdout, stderr } = await newsline(['explain', 'a.md'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toEqual([
    ' 1  front-matter  ---',
    ' 2  headline      title: A',
    ' 3  tags          tags: [x]',
    ' 4  front-matter  ---',
    ' 5',
    ' 6  body 1        First line',
    ' 7  body 1        and second.',
    ' 8',
    ' 9  markup        <!-- remark -->',
    '10',
    '11  body 2        ## Sub',
    '',
  ]);
});

test('--why adds what decided it', async () => {
  const cwd = await tempFolder({ 'a.md': ARTICLE });
  const { stdout } = await newsline(['explain', 'a.md', '--why', '--lang', 'az'], { cwd });
  expect(stdout).toContain('\nlanguage: az\n');
  expect(stdout).toContain('\nkind: news. Its front matter names no other kind.\n');
});

test('colours when they are asked for; nothing of the file moves the cursor', async () => {
  const cwd = await tempFolder({ 'a.md': '# A \u001B[2J\u202E\n' });
  expect((await newsline(['explain', 'a.md'], { cwd })).stdout).toBe('1  headline  # A \\u{1b}[2J\\u{202e}\n');
  expect((await newsline(['explain', 'a.md'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(
    '\u001B[32mheadline\u001B[39m',
  );
});

test('messages of the source come too', async () => {
  const cwd = await tempFolder({ 'a.md': 'Text.' });
  const { code, stdout, stderr } = await newsline(['explain', 'a.md'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe('1  other  Text.\n');
  expect(stderr).toContain('a.md:1 error The article has no headline');
});

test('of one source', async () => {
  const cwd = await tempFolder({ 'a.md': '# A', 'b.md': '# B' });
  expect(await newsline(['explain', '.'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'newsline: . is not one source: name a file\n',
  });
});

describe('a page of a web archive', () => {
  const record = (id: string, text: string): string =>
    [
      'WARC/1.0',
      'WARC-Type: conversion',
      `WARC-Record-ID: <urn:uuid:${id}>`,
      'Content-Type: text/plain',
      `Content-Length: ${text.length}`,
      '',
      `${text}\r\n\r\n`,
    ].join('\r\n');
  const archive = { 'a.warc': record('1', 'First page\n') + record('2', 'Second page\n') };

  test('is named as messages name it', async () => {
    const cwd = await tempFolder(archive);
    const ran = await newsline(['explain', './a.warc#urn:uuid:2'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Second page');
    expect(ran.stdout).not.toContain('First page');
    const { stdout } = await newsline(['parse', 'a.warc#urn:uuid:2'], { cwd });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ source: { path: 'a.warc#urn:uuid:2' } });
  });

  test.each([
    ['a.warc', 'a.warc holds many sources: name one of them, as a.warc#urn:uuid:…'],
    ['a.warc#urn:uuid:3', 'There is no page a.warc#urn:uuid:3'],
    ['b.warc#urn:uuid:1', 'There is no file b.warc'],
    ['a.txt#1', 'There is no file a.txt#1'],
  ])('%s', async (path, reason) => {
    const ran = await newsline(['explain', path], { cwd: await tempFolder(archive) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(reason);
  });
});
