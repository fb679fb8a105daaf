/** Addresses of a page: where it was, and what it calls its own. */
import { webAddress } from '../../core/web-address.js';

/**
 * Where it was; but the address that the page names as its own where the two differ in what follows the `?`, or that is
 * all that is known.
 *
 *     https://example.org/port.html?print=1&utm_source=feed  →  https://example.org/port.html
 */
export function pageAddress(url: string | null, canonical: string | null): string | null {
  const named = webAddress(canonical ?? '', url);
  if (url === null || canonical === null || named === null) return url ?? named;
  return placeOf(named) === placeOf(url) ? named : url;
}

/** `https://example.org/2019/port/` → `/2019/port/`; none of the front, and of what only a query tells from other pages. */
export function formerPath(url: string | null): string[] {
  if (url === null) return [];
  const { pathname, search } = new URL(url);
  return pathname === '/' || search !== '' ? [] : [pathname];
}

/** What stands on the page as its own address, as print versions have it. */
export function isAddressOf(url: string | null, text: string): boolean {
  if (url === null || !/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return false;
  const shown = webAddress(text.replace(/^www\./i, 'http://'));
  return shown !== null && placeOf(shown) === placeOf(url);
}

/** `https://www.example.org/port/?a=1` and `http://example.org/port` are at one place. */
function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
