/** The theme `text`: one request a page, no script and no picture of its own, on screens of all sizes. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser } from './browser.js';
import { overflow } from './measure.js';
import { oneOfEach, serve, stageOf } from './sites.js';

const NAMES = ['many', 'archive', 'live', 'long', 'arabic', 'chinese', 'hostile'] as const satisfies SampleName[];

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('the text edition', () => {
  const stage = stageOf(NAMES, 'text');
  const pagesOf = (name: SampleName): string[] => oneOfEach(stage.sites.pages.get(name) ?? []);

  test.each(NAMES)('%s: nothing runs over the edge, from 320 px on, and links can be hit', async (name) => {
    const page = await stage.browser.newPage();
    for (const path of pagesOf(name)) {
      await page.goto(stage.sites.file(name, path));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await overflow(page);
        expect(over, `${path} at ${width} px`).toBe(0);
      }
      const small = await page.evaluate(`[...document.querySelectorAll('a')]
        .filter((link) => !link.closest('.text, .line, p, .skip') && !link.matches('.skip'))
        .filter((link) => [...link.getClientRects()].some((box) => box.height < 24))
        .map((link) => link.outerHTML.slice(0, 120))`);
      expect(small, path).toEqual([]);
    }
    await page.close();
  });

  test('a page is one request, of a few kB, and runs no script', async () => {
    const server = await serve(`${stage.sites.folder}/many`);
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    page.on('response', async (response) => {
      const url = new URL(response.url());
      if (!url.pathname.includes('/assets/icon') && !url.pathname.includes('favicon')) asked.push(url.pathname);
    });
    for (const path of pagesOf('many')) {
      asked.length = 0;
      const response = await page.goto(`${server.origin}/sub/path/${path}`);
      expect(asked).toEqual([`/sub/path/${path}`]);
      expect(gzipSync((await response?.body()) ?? '').length, path).toBeLessThan(14 * 1024);
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    }
    await page.close();
    await server.close();
  });

  test('from the disk, links lead from the front page to a story, its day, and an item of the ticker', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('many', 'index.html'));
    await page.click('main h2 a');
    await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\/(?!index)[^/]+\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.click('article time a');
    await page.waitForURL(/\d{4}\/\d\d\/\d\d\/index\.html$/);
    await page.goto(stage.sites.file('many', 'ticker.html'));
    await page.click('.line .at >> nth=2');
    await page.waitForURL(/#n-[0-9a-f]{12}$/);
    expect(await page.locator('li:target').count()).toBe(1);
    await page.close();
  });
});
