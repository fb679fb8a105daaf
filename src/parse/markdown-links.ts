/** The links of a Markdown text: those to pages of the site, and what is told of those that lead nowhere. */
import { isSafeAddress, PROTOCOLS } from '../core/html-policy.js';
import { message } from '../core/messages.js';
import { decodeAddress } from '../core/percent.js';
import type { Message, SiteLink } from '../core/records.js';
import type { RuleId } from '../core/rules.js';
import type { WrittenLink } from './written-links.js';

/** `/2024/06/18/port.html#quay` */
const SITE = /^\/(?!\/)([^?#]*)/;

/** `[the port](port.md)`: pages have other addresses. */
const SOURCE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?:md|mdx|markdown)(?:[?#]|$)/i;

/** `port.html`, `../quay/`, `example.org/port`; not `mailto:desk@example.org`, `//example.org/`, `#quay`, `?page=2`. */
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)[^/#?]/i;

/** Of an address in a message; one may be a whole picture. */
const LONGEST = 120;

/** Each address once. */
export function siteLinks(written: readonly WrittenLink[], path: string): { links: SiteLink[]; messages: Message[] } {
  const messages = new Map<string, Message>();
  const links = new Map<string, SiteLink>();
  for (const { url, line } of written) {
    const target = SITE.exec(url)?.[1];
    const problem = problemOf(url);
    if (problem !== null) {
      if (!messages.has(url)) messages.set(url, message(...problem, { path, line }));
    } else if (target !== undefined && !links.has(target)) {
      links.set(target, { path: decodeAddress(target), lines: [line, line] });
    }
  }
  return { links: [...links.values()], messages: [...messages.values()] };
}

function problemOf(url: string): [RuleId, reason: string] | null {
  const shown = url.length > LONGEST ? `${url.slice(0, LONGEST)}…` : url;
  if (SOURCE.test(url)) return ['markdown:source-link', `The link \`${shown}\` leads to a source, and not to its page`];
  if (!isSafeAddress(url, PROTOCOLS['href'] ?? []))
    return ['markdown:link-scheme', `Pages leave out the address \`${shown}\` of the link`];
  if (RELATIVE.test(url))
    return ['markdown:relative-link', `The link \`${shown}\` counts from the page, which lies elsewhere than its file`];
  return null;
}
