/** Markdown source → mdast, by remark-parse with GFM, which are loaded for the first text that is not plain. */
import type { Nodes, Root } from 'mdast';
import { once, onDemand } from './on-demand.js';
import { takeOwnIds } from './own-ids.js';
import { PLAIN, treeAround } from './plain-markdown.js';
import { hasAddress } from './plain-phrasing.js';

const unified = onDemand<typeof import('unified')>('unified');
const remarkParse = onDemand<typeof import('remark-parse')>('remark-parse');
const remarkGfm = onDemand<typeof import('remark-gfm')>('remark-gfm');

const plain = once(() => unified().unified().use(remarkParse().default).freeze());
const gfm = once(() => unified().unified().use(remarkParse().default).use(remarkGfm().default).freeze());

/** A mark of a table, of a strike, a footnote or a task: what has none of them cannot have the thing. */
const MARKS = /[|~]|:-|-:|\[\^|\[[ \t\r\nxX]\]/;

/** The last ones: some texts are parsed to be read, one after the other, and right after that to be kept. */
const recent: (Read & { readonly source: string })[] = [];
const AT_HAND = 32;

interface Read {
  readonly tree: Root;
  /** Was it made without the parser? */
  readonly isPlain: boolean;
}

/**
 * The tree of `source`, to be read: whoever changes it takes `newTree`.
 *
 * @throws RangeError for lists and quotes nested deeper than the stack.
 */
export function markdownTree(source: string): Root {
  const found = { source, ...read(source) };
  if (recent.push(found) > AT_HAND) recent.shift();
  return found.tree;
}

/** The tree of `source`, as remark-parse with GFM makes it, with the ids that headings have of their own. */
export function newTree(source: string): Root {
  return treeAround(source, parsed);
}

function read(source: string): Read {
  let isPlain = true;
  const tree = treeAround(source, (markdown) => {
    isPlain = false;
    return parsed(markdown);
  });
  return { tree, isPlain };
}

/** GFM takes two thirds of the time, so it is left out where it cannot make a difference. */
function parsed(source: string): Root {
  if (MARKS.test(source)) return takeOwnIds(gfm().parse(source));
  const tree = plain().parse(source);
  return takeOwnIds(mayLink(tree) ? gfm().parse(source) : tree);
}

/** The tree as JSON, without the places of its nodes; `PLAIN` where the parser is not needed; null where it is nested too deep. */
export function treeText(source: string): string | null {
  // Not by a map: to hash a text takes as long as a tenth of parsing it.
  const at = recent.findIndex((each) => each.source === source);
  const [known] = at === -1 ? [] : recent.splice(at, 1);
  try {
    const { tree, isPlain } = known ?? read(source);
    return isPlain ? PLAIN : JSON.stringify(withoutPlaces(tree));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function mayLink(tree: Root): boolean {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' && hasAddress(node.value)) return true;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return false;
}

function withoutPlaces(tree: Root): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    delete node.position;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return tree;
}
