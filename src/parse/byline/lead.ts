/** The words that lead up to a name: "By", "Ein Kommentar von", "Veröffentlicht von", "Autor", "Fotos". */
import { LOWER, UPPER } from '../chars.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import type { Token } from './tokens.js';
import {
  ABOUT,
  AGENCIES,
  BY,
  LABELS,
  MODIFIERS,
  MORE,
  OTHERS,
  PARTS_OF_WORK,
  PUBLISHED,
  ROLE_END,
  ROLES,
  SOFT_BY,
  WORKS,
} from './words.js';

/** Whose name follows: the author's (by a word, by a label), more by that author, someone else's. */
export const MARKERS = ['none', 'by', 'label', 'more', 'credit'] as const;
export type Marker = (typeof MARKERS)[number];

const CREDIT = kindBit('credit');

/** A word without the stop of an abbreviation. */
export function bare(word: Token): string {
  return word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower;
}

/** "redakteurin", "wirtschaftsredakteurin", "it-redakteurin". */
export function isRole(word: string): boolean {
  if (ROLES.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && word.slice(hyphen + 1) !== 'agentur' && isRole(word.slice(hyphen + 1))) return true;
  return word.length > 8 && ROLE_END.test(word);
}

/** "Foto", "Bild"; agencies are in the lexicon's list of credits too, but sign texts as well. */
export function isCredit(word: string): boolean {
  if (OTHERS.has(word)) return true;
  return ((lookUp(word)?.kinds ?? 0) & CREDIT) !== 0 && !AGENCIES.has(word) && !/^(?:quelle|source|zdroj)$/.test(word);
}

export function isFunction(word: Token): boolean {
  return (lookUp(word.lower)?.languages.length ?? 0) > 0;
}

/** True when one of the words from `at` on is a role: what stands before it may belong to it. */
export function roleAhead(words: readonly Token[], at: number): boolean {
  for (let i = at; i < words.length; i++) if (isRole(bare(words[i] as Token))) return true;
  return false;
}

export interface Lead {
  /** How many words lead. */
  readonly length: number;
  readonly marker: Marker;
}

export function leadOf(words: readonly Token[]): Lead {
  let marker: Marker = 'none';
  let length = 0;
  let more = false;
  let credit = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    const key = bare(word);
    if (isBy(words, i)) return { length: afterBy(words, i + 1), marker: credit ? 'credit' : more ? 'more' : 'by' };
    if (isCredit(key)) {
      credit = true;
      marker = 'credit';
      length = i + 1;
    } else if (LABELS.has(key)) {
      if (marker === 'none') marker = more ? 'more' : 'label';
      length = i + 1;
    } else if (PARTS_OF_WORK.has(key) && i === words.length - 1) {
      if (marker === 'none') marker = more ? 'more' : 'label';
      length = i + 1;
    } else if (ABOUT.has(key) && i === 0) {
      marker = 'more';
      length = 1;
    } else if (MORE.has(key)) more = true;
    else if (
      !WORKS.has(key) &&
      !PUBLISHED.has(key) &&
      !isRole(key) &&
      !(isFunction(word) && (word.sort !== UPPER || i === 0))
    )
      break;
  }
  return { length, marker };
}

function isBy(words: readonly Token[], i: number): boolean {
  const word = words[i] as Token;
  const key = bare(word);
  if (BY.has(key)) return true;
  if (!SOFT_BY.has(key)) return false;
  if (word.sort !== UPPER || key === 'von' || key === 'vom') return true;
  // "Van Gogh" is a name; "Di Luca Monti" is by Luca Monti, and so is "DI LUCA MONTI".
  return i === 0 && words.length > 2;
}

/** "by staff writer Jane", "von der", "Von: von": small words and roles before the name itself. */
function afterBy(words: readonly Token[], from: number): number {
  let at = from;
  while (at < words.length - 1) {
    const word = words[at] as Token;
    const small = word.sort === LOWER && isFunction(word);
    const role = isRole(bare(word)) || (MODIFIERS.has(word.lower) && roleAhead(words, at));
    if (!small && !BY.has(bare(word)) && !(role && words.length - at > 2)) break;
    at += 1;
  }
  return at;
}
