/**
 * Which time belongs to which headline, by the page's tree. Lines of a list `time, headline, time, headline` may be read
 * two ways; the elements of a row tell: a headline and its own time have a nearer common element.
 */
import type { Row, Run } from '../items/row.js';
import type { Stamp } from '../items/stamps.js';
import { belowHeading } from './below-heading.js';
import type { HtmlPage } from './html-page.js';
import type { HtmlElement } from './tree.js';

/** Lines from a headline to its time. */
const REACH = 14;

/** The runs with each headline at its nearest time, and with the rows beside them that are built as theirs are. */
export function pairByTree(
  page: HtmlPage,
  stamps: readonly Stamp[],
  runs: readonly Run[],
  closed: ReadonlySet<number>,
): Run[] {
  const order = new Map(stamps.map((stamp, index) => [stamp.block, index]));
  const taken = new Set(closed);
  const paired = runs.map((run) => ({ ...run, rows: pairRows(page, stamps, order, belowHeading(page, run.rows)) }));
  for (const { rows } of paired)
    for (const row of rows) for (const line of [row.headline, row.stamp.block]) taken.add(line);
  return paired.map((run) => ({ ...run, rows: completed(page, stamps, order, run.rows, taken) }));
}

function pairRows(
  page: HtmlPage,
  stamps: readonly Stamp[],
  order: ReadonlyMap<number, number>,
  rows: readonly Row[],
): Row[] {
  const best = new Map<number, { row: Row; nearness: number }>();
  for (const row of rows) {
    const stamp = row.stamp.inline === 'no' ? nearestStamp(page, stamps, order, row) : row.stamp;
    const own = nearness(page, row.headline, stamp.block);
    const rival = best.get(stamp.block);
    const moved = stamp === row.stamp ? row : { ...row, stamp, others: [] };
    if (rival === undefined || own > rival.nearness) best.set(stamp.block, { row: moved, nearness: own });
  }
  return [...best.values()]
    .map(({ row }) => row)
    .sort((a, b) => a.headline - b.headline || a.stamp.block - b.stamp.block);
}

/** Of the row's own time and the ones next to it, the nearest in the tree; of equals its own. */
function nearestStamp(page: HtmlPage, stamps: readonly Stamp[], order: ReadonlyMap<number, number>, row: Row): Stamp {
  const index = order.get(row.stamp.block);
  if (index === undefined) return row.stamp;
  let found = row.stamp;
  let top = nearness(page, row.headline, found.block);
  for (const other of [stamps[index - 1], stamps[index + 1]]) {
    if (other === undefined || other.inline !== 'no' || Math.abs(other.block - row.headline) > REACH) continue;
    const near = nearness(page, row.headline, other.block);
    if (near > top) {
      top = near;
      found = other;
    }
  }
  return found;
}

/** The rows, and those of the times next to them in the same list whose headline stands in the same kind of element. */
function completed(
  page: HtmlPage,
  stamps: readonly Stamp[],
  order: ReadonlyMap<number, number>,
  rows: readonly Row[],
  taken: Set<number>,
): Row[] {
  if (rows.length < 2 || rows.some(({ stamp }) => stamp.inline !== 'no')) return [...rows];
  const all = [...rows];
  const level = Math.min(...rows.slice(1).map((row, i) => nearness(page, row.headline, rows[i]?.headline ?? 0)));
  for (const [edge, step] of [
    [rows[0], -1],
    [rows.at(-1), 1],
  ] as const) {
    let pattern = edge;
    for (;;) {
      const index = pattern === undefined ? undefined : order.get(pattern.stamp.block);
      const next = pattern === undefined || index === undefined ? undefined : stamps[index + step];
      const row = pattern === undefined || next === undefined ? null : rowLike(page, pattern, next, level, taken);
      if (row === null) break;
      taken.add(row.headline);
      taken.add(row.stamp.block);
      if (step < 0) all.unshift(row);
      else all.push(row);
      pattern = row;
    }
  }
  return all;
}

/** A row of the time `stamp`, made as `pattern` is; null when there is no such line in its element. */
function rowLike(page: HtmlPage, pattern: Row, stamp: Stamp, level: number, taken: ReadonlySet<number>): Row | null {
  const headline = stamp.block + pattern.headline - pattern.stamp.block;
  const line = page.lines[headline];
  if (line === undefined || stamp.inline !== 'no' || taken.has(headline) || taken.has(stamp.block)) return null;
  const alike =
    line.block.name === page.lines[pattern.headline]?.block.name &&
    nearness(page, headline, stamp.block) >= nearness(page, pattern.headline, pattern.stamp.block) &&
    nearness(page, headline, pattern.headline) >= level;
  return alike ? { stamp, headline, text: line.text, doubles: [], others: [] } : null;
}

/** Depth of the innermost element that holds both lines. */
function nearness(page: HtmlPage, a: number, b: number): number {
  let left: HtmlElement | null = page.lines[a]?.block ?? null;
  let right: HtmlElement | null = page.lines[b]?.block ?? null;
  while (left !== right && left !== null && right !== null) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left?.depth ?? 0;
}
