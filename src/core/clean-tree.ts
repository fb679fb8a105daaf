/** The HTML in a Markdown tree, cleaned: see clean-html.ts. */
import type { Html, Nodes, Root } from 'mdast';
import { cleanHtml, type Loss, type Tag } from './clean-html.js';
import { Nesting } from './html-nesting.js';
import { PLAYERS } from './html-policy.js';
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
  // `a <canvas>b</canvas> c` are five nodes: what is hollow goes up to that in which it ends, if there is one.
  const ends = node.children.map((child) => (child.type === 'html' ? endsIn(child.value) : NONE));
  const last = new Map(ends.flatMap((names, index) => [...names].map((name) => [name, index] as const)));
  const children: Nodes[] = [];
  let inside: string | null = null;
  for (const [index, child] of node.children.entries()) {
    // Of a player the addresses of what it plays stay.
    if (inside !== null && !ends[index]?.has(inside) && !(child.type === 'html' && PLAYERS.has(inside))) continue;
    if (child.type !== 'html') {
      children.push(cleaned(child, found));
      continue;
    }
    const piece = cleanHtml(child.value, inside, found.nesting);
    for (const loss of piece.losses) found.losses.push({ ...loss, piece: child });
    const endsLater = piece.inside !== null && (last.get(piece.inside) ?? -1) > index;
    inside = endsLater ? piece.inside : null;
    const { text, tags } = piece;
    const value = piece.inside !== null && !endsLater ? closed(piece.html, piece.inside, found.nesting) : piece.html;
    if (value.trim() === '') continue;
    found.isEmpty = false;
    children.push({ ...child, value, data: { text, tags } });
  }
  return { ...node, children } as Nodes;
}

/** Without its end a player would swallow what comes after. */
function closed(html: string, name: string, nesting: Nesting): string {
  if (!PLAYERS.has(name)) return html;
  nesting.end(name);
  return `${html}</${name}>`;
}

const NONE: ReadonlySet<string> = new Set();

function endsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(END_TAG)].map(([, name = '']) => name.toLowerCase()));
}
