/** Where text browsers and mail programs broke a line because the next word did not fit. */
import { isDense } from './chars.js';
import type { Line } from './lines.js';
import { displayWidth } from './width.js';

/** A line that begins as a sentence or a label does. */
const CAPITAL = /^["'«„“‘(]?[\p{Lu}\p{N}]/u;

/** The column at which the dump was wrapped; null when it was not. */
export function wrapColumn(lines: readonly Line[]): number | null {
  const filled = lines.filter(({ text }) => text !== '');
  if (filled.length < 4) return null;
  const widths = new Float64Array(filled.length);
  filled.forEach((line, i) => {
    widths[i] = widthOf(line);
  });
  widths.sort();
  // The widest of all but a few (a table, a long address) is the column, if lines crowd below it.
  const column = widths[Math.floor((widths.length - 1) * 0.985)] as number;
  if (column > 100 || column < 45) return null;
  const crowd = widths.filter((width) => width > column - 12).length;
  let broken = 0;
  let resumed = 0;
  for (let i = 1; i < lines.length; i++) {
    const next = lines[i] as Line;
    if (!overflows(lines[i - 1] as Line, next, column)) continue;
    broken += 1;
    if (!CAPITAL.test(next.text)) resumed += 1;
  }
  // A list of headlines of one length each begins with a capital; of broken sentences' lines few do.
  return crowd >= 3 && broken >= 3 && broken * 2 >= crowd && resumed * 4 >= broken ? column : null;
}

/** True when the first word of `next` would not have fitted at the end of `line`. */
export function overflows(line: Line, next: Line, column: number): boolean {
  if (line.text === '' || next.text === '') return false;
  const width = widthOf(line);
  // A text browser keeps a column or two free at the right.
  return width > column - 24 && width + 1 + firstWordWidth(next.written ?? next.text) > column - 1;
}

function widthOf({ indent, text, written }: Line): number {
  return indent + displayWidth(written ?? text);
}

function firstWordWidth(text: string): number {
  if (isDense(text[0] ?? '')) return 2;
  const space = text.indexOf(' ');
  return displayWidth(space === -1 ? text : text.slice(0, space));
}

/** A text browser keeps as many columns of its page free at the right. */
const KEPT_FREE = 4;
/** Where the room beside a line cannot be halved, a column more is on one side. */
const ODD = 1;

/**
 *     A headline set in the middle, whose next word did not fit into the room
 *                      beside its first line: as text browsers set it
 */
export function isCentred(line: Line, next: Line, wrap: number): boolean {
  if (line.indent === next.indent || !/[\p{L}\p{N}]/u.test(next.text)) return false;
  const [page, below] = [line, next].map((one) => one.indent + widthOf(one)) as [number, number];
  if (Math.abs(page - below) > ODD || page < wrap - ODD || page > wrap + KEPT_FREE) return false;
  return firstWordWidth(next.written ?? next.text) + 1 > line.indent * 2 - ODD;
}
