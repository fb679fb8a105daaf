/**
 * Whether a word that can be a month is one here: `May 5` is, `may 5` and `Set 5` in English are not. A month without
 * a sense is one by its number (`6月`), and always is.
 */
import type { Sense } from './lexicon.js';
import { isMark, mayMean, plays, type Scan } from './scan.js';
import { type Token, WORD } from './tokenise.js';

/** Languages that write the month before the day where there is no year. */
const MONTH_FIRST = new Set('en zh ja ko hu eu lt lv mn bn gd kn ml ckb se si so sq sw ta te ug zu xh fil'.split(' '));

/** Languages that write the year first. */
const YEAR_FIRST = new Set('hu lt lv eu mn eo kk ky ja ko zh tt'.split(' '));

/** English month words that are other words too, when they are written small. */
const CAPITAL_ONLY = new Set([
  'may',
  'march',
  'mar',
  'dec',
  'jan',
  'sep',
  'oct',
  'jun',
  'jul',
  'apr',
  'august',
  'june',
]);

export function mayStandWithYear(scan: Scan, at: number, sense: Sense | null, shape: string): boolean {
  if (sense === null) return true;
  const word = (scan.tokens[at] as Token).text;
  return mayMean(scan, sense.languages, word) || (shape === 'nmy' && word.length > 2);
}

/** Names of three letters that are whole. */
const WHOLE = new Set(['may', 'mai', 'maj', 'mei', 'mee']);

/** Without a year; `next` is the token after the date. */
export function mayStandAlone(scan: Scan, at: number, sense: Sense | null, next: number): boolean {
  if (sense === null) return true;
  const token = scan.tokens[at] as Token;
  if (!mayMean(scan, sense.languages, token.text)) return false;
  const english = sense.languages.includes('en');
  if (english && (scan.lang === 'en' || (scan.lang === null && !isMark(scan, at - 1, '.')))) {
    return token.capital || !CAPITAL_ONLY.has(token.text);
  }
  return english || isClearName(scan, token.text, next);
}

/**
 * `7 się` in Polish, `4 pro` in Czech, `des 10. Jahrhunderts`, `3er Set`: short forms of months that are everyday words
 * count in their own language alone, and there at the end of their phrase. Romanian `mai` is "more" as well.
 */
function isClearName(scan: Scan, text: string, next: number): boolean {
  if (text.length > 3 || text.charCodeAt(0) >= 0x370) return true;
  if (WHOLE.has(text) && scan.lang !== 'ro') return true;
  if (scan.lang === null) return false;
  const after = scan.tokens[isMark(scan, next, '.') ? next + 1 : next];
  return after === undefined || after.kind !== WORD || plays(scan, next, 'joiners');
}

export function writesMonthFirst(scan: Scan, sense: Sense | null): boolean {
  return writes(scan, sense, MONTH_FIRST);
}

export function writesYearFirst(scan: Scan, sense: Sense | null): boolean {
  return writes(scan, sense, YEAR_FIRST);
}

/** The page's language decides, if the word is its own. */
function writes(scan: Scan, sense: Sense | null, languages: ReadonlySet<string>): boolean {
  if (sense === null) return true;
  if (scan.lang !== null && sense.languages.includes(scan.lang)) return languages.has(scan.lang);
  return sense.languages.some((language) => languages.has(language));
}
