/**
 * What a text of Markdown is for its parser beyond its length, told from its lines, once over them: micromark looks at
 * the rest of a line for each mark of a quote or an item, copies all that it has read where one ends and where a heading
 * is underlined, and moves what follows for each mark within a paragraph. A few kilobytes of such marks take it hours.
 */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { CONTAINER, Containers } from './markdown-containers.js';

/** How deep quotes and items lie in each other: more than any text has that people write. */
const DEEPEST = 100;

/**
 * About ten seconds. Three thousand quotes between paragraphs come to that, five thousand lines of nested lists, six
 * thousand underlined headings, or a paragraph of 20,000 marks.
 */
const MOST_WORK = 20_000_000;

/** So many marks in a paragraph are not too many. */
const FEW_MARKS = 20_000;

const BLANK = /^[ \t]*$/;
/** Below a line of text, also in a quote: `===`, `> ---`. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const MARKS = /[*_~[]/g;

export interface Excess {
  /** Counted from 1. */
  readonly line: number;
  readonly what: 'depth' | 'work';
}

/** The line by which it is too much; null for a text that can be read. It errs on the side of more. */
export function excessIn(source: string): Excess | null {
  if (source.length < FEW_MARKS && !CONTAINER.test(source)) return null;
  const containers = new Containers(DEEPEST);
  let read = 0;
  let work = 0;
  let marks = 0;
  let line = 0;
  let isBelowText = false;
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf('\n', at);
    const text = source.slice(at, end === -1 ? source.length : end);
    line += 1;
    const { opened, rest, hasClosed } = containers.take(text);
    if (containers.depth > DEEPEST) return { line, what: 'depth' };
    read += 1 + containers.depth;
    work += opened * rest * 2;
    if (hasClosed) work += read;
    if (isBelowText && UNDERLINE.test(text)) work += read / 2;
    isBelowText = !BLANK.test(text);
    if (!isBelowText) marks = 0;
    else {
      const before = marks;
      marks += text.match(MARKS)?.length ?? 0;
      work += (marks ** 2 - before ** 2) / 20;
    }
    if (work > MOST_WORK) return { line, what: 'work' };
    at = end === -1 ? source.length : end + 1;
  }
  return null;
}

/** `shift` is added to the number of the line. */
export function excessMessage({ line, what }: Excess, shift: number, path: string): Message {
  const place = { path, line: line + shift, column: 1 };
  return what === 'depth'
    ? message('markdown:too-deep', `Lists and quotes lie more than ${DEEPEST} deep in each other`, place)
    : message('markdown:too-much', 'Lists, quotes or marks are too many to be read in good time, up to here', place);
}
