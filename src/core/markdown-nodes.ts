/** The nodes of a Markdown tree. With a stack of their own, since nesting is as deep as the author likes. */
import type { Nodes } from 'mdast';

/** Calls `see` for `top` and each node below it, in the order of the text. */
export function visit(top: Nodes, see: (node: Nodes) => void): void {
  const open: Nodes[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    see(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as Nodes);
  }
}

/** What is written below `top`, without marks, pictures and tags. */
export function wordsOf(top: Nodes): string {
  let words = '';
  visit(top, (node) => {
    if ('value' in node && node.type !== 'html') words += node.value;
  });
  return words;
}
