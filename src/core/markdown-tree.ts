/** Markdown source → mdast, by remark-parse with GFM; loaded only when an article is Markdown. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { treeAround } from './plain-markdown.js';
import { ADDRESS } from './plain-phrasing.js';

const plain = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** A mark of a table, of a strike, a footnote or a task: what has none of them cannot have the thing. */
const MARKS = /[|~]|:-|-:|\[\^|\[[ \t\r\nxX]\]/;

/** The last one: a text is parsed to be read, and right after that to be kept. */
let last: { readonly source: string; readonly tree: Root } | null = null;

/**
 * The tree of `source`, to be read: whoever changes it takes `newTree`.
 *
 * @throws RangeError for lists and quotes nested deeper than the stack.
 */
export function markdownTree(source: string): Root {
  const tree = newTree(source);
  last = { source, tree };
  return tree;
}

/** The tree of `source`, as remark-parse with GFM makes it. */
export function newTree(source: string): Root {
  return treeAround(source, parsed);
}

/** GFM takes two thirds of the time, so it is left out where it cannot make a difference. */
function parsed(source: string): Root {
  if (MARKS.test(source)) return gfm.parse(source);
  const tree = plain.parse(source);
  return hasAddress(tree) ? gfm.parse(source) : tree;
}

/** The tree as text, without the places of its nodes; null where it is nested too deep for that. */
export function treeText(source: string): string | null {
  const known = last?.source === source ? last.tree : null;
  last = null;
  try {
    return JSON.stringify(withoutPlaces(known ?? newTree(source)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function hasAddress(tree: Root): boolean {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' && ADDRESS.test(node.value)) return true;
    if ('children' in node) open.push(...node.children);
  }
  return false;
}

function withoutPlaces(tree: Root): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    delete node.position;
    if ('children' in node) open.push(...node.children);
  }
  return tree;
}
