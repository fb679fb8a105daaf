/** Times as machines write them, in pages and feeds: ISO 8601, RFC 2822, and whatever an editor's plugin makes of a date. */
import { type DateHints, findDates, resolveDate } from './dates/index.js';
import { LONGEST_TIME, plainTime } from './plain-time.js';

const NO_HINTS: DateHints = { lang: null, order: null };

/**
 * `2022-05-04T00:53:29.274Z`, `2022-05-04 00:53:29 +0200`, `Tue, 18 Jun 2024 10:00:00 EST`, `10.12.2022, 07:00`: ISO 8601
 * with the offset that it is written with; a clock without one is in `timeZone` (IANA). Null for what is no full date.
 */
export function machineTime(text: string, timeZone: string, hints: DateHints = NO_HINTS): string | null {
  const plain = text.trim();
  if (plain === '' || plain.length > LONGEST_TIME) return null;
  return plainTime(plain, timeZone) ?? fromWords(plain, timeZone, hints);
}

function fromWords(text: string, timeZone: string, hints: DateHints): string | null {
  const [mention] = findDates(text, hints);
  if (mention === undefined || mention.day === null || mention.month === null || mention.year === null) return null;
  return resolveDate(mention, { timeZone, captured: null }).iso;
}
