/** What can be measured of a page in the browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** Pixels that it is too wide by. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

let axe: string | null = null;

/**
 * What axe finds, each with the elements. Best practices, targets of 24 px and the enhanced contrast of WCAG AAA are on; a picture that
 * cannot be reached has no colours.
 */
export async function violations(page: Page): Promise<string[]> {
  axe ??= readFileSync(AXE, 'utf8');
  // Once a page: to read it takes as long as to run it.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

/** To be called before the page opens; gives its cumulative layout shift up to the time that the result is asked. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(`globalThis.shifts = 0; new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true })`);
  return () => page.evaluate('globalThis.shifts');
}
