/** How people read: on paper, zoomed in, with larger letters, by the keyboard, with less motion. */
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser, launch } from './browser.js';
import { overflow } from './measure.js';
import { oneOfEach, stageOf } from './sites.js';

const NAMES = ['many', 'live', 'opinion', 'arabic', 'mixed', 'long'] as const satisfies SampleName[];
const OPINION = '2024/06/18/two-harbours-one-sea-and-the-way-forward.html';

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('a reader', () => {
  const stage = stageOf(NAMES);

  describe('on paper', () => {
    /** Chromium writes each page as an object of its own, uncompressed. */
    const sheets = async (page: Page): Promise<number> =>
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

    test.each([
      ['opinion', OPINION, 1, 3],
      ['many', 'ticker.html', 1, 4],
      ['live', '2024/06/18/live-the-northern-quay-opens-again.html', 1, 3],
    ] as const)('%s: %s has a few sheets', async (name, path, from, to) => {
      const page = await stage.browser.newPage();
      await page.goto(stage.sites.file(name, path));
      const count = await sheets(page);
      expect(count).toBeGreaterThanOrEqual(from);
      expect(count).toBeLessThanOrEqual(to);
      await page.close();
    });

    test('sees nothing to press, and after a link where it leads', async () => {
      const page = await stage.browser.newPage();
      for (const name of ['many', 'mixed'] as const) {
        for (const path of oneOfEach(stage.sites.pages.get(name) ?? [])) {
          await page.goto(stage.sites.file(name, path));
          await page.emulateMedia({ media: 'print' });
          const shown = 'nav, button, form, .skip, .filters, .embed, .more, .colophon-links';
          if (!/^(?:embed|404)/.test(path))
            expect(await page.locator(shown).locator('visible=true').count(), path).toBe(0);
          await page.emulateMedia({ media: null });
        }
      }
      const markdown = stage.sites.pages.get('many')?.find((path) => path.includes('the-quay-in-figures')) ?? '';
      await page.goto(stage.sites.file('many', markdown));
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate<
        [string, string][]
      >(`[...document.querySelectorAll('.text a[href]')].map((link) =>
        [link.getAttribute('href'), getComputedStyle(link, '::after').content])`);
      const [outside, inside] = [true, false].map((yes) => printed.filter(([href]) => href.startsWith('http') === yes));
      expect(outside?.length).toBeGreaterThan(0);
      for (const [href, content] of outside ?? []) expect(content).toContain(href);
      for (const [, content] of inside ?? []) expect(content).toBe('none');
      // And where the story itself is found.
      const foot = await page.evaluate(`getComputedStyle(document.querySelector('.story'), '::after').content`);
      expect(foot).toBe(`"https://example.org/${markdown}"`);
      await page.close();
    });
  });

  const cutOff = (page: Page): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.skip, .sr-only, pre, .scroll'))
      .filter((element) => getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))`);

  test.each(NAMES)('%s: who zooms to 200 or 400 %% scrolls one way only, and nothing is cut off', async (name) => {
    for (const zoom of [2, 4]) {
      // What a window of 1280 by 1024 pixels is then.
      const viewport = { width: 1280 / zoom, height: 1024 / zoom };
      const page = await stage.browser.newPage({ viewport, deviceScaleFactor: zoom });
      for (const path of oneOfEach(stage.sites.pages.get(name) ?? [])) {
        await page.goto(stage.sites.file(name, path));
        expect([await overflow(page), await cutOff(page)], `${path} at ${zoom * 100} %`).toEqual([0, []]);
      }
      await page.close();
    }
  });

  test('who sets the letters of all sites twice as large gets them so, and scrolls one way only', async () => {
    const large = await launch('--blink-settings=defaultFontSize=32');
    const page = await large.newPage();
    for (const name of ['many', 'arabic'] as const) {
      for (const path of oneOfEach(stage.sites.pages.get(name) ?? [])) {
        for (const width of [1280, 640]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(stage.sites.file(name, path));
          expect([await overflow(page), await cutOff(page)], `${path}, ${width} px wide`).toEqual([0, []]);
        }
      }
    }
    expect(await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)')).toBeGreaterThan(32);
    await large.close();
  });

  test.each([1280, 390])('with the keyboard alone, %i px wide, always sees where they are', async (width) => {
    // A page that glides to what has the focus would be looked at on its way.
    const page = await stage.browser.newPage({ viewport: { width, height: 600 }, reducedMotion: 'reduce' });
    await page.goto(stage.sites.file('many', 'ticker.html'));
    const links = await page.locator('a:visible, button:visible, summary:visible').count();
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const focused = await page.evaluate<{ id: string; ring: number; reached: boolean }>(`(() => {
        const element = document.activeElement;
        const boxes = [...element.getClientRects()];
        const style = getComputedStyle(element);
        return {
          id: [...document.querySelectorAll('*')].indexOf(element) + ': ' + element.outerHTML.slice(0, 120),
          ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          // Not off the screen, and not below a heading that sticks.
          reached: boxes.some((box) => document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('a, button, summary, pre') === element),
        };
      })()`);
      expect(focused.ring, focused.id).toBeGreaterThanOrEqual(2);
      expect(focused.reached, focused.id).toBe(true);
      seen.add(focused.id);
    };
    for (let count = 0; count < links; count += 1) {
      await page.keyboard.press('Tab');
      await look();
    }
    // All of them, each once.
    expect(seen.size).toBe(links);
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Shift+Tab');
      await look();
    }
    await page.close();
  });

  test('with the keyboard alone filters the ticker, and opens an item', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 1280, height: 600 } });
    await page.goto(stage.sites.file('many', 'ticker.html'));
    const press = async (key: string, until: string): Promise<void> => {
      for (let count = 0; count < 100; count += 1) {
        await page.keyboard.press(key);
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(until)})`)) return;
      }
      throw new Error(`${key} reaches no ${until}`);
    };
    await press('Tab', '.filters a[href*="label=video"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.line li:visible').count()).toBeLessThan(60);
    await press('Tab', '.line li:not([hidden]) .what a');
    const headline = await page.evaluate<string>('document.activeElement.textContent');
    await page.keyboard.press('Enter');
    await page.waitForURL(/2024\/06\/18\/[^/]+\.html$/);
    expect(await page.locator('h1').textContent()).toContain(headline);
    await page.close();
  });

  test('who wants less motion gets none', async () => {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of oneOfEach(stage.sites.pages.get('many') ?? [])) {
      await page.goto(stage.sites.file('many', path));
      const moving =
        await page.evaluate(`[document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
      }).length`);
      expect(moving, path).toBe(0);
    }
    await context.close();
  });

  test('who wants more contrast has no grey', async () => {
    const context = await stage.browser.newContext({ contrast: 'more' });
    const page = await context.newPage();
    await page.goto(stage.sites.file('many', 'index.html'));
    const colors = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    expect(await colors('.motto, .stamp, .day-name, .colophon p')).toEqual(await colors('body'));
    await context.close();
  });

  test('who chose colours of their own still sees which filter is on, and where they are', async () => {
    const context = await stage.browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(stage.sites.file('many', 'ticker.html'));
    const looks = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) =>
        all.map((each) => {
          const { backgroundColor, textDecorationThickness } = getComputedStyle(each);
          return `${backgroundColor} ${textDecorationThickness}`;
        }),
      );
    for (const list of ['.filters', '.sections']) {
      const [current] = await looks(`${list} [aria-current]`);
      expect(await looks(`${list} a:not([aria-current])`)).not.toContain(current);
    }
    await context.close();
  });
});
