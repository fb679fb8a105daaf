/** Times that say by themselves what they mean: ISO 8601, RFC 2822, and English dates with the month's name. */
import { isoTimestamp } from '../core/iso-time.js';

/**
 * `2022-05-04 00:53:29 +0200`, `Tue, 18 Jun 2024 10:00:00 EST`, `Jul 08 2022`, `July 8, 2022` → ISO 8601 with the offset
 * that it is written with; a clock without one is in `timeZone` (IANA). Null for another form, and for no day.
 */
export function plainTime(text: string, timeZone: string): string | null {
  const plain = text.trim();
  if (plain.length > LONGEST_TIME) return null;
  return fromIso(plain, timeZone) ?? fromMail(plain.replace(AMERICAN, '$2 $1 '), timeZone);
}

/** Of a text that can be a time. */
export const LONGEST_TIME = 80;

/** `July 8, 2022`, as Astro's blog and many an archive have it. */
const AMERICAN = /^([a-z]{3,9})\.? (\d{1,2}),? (?=\d{4}(?:\D|$))/i;

/** Also `+02` for an offset, and space before it; `2024-06-18 10:00:00 UTC`, as Ruby has it; `2024/06/18`. */
function fromIso(text: string, timeZone: string): string | null {
  const named = text
    .replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/, '$1-$3-$4')
    .replace(/(?<=\d) ([a-z]{2,4})$/i, (written, zone: string) => ZONES[zone.toLowerCase()] ?? written);
  const joined = named.replace(/\s+(?=[+-]\d{2}:?\d{2}$)/, '');
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
