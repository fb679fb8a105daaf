/** Checks that the schema of the configuration and of front matter share. */
import { posix } from 'node:path';
import { webAddress } from '../core/web-address.js';

/** True for a name that Intl knows as a time zone (IANA tz database). */
export function isTimeZone(name: string): boolean {
  // Intl takes plain offsets such as `+04:00` too, but Node 20 and 22 differ in which.
  if (!/^[A-Za-z]/.test(name)) return false;
  // Asked first, since a format takes 10 ms to make; other names for the same zones, and UTC, are not listed.
  if (name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** True for a well-formed BCP 47 tag (RFC 5646), as Intl checks it, of a language that there can be. */
export function isLanguageTag(tag: string): boolean {
  // Codes of four letters and more are kept for later, and there is none: `english`, `deutsch`.
  if (/^[a-z]{4}/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** True for an http or https URL that paths can be put behind: no query, fragment or password. */
export function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return bare && /^https?:$/.test(url.protocol);
}

/** True for an address of the web, and for one of mail. */
export function isContact(text: string): boolean {
  return webAddress(text) !== null || /^mailto:[^\s@?&]+@[^\s@?&]+$/.test(text);
}

/** True for `dumps/monday.txt` and `dumps/`; false for what leads out of content/ or names content/ itself. */
export function isOverridePath(path: string): boolean {
  if (path === '' || path.includes('\\') || path.startsWith('/') || path.startsWith('content/')) return false;
  return path
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');
}

/** True for `people/leyla.jpg` and `/people/leyla.jpg`; false for what leads out of content/, and for an address. */
export function isContentPath(path: string): boolean {
  if (path.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return false;
  return posix.join('content', path).startsWith('content/');
}

/** True for an ISO 8601 text of the right form whose day is in the calendar and whose clock is on the dial. */
export function isRealTime(text: string): boolean {
  const [, year, month, day, clock, zone] = /^(\d{4})-(\d{2})-(\d{2})(?:T([\d:]+)(.*))?$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? '').split(':').map(Number);
  const [ahead = 0, aheadMinutes = 0] = (zone ?? '')
    .replace(/^[Z+-]/, '')
    .split(':')
    .map(Number);
  return hours < 24 && minutes < 60 && seconds < 60 && ahead < 15 && aheadMinutes < 60;
}
