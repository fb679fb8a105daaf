/** Times as machines write them, in pages and feeds: ISO 8601, RFC 2822, and whatever an editor's plugin makes of a date. */
import { isoTimestamp } from '../core/iso-time.js';
import { type DateHints, findDates, resolveDate } from './dates/index.js';

const NO_HINTS: DateHints = { lang: null, order: null };
const LONGEST = 80;

/**
 * `2022-05-04T00:53:29.274Z`, `2022-05-04 00:53:29 +0200`, `Tue, 18 Jun 2024 10:00:00 EST`, `10.12.2022, 07:00`: ISO 8601
 * with the offset that it is written with; a clock without one is in `timeZone` (IANA). Null for what is no full date.
 */
export function machineTime(text: string, timeZone: string, hints: DateHints = NO_HINTS): string | null {
  const plain = text.trim();
  if (plain === '' || plain.length > LONGEST) return null;
  return fromIso(plain, timeZone) ?? fromMail(plain, timeZone) ?? fromWords(plain, timeZone, hints);
}

/** Also `+02` for an offset, and space before it. */
function fromIso(text: string, timeZone: string): string | null {
  const joined = text.replace(/\s+(?=[+-]\d{2}:?\d{2}$)/, '');
  const hour = /^(\d{4}-\d{1,2}-\d{1,2}[T ]\d.*[+-]\d{2})$/i.exec(joined)?.[1];
  return isoTimestamp(joined, timeZone) ?? (hour === undefined ? null : isoTimestamp(`${hour}:00`, timeZone));
}

/** RFC 2822, 3.3, with the zone names of RFC 822 and the habits of feeds: no weekday, two digits for the year. */
const MAIL =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([+-]\d{2}):?(\d{2})|([a-z]{1,4}))?)?\s*(?:\([^()]*\))?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

function fromMail(text: string, timeZone: string): string | null {
  const match = MAIL.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = '', hour, minute = '', second = '00', sign, minutes, zone] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index === -1) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${index + 1}-${day}`;
  if (hour === undefined) return isoTimestamp(date, timeZone);
  const offset = sign !== undefined ? `${sign}:${minutes}` : ZONES[zone?.toLowerCase() ?? ''];
  return isoTimestamp(`${date}T${hour}:${minute}:${second}${offset ?? ''}`, timeZone);
}

function fromWords(text: string, timeZone: string, hints: DateHints): string | null {
  const [mention] = findDates(text, hints);
  if (mention === undefined || mention.day === null || mention.month === null || mention.year === null) return null;
  return resolveDate(mention, { timeZone, captured: null }).iso;
}
