/**
 * Markdown → mdast with less work for the parser. Most of a news story is prose without any mark, which the parser
 * reads a character at a time to find that out. So blocks that are plain are told first (see plain-blocks.ts), and each
 * run of them is put before the parser as a block like its first, with one letter for its text, between what is not:
 *
 *     A long paragraph.        x               paragraph        the paragraph, from plain-blocks.ts
 *                         ▶              ▶                 ▶
 *     - a [^1] list            - a [^1] list   list             the list, its places moved back
 *
 * That is right since a block which stands at the margin after a blank line, and is no list, closes all blocks before
 * it, whatever it says; only a fence or raw HTML goes on over blank lines, and from the first of those nothing is plain.
 * That each letter comes back in a block of the document is looked at none the less.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { Lines, type PlainBlock, plainBlock } from './plain-blocks.js';
import type { Position } from './plain-phrasing.js';

/** Blocks that are plain, with their nodes, or others. */
interface Part {
  readonly from: number;
  /** Of what is not plain: the line after it and the blank ones that follow. */
  to: number;
  readonly nodes: [PlainBlock['node'], ...PlainBlock['node'][]] | null;
}

const BLANK = /^[ \t]*$/;

/** May open a block that blank lines do not end: a fence, raw HTML. */
const ENDLESS = /^ {0,3}(?:```|~~~|<)/m;

/** What stands for blocks that begin with one of this type: how a block before them ends hangs on their first mark. */
const PLACES = {
  paragraph: { type: 'paragraph', text: 'x\n\n' },
  heading: { type: 'heading', text: '# x\n\n' },
  blockquote: { type: 'blockquote', text: '> x\n\n' },
  // Only at the start of a text. A list could grow into what follows, where a heading may stand between.
  list: { type: 'paragraph', text: 'x\n\n' },
} as const satisfies Record<PlainBlock['node']['type'], { type: string; text: string }>;

/** Other line ends than LF; what the parser replaces or drops. A pattern takes three times as long. */
function isUnusual(source: string): boolean {
  return source.includes('\r') || source.includes('\0') || source.startsWith('\uFEFF');
}

/** What `parse` makes of `source`. `parse`: remark-parse, with GFM or without; of a text that is all plain it is not asked. */
export function treeAround(source: string, parse: (markdown: string) => Root, hasPositions = true): Root {
  if (isUnusual(source)) return parse(source);
  const lines = new Lines(source, hasPositions);
  const parts = partsOf(lines);
  const isPlain = parts.every(({ nodes }) => nodes !== null);
  if (isPlain)
    return rootOf(
      lines,
      parts.flatMap(({ nodes }) => nodes ?? []),
    );
  const hasPlain = parts.some(({ nodes }) => nodes !== null);
  if (!hasPlain) return parse(source);
  const short = parts.map(({ from, to, nodes }) =>
    nodes === null ? source.slice(lines.start(from), lines.start(to)) : PLACES[nodes[0].type].text,
  );
  const children = expanded(parse(short.join('')), short, parts, lines);
  return children === null ? parse(source) : rootOf(lines, children);
}

/** In the place of the tree of a text that is all plain: `plainTree` takes less time than reading a tree from JSON. */
export const PLAIN = 'plain';

/** The tree of a text that is all plain, without the places of its nodes. */
export function plainTree(source: string): Root {
  const parse = (): never => {
    throw new Error('The text is not plain');
  };
  return treeAround(source, parse, false);
}

function rootOf(lines: Lines, children: RootContent[]): Root {
  return { type: 'root', children, position: lines.positionOf(0, lines.count - 1) };
}

function partsOf(lines: Lines): Part[] {
  const parts: Part[] = [];
  let isEndless = false;
  for (const { first, last, next } of chunksOf(lines)) {
    const follows = next < lines.count ? lines.text(next) : null;
    for (let line = first; line <= last; ) {
      const part = parts.at(-1);
      const isList = part !== undefined && (part.nodes === null || part.nodes.at(-1)?.type === 'list');
      const found = isEndless ? null : plainBlock(lines, line, last, { follows, isList });
      if (found !== null) {
        if (part?.nodes) part.nodes.push(found.node);
        else parts.push({ from: line, to: next, nodes: [found.node] });
      } else {
        isEndless ||= ENDLESS.test(lines.source.slice(lines.start(line), lines.end(last)));
        if (part?.nodes === null) part.to = next;
        else parts.push({ from: line, to: next, nodes: null });
      }
      line = found?.next ?? next;
    }
  }
  return parts;
}

/** Lines without a blank one between, and where the next of them begin. */
function* chunksOf(lines: Lines): Generator<{ first: number; last: number; next: number }> {
  const isBlank = (line: number): boolean => line < lines.count && BLANK.test(lines.text(line));
  let next = 0;
  while (isBlank(next)) next += 1;
  while (next < lines.count) {
    const first = next;
    while (next < lines.count && !isBlank(next)) next += 1;
    const last = next - 1;
    while (isBlank(next)) next += 1;
    yield { first, last, next };
  }
}

/** The children of `tree`, which is that of the `short` texts, as those of the whole; null when a place is not found. */
function expanded(tree: Root, short: readonly string[], parts: readonly Part[], lines: Lines): RootContent[] | null {
  const result: RootContent[] = [];
  let at = 0;
  let line = 1;
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const text = short[index] ?? '';
    const nextLine = index === parts.length - 1 ? Number.POSITIVE_INFINITY : line + text.split('\n').length - 1;
    const move = { lines: part.from + 1 - line, offset: lines.start(part.from) - offset };
    if (part.nodes === null) {
      for (let child = tree.children[at]; child !== undefined && startOf(child) < nextLine; child = tree.children[at]) {
        moveNode(child, move);
        result.push(child);
        at += 1;
      }
    } else {
      const child = tree.children[at];
      if (child === undefined || child.type !== PLACES[part.nodes[0].type].type || startOf(child) !== line) return null;
      for (const node of part.nodes) result.push(node);
      at += 1;
    }
    line = nextLine;
    offset += text.length;
  }
  return at === tree.children.length ? result : null;
}

function startOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function moveNode(top: Nodes, { lines, offset }: { lines: number; offset: number }): void {
  const moved = (point: Position['start']): Position['start'] => ({
    line: point.line + lines,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  const open: Nodes[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
