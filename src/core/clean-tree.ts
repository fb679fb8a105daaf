/** The HTML in a Markdown tree, cleaned: see clean-html.ts. */
import type { Html, Nodes, Root } from 'mdast';
import { cleanHtml, type Loss, type Tag } from './clean-html.js';
import { Nesting } from './html-nesting.js';
import { visit } from './markdown-nodes.js';

declare module 'mdast' {
  /** Of a piece of HTML as it stays. */
  interface HtmlData {
    readonly text?: string;
    readonly tags?: readonly Tag[];
  }
}

export interface CleanTree {
  readonly tree: Root;
  /** Is there any left? */
  readonly hasHtml: boolean;
  /** Each with the piece that it was in. */
  readonly losses: readonly (Loss & { readonly piece: Html })[];
  /** Deeper than what comes after can take. */
  readonly isTooDeep: boolean;
}

/** `tree` itself where it has no HTML; else another one, that shares what is the same. */
export function cleanTree(tree: Root): CleanTree {
  let nodes = 0;
  let hasHtml = false;
  visit(tree, ({ type }) => {
    nodes += 1;
    hasHtml ||= type === 'html';
  });
  if (!hasHtml) return { tree, hasHtml, losses: [], isTooDeep: false };
  const found: Found = { isEmpty: true, losses: [], nesting: new Nesting() };
  const clean = cleaned(tree, found);
  const { isEmpty, losses, nesting } = found;
  return { tree: clean as Root, hasHtml: !isEmpty, losses, isTooDeep: nesting.isTooDeep(nodes) };
}

interface Found {
  isEmpty: boolean;
  readonly losses: (Loss & { piece: Html })[];
  readonly nesting: Nesting;
}

const END_TAG = /<\/([a-z]+)/gi;

function cleaned(node: Nodes, found: Found): Nodes {
  if (!('children' in node)) return node;
  // `a <video>b</video> c` are five nodes: what is hollow goes up to that in which it ends, if there is one.
  const ends = node.children.map((child) => (child.type === 'html' ? endsIn(child.value) : NONE));
  const last = new Map(ends.flatMap((names, index) => [...names].map((name) => [name, index] as const)));
  const children: Nodes[] = [];
  let hollow: string | null = null;
  for (const [index, child] of node.children.entries()) {
    if (hollow !== null && !ends[index]?.has(hollow)) continue;
    if (child.type !== 'html') {
      children.push(cleaned(child, found));
      continue;
    }
    const piece = cleanHtml(child.value, hollow, found.nesting);
    for (const loss of piece.losses) found.losses.push({ ...loss, piece: child });
    hollow = piece.hollow !== null && (last.get(piece.hollow) ?? -1) > index ? piece.hollow : null;
    const { html: value, text, tags } = piece;
    if (value.trim() === '') continue;
    found.isEmpty = false;
    children.push({ ...child, value, data: { text, tags } });
  }
  return { ...node, children } as Nodes;
}

const NONE: ReadonlySet<string> = new Set();

function endsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(END_TAG)].map(([, name = '']) => name.toLowerCase()));
}
