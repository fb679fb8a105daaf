/** `theme:` in site.yaml: a theme that Newsline ships, one of the site's own, or one that is not there. */
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../../src/build/pipeline.js';
import { MemoryWriter } from '../../../src/write/index.js';
import { type Files, fill, tempFolder } from '../../helpers.js';

const STORY: Files = {
  'content/articles/port.md': '---\ntitle: The port opens\ndate: 2024-06-18T10:00:00Z\n---\n\nShips again.\n',
};

async function builtWith(theme: string, files: Files = {}) {
  const folder = await tempFolder({ ...STORY, 'content/site.yaml': `title: Quay\ntheme: ${theme}\n`, ...files });
  const writer = new MemoryWriter();
  return { folder, writer, result: await build({ folder, writer }) };
}

/** A theme of its own whose every page says the same. */
function whole(text: string): Files {
  const pages = ['front', 'article', 'ticker', 'section', 'tag', 'author', 'terms', 'listing-month', 'day', 'month'];
  const names = [...pages, 'page', 'year', 'archive', 'embed', 'search', 'redirect', 'not-found'];
  return Object.fromEntries(names.map((name) => [`templates/themes/mine/${name}.eta`, text]));
}

describe('a theme that is shipped', () => {
  test('makes every page of the site, with words and icons but without the default theme’s files', async () => {
    const { result, writer } = await builtWith('text');
    expect(result).toMatchObject({ ok: true, messages: [{ rule: 'site:no-base-url' }] });
    const { document } = parseHTML(writer.text('index.html') ?? '');
    expect(document.querySelector('h2')?.textContent).toBe('The port opens');
    expect(document.querySelectorAll('img, script[src], link[rel="stylesheet"]')).toHaveLength(0);
    const assets = [...writer.files.keys()].filter((path) => path.startsWith('assets/'));
    expect(assets).toContain('assets/favicon.ico');
    expect(assets.filter((path) => /\.(?:js|css)$/.test(path))).toEqual(['assets/style.css']);
  });

  test('is changed file by file in the site’s own templates, as the default one is', async () => {
    const { writer } = await builtWith('text', {
      'templates/partials/footer.eta': '<footer>Of the quay</footer>',
      'templates/assets/custom.css': ':root { --link: teal }',
      'templates/strings/en.yaml': 'text: { skip: To the news }',
    });
    const page = writer.text('index.html') ?? '';
    expect(page).toContain('<footer>Of the quay</footer>');
    expect(page).toContain('--link: teal');
    expect(page).toContain('>To the news</a>');
  });

  test('taken in the place of another, changes every page that is kept from the last build', async () => {
    const { folder, writer } = await builtWith('default', { 'content/.keep': '' });
    const cache = await tempFolder();
    await build({ folder, writer, cache });
    await fill(folder, { 'content/site.yaml': 'title: Quay\ntheme: text\n' });
    await build({ folder, writer, cache });
    const clean = new MemoryWriter();
    await build({ folder, writer: clean });
    expect([...writer.files.keys()].sort()).toEqual([...clean.files.keys()].sort());
    for (const [path] of clean.files) if (path.endsWith('.html')) expect(writer.text(path)).toBe(clean.text(path));
  });
});

test('what is wrong with a theme is told by each build of it, and no longer when it is right', async () => {
  const { folder, writer } = await builtWith('default', { 'templates/artcle.eta': 'x' });
  const cache = await tempFolder();
  const told = async (files: Files) => {
    await fill(folder, files);
    return (await build({ folder, writer, cache })).messages.map(({ rule }) => rule);
  };
  const story = (title: string): Files => ({
    'content/articles/port.md': `---\ntitle: ${title}\ndate: 2024-06-18T10:00:00Z\n---\n\nShips again.\n`,
  });
  expect(await told({})).toContain('theme:unused');
  expect(await told(story('The port shuts'))).toContain('theme:unused');
  expect(await told({ 'templates/article.eta': '<% if' })).toContain('theme:syntax');
  expect(await told(story('The port rests'))).toContain('theme:syntax');
  expect(await told({ 'templates/article.eta': "<%~ include('artcle') %>" })).toEqual(['site:no-base-url']);
  expect(await told(story('The port opens'))).toEqual(['site:no-base-url']);
  await fill(folder, { 'content/site.yaml': 'title: Quay\nlanguage: ka\n' });
  expect(await told({})).toContain('theme:language');
});

test('a stylesheet that stands in the pages changes them when it changes', async () => {
  const { folder, writer } = await builtWith('default\nstyles: inline', {
    'templates/assets/custom.css': ':root { --accent: teal }',
  });
  const cache = await tempFolder();
  await build({ folder, writer, cache });
  await fill(folder, { 'templates/assets/custom.css': ':root { --accent: navy }' });
  await build({ folder, writer, cache });
  const pages = [...writer.files.keys()].filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const path of pages) expect(writer.text(path), path).toContain(':root{--accent: navy}</style>');
});

