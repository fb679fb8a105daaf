/**
 * Whether a word that can be a month is one here: `May 5` is, `may 5` and `Set 5` in English are not. A month without
 * a sense is one by its number (`6月`), and always is.
 */
import type { Sense } from './lexicon.js';
import { mayMean, type Scan } from './scan.js';
import type { Token } from './tokenise.js';

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

export function mayStandAlone(scan: Scan, at: number, sense: Sense | null): boolean {
  if (sense === null) return true;
  const token = scan.tokens[at] as Token;
  if (!mayMean(scan, sense.languages, token.text)) return false;
  const english = (scan.lang === null || scan.lang === 'en') && sense.languages.includes('en');
  return token.capital || !english || !CAPITAL_ONLY.has(token.text);
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
