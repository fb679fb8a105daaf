/** The newest day that a page shows: what its dates without a year, and its clocks without a day, are nearest to. */
import { resolveDate } from './dates/index.js';
import type { Page } from './page.js';

/** Of years this far past most of a page's others a line tells what is still to come: `Berlin, 1 January 2050`. */
const AHEAD = 1;

/** `2024-06-18`: of the full dates outside running text, else of those in it; null without any. */
export function newestDay(page: Page): string | null {
  return newestIn(page, false) ?? newestIn(page, true);
}

function newestIn(page: Page, prose: boolean): string | null {
  const days: string[] = [];
  for (const [block, mentions] of page.mentions.entries()) {
    if (!prose && page.prose[block]) continue;
    for (const mention of mentions) {
      if (mention.year === null || mention.day === null) continue;
      const { iso } = resolveDate(mention, { timeZone: 'UTC', captured: null });
      if (iso !== null) days.push(iso.slice(0, 10));
    }
  }
  days.sort();
  const usual = Number(days[Math.floor(days.length / 2)]?.slice(0, 4));
  return days.findLast((day) => Number(day.slice(0, 4)) <= usual + AHEAD) ?? null;
}
