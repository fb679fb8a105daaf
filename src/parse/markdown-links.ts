/** The links of a Markdown text that count on where things lie: those to pages of the site, and to files of articles. */
import { message } from '../core/messages.js';
import { decodeAddress } from '../core/percent.js';
import type { Message, SiteLink } from '../core/records.js';
import type { WrittenLink } from './written-links.js';

/** `[the port](port.md)`: pages have other addresses. */
const SOURCE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?:md|mdx|markdown)(?:[?#]|$)/i;

/** `/2024/06/18/port.html#quay` */
const SITE = /^\/(?!\/)([^?#]*)/;

/** Each address once. */
export function siteLinks(written: readonly WrittenLink[], path: string): { links: SiteLink[]; messages: Message[] } {
  const messages = new Map<string, Message>();
  const links = new Map<string, SiteLink>();
  for (const { url, line } of written) {
    const target = SITE.exec(url)?.[1];
    if (SOURCE.test(url)) {
      const reason = `The link \`${url}\` leads to a source, and not to its page`;
      if (!messages.has(url)) messages.set(url, message('markdown:source-link', reason, { path, line }));
    } else if (target !== undefined && !links.has(target)) {
      links.set(target, { path: decodeAddress(target), lines: [line, line] });
    }
  }
  return { links: [...links.values()], messages: [...messages.values()] };
}
