/** The theme `text`: one request a page, no script and no picture of its own, on screens of all sizes. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser, launch } from './browser.js';
import { oneOfEach, type SitesOnDisk, serve, writeSites } from './sites.js';

const NAMES = ['many', 'archive', 'live', 'long', 'arabic', 'chinese', 'hostile'] as const satisfies SampleName[];

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('the text edition', () => {
  let browser: Browser;
  let sites: SitesOnDisk;
  beforeAll(async () => {
    sites = await writeSites(NAMES, 'text');
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.remove();
  });
  const pagesOf = (name: SampleName): string[] => oneOfEach(sites.pages.get(name) ?? []);

  test.each(NAMES)('%s: nothing runs over the edge, from 320 px on, and links can be hit', async (name) => {
    const page = await browser.newPage();
    for (const path of pagesOf(name)) {
      await page.goto(sites.file(name, path));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
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
    const server = await serve(`${sites.folder}/many`);
    const page = await browser.newPage();
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
    const page = await browser.newPage();
    await page.goto(sites.file('many', 'index.html'));
    await page.click('main h2 a');
    expect(await page.locator('h1').count()).toBe(1);
    await page.click('article time a');
    expect(page.url()).toMatch(/\d{4}\/\d\d\/\d\d\/index\.html$/);
    await page.goto(sites.file('many', 'ticker.html'));
    await page.click('.line .at >> nth=2');
    expect(await page.locator('li:target').count()).toBe(1);
    await page.close();
  });
});
