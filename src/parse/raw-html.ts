/** HTML that stands in a Markdown article as it is: pages leave it out. */
import type { Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

/** `<figure class="wide">…`; a tag that closes says nothing new, and a comment is meant for nobody. */
const OPENING_TAG = /^<([a-z][a-z0-9-]*)/i;

/** So many elements are named. */
const NAMED = 4;

/** A message for all of it, at the first of it; `shift` is added to its line number. */
export function rawHtml(root: Root, shift: number, path: string): Message[] {
  const names = new Set<string>();
  let line: number | null = null;
  visit(root, (node) => {
    const name = node.type === 'html' ? OPENING_TAG.exec(node.value)?.[1] : undefined;
    if (name === undefined) return;
    names.add(`<${name.toLowerCase()}>`);
    line ??= (node.position?.start.line ?? 1) + shift;
  });
  if (names.size === 0) return [];
  const shown = [...names].slice(0, NAMED).join(', ');
  return [
    message('markdown:html', `Pages leave out HTML: ${shown}${names.size > NAMED ? ' …' : ''}`, {
      path,
      line: line ?? 1,
    }),
  ];
}
