/** axe finds nothing, in light and dark, in either direction, on any type of page. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ThemeName } from '../unit/render/render.js';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser, launch } from './browser.js';
import { oneOfEach, type SitesOnDisk, writeSites } from './sites.js';

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

const SITES: readonly [SampleName, 'light' | 'dark'][] = [
  ['many', 'light'],
  ['many', 'dark'],
  ['archive', 'light'],
  ['archive', 'dark'],
  ['opinion', 'light'],
  ['arabic', 'light'],
  ['arabic', 'dark'],
  ['mixed', 'light'],
  ['live', 'light'],
  ['live', 'dark'],
  ['itemsAlone', 'light'],
  ['articleAlone', 'light'],
  ['empty', 'dark'],
  ['hostile', 'light'],
];

/** Of the text edition those that differ in what its few templates do. */
const TEXT_SITES: typeof SITES = [
  ['many', 'light'],
  ['archive', 'dark'],
  ['arabic', 'dark'],
  ['live', 'light'],
  ['empty', 'dark'],
];

const RUNS: readonly [ThemeName, typeof SITES][] = [
  ['default', SITES],
  ['text', TEXT_SITES],
];

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser).each(RUNS)('axe finds no violation in the theme %s', (theme, runs) => {
  let browser: Browser;
  let sites: SitesOnDisk;
  let axe = '';
  beforeAll(async () => {
    axe = await readFile(AXE, 'utf8');
    sites = await writeSites([...new Set(runs.map(([name]) => name))], theme);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.remove();
  });

  test.each(runs)('%s, %s', async (name, colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const markdown = (sites.pages.get(name) ?? []).filter((path) => /the-quay-in-figures|live-the-northern/.test(path));
    for (const path of [...oneOfEach(sites.pages.get(name) ?? []), ...markdown]) {
      await page.goto(sites.file(name, path));
      await page.evaluate(axe);
      // Best practices and the enhanced contrast of WCAG AAA are on; a picture that cannot be reached has no colours.
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true } } })`,
      );
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect(found, `${path} in ${colorScheme}`).toEqual([]);
    }
    await context.close();
  });
});
