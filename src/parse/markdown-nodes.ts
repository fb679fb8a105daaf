/** The nodes of a Markdown tree. */
import type { Nodes, Root } from 'mdast';

/** Calls `see` for each in the order of the text, with a stack of its own, since nesting is as deep as the author likes. */
export function visit(tree: Root, see: (node: Nodes) => void): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    see(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
}