describe('a theme of the site’s own, in templates/themes/', () => {
  test('makes the pages, and may have words of its own', async () => {
    const { result, writer } = await builtWith('mine', {
      ...whole("<p><%= t('greeting') %> <%= t('archive') %></p>"),
      'templates/themes/mine/strings/en.yaml': 'text: { greeting: Ahoy }',
    });
    expect(result.messages).toMatchObject([{ rule: 'site:no-base-url' }]);
    expect(writer.text('404.html')).toBe('<p>Ahoy Archive</p>');
  });

  test('stands before a shipped one of that name', async () => {
    const files = Object.entries(whole('Mine')).map(([path, text]) => [path.replace('mine', 'text'), text]);
    const { writer } = await builtWith('text', Object.fromEntries(files));
    expect(writer.text('index.html')).toBe('Mine');
  });

  test('that lacks a type of page does not build, and neither does a word that only another language has', async () => {
    const { 'templates/themes/mine/day.eta': _, ...rest } = whole('x');
    const { result } = await builtWith('mine', { ...rest, 'templates/themes/mine/dayy.eta': 'x' });
    expect(result.ok).toBe(false);
    const told = result.messages.map(({ rule, reason }) => [rule, reason]);
    expect(told).toContainEqual(['theme:missing', 'The theme has no template `day.eta`']);
    expect(told).toContainEqual(['theme:unused', 'No page uses this template. Did you mean `day`?']);
    const german = {
      'templates/themes/mine/strings/de.yaml': 'text: { gruss: Moin }',
      'content/site.yaml': 'theme: mine\nlanguage: de\n',
    };
    const other = await builtWith('mine', { ...whole('x'), ...german });
    expect(other.result.messages).toMatchObject([{}, { rule: 'theme:strings' }]);
  });
});

test.each([
  ['txet', /no theme `txet`; there are default, text\. Did you mean `text`\?/],
  ['nothing-like-it', /no theme `nothing-like-it`; there are default, text\.$/],
])('there is no theme %s: told at its line, and the former site stays', async (name, reason) => {
  const { result } = await builtWith(name);
  expect(result).toMatchObject({ ok: false, published: null });
  expect(result.messages.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'theme:unknown', path: 'content/site.yaml', line: 2, reason: expect.stringMatching(reason) },
  ]);
});

test.each(['../templates', 'a/b', ''])('the name %j is a path, or nothing: the configuration says so', async (name) => {
  const { result } = await builtWith(JSON.stringify(name));
  expect(result.messages).toMatchObject([{ rule: 'config:invalid-value', line: 2 }]);
});

test.each([
  ['a folder with a template’s name', { 'templates/article.eta/note': 'x' }, null, 'article.eta', 'theme:skipped'],
  ['a link that leads nowhere', {}, 'article.eta', 'article.eta', 'theme:skipped'],
  ['a link in the place of all templates', {}, '', '', 'theme:unreadable'],
  ['a file in the place of all templates', { templates: 'x' }, null, '', 'theme:unreadable'],
])('%s is told, not passed over', async (_, files, link, name, rule) => {
  const folder = await tempFolder({ ...STORY, ...files });
  if (link !== null) {
    if (link !== '') await mkdir(join(folder, 'templates'));
    await symlink('nowhere', join(folder, 'templates', link));
  }
  const path = join('templates', name);
  for (const { messages } of [await check(folder), await build({ folder, writer: new MemoryWriter() })])
    expect(messages).toEqual([
      expect.objectContaining({ rule: 'site:no-base-url' }),
      expect.objectContaining({ rule, path }),
    ]);
});

test.skipIf(process.getuid?.() === 0)('a template that may not be read is told by its name', async () => {
  const folder = await tempFolder({ ...STORY, 'templates/article.eta': 'x' });
  await chmod(join(folder, 'templates/article.eta'), 0);
  expect((await check(folder)).messages).toContainEqual(
    expect.objectContaining({ rule: 'theme:unreadable', path: 'templates/article.eta', severity: 'error' }),
  );
});

test('a check says of a theme what a build says of it before it renders', async () => {
  const rules = async (files: Files): Promise<string[]> => {
    const { ok, messages } = await check(await tempFolder({ ...STORY, ...files }));
    expect(ok).toBe(messages.every(({ severity }) => severity !== 'error'));
    return messages.map(({ rule }) => rule).filter((rule) => rule !== 'site:no-base-url');
  };
  expect(await rules({ 'content/site.yaml': 'theme: tekst\n' })).toEqual(['theme:unknown']);
  expect(await rules({ 'templates/article.eta': '<% if (it.article { %>' })).toEqual(['theme:syntax']);
  expect(await rules({ 'templates/partials/footer.eta': Buffer.from('<p>Z\xfcrich', 'latin1') })).toEqual([
    'theme:syntax',
  ]);
  expect(await rules({ 'templates/strings/en.yaml': Buffer.from('text: { skip: \xfc }', 'latin1') })).toEqual([
    'theme:strings',
  ]);
  expect(await rules({ 'templates/artcle.eta': 'x' })).toEqual(['theme:unused']);
  expect(await rules({ 'templates/strings/en.yaml': 'text: { skp: To the news }' })).toEqual(['theme:strings']);
  expect(await rules({ 'content/site.yaml': 'language: tlh\n' })).toEqual(['theme:language']);
  const { messages } = await check(await tempFolder({ 'content/site.yaml': 'title: A\nlanguage: tlh\n', ...STORY }));
  expect(messages).toContainEqual(
    expect.objectContaining({ rule: 'theme:language', path: 'content/site.yaml', line: 2, column: 11 }),
  );
  expect(await rules({ 'templates/assets/custom.css': ':root { --accent: teal }' })).toEqual([]);
});
