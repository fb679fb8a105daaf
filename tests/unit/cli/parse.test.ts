import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ParsedDocument } from '../../../src/core/records.js';
import { tempFolder } from '../../helpers.js';
import { newsline, type Ran } from './command.js';

const documents = ({ stdout }: Ran): ParsedDocument[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(ParsedDocument, JSON.parse(line)));

const paths = (ran: Ran): string[] => documents(ran).map(({ source }) => source.path);

const SITE = {
  'content/site.yaml': 'timeZone: Asia/Baku\noverrides:\n  articles/b.md: { lang: az }\n',
  'content/articles/a.md': '# A\n\nText.\n',
  'content/articles/b.md': '---\ndate: 2024-06-18 10:00\n---\n# B\n',
  'content/photo.jpg': 'x',
  'other/c.md': '# C\n',
};

describe('sources', () => {
  test('one document a line, in the order of the arguments, under the paths that were given', async () => {
    const cwd = await tempFolder(SITE);
    const ran = await newsline(['parse', 'other/c.md', './content/articles/a.md'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(paths(ran)).toEqual(['other/c.md', './content/articles/a.md']);
    expect(ran.stdout.endsWith('}\n')).toBe(true);
  });

  test('a site gives its content, any other folder all that is in it', async () => {
    const cwd = await tempFolder(SITE);
    const all = ['content/articles/a.md', 'content/articles/b.md'];
    expect(paths(await newsline(['parse', '.'], { cwd }))).toEqual(all);
    expect(paths(await newsline(['parse', cwd], { cwd }))).toEqual(all.map((path) => `${cwd}/${path}`));
    expect(await newsline(['parse', 'content'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(
      paths(await newsline(['parse', '../articles', '../../other'], { cwd: join(cwd, 'content/articles') })),
    ).toEqual(['../articles/a.md', '../articles/b.md', '../../other/c.md']);
  });

  test('what the name of a file says is the same whether it comes alone or with its folder', async () => {
    const cwd = await tempFolder({ ...SITE, 'content/articles/a.de.md': '# A\n', 'other/c.de.md': '# C\n' });
    const said = (ran: Ran): unknown[] =>
      documents(ran).map(({ article }) => [article?.lang ?? null, article?.translationKey ?? null]);
    const german = ['de', 'content/articles/a'];
    expect(said(await newsline(['parse', 'content/articles/a.de.md'], { cwd }))).toEqual([german]);
    expect(said(await newsline(['parse', 'content'], { cwd }))).toEqual([german, [null, german[1]], ['az', null]]);
    expect(said(await newsline(['parse', 'other/c.de.md'], { cwd }))).toEqual([['de', 'other/c']]);
  });

  test('one that is no text costs only itself', async () => {
    const cwd = await tempFolder({ 'a.md': '# A', 'b.txt': Buffer.from([0, 1, 2]) });
    const ran = await newsline(['parse', 'b.txt', 'a.md'], { cwd });
    expect(ran.code).toBe(1);
    expect(paths(ran)).toEqual(['a.md']);
    expect(ran.stderr).toContain('b.txt:1:1 error The file is not text: there is a NUL byte [read:not-text]');
  });

  test.each([
    ['the remark of a browser', '<!-- saved from url=(0027)https://example.org/a.html -->', null],
    [
      'the remark of SingleFile, with the time',
      `<html lang="en"><!--
 Page saved with SingleFile 
 url: https://example.org/a.html 
 saved date: Sun Mar 03 2024 12:00:00 GMT+0530 (India Standard Time)
-->`,
      '2024-03-03T12:00:00+05:30',
    ],
    [
      'the remark of HTTrack, with the time',
      "<html>\n\n<!-- Mirrored from example.org/a.html by HTTrack Website Copier/3.49-2 [XR&CO'2014], Sun, 03 Mar 2024 06:30:00 GMT -->",
      '2024-03-03T06:30:00+00:00',
      'http:',
    ],
    ['what the page says', '<link rel="canonical" href="https://example.org/a.html">', null],
  ])('a saved page has its address, by %s', async (_by, head, captured, protocol = 'https:') => {
    const cwd = await tempFolder({ 'a.html': `<!DOCTYPE html>${head}<h1>Port</h1><p><a href="b.html">Quay</a></p>` });
    const [document] = documents(await newsline(['parse', 'a.html'], { cwd }));
    expect(document?.source).toMatchObject({ url: `${protocol}//example.org/a.html`, captured });
  });

  test.each(['javascript:alert(1)', '/a.html', 'file:///C:/a.html'])('%s is no address', async (url) => {
    const cwd = await tempFolder({ 'a.html': `<link rel="canonical" href="${url}"><h1>Port</h1>` });
    const [document] = documents(await newsline(['parse', 'a.html'], { cwd }));
    expect(document?.source.url).toBeNull();
  });

  test('what reading found is among the messages of the document', async () => {
    const cwd = await tempFolder({ 'a.md': Buffer.concat([Buffer.from('# Ä'), Buffer.from([0xff])]) });
    const ran = await newsline(['parse', 'a.md'], { cwd });
    expect(documents(ran)[0]?.messages).toMatchObject([{ rule: 'read:invalid-utf8', line: 1, column: 4 }]);
    expect(ran.stderr).toContain('a.md:1:4 warning');
  });

  test('--pretty is for people', async () => {
    const cwd = await tempFolder(SITE);
    const { stdout } = await newsline(['parse', '--pretty', 'other/c.md'], { cwd });
    expect(stdout).toMatch(/^{\n {2}"source": {\n/);
    expect(JSON.parse(stdout)).toMatchObject({ article: { headline: 'C' } });
  });
});

describe('what holds for a source', () => {
  const facts = (ran: Ran): unknown[] =>
    documents(ran).map(({ source, article }) => [source.timeZone, source.lang, article?.published]);

  test('comes from the site that it lies in, wherever the command is run', async () => {
    const folder = await tempFolder(SITE);
    const expected = [['Asia/Baku', 'az', '2024-06-18T10:00:00+04:00']];
    const path = join(folder, 'content/articles/b.md');
    expect(facts(await newsline(['parse', path], { cwd: '/' }))).toEqual(expected);
    expect(facts(await newsline(['parse', 'b.md'], { cwd: join(folder, 'content/articles') }))).toEqual(expected);
  });

  test('comes from the site of this folder for a source that lies in none', async () => {
    const [cwd, elsewhere] = [
      await tempFolder(SITE),
      await tempFolder({ 'b.md': '---\ndate: 2024-06-18 10:00\n---\n# B\n' }),
    ];
    expect(facts(await newsline(['parse', join(elsewhere, 'b.md')], { cwd }))).toEqual([
      ['Asia/Baku', null, '2024-06-18T10:00:00+04:00'],
    ]);
  });

  test('comes from the options before all', async () => {
    const overrides = 'overrides:\n  articles/: { lang: ru, timeZone: Europe/Moscow, captured: 2024-01-01 }\n';
    const cwd = await tempFolder({ ...SITE, 'content/site.yaml': overrides });
    const options = ['--time-zone', 'Europe/Berlin', '--lang', 'de', '--captured', '2024-07-01 12:00'];
    const ran = await newsline(['parse', 'content/articles/b.md', ...options], { cwd });
    expect(facts(ran)).toEqual([['Europe/Berlin', 'de', '2024-06-18T10:00:00+02:00']]);
    expect(documents(ran)[0]?.source.captured).toBe('2024-07-01T12:00:00+02:00');
  });

  test('a configuration with errors stops its own sources, and no other', async () => {
    const cwd = await tempFolder({ ...SITE, 'content/site.yaml': 'timezone: UTC' });
    const other = await tempFolder({ 'd.md': '# D' });
    const broken = await newsline(['parse', join(cwd, 'content'), join(other, 'd.md')], { cwd: other });
    expect(broken.code).toBe(1);
    expect(paths(broken)).toEqual([join(other, 'd.md')]);
    expect(broken.stderr).toContain('Unknown key `timezone`. Did you mean `timeZone`?');
  });
});

test.each([
  ['YAML', '---\n# a note\ntitle: A\n---\nText.\n'],
  ['YAML by its name', '---yaml\ntitle: A\n---\nText.\n'],
  ['TOML', '+++\n# a note\ntitle = "A"\n+++\nText.\n'],
  ['JSON', '---json\n{ "title": "A" }\n---\nText.\n'],
  ['JSON without fences', '{\r\n  "title": "A"\r\n}\r\n\r\nText.\r\n'],
])('an article on standard input is known by its front matter in %s', async (_, stdin) => {
  const [document] = documents(await newsline(['parse', '-'], { stdin }));
  expect(document).toMatchObject({ source: { format: 'markdown' }, article: { headline: 'A' } });
});

test.each([
  '---\n\nA line between rules\n---\n',
  '{\n  "a": 1\n}\n',
  '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "title": "A", "items": []\n}\n',
])('nothing else is: %j', async (stdin) => {
  const [document] = documents(await newsline(['parse', '-'], { stdin }));
  expect(document?.source.format).not.toBe('markdown');
});
