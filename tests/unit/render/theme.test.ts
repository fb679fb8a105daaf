import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRenderer, TemplateError } from '../../../src/render/index.js';
import { loadTheme } from '../../../src/render/theme.js';
import { readTheme } from '../../../src/render/theme-files.js';
import { buildSite, planPages } from '../../../src/site/index.js';
import { type Files, tempFolder } from '../../helpers.js';
import { SAMPLE_SITES } from '../site/sample-sites.js';
import { BUILT_IN, documentAt, renderSite, textOf } from './render.js';

const site = SAMPLE_SITES.opinion;

/** What rendering the front page with these own templates throws. */
async function failure(files: Files): Promise<unknown> {
  const { config, documents } = site();
  const { theme } = await loadTheme(readTheme([await tempFolder(files), BUILT_IN]), 'en');
  const renderer = await createRenderer(theme, config);
  const [front] = planPages(buildSite(documents, config).site, config).pages;
  try {
    if (front !== undefined) renderer.render(front);
  } catch (error) {
    return error;
  }
  return null;
}

const messagesOf = async (files: Files, language = 'en') =>
  (await loadTheme(readTheme([await tempFolder(files), BUILT_IN]), language)).messages;

test('the built-in theme is whole, in every language that it ships', async () => {
  const shipped = (await readdir(join(BUILT_IN, 'strings'))).map((name) => name.replace('.yaml', ''));
  for (const language of [...shipped, 'en-GB', 'pt-PT', 'zh-Hans-CN']) {
    expect((await loadTheme(readTheme(['no/such/folder', BUILT_IN]), language)).messages, language).toEqual([]);
  }
});

describe('a site’s own file', () => {
  test('of a partial stands for that partial alone', async () => {
    const own = await tempFolder({ 'partials/footer.eta': '<footer><p>Own, of <%= it.site.title %></p></footer>\n' });
    const [plain, changed] = [await renderSite(site()), await renderSite(site(), [own])];
    expect(textOf(documentAt(changed, 'index.html'), 'footer')).toBe('Own, of The Harbour Gazette');
    const withoutFooter = (html = '') => html.replace(/<footer[\s\S]*<\/footer>/, '');
    expect(withoutFooter(changed.get('index.html'))).toBe(withoutFooter(plain.get('index.html')));
  });

  test('of the stylesheet, and one beside it', async () => {
    const own = await tempFolder({
      'assets/style.css': 'body { color: red }',
      'assets/custom.css': ':root { --accent: teal }',
    });
    const files = await renderSite(site(), [own]);
    expect(files.get('assets/style.css')).toBe('body { color: red }');
    expect(
      documentAt(files, 'section/politics.html').querySelector('link[href="../assets/custom.css"]'),
    ).not.toBeNull();
    expect(textOf(documentAt(files, '404.html'), 'style')).toContain('--accent: teal');
  });

  test('of words changes one word and leaves the others', async () => {
    const own = await tempFolder({ 'strings/en.yaml': 'text:\n  newsLine: Wire\n' });
    const page = documentAt(await renderSite(site(), [own]), 'ticker.html');
    expect([textOf(page, 'h1'), textOf(page, '.skip')]).toEqual(['Wire', 'Skip to content']);
  });

  test('of any other kind is left alone', async () => {
    const own = await tempFolder({ 'README.md': '# Notes', '.hidden.eta': '<%', 'assets/.DS_Store': '' });
    expect((await renderSite(site(), [own])).size).toBe((await renderSite(site())).size);
  });

  test('that nothing uses is told, with the one that may be meant', async () => {
    expect(await messagesOf({ 'artcle.eta': 'x' })).toMatchObject([
      { rule: 'theme:unused', severity: 'warning', reason: 'No page uses this template. Did you mean `article`?' },
    ]);
    expect(await messagesOf({ 'front.eta': "<%~ include('partials/mine') %>", 'partials/mine.eta': 'x' })).toEqual([]);
  });
});

describe('a template that is wrong', () => {
  test.each([
    ['an open tag', 'a\nb\n<% if (true) { \n', 3, 'unclosed tag'],
    [
      'an open block',
      '<% if (it.a) { %>\na\n<% } for (const b of it.c) { %>\nb\n',
      3,
      'What a `{` opens is not closed',
    ],
    ['a block too much closed', 'a\n<% if (it.a) { %>\nb\n<% } } %>\nc\n', 4, 'a `}` that closes nothing'],
    ['no JavaScript', 'a\n<% const = 1; %>\n', 2, 'Unexpected token'],
  ])('%s is told before anything is rendered', async (_, text, line, reason) => {
    const [message, ...others] = await messagesOf({ 'front.eta': text });
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'theme:syntax', severity: 'error' });
    expect(message?.path).toMatch(/\/front\.eta$/);
    expect(message?.reason).toContain(reason);
    if (line !== null) expect(message?.line).toBe(line);
  });

  test.each([
    ['a misspelt value', 'a\n<%= it.leed %>', 2, 'undefined'],
    ['a value of nothing', 'a\n\n<%= it.nothing.headline %>', 3, "reading 'headline'"],
    ['an unknown name', '<% headlin = 1 %>', 1, 'headlin is not defined'],
    ['an unknown word', "<%= t('newsLin') %>", 1, 'Did you mean `newsLine`?'],
    ['an unknown partial', "\n<%~ include('partials/teasr') %>", 2, 'Did you mean `partials/teaser`?'],
    ['an unknown style of date', "<%= date('2024-06-18', 'full') %>", 1, 'known: day, date'],
  ])('%s is told by its line', async (_, text, line, reason) => {
    const error = await failure({ 'front.eta': text });
    expect(error).toBeInstanceOf(TemplateError);
    expect((error as TemplateError).reason).toContain(reason);
    expect((error as TemplateError).line).toBe(line);
    expect((error as TemplateError).toMessage().path).toMatch(/\/front\.eta$/);
  });

  test('within another is told by its own name and line', async () => {
    const error = (await failure({ 'partials/masthead.eta': 'a\n\n<%= it.none.title %>' })) as TemplateError;
    expect(error.message).toMatch(/\/partials\/masthead\.eta:3: /);
  });

  test('that includes itself ends', async () => {
    expect(await failure({ 'partials/footer.eta': "<%~ include('partials/footer') %>" })).toBeInstanceOf(TemplateError);
  });
});

test('a template cannot be named from outside of the theme', async () => {
  expect(await failure({ 'front.eta': "<%~ include('../../package') %>" })).toBeInstanceOf(TemplateError);
});

test('a theme without a template that pages need is not whole', async () => {
  const { messages } = await loadTheme(readTheme([await tempFolder({ 'front.eta': '' })]), 'en');
  const reasons = messages.filter(({ rule }) => rule === 'theme:missing').map(({ reason }) => reason);
  expect(reasons).toContain('The theme has no template `article.eta`');
  expect(reasons).toContain('The theme has no template `day.eta`');
  expect(reasons).not.toContain('The theme has no template `front.eta`');
});
