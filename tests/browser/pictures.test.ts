/** An article with pictures, as a browser shows it. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/build/pipeline.js';
import { DiskWriter } from '../../src/write/index.js';
import { fill, removeLater } from '../helpers.js';
import { hasBrowser, hasJava, launch } from './browser.js';
import { overflow, violations, watchShifts } from './measure.js';
import { serve } from './sites.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ARTICLE = '2024/06/18/the-port.html';
const PAGES = [ARTICLE, 'index.html', 'section/town.html', '2024/06/10/index.html'];
const TEXT = 'The harbour board voted on Tuesday to reopen the northern quay. '.repeat(12);

describe.skipIf(!hasBrowser)('an article with pictures', () => {
  let browser: Browser;
  let folder = '';
  let host: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    folder = await removeLater(afterAll);
    const plain = (width: number, height: number, background: string) =>
      sharp({ create: { width, height, channels: 3, background } });
    await fill(folder, {
      'content/site.yaml': 'title: Gazette\nlanguage: ar\n',
      'content/port.md': [
        '---\ntitle: The port\nlang: en\ndate: 2024-06-18\nimage: { src: quay.jpg, alt: A quay, caption: The new quay, credit: L. O. }\n---',
        TEXT,
        '![A plan](plan.png "The plan | E. S.")\n![A crane](crane.jpg)',
        `A sign ![of the port](plan.png) in the text. ${TEXT}`,
        `| ${'Passengers | '.repeat(6)}\n|${'-|'.repeat(6)}\n| ${'412,300 | '.repeat(6)}`,
        ...Array.from({ length: 6 }, () => TEXT),
        '![At the end](end.jpg)',
      ].join('\n\n'),
      ...Object.fromEntries(
        ['quay', 'crane', 'plan'].map((name, index) => [
          `content/${name}.md`,
          `---\ntitle: Of the ${name}\nlang: en\nsection: Town\ndate: 2024-06-1${index}\nimage: { src: ${name}.${name === 'plan' ? 'png' : 'jpg'}, alt: ${name} }\n---\n\n${TEXT}`,
        ]),
      ),
      'content/quay.jpg': await plain(1600, 900, '#204060').jpeg().toBuffer(),
      'content/crane.jpg': await plain(900, 1600, '#206040').jpeg().toBuffer(),
      'content/end.jpg': await plain(500, 500, '#602040').jpeg().toBuffer(),
      'content/plan.png': await plain(700, 300, '#808040').png().toBuffer(),
    });
    expect(await build({ folder, writer: new DiskWriter(join(folder, 'dist')) })).toMatchObject({ ok: true });
    host = await serve(join(folder, 'dist'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  test('loads the best format in the size that is needed, and only what is near', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${host.origin}/sub/path/${ARTICLE}`);
    expect(await page.evaluate(`document.querySelector('.text img').currentSrc`)).toMatch(/quay-\w+-400\.avif$/);
    expect(await page.evaluate(`document.querySelector('.text img').naturalWidth`)).toBeGreaterThan(300);
    expect(asked.filter((url) => /media\/end-/.test(url))).toEqual([]);
    await page.locator('.text img').last().scrollIntoViewIfNeeded();
    await page.waitForFunction(`[...document.querySelectorAll('.text img')].at(-1).complete`);
    expect(asked.filter((url) => /media\/end-\w+-400\.avif$/.test(url))).toHaveLength(1);
    await page.close();
  });

  test('nothing moves when they come, and nothing runs over the edge', async () => {
    for (const width of [320, 1280])
      for (const path of PAGES) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        const shifts = await watchShifts(page);
        await page.goto(`${host.origin}/sub/path/${path}`, { waitUntil: 'networkidle' });
        expect(await shifts(), `${path} at ${width} px`).toBe(0);
        expect(await overflow(page), `${path} at ${width} px`).toBe(0);
        await page.close();
      }
  });

  test('stand with stories in lists: small on phones, and pressed they lead to the story', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    await page.goto(`${host.origin}/sub/path/index.html`);
    const pictures = page.locator('.top .teaser img');
    expect(await pictures.count()).toBe(3);
    await pictures.first().scrollIntoViewIfNeeded();
    const [picture, headline] = [
      await pictures.first().boundingBox(),
      await page.locator('.top .headline').first().boundingBox(),
    ];
    expect(picture?.width).toBeLessThan(130);
    expect(picture?.y).toBeLessThan((headline?.y ?? 0) + (headline?.height ?? 0));
    await pictures.first().click();
    await page.waitForURL(/of-the-plan\.html$/);
    await page.close();
  });

  test('of the first story leaves room for its headline on a phone, however high it is', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 667 } });
    await page.goto(`${host.origin}/sub/path/index.html`);
    await page.evaluate(`(() => {
      const [first, crane] = ['.lead img', '.top img[src*=crane]'].map((selector) => document.querySelector(selector));
      first.parentElement.replaceWith(crane.parentElement);
    })()`);
    const headline = await page.locator('.lead .headline').boundingBox();
    expect((headline?.y ?? 0) + (headline?.height ?? 0)).toBeLessThan(667);
    await page.close();
  });

  test('dark paper does not swallow a drawing without a ground of its own', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${host.origin}/sub/path/${ARTICLE}`);
    const ground = `getComputedStyle(document.querySelector('img[src*=plan]')).backgroundColor`;
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  test('a picture fits on the screen with its caption, however high it is', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${host.origin}/sub/path/${ARTICLE}`);
    expect((await page.locator('figure:has([src*=crane])').boundingBox())?.height).toBeLessThan(760);
    await page.close();
  });

  test('words and numbers in a table are whole, and what is too wide is scrolled', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${host.origin}/sub/path/${ARTICLE}`);
    const cells = await page.locator('table :is(th, td)').evaluateAll((found) =>
      found.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return words.getClientRects().length;
      }),
    );
    expect(cells).toEqual(Array(12).fill(1));
    expect(
      await page.evaluate(
        `(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.scroll'))`,
      ),
    ).toBe(true);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe finds no violation in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    for (const path of PAGES) {
      await page.goto(`${host.origin}/sub/path/${path}`);
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });

  test.skipIf(!hasJava)('the Nu HTML checker finds no error', () => {
    const vnu: string = createRequire(import.meta.url)('vnu-jar');
    const files = PAGES.map((path) => join(folder, 'dist', path));
    const run = spawnSync('java', ['-jar', vnu, '--errors-only', '--format', 'json', ...files], { encoding: 'utf8' });
    expect(JSON.parse(run.stderr)).toEqual({ messages: [] });
  });
});
