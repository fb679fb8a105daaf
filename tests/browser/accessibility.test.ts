/** axe finds nothing, in light and dark, in either direction, on any type of page. */
import { describe, expect, test, vi } from 'vitest';
import type { ThemeName } from '../unit/render/render.js';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser } from './browser.js';
import { violations } from './measure.js';
import { KINDS, oneOfEach, stageOf } from './sites.js';

type Scheme = 'light' | 'dark';
type Run = readonly [name: SampleName, ...schemes: Scheme[]];

const SITES: readonly Run[] = [
  ['many', 'light', 'dark'],
  ['archive', 'light', 'dark'],
  ['opinion', 'light'],
  ['arabic', 'light', 'dark'],
  ['fromTheRight', 'light'],
  ['mixed', 'light'],
  ['live', 'light', 'dark'],
  ['itemsAlone', 'light'],
  ['articleAlone', 'light'],
  ['empty', 'dark'],
  ['hostile', 'light'],
];

/** Of the text edition those that differ in what its few templates do. */
const TEXT_SITES: readonly Run[] = [
  ['many', 'light'],
  ['archive', 'light', 'dark'],
  ['arabic', 'dark'],
  ['fromTheRight', 'light'],
  ['mixed', 'light'],
  ['live', 'light', 'dark'],
  ['empty', 'dark'],
];

const RUNS: readonly [ThemeName, readonly Run[]][] = [
  ['default', SITES],
  ['text', TEXT_SITES],
];

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser).each(RUNS)('axe finds no violation in the theme %s', (theme, runs) => {
  const stage = stageOf([...new Set(runs.map(([name]) => name))], theme);
  const pagesOf = (name: SampleName): readonly string[] => stage.sites.pages.get(name) ?? [];

  test.each(runs.map(([name, ...schemes]) => [name, schemes] as const))('%s: %j', async (name, schemes) => {
    const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const markdown = pagesOf(name).filter((path) => path.includes('the-quay-in-figures'));
    for (const path of [...oneOfEach(pagesOf(name)), ...markdown]) {
      await page.goto(stage.sites.file(name, path));
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${path} in ${colorScheme}`).toEqual([]);
      }
      // What stands side by side there stands below each other here.
      await page.setViewportSize({ width: 360, height: 780 });
      expect(await violations(page), `${path} on a phone`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.close();
  });

  test('that is every type of page, in light and dark, and from the right', () => {
    const seen = (names: readonly SampleName[]): string[] =>
      Object.entries(KINDS).flatMap(([kind, pattern]) =>
        names.some((name) => pagesOf(name).some((path) => pattern.test(path))) ? [kind] : [],
      );
    for (const colors of ['light', 'dark'] as const)
      expect(seen(runs.filter(([, ...schemes]) => schemes.includes(colors)).map(([name]) => name))).toEqual(
        Object.keys(KINDS),
      );
    expect(seen(['fromTheRight'])).toEqual(Object.keys(KINDS));
  });
});
