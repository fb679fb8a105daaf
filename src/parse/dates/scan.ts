/** A stretch of a line under the reader's eye: its tokens, what each word means, and helpers to look around. */
import { type Entry, type Lexicon, ROLES, type Role, type Sense, type Words } from './lexicon.js';
import { MARK, NUMBER, type Token, tokenise, WORD } from './tokenise.js';
import { dateLexicon } from './words.js';

export type Order = 'dmy' | 'mdy' | 'ymd';

export interface Scan {
  readonly line: string;
  /** Readers may split a token in two (`20232:26`), nothing else. */
  readonly tokens: Token[];
  /** For each token its entry in the lexicon, if it has one. */
  readonly entries: (Entry | undefined)[];
  readonly lexicon: Lexicon;
  /** Primary language subtag, or null. */
  readonly lang: string | null;
  /** Of numeric dates: as given, or by language; null if neither says. */
  readonly order: Order | null;
  /** What the language does, whatever the page shows. */
  readonly usualOrder: Order | null;
}

export function scanOf(
  line: string,
  from: number,
  to: number,
  { lang, order, usualOrder }: Pick<Scan, 'lang' | 'order' | 'usualOrder'>,
): Scan {
  const lexicon = dateLexicon();
  const tokens = tokenise(line, from, to, lexicon);
  const entries = tokens.map((token) => (token.kind === WORD ? lexicon.words.get(token.text) : undefined));
  return { line, tokens, entries, lexicon, lang, order, usualOrder };
}

/** V8 takes long to find out that there is none before the first. */
function tokenAt({ tokens }: Scan, at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** Is token `at` the number, word or mark that is asked for? Out of range: no. */
export function isNumber(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.kind === NUMBER;
}

export function isWord(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.kind === WORD;
}

export function isMark(scan: Scan, at: number, mark: string): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.kind === MARK && token.text === mark;
}

/** A mark without space before it: the colon of `14:05`. */
export function isGluedMark(scan: Scan, at: number, mark: string): boolean {
  return isMark(scan, at, mark) && isGlued(scan, at);
}

export function isGlued(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.glued === true;
}

/** A number that continues the token before it without space. */
export function isGluedNumber(scan: Scan, at: number): boolean {
  return isNumber(scan, at) && isGlued(scan, at);
}

/** Another number follows over one of `marks`, without space: `.2024` of `18.06.2024` after `18.06`. */
export function goesOn(scan: Scan, at: number, marks: string): boolean {
  const mark = scan.tokens[at];
  return (
    mark !== undefined && mark.kind === MARK && mark.glued && marks.includes(mark.text) && isGluedNumber(scan, at + 1)
  );
}

export interface Found<T> {
  readonly value: T;
  /** Index of the token after it. */
  readonly next: number;
}

/**
 * The longest phrase from token `at` on that means what `pick` looks for (null: does not). Marks within a phrase
 * do not count: `a.m.`, `terça-feira`, `มิ.ย.`.
 */
export function longest<T>(
  scan: Scan,
  at: number,
  pick: (entry: Entry) => T | null,
  trie = scan.lexicon.words,
): Found<T> | null {
  let best: Found<T> | null = null;
  let level: Words | null = trie;
  let index = at;
  while (level !== null) {
    const token: Token | undefined = scan.tokens[index];
    if (token === undefined || token.kind !== WORD) break;
    const entry: Entry | undefined = level.get(token.text);
    if (entry === undefined) break;
    index += 1;
    const value = pick(entry);
    if (value !== null) best = { value, next: index };
    if (entry.next !== null && isJoint(scan.tokens[index])) index += 1;
    level = entry.next;
  }
  return best;
}

function isJoint(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === MARK &&
    token.glued &&
    (token.text === '.' || token.text === '-' || token.text === "'")
  );
}

/** The phrase from `at` that plays `role`; null if there is none. */
export function roleAt(scan: Scan, at: number, role: Role): Found<true> | null {
  const bit = ROLES[role];
  return longest(scan, at, (entry) => ((entry.roles & bit) === 0 ? null : true));
}

/** Does the single word `at` play `role`? Cheaper than `roleAt`, for words before a place. */
export function plays(scan: Scan, at: number, role: Role): boolean {
  return at >= 0 && ((scan.entries[at]?.roles ?? 0) & ROLES[role]) !== 0;
}

/** Languages that the reader of any page may meet: a word of these counts where the page's language is unknown. */
const MAJOR = new Set(
  'ar bg cs da de el en es fi fr he hi hr hu id it ja ko nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(' '),
);

const LONG_WORD = 5;

/**
 * Whether a word may have a meaning that `languages` give it: in the page's language, in English, and elsewhere
 * only if it is hard to mistake, being long or in a script of its own, and of a language that many pages have.
 */
export function mayMean(scan: Scan, languages: readonly string[], word: string): boolean {
  if (scan.lang !== null && languages.includes(scan.lang)) return true;
  if (languages.includes('en')) return true;
  if (scan.lang !== null && word.length < LONG_WORD && word.charCodeAt(0) < 0x370) return false;
  return languages.some((language) => MAJOR.has(language));
}

/** The sense in the page's language; else the most spoken one. */
export function senseFor(scan: Scan, senses: readonly Sense[]): Sense {
  const own = scan.lang === null ? undefined : senses.find((sense) => sense.languages.includes(scan.lang as string));
  return own ?? (senses[0] as Sense);
}
