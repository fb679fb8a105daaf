/** The search as readers use it: by the keyboard alone, in several languages, and where it cannot work. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/build/pipeline.js';
import { DiskWriter } from '../../src/write/index.js';
import { fill, removeLater } from '../helpers.js';
import { hasBrowser, launch } from './browser.js';
import { overflow, violations, watchShifts } from './measure.js';
import { serve } from './sites.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const story = (title: string, date: string, text: string, more = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${more}---\n\n${text}\n`;

const HOSTILE = '<img src=x onerror=alert(1)> "\'&lt;script&gt;alert(2)&lt;/script&gt;';

const SITE = {
  'content/site.yaml': 'title: Gazette\nsearch: true\nsections: [Economy, Sport]\n',
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `content/lighthouse-${index}.md`,
      story(
        `Lamp ${index}`,
        `2023-03-${String(index + 1).padStart(2, '0')}`,
        'The lighthouse shines.',
        'section: Sport\n',
      ),
    ]),
  ),
  'content/crane.md': story(
    'A new crane',
    '2024-06-18',
    'The quay has cranes of the cooperative.',
    'section: Economy\nauthors: [Leyla Orucova]\n',
  ),
  'content/old.md': story('The old crane', '2019-06-18', 'It stood on the quay.', 'section: Sport\n'),
  'content/hostile.md': story(HOSTILE, '2024-06-17', `The quay of harm. \`${HOSTILE}\``),
  'content/ru.md': story('Порт снова открыт', '2024-06-16', 'Паромы вернулись в гавань.', 'lang: ru\n'),
  'content/zh.md': story('港口重新开放', '2024-06-15', '市议会周二投票决定重新开放北港码头。', 'lang: zh\n'),
  'content/ar.md': story('الميناء يفتح من جديد', '2024-06-14', 'عادت العبّارات إلى الرصيف.', 'lang: ar\n'),
};

describe.skipIf(!hasBrowser)('the search', () => {
  let browser: Browser;
  let folder = '';
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    folder = await removeLater(afterAll);
    await fill(folder, SITE);
    const result = await build({ folder, writer: new DiskWriter(join(folder, 'dist')) });
    expect(result.ok).toBe(true);
    host = await serve(join(folder, 'dist'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(`${host.origin}/sub/path/${path}`);
    return page;
  };
  const headlines = (page: Page): Promise<string[]> => page.locator('.results h2').allTextContents();
  const find = async (page: Page, words: string): Promise<string[]> => {
    // What the search before this one found is no answer.
    await page.evaluate(`document.querySelector('[data-found]').textContent = ''`);
    await page.fill('#q', words);
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('[data-found]').textContent !== ''`);
    return headlines(page);
  };

  test('by the keyboard alone: from a page to a story', async () => {
    const page = await open('2024/06/18/a-new-crane.html');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/(?:index\.html)?$/);
    await page.keyboard.type('crane');
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 2`);
    expect(await page.locator('[role=status]').textContent()).toBe('2 stories');
    expect(page.url()).toMatch(/\?q=crane$/);
    for (let press = 0; press < 8 && !(await page.locator('.results a:focus').count()); press += 1)
      await page.keyboard.press('Tab');
    const target = await page.locator('.results a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(target ?? '');
    expect(await page.locator('h1').textContent()).toMatch(/crane/);
    // Back at the search, its words and results are there again.
    await page.goBack();
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 2`);
    expect(await page.inputValue('#q')).toBe('crane');
    await page.close();
  });

  test('the key / is left to fields, and can be turned off', async () => {
    const page = await open('search/');
    await page.keyboard.type('and/or');
    expect(await page.inputValue('#q')).toBe('and/or');
    await page.focus('[data-slash]');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.uncheck('[data-slash]');
    await page.goto(`${host.origin}/sub/path/index.html`);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(page.url()).toMatch(/index\.html$/);
    await page.close();
  });

  test('within a section and a year, also from an address', async () => {
    const page = await open('search/?q=quay');
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 3`);
    await page.selectOption('#section', { label: 'Sport' });
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 1`);
    expect(await headlines(page)).toEqual(['The old crane']);
    // As the story's own page writes the day.
    expect(await page.locator('.results .stamp').textContent()).toBe('Sport · 18 June 2019');
    await page.selectOption('#year', '2024');
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 0`);
    expect(await page.locator('[role=status]').textContent()).toBe('Nothing found.');
    expect(page.url()).toMatch(/\?q=quay&section=sport&year=2024$/);
    await page.goto(page.url().replace('2024', '2019'));
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 1`);
    await page.close();
  });

  test('finds other forms of a word, in the language of each story', async () => {
    const page = await open('search/');
    expect(await find(page, 'cranes')).toContain('A new crane');
    expect(await find(page, 'паром')).toEqual(['Порт снова открыт']);
    expect(await page.locator('.results h2').getAttribute('lang')).toBe('ru');
    expect(await find(page, '码头')).toEqual(['港口重新开放']);
    expect(await find(page, 'الرصيف')).toEqual(['الميناء يفتح من جديد']);
    await page.close();
  });

  test('shows what stands around a word, before who wrote it', async () => {
    const page = await open('search/');
    expect(await find(page, 'cooperative')).toEqual(['A new crane']);
    expect(await page.locator('.results .summary').textContent()).toMatch(/^The quay has cranes/);
    // Who wrote it is found all the same.
    expect(await find(page, 'Orucova')).toEqual(['A new crane']);
    await page.close();
  });

  test.each([390, 1280])('shifts nothing while it loads, %i px wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const shifts = await watchShifts(page);
    await page.goto(`${host.origin}/sub/path/search/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await shifts()).toBe(0);
    await page.close();
  });

  test('ten results at a time; the first of the next ones has the focus', async () => {
    const page = await open('search/');
    // All fit equally well: the newest come first.
    const newest = Array.from({ length: 10 }, (_, index) => `Lamp ${23 - index}`);
    expect(await find(page, 'lighthouse')).toEqual(newest);
    await page.focus('[data-more]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 20`);
    expect(await page.evaluate(`[...document.querySelectorAll('.results a')].indexOf(document.activeElement)`)).toBe(
      10,
    );
    await page.close();
  });

  test('shows text that means harm as text', async () => {
    const page = await open('search/');
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    expect(await find(page, 'harm')).toEqual([HOSTILE]);
    expect(await page.locator('.results .summary').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.results :is(img, script)').count()).toBe(0);
    await find(page, '<img src=x onerror=alert(3)>');
    expect(dialogs).toEqual([]);
    await page.close();
  });

  test('axe finds no violation among results, in light and dark, and nothing runs over the edge', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('search/', { colorScheme, viewport: { width: 320, height: 800 } });
      await find(page, 'lighthouse');
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  test('where it cannot work the page says so, and leads on', async () => {
    const plain = async (page: Page): Promise<void> => {
      expect(await page.locator('[data-plain]').isVisible()).toBe(true);
      expect(await page.locator('form.search').isVisible()).toBe(false);
      expect(await page.locator('.browse a').allTextContents()).toEqual(['Archive', 'All authors', 'Economy', 'Sport']);
    };
    await plain(await open('search/', { javaScriptEnabled: false }));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'dist/search/index.html')).href);
    await plain(page);
    await page.close();
  });

  test('where its index cannot be fetched, too', async () => {
    const page = await open('search/');
    await page.route(/pagefind\.js/, (route) => route.abort());
    await page.fill('#q', 'crane');
    await page.waitForSelector('[data-plain]:visible');
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('the search of a site with an index in parts', () => {
  let browser: Browser;
  let folder = '';
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    folder = await removeLater(afterAll);
    const stories = Array.from({ length: 520 }, (_, index) => [
      `content/${index}.md`,
      story(
        `Number ${index}`,
        `2020-01-${String((index % 28) + 1).padStart(2, '0')}`,
        index === 7 ? 'A walrus.' : 'A seal.',
      ),
    ]);
    await fill(folder, {
      'content/site.yaml': 'title: Gazette\nsearch: true\n',
      ...Object.fromEntries(stories),
      'content/new.md': story('A new one', '2021-02-03', 'Seals and an otter.'),
    });
    expect(await build({ folder, writer: new DiskWriter(join(folder, 'dist')), workers: 0 })).toMatchObject({
      ok: true,
    });
    host = await serve(join(folder, 'dist'));
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  const parts = (page: Page): Promise<string[]> =>
    page.evaluate(`JSON.parse(document.querySelector('form.search').dataset.parts).map((part) => part.folder)`);

  test('asks all of the newest parts at once', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/sub/path/search/?q=walrus`);
    expect(await parts(page)).toEqual(['search/en/2021-02/', 'search/en/2020-01/']);
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 1`);
    expect(await page.locator('.results h2').textContent()).toBe('Number 7');
    expect(await page.locator('[data-older]').isVisible()).toBe(false);
    await page.close();
  });

  test('asks older parts when the reader wants that, or chooses their year', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(/assets\/search\.js/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('PARTS = 4', 'PARTS = 1') });
    });
    const search = `${host.origin}/sub/path/search/?q=seal`;
    await page.goto(search);
    await page.waitForFunction(`document.querySelectorAll('.results li').length === 1`);
    expect(asked.filter((url) => url.includes('search/en/2020-01/'))).toEqual([]);
    await page.click('[data-older]');
    await page.waitForFunction(`document.querySelector('[role=status]').textContent === '520 stories'`);
    expect(await page.locator('[data-older]').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('q');

    await page.goto(`${search}&year=2020`);
    await page.waitForFunction(`document.querySelector('[role=status]').textContent === '519 stories'`);
    await page.close();
  });
});
