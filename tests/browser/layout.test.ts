/** The site on screens of all sizes, on paper, from the disk, from a host's sub-path, and without JavaScript. */
import { describe, expect, test, vi } from 'vitest';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser } from './browser.js';
import { overflow } from './measure.js';
import { oneOfEach, serve, stageOf } from './sites.js';

const NAMES = [
  'many',
  'archive',
  'live',
  'long',
  'arabic',
  'chinese',
  'opinion',
  'hostile',
] as const satisfies SampleName[];

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('in Chromium', () => {
  const stage = stageOf(NAMES);

  test.each(NAMES)('%s: nothing runs over the edge, from 320 px on', async (name) => {
    const page = await stage.browser.newPage();
    for (const path of [
      ...oneOfEach(stage.sites.pages.get(name) ?? []),
      ...(stage.sites.pages.get(name) ?? []).filter((each) => /quay-in-fig|unconst|live-the/.test(each)),
    ]) {
      await page.goto(stage.sites.file(name, path));
      for (const width of [320, 375, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await overflow(page);
        expect(over, `${path} at ${width} px`).toBe(0);
      }
    }
    await page.close();
  });

  test('text set wider, as readers may, still fits (WCAG 1.4.12)', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const path of oneOfEach(stage.sites.pages.get('many') ?? [])) {
      await page.goto(stage.sites.file('many', path));
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      });
      expect(await overflow(page), path).toBe(0);
    }
    await page.close();
  });

  test('authors stand in a row on a phone, where a column would keep the text away', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 375, height: 800 } });
    const path = stage.sites.pages.get('many')?.find((each) => each.includes('the-quay-in-figures')) ?? '';
    await page.goto(stage.sites.file('many', path));
    const tops = await page
      .locator('.credits .author')
      .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);
    await page.close();
  });

  test('lines of an article have 55 to 75 characters', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(stage.sites.file('opinion', '2024/06/18/two-harbours-one-sea-and-the-way-forward.html'));
    const perLine = await page.evaluate<number>(`(() => {
      const text = document.querySelector('.text');
      const lines = [...text.children].reduce((sum, p) => sum + p.offsetHeight / parseFloat(getComputedStyle(p).lineHeight), 0);
      return text.innerText.length / lines;
    })()`);
    // Last lines of paragraphs are short: the mean lies below a full line's length.
    expect(perLine).toBeGreaterThan(48);
    expect(perLine).toBeLessThan(75);
    await page.close();
  });

  test('links can be hit: 24 px at least, but for those within a text', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 375, height: 800 } });
    for (const [name, path] of (['many', 'archive'] as const).flatMap((site) =>
      oneOfEach(stage.sites.pages.get(site) ?? []).map((path) => [site, path] as const),
    )) {
      await page.goto(stage.sites.file(name, path));
      const small = await page.evaluate(`[...document.querySelectorAll('a')]
        .filter((link) => !link.closest('.text, .skip, .what p') && !link.matches('.skip'))
        .filter((link) => [...link.getClientRects()].some((box) => box.height < 24))
        .map((link) => link.outerHTML.slice(0, 120))`);
      expect(small, path).toEqual([]);
    }
    await page.close();
  });

  test('the first key stroke reaches the skip link, and it the content', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('many', 'index.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const box = await page.locator('.skip').boundingBox();
    expect(box?.height).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await page.close();
  });

  test('from the disk, links lead from page to page and to an item', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('many', 'index.html'));
    await page.click('.lead h2 a');
    await page.waitForURL(stage.sites.file('many', '2024/06/18/harbour-board-votes-to-reopen-the-northern-quay.html'));
    await page.click('.kicker a');
    await page.waitForURL(stage.sites.file('many', 'section/politics.html'));
    await page.click('.nameplate a');
    await page.waitForURL(stage.sites.file('many', 'index.html'));
    await page.click('.line li:nth-child(3) .at');
    await page.waitForURL(/2024\/07\/23\/index\.html#n-[0-9a-f]{12}$/);
    expect(await page.locator('li:target').count()).toBe(1);
    await page.close();
  });

  test('the foot of each page leads to what is no news, in the language of the page', async () => {
    const page = await stage.browser.newPage();
    const at = (path: string): string => stage.sites.file('many', path);
    await page.goto(at('2024/06/18/the-quay-in-figures.html'));
    await page.click('footer nav a:text("Who we are")');
    await page.waitForURL(at('about/team.html'));
    expect(await page.locator('h1').textContent()).toBe('Who we are');
    await page.click('footer nav a:text("Imprint")');
    await page.waitForURL(at('imprint.html'));
    await page.click('.translations a[hreflang="ar"]');
    await page.waitForURL(at('ar/imprint.html'));
    expect(await page.locator('footer nav [aria-current="page"]').getAttribute('href')).toBe('imprint.html');
    await page.close();
  });

  test('from a former path, to the story', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('live', 'old/live/index.html'));
    await page.waitForURL(/2024\/06\/18\/live-the-northern-quay-opens-again\.html$/);
    expect(await page.locator('.update').count()).toBe(5);
    await page.close();
  });

  test('from a sub-path of a host, with every file found and nothing asked of others', async () => {
    const server = await serve(`${stage.sites.folder}/opinion`);
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('response', (response) => {
      asked.push(new URL(response.url()).origin);
      if (response.status() >= 400 && !response.url().includes('/nowhere/')) failed.push(response.url());
    });
    for (const path of stage.sites.pages.get('opinion') ?? []) await page.goto(`${server.origin}/sub/path/${path}`);
    await page.goto(`${server.origin}/sub/path/nowhere/at/all.html`);
    expect(await page.locator('h1').textContent()).toBe('Page not found');
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontWeight')).toBe('600');
    expect(failed).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([server.origin]));
    await page.close();
    await server.close();
  });

  test('without JavaScript everything is there', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.sites.file('opinion', 'ticker.html'));
    expect(await page.locator('.line li').count()).toBe(40);
    await page.goto(stage.sites.file('opinion', '2024/06/18/two-harbours-one-sea-and-the-way-forward.html'));
    expect(await page.locator('.text p').count()).toBe(15);
    await context.close();
  });

  test('no text that means harm runs', async () => {
    const page = await stage.browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    for (const path of stage.sites.pages.get('hostile') ?? []) await page.goto(stage.sites.file('hostile', path));
    expect(dialogs).toEqual([]);
    await page.close();
  });

  test('Arabic runs from the right', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(stage.sites.file('arabic', 'index.html'));
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
    expect(await left('.ticker')).toBeLessThan(await left('.stories'));
    expect(await left('.line .what')).toBeLessThan(await left('.line .at'));
    await page.close();
  });

  test('on paper there is the text and no navigation', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('opinion', '2024/06/18/two-harbours-one-sea-and-the-way-forward.html'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.locator('.text p').first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    // Browsers print no backgrounds unless told: the bar over the rule is one.
    const bar = `getComputedStyle(document.querySelector('.masthead-title'), '::after').printColorAdjust`;
    expect(await page.evaluate(bar)).toBe('exact');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
