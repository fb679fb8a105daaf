/** The links of a Markdown text that count on where things lie: those to pages of the site, and to files of articles. */
import type { Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { message } from '../core/messages.js';
import { decodeAddress } from '../core/percent.js';
import type { Message, SiteLink } from '../core/records.js';

/** `[the port](port.md)`: pages have other addresses. */
const SOURCE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?:md|mdx|markdown)(?:[?#]|$)/i;

/** `/2024/06/18/port.html#quay` */
const SITE = /^\/(?!\/)([^?#]*)/;

/** Each address once; `shift` is added to line numbers. */
export function linksIn(root: Root, shift: number, path: string): { links: SiteLink[]; messages: Message[] } {
  const messages = new Map<string, Message>();
  const links = new Map<string, SiteLink>();
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url, position } = node;
    const line = (position?.start.line ?? 1) + shift;
    const target = SITE.exec(url)?.[1];
    if (SOURCE.test(url)) {
      const reason = `The link \`${url}\` leads to a source, and not to its page`;
      if (!messages.has(url)) messages.set(url, message('markdown:source-link', reason, { path, line }));
    } else if (target !== undefined && !links.has(target)) {
      links.set(target, { path: decodeAddress(target), lines: [line, line] });
    }
  });
  return { links: [...links.values()], messages: [...messages.values()] };
}
