/** What was meant as a link or a picture, and is text: in an address without `<…>` Markdown ends at the first blank. */
import type { Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';

/** `![A quay](new quay.jpg)`; what other generators put there, `({{< ref "quay.md" >}})`, is told by its own rule. */
const BROKEN = /!?\[[^[\]\n]*\]\([^\s(){}"]+[ \t][^(){}"\n]*\)/g;

/** Each once; `shift` is added to line numbers. */
export function brokenLinks(root: Root, shift: number, path: string): Message[] {
  const found = new Map<string, Message>();
  visit(root, (node) => {
    if (node.type !== 'text' || !node.value.includes('](')) return;
    for (const [link] of node.value.matchAll(BROKEN)) {
      const reason = `\`${link}\` is text and leads nowhere, since there is a blank in its address`;
      const line = (node.position?.start.line ?? 1) + shift;
      if (!found.has(link)) found.set(link, message('markdown:blank-in-address', reason, { path, line }));
    }
  });
  return [...found.values()];
}
