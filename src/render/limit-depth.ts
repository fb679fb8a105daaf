/** Keeps nesting within what the steps after the parser, which call themselves for each level, can take. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { wordsOf } from '../core/markdown-nodes.js';

/** More than any text has that people write; the stack takes about ten times as much. */
const DEEPEST = 100;

/** Changes `tree` so that nothing in it lies deeper than `DEEPEST`: what does loses its nesting, not its text. */
export function limitDepth(tree: Root): Root {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth === DEEPEST && (node.type === 'blockquote' || node.type === 'listItem')) {
      node.children = leaves(node).filter(isBlock);
    } else if (depth >= DEEPEST && isPhrasing(node)) {
      node.children = [{ type: 'text', value: wordsOf(node) }];
    }
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return tree;
}

/** The blocks below `node` that hold no other blocks, in order. */
function leaves(node: Nodes): RootContent[] {
  const found: RootContent[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === node || next.type === 'blockquote' || next.type === 'list' || next.type === 'listItem') {
      if ('children' in next) open.push(...[...next.children].reverse());
    } else found.push(next as RootContent);
  }
  return found;
}

type Block = Extract<RootContent, { type: 'paragraph' | 'heading' | 'code' | 'table' | 'thematicBreak' | 'html' }>;

function isBlock(node: RootContent): node is Block {
  return ['paragraph', 'heading', 'code', 'table', 'thematicBreak', 'html'].includes(node.type);
}

function isPhrasing(node: Nodes): node is Extract<PhrasingContent, { children: PhrasingContent[] }> {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
}
