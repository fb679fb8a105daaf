/** Weekdays: `Tue`, `Dienstag`, `(火)`. */
import type { WeekdayPart } from './parts.js';
import { isMark, isNumber, isWord, longest, mayMean, roleAt, type Scan, senseFor } from './scan.js';
import type { Token } from './tokenise.js';

/** At word `at`; the caller keeps it only if a date or a clock stands beside it. */
export function readWeekday(scan: Scan, at: number): WeekdayPart | null {
  if (!isWord(scan, at)) return null;
  const found = longest(scan, at, (entry) => entry.weekdays);
  if (found === null) return null;
  const sense = senseFor(scan, found.value);
  const { text } = scan.tokens[at] as Token;
  // `日` is many things; `So`, `We` and `to` are words of other languages than their own.
  if (text.length === 1 && !(isMark(scan, at - 1, '(') && isMark(scan, found.next, ')'))) return null;
  if (text.length === 2 && text.charCodeAt(0) < 0x370 && !isShortName(scan, at, sense.languages)) return null;
  // `min` is a Sunday in Indonesian.
  if (scan.lang === null && text.length === 3 && text.charCodeAt(0) < 0x370 && !sense.languages.includes('en'))
    return null;
  if (!mayMean(scan, sense.languages, text)) return null;
  // Haitian `nan lè 14:05`: the end of a joining phrase, though `lè` is Monday too.
  if ((roleAt(scan, at - 1, 'joiners')?.next ?? at) > at) return null;
  const dot = isMark(scan, found.next, '.') ? 1 : 0;
  return { type: 'weekday', from: at, to: found.next + dot, weekday: sense.value };
}

/** `Di.`, `Di 18.06`, `Mo`: of the page's own language, and not `je` or `we`. English has none of two letters. */
function isShortName(scan: Scan, at: number, languages: readonly string[]): boolean {
  if (scan.lang === null || scan.lang === 'en' || !languages.includes(scan.lang)) return false;
  return (scan.tokens[at] as Token).capital || isMark(scan, at + 1, '.') || isNumber(scan, at + 1);
}
