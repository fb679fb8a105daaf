/** Links from article to article by the names of their files, `[the port](port.md)`: pages have other addresses. */
import type { Root } from 'mdast';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import { visit } from './markdown-nodes.js';

const SOURCE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?:md|mdx|markdown)(?:[?#]|$)/i;

/** A message for each address; `shift` is added to its line number. */
export function sourceLinks(root: Root, shift: number, path: string): Message[] {
  const found = new Map<string, Message>();
  visit(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !SOURCE.test(node.url) || found.has(node.url)) return;
    const line = (node.position?.start.line ?? 1) + shift;
    const reason = `The link \`${node.url}\` leads to a source, and not to its page`;
    found.set(node.url, message('markdown:source-link', reason, { path, line }));
  });
  return [...found.values()];
}
