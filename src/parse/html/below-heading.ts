/**
 * Times of a list whose headlines are headings one after the other, without an element around each row:
 *
 *     <h3>Ferry resumes</h3> <p>After three weeks …</p> <time>9 March</time>
 *     <h3>Quay closed</h3> <p>Cracks were found …</p> <time>8 March</time>
 *
 * By lines alone the time of the first may as well be that of the second. But there is a heading above the first time,
 * too; were the times above their headlines, it would have none.
 */
import type { Row } from '../items/row.js';
import type { HtmlPage } from './html-page.js';

/** Lines from a heading to its time. */
const REACH = 14;

/** The rows, each with the heading above its time, if all have one and theirs were found below; else as they are. */
export function belowHeading(page: HtmlPage, rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  const sample = first === undefined ? undefined : page.lines[first.headline]?.block;
  if (first === undefined || sample === undefined || !/^h[1-6]$/.test(sample.name)) return rows;
  let before = Number.NEGATIVE_INFINITY;
  const moved: Row[] = [];
  for (const row of rows) {
    if (row.stamp.inline !== 'no' || row.headline < row.stamp.block) return rows;
    const headline = headingAbove(row.stamp.block, before);
    if (headline === null) return rows;
    moved.push({ ...row, headline, text: page.blocks[headline]?.text ?? '', doubles: [], others: [] });
    before = row.stamp.last;
  }
  return moved;

  /** The nearest of the same element and parent as the headlines that were found. */
  function headingAbove(stamp: number, after: number): number | null {
    for (let line = stamp - 1; line > after && line >= stamp - REACH; line--) {
      const block = page.lines[line]?.block;
      if (block?.name === sample?.name && block?.parent === sample?.parent) return line;
    }
    return null;
  }
}
