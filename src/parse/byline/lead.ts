/** The words that lead up to a name: "By", "Ein Kommentar von", "Veröffentlicht von", "Autor", "Fotos". */
import { LOWER, UPPER } from '../chars.js';
import { LANGUAGES } from '../lexicon/index.js';
import type { Token } from './tokens.js';
import {
  ABOUT,
  BY,
  FIRST_BY,
  FIRST_BY_IN,
  LABELS,
  MODIFIERS,
  MORE,
  PARTS_OF_WORK,
  PUBLISHED,
  SOFT_BY,
  WORKS,
} from './words.js';

/** Whose name follows: the author's (by a word, a label, a role), more by that author or on it, someone else's. */
export const MARKERS = ['none', 'by', 'label', 'role', 'more', 'about', 'credit'] as const;
export type Marker = (typeof MARKERS)[number];

export function isFunction(word: Token): boolean {
  return (word.entry?.languages.length ?? 0) > 0;
}

/** True when one of the words from `at` on is a role: what stands before it may belong to it. */
export function roleAhead(words: readonly Token[], at: number): boolean {
  for (let i = at; i < words.length; i++) if (words[i]?.role) return true;
  return false;
}

export interface Lead {
  /** How many words lead. */
  readonly length: number;
  readonly marker: Marker;
  /** By a word that may be another: "da" is "by" and "when". What follows must look like a name. */
  readonly soft: boolean;
}

/** `opens`: whether the words begin their line, or what a mark parts from the rest of it. `language`: index into the lexicon's, or -1. */
export function leadOf(words: readonly Token[], opens: boolean, language: number): Lead {
  let marker: Marker = 'none';
  let length = 0;
  let more = false;
  let credit = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    const { key } = word;
    if (isBy(words, i) || (opens && i === 0 && opensByline(key, language))) {
      const soft = SOFT_BY.has(key) && key !== 'von' && key !== 'vom';
      return { length: afterBy(words, i + 1), marker: credit ? 'credit' : more ? 'more' : 'by', soft };
    }
    if (word.credit) {
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
      marker = 'about';
      length = 1;
    } else if (MORE.has(key)) more = true;
    else if (
      !WORKS.has(key) &&
      !PUBLISHED.has(key) &&
      !word.role &&
      !(isFunction(word) && (word.sort !== UPPER || i === 0))
    )
      break;
  }
  return { length, marker, soft: false };
}

function opensByline(key: string, language: number): boolean {
  return FIRST_BY.has(key) || (language >= 0 && FIRST_BY_IN.get(key) === LANGUAGES[language]);
}

function isBy(words: readonly Token[], i: number): boolean {
  const word = words[i] as Token;
  const { key } = word;
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
    // "von unserer Redakteurin Anna Muster"
    const small = word.sort === LOWER && (isFunction(word) || words[at + 1]?.role === true);
    const role = word.role || (MODIFIERS.has(word.lower) && roleAhead(words, at));
    if (!small && !BY.has(word.key) && !(role && words.length - at > 2)) break;
    at += 1;
  }
  return at;
}
