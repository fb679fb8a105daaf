/**
 * Where the parts of a page stand: what lies above what, what beside what, and from where to where of the page's width,
 * in steps of 5 %. Not pixels, which change with every font: an arrangement changes only when the design does.
 */
import { describe, expect, test, vi } from 'vitest';
import type { SampleName } from '../unit/site/sample-sites.js';
import { hasBrowser } from './browser.js';
import { stageOf } from './sites.js';

/** The parts, by the first selector that an element matches. */
const PARTS = {
  title: '.masthead-title',
  sections: '.sections',
  name: '.page-head',
  headline: '.story-head',
  credits: '.credits',
  text: '.story > .text',
  foot: '.story-foot',
  updates: '.updates',
  neighbours: '.neighbours',
  lead: '.lead',
  top: '.top',
  blocks: '.blocks',
  latest: '.latest',
  ticker: '.ticker',
  line: '.long-line',
  calendar: '.calendar',
  colophon: '.colophon',
};

const QUAY = '2024/06/18/harbour-board-votes-to-reopen-the-northern-quay.html';

/** At widths at which no edge lies halfway between two steps. */
const CASES: readonly [SampleName, string, number, readonly string[]][] = [
  [
    ...(['many', 'index.html', 390] as const),
    ['title 5-95', 'sections 5-95', 'lead 5-95', 'top 5-95', 'blocks 5-95', 'ticker 5-95', 'colophon 5-95'],
  ],
  [
    ...(['many', 'index.html', 1360] as const),
    ['title 5-95', 'sections 5-95', 'lead 5-70 | ticker 70-95', 'top 5-70', 'blocks 5-70', 'colophon 5-95'],
  ],
  [
    ...(['arabic', 'index.html', 1360] as const),
    ['title 5-95', 'sections 5-95', 'ticker 5-30 | lead 30-95', 'top 30-95', 'colophon 5-95'],
  ],
  [
    ...(['many', QUAY, 390] as const),
    [
      ...['title 5-95', 'sections 5-95', 'headline 5-95', 'credits 5-95', 'text 5-95', 'foot 5-95'],
      ...['neighbours 5-95', 'colophon 5-95'],
    ],
  ],
  [
    ...(['many', QUAY, 800] as const),
    [
      ...['title 0-100', 'sections 0-100', 'headline 25-100', 'credits 0-25 | text 25-100', 'foot 25-100'],
      ...['neighbours 0-100', 'colophon 0-100'],
    ],
  ],
  [
    ...(['many', QUAY, 1360] as const),
    [
      ...['title 5-95', 'sections 5-95', 'headline 30-95', 'credits 5-25 | text 30-70 | foot 75-95'],
      ...['neighbours 5-95', 'colophon 5-95'],
    ],
  ],
  [
    ...(['live', '2024/06/18/live-the-northern-quay-opens-again.html', 1360] as const),
    [
      ...['title 5-95', 'sections 5-95', 'headline 30-95', 'credits 5-25 | text 30-70 | foot 75-95'],
      ...['updates 30-70', 'neighbours 5-95', 'colophon 5-95'],
    ],
  ],
  [
    ...(['many', 'ticker.html', 1360] as const),
    ['title 5-95', 'sections 5-95', 'name 5-95', 'line 5-95', 'colophon 5-95'],
  ],
  [
    ...(['many', 'section/politics.html', 1360] as const),
    ['title 5-95', 'sections 5-95', 'name 5-95', 'latest 5-95', 'colophon 5-95'],
  ],
  [
    ...(['archive', '2024/06/index.html', 390] as const),
    ['title 5-95', 'sections 5-95', 'name 5-95', 'calendar 5-95', 'line 5-95', 'colophon 5-95'],
  ],
  [
    ...(['archive', '2024/06/index.html', 1360] as const),
    ['title 5-95', 'sections 5-95', 'name 5-95', 'line 5-70 | calendar 70-95', 'colophon 5-95'],
  ],
];

/** In the page: the rows from above, each with its parts from the left. */
const ARRANGEMENT = `((parts) => {
  const boxes = Object.entries(parts).flatMap(([name, selector]) => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    return box === undefined || box.height === 0 ? [] : [{ name, box }];
  }).sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  const percent = (x) => Math.round((x / document.documentElement.clientWidth) * 20) * 5;
  const rows = [];
  for (const { name, box } of boxes) {
    const cell = { left: box.left, text: name + ' ' + percent(box.left) + '-' + percent(box.right) };
    const row = rows.at(-1);
    // Beside what came before: it begins above the middle of that, and does not lie over it.
    const beside = row !== undefined && box.top < row.middle && row.cells.every((other) => box.left >= other.right - 1 || box.right <= other.left + 1);
    if (beside) row.cells.push({ ...cell, right: box.right });
    else rows.push({ middle: (box.top + box.bottom) / 2, cells: [{ ...cell, right: box.right }] });
  }
  return rows.map(({ cells }) => cells.sort((one, other) => one.left - other.left).map(({ text }) => text).join(' | '));
})(${JSON.stringify(PARTS)})`;

// Two cores may have a compiler and a second browser on them.
vi.setConfig({ testTimeout: 90_000 });

describe.skipIf(!hasBrowser)('the parts of a page', () => {
  const stage = stageOf([...new Set(CASES.map(([name]) => name))]);

  test.each(CASES)('%s: %s, %i px wide', async (name, path, width, rows) => {
    const page = await stage.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(stage.sites.file(name, path));
    expect(await page.evaluate<string[]>(ARRANGEMENT)).toEqual(rows);
    await page.close();
  });
});
