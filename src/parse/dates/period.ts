/** Halves of the day beside a clock: `pm`, `p.m.`, `abends`, `오후`, `下午`. */
import type { Hands } from './hands.js';
import { PERIODS, type Sense } from './lexicon.js';
import { type Found, isGlued, isGluedMark, longest, mayMean, plays, type Scan, senseFor } from './scan.js';
import { MARK, NUMBER, type Token } from './tokenise.js';

/** `value` is an index into `PERIODS`; `next` is the token after it, or for one before the clock its own place. */
export type Period = Found<number>;

/** After the clock, which ends before token `at`: `pm`, `p.m.`, `Uhr abends`; `2:05p` only when it touches. */
export function periodAfter(scan: Scan, at: number, form: Hands['form']): Period | null {
  const from = at + (plays(scan, at, 'clock-tails') && form !== 'bare' ? 1 : 0);
  const found = longest(scan, from, (entry) => entry.periods);
  if (found === null) return periodLetter(scan, at, form);
  const sense = senseFor(scan, found.value);
  if (!isPeriodWord(scan, (scan.tokens[from] as Token).text, sense) || isPreposition(scan, from, found.next, sense)) {
    return null;
  }
  return { value: sense.value, next: found.next + (isGluedMark(scan, found.next, '.') ? 1 : 0) };
}

/** `os` is Turkish for "pm", and counts on Turkish pages alone. */
function isPeriodWord(scan: Scan, text: string, sense: Sense): boolean {
  if (scan.lang === null && text.length < 5 && text.charCodeAt(0) < FIRST_SUCH && !sense.languages.includes('en'))
    return false;
  return mayMean(scan, sense.languages, text);
}

/**
 * `13 Uhr am Brunnen`, `12:00 am 18. Juni`, `10.30 de mayo`, `5 du matin`: a little word that is "am" or "pm" in some
 * other language than the page's.
 */
function isPreposition(scan: Scan, at: number, next: number, sense: Sense): boolean {
  const dayFollows =
    plays(scan, at, 'day-leads') && !(scan.tokens[at] as Token).capital && scan.tokens[next]?.kind === NUMBER;
  if (dayFollows && scan.lang !== null && scan.lang !== 'en') return true;
  if (scan.lang !== null && sense.languages.includes(scan.lang)) return false;
  if (next === at + 1 && plays(scan, at, 'fillers')) return true;
  const after = scan.tokens[next];
  return scan.lang !== null && !(scan.tokens[at] as Token).capital && after !== undefined && after.kind !== MARK;
}

function periodLetter(scan: Scan, at: number, form: Hands['form']): Period | null {
  const letter = scan.tokens[at]?.text;
  if (!isGlued(scan, at) || form !== 'plain' || (letter !== 'a' && letter !== 'p')) return null;
  return { value: PERIODS.indexOf(letter === 'a' ? 'am' : 'pm'), next: at + 1 };
}

/** Scripts that put it before the clock begin beyond Latin, Greek and Cyrillic. */
const FIRST_SUCH = 0x600;

/** Before the clock at `at`: `오후 2:05`, `下午 2:05`, `பிற்பகல் 2:05`. */
export function periodBefore(scan: Scan, at: number): Period | null {
  const senses = scan.entries[at - 1]?.periods;
  const word = scan.tokens[at - 1];
  if (senses == null || word === undefined || word.text.charCodeAt(0) < FIRST_SUCH) return null;
  const sense = senseFor(scan, senses);
  return mayMean(scan, sense.languages, word.text) ? { value: sense.value, next: at - 1 } : null;
}

/** 12 am is 0, 12 pm is 12, 13 pm is 13, 12 noon is 12; null for hours that no clock has. */
export function hourOf(hour: number, period: number | null): number | null {
  if (hour > 23) return null;
  if (period === null || hour > 12) return hour;
  const name = PERIODS[period];
  if (name === 'am' || name === 'midnight') return hour === 12 ? 0 : hour;
  if (name === 'pm') return hour === 12 ? 12 : hour + 12;
  return hour < 4 ? hour + 12 : hour;
}
