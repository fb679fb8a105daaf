/**
 * Lines -> blocks: a block is what the page showed as one piece of text, however many lines the
 * dump broke it into. Text browsers and e-mail wrap at a fixed column; a browser's copy does not,
 * but a stray break can still fall inside a sentence.
 */
import { isDense } from './chars.js';
import type { Line } from './lines.js';
import { namesAuthor, overflows, type Wrap, wrapOf } from './wrapping.js';

export interface Block {
  readonly text: string;
  /** Line numbers, both included. */
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  /** What stood before the text, taken off it: `•`, `*`, `12.`; '' if nothing. */
  readonly marker: string;
  /** Blank lines before it. */
  readonly gap: number;
}

/** More blank lines than these say no more. */
export const WIDEST_GAP = 2;

/**
 * `  * Politics`, `□ Politics`, `12. Politics`, `1) Politics`: list marks that stand apart from the text by a space.
 * A plus or a hyphen counts only before a letter's line in a text browser's dump, which indents them.
 */
const BULLET = /^(?:[•◦▪▫●○■□◆◇►▸▶‣⁃∙·※☐✓✔*]|[-–+o#](?= ))\s+(?=\S)/;
const DIGIT = /^\d/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=[^\s\d])/;

export function toBlocks(lines: readonly Line[]): Block[] {
  const wrap = wrapOf(lines);
  const blocks: Block[] = [];
  let gap = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    if (first.text === '') {
      gap += 1;
      continue;
    }
    let last = first;
    let text = first.text;
    for (let next = lines[i + 1]; next !== undefined && continues(last, next, first, wrap); next = lines[i + 1]) {
      text += !isDense(last.text.at(-1) ?? '') && !isDense(next.text[0] ?? '') ? ` ${next.text}` : next.text;
      last = next;
      i += 1;
    }
    const marker = markerOf(text, first.indent);
    blocks.push({
      text: text.slice(marker.length),
      from: first.number,
      to: last.number,
      indent: first.indent,
      marker: marker.trim(),
      gap,
    });
    gap = 0;
  }
  return numbered(blocks);
}

/**
 * `1. Bus 7` / `2. Bus 9` at the margin: numbers that count on from 1 are marks too, also with a line of times between
 * them. `20. Juni 2025` above `21. Juni 2025` are dates.
 */
function numbered(blocks: Block[]): Block[] {
  const counted = new Set<number>();
  blocks.forEach((block, i) => {
    const own = numberOf(block);
    if (own === null) return;
    const follows = [i - 1, i - 2].find((j) => numberOf(blocks[j]) === own - 1 && counted.has(j));
    const begins = own === 1 && [i + 1, i + 2].some((j) => numberOf(blocks[j]) === 2);
    if (follows !== undefined || begins) counted.add(i);
  });
  if (counted.size === 0) return blocks;
  return blocks.map((block, i) => {
    const mark = counted.has(i) && block.marker === '' ? (NUMBER.exec(block.text)?.[0] ?? '') : '';
    if (mark === '') return block;
    const { text, from, to, indent, gap } = block;
    return { text: text.slice(mark.length), from, to, indent, marker: mark.trim(), gap };
  });
}

function numberOf(block: Block | undefined): number | null {
  if (block?.marker === '' && !DIGIT.test(block.text)) return null;
  const found = block && (NUMBER.exec(block.text)?.[1] ?? /^\d+/.exec(block.marker)?.[0]);
  return found === undefined ? null : Number(found);
}

/** The mark and the space after it; '' when the line has none, or nothing but it. */
function markerOf(text: string, indent: number): string {
  // In most lines the second character rules out a mark.
  if (text[1] !== ' ' && !DIGIT.test(text)) return '';
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return /^[-–+o#]/.test(bullet) && indent === 0 ? '' : bullet;
  return indent > 0 && !DAY.test(text) ? (NUMBER.exec(text)?.[0] ?? '') : '';
}

/** `3. decembra 2026`, `3. dec. 2026 kl. 13.58`: a text browser sets dates in as well. */
const DAY = /^\d{1,2}\. \p{L}{3,12}\.? \d{4}(?!\d)/u;

function continues(line: Line, next: Line, first: Line, wrap: Wrap | null): boolean {
  if (next.text === '') return false;
  if (wrap !== null) {
    const hanging = markerOf(first.text, first.indent).length;
    const aligned =
      next.indent === first.indent ||
      (hanging > 0 && next.indent > first.indent && next.indent <= first.indent + hanging + 3);
    // The first line of a paragraph may be set in.
    const indented = line === first && next.indent < first.indent && first.indent - next.indent <= 4 && hanging === 0;
    const inLine = aligned || indented || (hanging === 0 && isCentred(line, next, wrap));
    return inLine && markerOf(next.text, next.indent) === '' && overflows(line, next, wrap);
  }
  return isStrayBreak(line.text, next.text);
}

/**
 * Lynx centres headings, each line of them by itself:
 *
 *       Storm leaves two hundred families of the old harbour without a roof in
 *                                     November
 */
function isCentred(line: Line, next: Line, { widthOf }: Wrap): boolean {
  if (next.indent < line.indent + FURTHER) return false;
  const isBy = (width: (text: string) => number) => {
    const axis = ({ indent, text, written }: Line) => 2 * indent + width(written ?? text);
    return Math.abs(axis(line) - axis(next)) <= OFF_CENTRE;
  };
  return isBy(widthOf) || isBy(bytesOf);
}

/** Lynx centres by bytes, where letters have more than one. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += text.charCodeAt(i) < 0x80 ? 1 : text.charCodeAt(i) < 0x800 ? 2 : 3;
  return bytes;
}

/** A line that is no wider than so many columns less than the other: else it is a block of its own. */
const FURTHER = 8;
/** Half a column at either end, and one kept free at the right. */
const OFF_CENTRE = 3;

/** `…so-called national security to` / `promote de-globalization…`: a sentence that goes on in the next line. */
const UNFINISHED = /[\p{L}\p{M}\p{N},’']$/u;
const GOES_ON = /^\p{Ll}/u;
function isStrayBreak(line: string, next: string): boolean {
  return line.length >= 70 && next.length >= 20 && GOES_ON.test(next) && UNFINISHED.test(line) && !namesAuthor(next);
}
