/**
 * Blocks of Markdown that are plain: a paragraph, a heading, a quote of one line, a list of one-line items, whose text
 * is plain (see plain-phrasing.ts) and whose lines could be nothing else, wherever in a document a new block may begin.
 */
import type { Blockquote, Heading, List, ListItem, Paragraph } from 'mdast';
import { HEADING_ID } from './own-ids.js';
import { type Position, plainPhrasing } from './plain-phrasing.js';

/** The lines of a text, from 0; they end in line feeds. */
export class Lines {
  readonly source: string;
  readonly #starts: number[] = [0];
  readonly #hasPositions: boolean;

  /** `hasPositions`: does anybody want to know where a node stands? */
  constructor(source: string, hasPositions: boolean) {
    this.source = source;
    this.#hasPositions = hasPositions;
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  start(line: number): number {
    return this.#starts[line] ?? this.source.length;
  }

  /** Before its line feed. */
  end(line: number): number {
    return line + 1 < this.#starts.length ? this.start(line + 1) - 1 : this.source.length;
  }

  text(line: number): string {
    return this.source.slice(this.start(line), this.end(line));
  }

  /** Of what begins at an offset in line `first` and ends at one in line `last`, in the text as a whole. */
  position(first: number, from: number, last: number, to: number): Position | undefined {
    return this.#hasPositions ? { start: this.#point(first, from), end: this.#point(last, to) } : undefined;
  }

  /** Of what fills whole lines. */
  positionOf(first: number, last: number): Position | undefined {
    return this.position(first, this.start(first), last, this.end(last));
  }

  #point(line: number, offset: number): Position['start'] {
    return { line: line + 1, column: offset - this.start(line) + 1, offset };
  }
}

export interface PlainBlock {
  readonly node: Blockquote | Heading | List | Paragraph;
  /** The line after it. */
  readonly next: number;
}

/**
 * How a line begins that begins a paragraph, or goes on with one: with a letter, a number that is none of a list, or a
 * mark that none of the other blocks begins with. `*` and `[` are followed by more: see plain-phrasing.ts.
 */
const PROSE = /^(?!\d+[.)])[\p{L}\p{N}"'(“‘«„»¿¡–—…*[]/u;

/** A space here is a hard break, or nothing. */
const LOOSE_END = /[ \t]$/;

const HEADING = /^(#{1,6}) (?=[^ \t])/;
/** `## Heading ##` */
const CLOSED = /#$/;

const ITEM = /^(?:([-*+])|(\d{1,9})([.)])) (?=[^ \t])/;

/** A line that is no item of a list, and not indented: after a blank line it ends every list. */
const ENDS_LIST = /^(?![-*+](?:\s|$))[^\s\d]/;

/**
 * The block that the lines from `line` to `last` are, or begin with, where they stand between blank lines; null unless
 * it is plain. `follows`: the start of the next block, null at the end; `isList`: may the block before be a list?
 */
export function plainBlock(
  lines: Lines,
  line: number,
  last: number,
  { follows, isList }: { follows: string | null; isList: boolean },
): PlainBlock | null {
  const first = lines.text(line);
  if (first.startsWith('#')) return heading(lines, line, first);
  if (first.startsWith('> ')) return line === last ? quote(lines, line) : null;
  if (!ITEM.test(first)) return paragraph(lines, line, last);
  // Two lists with a blank line between may be one.
  if (isList || (follows !== null && !ENDS_LIST.test(follows))) return null;
  return list(lines, line, last);
}

function paragraph(lines: Lines, line: number, last: number): PlainBlock | null {
  const node = prose(lines, line, last, 0);
  return node === null ? null : { node, next: last + 1 };
}

/** A paragraph of lines `line` to `last`; the first without as many characters as `indent`. */
function prose(lines: Lines, line: number, last: number, indent: number): Paragraph | null {
  for (let each = line; each <= last; each += 1) {
    const text = each === line ? lines.text(each).slice(indent) : lines.text(each);
    if (!PROSE.test(text) || LOOSE_END.test(text)) return null;
  }
  return phrase({ type: 'paragraph', children: [] }, lines, line, last, indent);
}

/** `node` with the text of these lines for its children. */
function phrase<Node extends Paragraph | Heading>(
  node: Node,
  lines: Lines,
  line: number,
  last: number,
  indent: number,
): Node | null {
  const start = lines.start(line) + indent;
  const end = lines.end(last);
  // Offsets are asked for in order, or nearly.
  let at = line;
  const lineAt = (offset: number): number => {
    while (offset < lines.start(at)) at -= 1;
    while (offset > lines.end(at)) at += 1;
    return at;
  };
  const children = plainPhrasing(lines.source.slice(start, end), (from, to) =>
    lines.position(lineAt(start + from), start + from, lineAt(start + to), start + to),
  );
  return children === null ? null : { ...node, children, position: lines.position(line, start, last, end) };
}

function heading(lines: Lines, line: number, text: string): PlainBlock | null {
  const marks = HEADING.exec(text)?.[1];
  if (marks === undefined || LOOSE_END.test(text) || CLOSED.test(text) || HEADING_ID.test(text)) return null;
  const depth = marks.length as Heading['depth'];
  const node = phrase({ type: 'heading', depth, children: [] }, lines, line, line, marks.length + 1);
  return node === null ? null : { node: { ...node, position: lines.positionOf(line, line) }, next: line + 1 };
}

function quote(lines: Lines, line: number): PlainBlock | null {
  const child = prose(lines, line, line, 2);
  if (child === null) return null;
  return {
    node: { type: 'blockquote', children: [child], position: lines.positionOf(line, line) },
    next: line + 1,
  };
}

function list(lines: Lines, line: number, last: number): PlainBlock | null {
  const children: ListItem[] = [];
  const [, bullet, number, delimiter] = ITEM.exec(lines.text(line)) ?? [];
  for (let each = line; each <= last; each += 1) {
    const mark = ITEM.exec(lines.text(each));
    // Another mark begins another list.
    if (mark === null || mark[1] !== bullet || mark[3] !== delimiter) return null;
    const child = prose(lines, each, each, mark[0].length);
    if (child === null) return null;
    const position = lines.positionOf(each, each);
    children.push({ type: 'listItem', spread: false, checked: null, children: [child], position });
  }
  const node: List = {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children,
    position: lines.positionOf(line, last),
  };
  return { node, next: last + 1 };
}
