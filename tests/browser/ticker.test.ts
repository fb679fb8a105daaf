/** An open ticker: new items, how long ago, filters; by the keyboard, in a frame, from the disk. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ParsedDocument } from '../../src/core/records.js';
import { renderSite } from '../unit/render/render.js';
import { config, documentOf, item } from '../unit/site/make.js';
import { newsLine } from '../unit/site/sample-sites.js';
import { hasBrowser, launch } from './browser.js';
import { type LiveHost, liveHost } from './live-host.js';
import { overflow, watchShifts } from './measure.js';
import { stageOf } from './sites.js';

const SETTINGS = config({ baseUrl: 'https://example.org/' });
/** Five minutes after the newest item of `newsLine`. */
const NOW = new Date('2024-07-23T10:06:00Z');
const MINUTE = 60_000;

const siteOf = (...more: ParsedDocument[]): Promise<Map<string, string>> =>
  renderSite({ config: SETTINGS, documents: [newsLine(30), ...more] });

/** Two newer than all, on a new day, and one that comes late, between those of the day before. */
const FRESH = documentOf('content/dumps/fresh.txt', {
  items: [
    item('Ferry runs aground', '2024-07-24T08:02:00+04:00', { labels: ['video'] }),
    item('Fog over the harbour', '2024-07-24T08:00:00+04:00', { lines: [3, 4] }),
    item('Late word from the council', '2024-07-23T12:00:00+04:00', { lines: [5, 6] }),
  ],
});

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('an open ticker', () => {
  let browser: Browser;
  let host: LiveHost;
  let page: Page;
  let before: Map<string, string>;
  let after: Map<string, string>;
  beforeAll(async () => {
    browser = await launch();
    [before, after] = [await siteOf(), await siteOf(FRESH)];
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    host = await liveHost(before);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.clock.install({ time: NOW });
  });
  afterEach(async () => {
    await page.close();
    await host.close();
  });

  const headlines = (): Promise<string[]> => page.locator('.line li .what p').allInnerTexts();
  /** Lets the time pass, and waits until the page has looked so often. */
  const pass = async (minutes: number, looks: number): Promise<void> => {
    await page.clock.runFor(minutes * MINUTE);
    await vi.waitFor(() => expect(host.looks.length).toBeGreaterThanOrEqual(looks), { timeout: 10_000 });
    await page.waitForLoadState('networkidle');
  };
  const button = () => page.getByRole('status').getByRole('button');

  test('looks for new items, says how many, and puts them in when asked', async () => {
    await page.goto(`${host.origin}/ticker.html`);
    const old = await headlines();
    await pass(1, 1);
    expect(host.looks).toEqual([{ tag: undefined, status: 200 }]);
    await pass(2, 2);
    expect(host.looks[1]).toMatchObject({ tag: expect.stringMatching(/^"/), status: 304 });
    expect(await page.getByRole('status').textContent()).toBe('');

    host.files = after;
    await pass(5, 3);
    await expect.poll(() => button().textContent()).toBe('3 new items');
    expect(await headlines()).toEqual(old);
    expect((await button().boundingBox())?.height).toBeGreaterThanOrEqual(24);

    await button().click();
    await expect.poll(() => page.locator('.is-new').count()).toBe(3);
    const now = await headlines();
    expect(now.slice(0, 2).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Ferry runs aground Video',
      'Fog over the harbour',
    ]);
    expect(now.indexOf('Late word from the council')).toBe(4);
    expect(now).toHaveLength(33);
    expect(await page.locator('.day-name').first().textContent()).toBe('Wednesday, 24 July 2024');
    expect(await page.locator('[data-count]').textContent()).toBe('33 items');
    expect(await page.evaluate('document.activeElement.closest("li").innerText')).toContain('Ferry runs aground');
    expect(await button().count()).toBe(0);

    const ids = await page.locator('.line li').evaluateAll((items) => items.map(({ id }) => id));
    await page.goto(`${host.origin}/ticker.html`);
    expect(await page.locator('.line li').evaluateAll((items) => items.map(({ id }) => id))).toEqual(ids);
  });

  test('by the keyboard alone', async () => {
    await page.goto(`${host.origin}/ticker.html`);
    host.files = after;
    await pass(1, 1);
    await button().waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('3 new items');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.is-new').count()).toBe(3);
    await page.keyboard.press('Enter');
    await page.waitForURL(/2024\/07\/24\/index\.html#n-/);
  });

  test('asks ever more seldom while nothing comes, and when the host fails', async () => {
    await page.goto(`${host.origin}/ticker.html`);
    host.failing = true;
    await pass(1, 1);
    // Two minutes, four, eight, then fifteen.
    await pass(1, 1);
    expect(host.looks).toHaveLength(1);
    await pass(1, 2);
    await pass(4, 3);
    await pass(8, 4);
    await pass(14, 4);
    expect(host.looks).toHaveLength(4);
    host.failing = false;
    await pass(1, 5);
    expect(host.looks.map(({ status }) => status)).toEqual([503, 503, 503, 503, 200]);
  });

  test('rests while nobody sees it, and looks at once when it is seen again', async () => {
    await page.goto(`${host.origin}/ticker.html`);
    const show = (hidden: boolean): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} });
        document.dispatchEvent(new Event('visibilitychange'))`);
    await show(true);
    await page.clock.runFor(60 * MINUTE);
    await page.waitForLoadState('networkidle');
    expect(host.looks).toEqual([]);
    await show(false);
    await pass(0.01, 1);
    expect(host.looks).toHaveLength(1);
  });

  test('says how long ago an item came, where that moves nothing', async () => {
    await page.goto(`${host.origin}/ticker.html`);
    expect(await page.locator('.ago').first().textContent()).toBe('5 minutes ago');
    expect(await page.locator('.ago').nth(1).textContent()).toBe('1 hour ago');
    expect(await page.locator('[data-newest]').textContent()).toBe('newest item 5 minutes ago');
    await page.clock.runFor(3 * MINUTE);
    expect(await page.locator('.ago').first().textContent()).toBe('8 minutes ago');
    // Only those of a day.
    expect(await page.locator('.ago').count()).toBe(18);
    expect(await overflow(page)).toBe(0);
  });

  test.each([390, 1280])('shifts nothing while it loads, %i px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    await page.goto(`${host.origin}/ticker.html`);
    await page.clock.runFor(2 * MINUTE);
    expect(await shifts()).toBe(0);
  });

  test('in a frame on another site', async () => {
    const other = await liveHost(
      new Map([
        [
          'a.html',
          `<!doctype html><title>A</title><iframe src="${host.origin}/embed/ticker.html" width="320" height="480"></iframe>`,
        ],
      ]),
    );
    await page.goto(`${other.origin}/a.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.line li').first().waitFor();
    expect(await frame.locator('.line li').count()).toBe(20);
    host.files = after;
    await pass(1, 1);
    await frame.getByRole('button', { name: '3 new items' }).click();
    await expect.poll(() => frame.locator('.is-new').count()).toBe(3);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('h1 a').click()]);
    expect(opened.url()).toBe(`${host.origin}/ticker.html`);
    await other.close();
  });
});

describe.skipIf(!hasBrowser)('filters', () => {
  const stage = stageOf(['many']);

  test('work from links, from the disk too', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.sites.file('many', 'ticker.html'));
    const visible = page.locator('.line li:visible');
    expect(await visible.count()).toBe(60);
    await page.click('.filters a:text("Video")');
    await page.waitForURL(/ticker\.html\?label=video$/);
    const labelled = await visible.count();
    expect(labelled).toBeGreaterThan(3);
    expect(await page.locator('.line li:visible .label-video').count()).toBe(labelled);
    expect(await page.locator('.filters [aria-current]').allInnerTexts()).toEqual(['Video']);
    await page.goto(`${stage.sites.file('many', 'ticker.html')}?section=economy`);
    expect(await page.locator('.line li:visible .category').count()).toBe(await visible.count());
    await page.click('.filters a:text("Everything")');
    await page.waitForURL(/ticker\.html$/);
    expect(await visible.count()).toBe(60);
    await page.close();
  });

  test('are not there where no script runs', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.sites.file('many', 'ticker.html'));
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.line li:visible').count()).toBe(60);
    await context.close();
  });
});
