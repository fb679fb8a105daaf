/** Absolute addresses of the site's pages, and links from its root. */
import { decodeAddress } from '../core/percent.js';

/** With a scheme, or a host; `/about.html`, `about.html` and `#about` are relative. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Does a link lead from the page that it stands on to another one? */
export function isRelative(url: string): boolean {
  return !ABSOLUTE.test(url) && !url.startsWith('#');
}

/** A path that is in an address as it is: nearly every one that Newsline makes. */
const PLAIN = /^(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;

/** `index.html` is its folder: it has one address. Anchors stay. `baseUrl` is as the configuration has it, with `/` at its end. */
export function address(baseUrl: string, path: string): string {
  const short = path.replace(/(^|\/)index\.html(?=#|$)/, '$1');
  return PLAIN.test(short) ? baseUrl + short : new URL(short, baseUrl).href;
}

/**
 * A function that makes a link from the site's root (`/about.html?a#b`) one that `make` gives for its path; null for
 * any other link.
 */
export function siteLink(make: (path: string) => string): (url: string) => string | null {
  return (url) => {
    const [, path, rest = ''] = /^\/(?!\/)([^?#]*)(.*)$/s.exec(url) ?? [];
    return path === undefined ? null : make(path === '' ? 'index.html' : decodeAddress(path)) + rest;
  };
}
