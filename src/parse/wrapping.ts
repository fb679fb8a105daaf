/** Where text browsers and mail programs broke a line because the next word did not fit. */
import { BY, SOFT_BY } from './byline/words.js';
import { isDense } from './chars.js';
import type { Line } from './lines.js';
import { displayWidth, isWide, lengthOf, widthWithoutMarks } from './width.js';

/** How a dump was wrapped. */
export interface Wrap {
  /** The column at which lines were broken. */
  readonly column: number;
  /** Columns that a text took, for the program that broke it. */
  readonly widthOf: (text: string) => number;
  /** Most lines are set in, as Lynx sets them. */
  readonly setIn: boolean;
}

/** A line that begins as a sentence or a label does. */
const CAPITAL = /^["'«„“‘(]?[\p{Lu}\p{N}]/u;
/** In a script without capitals a paragraph is known by the stop above it. */
const CASELESS = /^["'«„“‘(「『]?\p{Lo}/u;
const SENTENCE_END = /[.!?…。！？؟۔।։]["'»”’」』)]?$/u;

/** Devanagari to Thai: for some programs their vowel signs take a column, for others none. */
const MARKED = /[\u0900-\u0EFF]/;
const THAI = /^[\u0E00-\u0EFF]/;

/** Programs that break lines allow more columns than these. */
const SHORTEST = 60;
/** Lines that end so near to the column were broken there, or might have been. */
const NEAR = 12;

/** How the dump was wrapped; null when it was not. */
export function wrapOf(lines: readonly Line[]): Wrap | null {
  const filled = lines.filter(({ text }) => text !== '');
  if (filled.length < 4) return null;
  const setIn = filled.filter(({ indent }) => indent > 0).length * 2 > filled.length;
  const by = (widthOf: Wrap['widthOf']) => wrapBy(widthOf, lines, filled, setIn);
  const wrap = by(displayWidth);
  if (wrap !== null) return wrap;
  if (filled.some(({ text }) => MARKED.test(text))) return by(widthWithoutMarks);
  return setIn && filled.some(({ text }) => isWide(text)) ? by(lengthOf) : null;
}

function wrapBy(
  widthOf: Wrap['widthOf'],
  lines: readonly Line[],
  filled: readonly Line[],
  setIn: boolean,
): Wrap | null {
  const widths = new Float64Array(filled.length);
  filled.forEach((line, i) => {
    widths[i] = endOf(line, widthOf);
  });
  widths.sort();
  // The widest of all but a few (a table, a long address) is the column, if lines crowd below it.
  const column = widths[Math.floor((widths.length - 1) * 0.985)] as number;
  if (column > 100 || column < 45) return null;
  const wrap = { column, widthOf, setIn };
  const crowd = widths.filter((width) => width > column - NEAR).length;
  let [near, broken, resumed, onward, ended] = [0, 0, 0, 0, 0];
  let isResumed = false;
  let end = '';
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1] as Line, lines[i] as Line];
    if (next.text !== '' && endOf(line, widthOf) > column - NEAR) near += 1;
    const wasResumed = isResumed;
    isResumed = false;
    if (!overflows(line, next, wrap)) continue;
    broken += 1;
    if (wasResumed) onward += 1;
    if (CAPITAL.test(next.text) || namesAuthor(next.text) || (CASELESS.test(next.text) && SENTENCE_END.test(line.text)))
      continue;
    resumed += 1;
    if (SENTENCE_END.test(next.text) && next.text !== end) ended += 1;
    end = next.text;
    isResumed = true;
  }
  // A list of headlines of one length each begins with a capital; of broken sentences' lines few do.
  // Below headlines may stand `by Ann Lee` or `2 h ago` in small letters; a sentence is broken again in the line below,
  // or ends there with a stop, each with words of its own.
  const isRunning = onward > 0 || ended * 2 >= Math.max(resumed, 2);
  const many = crowd >= 3 && broken >= 3 && broken * 2 >= crowd && resumed * 4 >= broken && isRunning;
  // In a short dump two or three are enough, if all lines so long are broken in the midst of a sentence.
  const all = (broken === 2 || broken === 3) && resumed === broken && near === broken && column > SHORTEST;
  return many || all ? wrap : null;
}

/** `by Ann Lee on 3 May`: a name has a capital, and the line is short and no end of a sentence. */
const BEFORE_NAME = /^(\p{Ll}+):? \p{Lu}.{0,50}[^.!?]$/u;

/** Whether a line that begins with a small letter is a byline, and no sentence goes on in it. */
export function namesAuthor(line: string): boolean {
  const first = BEFORE_NAME.exec(line)?.[1] ?? '';
  return BY.has(first) || SOFT_BY.has(first);
}

/** True when the first word of `next` would not have fitted at the end of `line`. */
export function overflows(line: Line, next: Line, { column, widthOf, setIn }: Wrap): boolean {
  if (line.text === '' || next.text === '') return false;
  const width = endOf(line, widthOf);
  // Lynx breaks Chinese at a space, however far it is from the column, and else where the line is full.
  if (widthOf === lengthOf && isWide(next.text) && !SENTENCE_END.test(line.text) && isFull(next, column)) {
    const space = next.text.indexOf(' ');
    return width + 1 + (space === -1 ? next.text.length : space) > column;
  }
  // A text browser keeps a column or two free at the right; what stands between two spaces in Thai may be long.
  return (
    (width > column - 24 || (setIn && THAI.test(next.text))) && width + 1 + firstWordWidth(next, widthOf) > column - 1
  );
}

function isFull(line: Line, column: number): boolean {
  return endOf(line, lengthOf) > column - 2 * NEAR;
}

function endOf({ indent, text, written }: Line, widthOf: Wrap['widthOf']): number {
  return indent + widthOf(written ?? text);
}

function firstWordWidth({ text, written = text }: Line, widthOf: Wrap['widthOf']): number {
  if (isDense(written[0] ?? '') && !THAI.test(written)) return widthOf(written[0] as string);
  const space = written.indexOf(' ');
  return widthOf(space === -1 ? written : written.slice(0, space));
}
