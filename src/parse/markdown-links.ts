/** The links of a Markdown text: those that may lead to a page of the site, and what is told of those that lead nowhere. */
import { posix } from 'node:path';
import { fragmentOf } from '../core/heading-ids.js';
import { isSafeAddress, PROTOCOLS } from '../core/html-policy.js';
import { message } from '../core/messages.js';
import { decodeNames } from '../core/percent.js';
import type { Message, SiteLink } from '../core/records.js';
import type { RuleId } from '../core/rules.js';
import type { WrittenLink } from './written-links.js';

const CONTENT = 'content/';

/** From the site's root, or from content/: `/2024/06/18/port.html#quay`, `/articles/port.md`. */
const ROOTED = /^\/(?!\/)/;

/** `port.md`, `../quay/`, `example.org/port`; not `mailto:desk@example.org`, `//example.org/`, `#quay`, `?page=2`. */
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)[^/#?]/i;

/** Of an address in a message; one may be a whole picture. */
const LONGEST = 120;

/** Each address once, and of one text each place in it. What a link leads to is known when all sources are read: see site/dead-links.ts. */
export function siteLinks(written: readonly WrittenLink[], source: string): { links: SiteLink[]; messages: Message[] } {
  const messages = new Map<string, Message>();
  const links = new Map<string, SiteLink>();
  for (const { url, line, column } of written) {
    const named = url.replace(/[?#].*$/s, '');
    const fragment = fragmentOf(url.replace(/^[^#]*/, ''));
    const key = fragment === null ? named : `${named}#${fragment}`;
    const path = pathOf(named, source);
    const problem = problemOf(url, path, source);
    if (problem !== null) {
      if (!messages.has(url)) messages.set(url, message(...problem, { path: source, line, column }));
    } else if (path !== null && !links.has(key)) {
      links.set(key, { url: named, path, ...(fragment === null ? {} : { fragment }), lines: [line, line], column });
    }
  }
  return { links: [...links.values()], messages: [...messages.values()] };
}

/** What `url`, which has no fragment, names in content/ or on the site; null where that is neither. */
function pathOf(url: string, source: string): string | null {
  if (ROOTED.test(url)) return decodeNames(url.slice(1));
  if (!RELATIVE.test(url)) return null;
  const path = posix.join(posix.dirname(source), decodeNames(url));
  return path.startsWith(CONTENT) ? path.slice(CONTENT.length) : null;
}

function problemOf(url: string, path: string | null, source: string): [RuleId, reason: string] | null {
  const shown = url.length > LONGEST ? `${url.slice(0, LONGEST)}…` : url;
  if (!isSafeAddress(url, PROTOCOLS['href'] ?? []))
    return ['markdown:link-scheme', `Pages leave out the address \`${shown}\` of the link`];
  if (RELATIVE.test(url) && path === null && source.startsWith(CONTENT))
    return ['markdown:relative-link', `The link \`${shown}\` leads out of content/`];
  return null;
}
