/**
 * The text of a paragraph, a heading or an item, where it is plain: letters and marks that mean nothing in CommonMark
 * and GFM, `*emphasis*`, `**strong**` and `[links](https://example.org/)`, none of them within another. What such a
 * text reads as can be told from the characters beside each mark; of any other nothing is said.
 */
import type { Node, PhrasingContent, Text } from 'mdast';

/** As unist has it: lines and columns from 1. */
export type Position = NonNullable<Node['position']>;

/** Where a part of a text stands; undefined when nobody wants to know. */
export type PositionOf = (from: number, to: number) => Position | undefined;

/** Characters that begin no construct, wherever in a line; `AT & T`, but not `AT&T`, which may be a reference. */
const INERT = String.raw`[^\\\x60*_<&[\]~|@\t\r\0]*(?:&(?![#A-Za-z])[^\\\x60*_<&[\]~|@\t\r\0]*)*`;

/** What the text of a link begins with: not `^`, as a footnote's mark. */
const LINK_START = String.raw`[\p{L}\p{N}"'(“‘«„]`;

/** Characters of an address that is read as it is written; parentheses and references would have to be balanced and decoded. */
const URL = String.raw`[\w/:.,;?=#%+~$-]+`;

const RUN = new RegExp(INERT, 'y');
const ATTENTION = new RegExp(String.raw`(\*\*?)(?!\*)(${INERT})\1(?!\*)`, 'y');
const LINK = new RegExp(String.raw`\[(?=${LINK_START})(${INERT})\]\((${URL})\)`, 'uy');

const WWW = /www\./i;
const SCHEME = /https?:/i;

/** Has a text that is no link yet what GFM may make one of: also `www.` and `https:` need no brackets there. Together in one pattern they take three times as long. */
export function hasAddress(text: string): boolean {
  return text.includes('@') || (text.includes(':') && SCHEME.test(text)) || WWW.test(text);
}

/** Nodes of `text`, which has neither spaces at its ends nor beside its line feeds; null unless it is plain. */
export function plainPhrasing(text: string, positionOf: PositionOf): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  for (let from = 0; from < text.length; ) {
    const next = plainText(text, from, positionOf) ?? attention(text, from, positionOf) ?? link(text, from, positionOf);
    if (next === null) return null;
    nodes.push(next.node);
    from = next.to;
  }
  return nodes;
}

interface Found {
  readonly node: PhrasingContent;
  /** Where what follows it begins. */
  readonly to: number;
}

function plainText(text: string, from: number, positionOf: PositionOf): Found | null {
  RUN.lastIndex = from;
  const to = RUN.test(text) ? RUN.lastIndex : from;
  if (to === from) return null;
  const node = textNode(text, from, to, positionOf);
  return node === null ? null : { node, to };
}

/** Null for what may hold an address. */
function textNode(text: string, from: number, to: number, positionOf: PositionOf): Text | null {
  const value = text.slice(from, to);
  if (hasAddress(value)) return null;
  return { type: 'text', value, position: positionOf(from, to) };
}

/** `*…*` or `**…**`, when the first mark can only open and the second can only close (CommonMark 0.31.2, 6.2). */
function attention(text: string, from: number, positionOf: PositionOf): Found | null {
  ATTENTION.lastIndex = from;
  const [whole, marks = '', inner = ''] = ATTENTION.exec(text) ?? [];
  if (whole === undefined) return null;
  const to = from + whole.length;
  if (!isOpening(text[from - 1], inner[0]) || !isOpening(text[to], inner.at(-1))) return null;
  const child = textNode(text, from + marks.length, to - marks.length, positionOf);
  if (child === null) return null;
  return {
    node: { type: marks === '*' ? 'emphasis' : 'strong', children: [child], position: positionOf(from, to) },
    to,
  };
}

/** Can marks between these only open? With the sides changed: only close. A letter within, or none outside. */
function isOpening(outside: string | undefined, inside: string | undefined): boolean {
  const [before, after] = [kindOf(outside), kindOf(inside)];
  return (before === 'space' && after !== 'space') || (before === 'punctuation' && after === 'letter');
}

/** Of a UTF-16 unit, as micromark has it; the ends of the text count as space. */
function kindOf(character: string | undefined): 'space' | 'punctuation' | 'letter' {
  if (character === undefined || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter';
}

/** `[text](url)` is a link whatever stands around it, but for the `!` of a picture (CommonMark 0.31.2, 6.3). */
function link(text: string, from: number, positionOf: PositionOf): Found | null {
  if (text[from - 1] === '!') return null;
  LINK.lastIndex = from;
  const [whole, inner = '', url = ''] = LINK.exec(text) ?? [];
  if (whole === undefined) return null;
  const child = textNode(text, from + 1, from + 1 + inner.length, positionOf);
  if (child === null) return null;
  const to = from + whole.length;
  return { node: { type: 'link', title: null, url, children: [child], position: positionOf(from, to) }, to };
}
