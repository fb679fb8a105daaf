/** How many words of a run are a name: "Rosa de la Cruz | Redakteurin", "Anna Muster | Kategorien". */
import { DENSE, LETTER, LOWER, UPPER } from '../chars.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import { isGivenName } from './given-names.js';
import { isFunction, type Marker, roleAhead } from './lead.js';
import type { Token } from './tokens.js';
import {
  AGENCIES,
  AGENCY_NAMES,
  BY,
  DESKS,
  LABELS,
  MODIFIERS,
  ORGANISATIONS,
  PARTICLES,
  PARTS_OF_WORK,
  PUBLISHED,
  TITLES,
} from './words.js';

/** Interface words that end a name. */
const CUTS =
  kindBit('tags') |
  kindBit('comment') |
  kindBit('readingTime') |
  kindBit('published') |
  kindBit('updated') |
  kindBit('share') |
  kindBit('promotion') |
  kindBit('legal');

/** al-Walid, el-Sisi, d'Arcy, l'Estrange. */
const PREFIXED = /^(?:al|el|ul|as|ad|an|d|l|o)[-’'‘`]\p{L}/u;
/** Longer runs of capitals are headings or lists of names. */
const LONGEST = 12;

/** `language`: index into the lexicon's languages, -1 if not known. 0: no name begins here. */
export function nameRun(words: readonly Token[], marker: Marker, language: number): number {
  const first = words[0] as Token;
  if (first.role || (MODIFIERS.has(first.lower) && roleAhead(words, 1))) return 0;
  if (first.sort === DENSE) return isDenseName(first.text) ? sameSort(words, DENSE) : 0;
  if (first.sort === LETTER) {
    const run = sameSort(words, LETTER);
    return run <= 4 ? run : marker === 'none' ? 0 : 2;
  }
  if (first.sort === UPPER || PREFIXED.test(first.lower)) {
    if (marker === 'none' && (opensPhrase(first, language) || opensButton(first))) return 0;
    const run = withoutHouse(words, capitalRun(words, language));
    // "Veröffentlicht am", "Lesezeit"
    return (run === 1 || words[1]?.sort === LOWER) && isLabel(first) ? 0 : run;
  }
  if (isFunction(first) || isLabel(first)) return 0;
  if (!/\p{L}/u.test(first.text)) return 0;
  if (marker === 'none')
    return words.length === 1 || (words.length === 2 && DESKS.has(words[1]?.key ?? '')) ? words.length : 0;
  // A nickname: "von gizmo77", "by the_admin". Of a longer run only the first word is sure.
  const small = words.findIndex((word, i) => i > 0 && isFunction(word));
  const run = small === -1 ? words.length : small;
  return run <= 3 && !words.slice(0, run).some((_, i) => i > 0 && isCut(words, i, language)) ? run : 1;
}

/** "In Local News", "Das Neueste": but Will and May are names too. */
function opensPhrase(word: Token, language: number): boolean {
  return word.entry?.languages.includes(language) === true && !PARTICLES.has(word.lower) && !isGivenName(word.lower);
}

/** "Download PDF" */
function opensButton(word: Token): boolean {
  return isLabel(word) && !isGivenName(word.lower);
}

function isLabel(word: Token): boolean {
  return PUBLISHED.has(word.key) || ((word.entry?.kinds ?? 0) & CUTS) !== 0;
}

/** "Anna Muster Reiten International": after a given name and another, what ends in a word for a paper is one. */
function withoutHouse(words: readonly Token[], run: number): number {
  const house = run >= 4 && isGivenName((words[0] as Token).lower) && ORGANISATIONS.has(words[run - 1]?.lower ?? '');
  return house ? 2 : run;
}

/** `台南報導`, `北京讯`: where it was written, and whose picture it is. */
const NO_DENSE_NAME = /(?:報導|报道|報道|讯|訊|专电|撮影|摄影|攝影|提供)$/u;

/** 佐藤健, マリー・キュリー; what has Hiragana in it is a phrase: シェアする. */
function isDenseName(text: string): boolean {
  if (NO_DENSE_NAME.test(text)) return false;
  return text.length >= 2 && text.length <= (/[\u30FB・]/.test(text) ? 20 : 8) && !/\p{sc=Hiragana}/u.test(text);
}

function sameSort(words: readonly Token[], sort: number): number {
  // `作者：李志强　责编：陈洁`
  const end = words.findIndex(
    (word, i) => word.sort !== sort || word.role || word.credit || (i > 0 && BY.has(word.key)),
  );
  return end === -1 ? words.length : end;
}

function capitalRun(words: readonly Token[], language: number): number {
  let run = 1;
  while (run < words.length && run < LONGEST) {
    const word = words[run] as Token;
    if (PARTICLES.has(word.lower) && word.sort === LOWER) {
      if (!leadsOn(words, run + 1) || isArticle(words, run, language)) break;
    } else if (word.sort === LOWER) {
      if (!PREFIXED.test(word.lower)) break;
    } else if (word.sort !== UPPER || isCut(words, run, language)) break;
    run += 1;
  }
  return run;
}

/** "Politiker den Ruf": in German der and den are parts of a name only behind another particle. */
function isArticle(words: readonly Token[], at: number, language: number): boolean {
  const word = (words[at] as Token).lower;
  if (word !== 'der' && word !== 'den' && word !== 'das') return false;
  return lookUp(word)?.languages.includes(language) === true && !PARTICLES.has(words[at - 1]?.lower ?? '');
}

/** After a particle: a capital, or one more particle and a capital. */
function leadsOn(words: readonly Token[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.sort === UPPER) return !next.role;
  return PARTICLES.has(next.lower) && words[at + 1]?.sort === UPPER;
}

function isCut(words: readonly Token[], at: number, language: number): boolean {
  const word = words[at] as Token;
  const { key, entry } = word;
  if (PARTICLES.has(key) || TITLES.has(word.lower) || word.text.endsWith('.')) return false;
  // "Blog Redaktion", "auto.example Redaktion"
  if (DESKS.has(key) && !roleAhead(words, at + 1)) return false;
  if (word.role || LABELS.has(key) || PARTS_OF_WORK.has(key) || word.credit) return true;
  if (MODIFIERS.has(key) && roleAhead(words, at + 1)) return true;
  return entry !== undefined && ((entry.kinds & CUTS) !== 0 || (entry.languages.includes(language) && key.length > 1));
}

const HAN = /[\p{sc=Han}\p{sc=Katakana}]/u;

/**
 * One run may hold several names: names of a script without spaces, and what a page set apart only by style,
 * "Anna Berger Jan Peter Holm". A given name begins a new one, unless it follows another ("Jan Peter").
 */
export function splitRun(run: readonly Token[]): (readonly Token[])[] {
  // Thai sets a space between given name and surname, Chinese and Japanese between names.
  if (run[0]?.sort === DENSE) return HAN.test(run[0].text) ? run.map((word) => [word]) : [run];
  if (run.length < 4) return [run];
  const starts = run.flatMap((word, i) => {
    const begins =
      isGivenName(word.lower) && !isGivenName(run[i - 1]?.lower ?? '') && !PARTICLES.has(run[i - 1]?.lower ?? '');
    return i === 0 || begins ? [i] : [];
  });
  const names = starts.map((from, i) => run.slice(from, starts[i + 1]));
  return isGivenName(run[0]?.lower ?? '') && names.every((name) => name.length > 1) ? names : [run];
}

export const SHAPES = ['full', 'long', 'one', 'caps', 'nick', 'dense', 'caseless', 'agency', 'desk', 'domain'] as const;
export type Shape = (typeof SHAPES)[number];

const DOMAIN = /[\p{L}\p{N}]\.\p{Ll}{2,4}$/u;

export function shapeOf(run: readonly Token[]): Shape {
  const first = run[0] as Token;
  const whole = run.map((word) => word.lower).join(' ');
  if (AGENCY_NAMES.has(whole) || run.every((word) => isAgency(word.lower))) return 'agency';
  if (run.some((word) => DESKS.has(word.key) || DESKS.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))))
    return 'desk';
  if (run.length === 1 && DOMAIN.test(first.text)) return 'domain';
  if (first.sort === DENSE) return 'dense';
  if (first.sort === LETTER) return 'caseless';
  if (first.sort !== UPPER) return PREFIXED.test(first.lower) && run.length > 1 ? 'full' : 'nick';
  if (run.length === 1) return /\p{Nd}/u.test(first.text) ? 'nick' : 'one';
  if (run.length >= 5) return 'long';
  return run.every((word) => word.text === word.text.toUpperCase()) ? 'caps' : 'full';
}

function isAgency(word: string): boolean {
  return AGENCIES.has(word) || AGENCIES.has(word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1));
}
