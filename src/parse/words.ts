/** The words that a text is about, as numbers; inflected words come out alike. And its letters alone, to compare texts by. */
import { charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, UPPER } from './chars.js';
import { IntSet } from './int-set.js';
import { hashOf, hashOn, isOfLanguage, lookUpAt } from './lexicon/index.js';

/** So many letters of a word count: `Nachbarschaft`, `Nachbarschaften`; `Kündigung`, `Kündigungen`. */
const STEM = 7;
/** Further text of a long line adds little; so there are no more stems. */
export const ENOUGH = 600;
/** Function words are short: a longer word need not be looked up. */
const FUNCTION_WORD = 9;

const distinct = new IntSet(ENOUGH);

/**
 * Hashes of the beginnings of words, each once, in order, function words of the language left out; in a script without
 * spaces, of each two characters. `language`: index into the lexicon's languages, -1 if not known.
 */
export function stemsOf(whole: string, language: number): number[] {
  const classes = charClasses();
  const text = whole.slice(0, ENOUGH);
  const lower = text.toLowerCase();
  // `İ` is two units in lower case, and `Σ` another letter at a word's end: then each word is made small alone.
  const aligned = lower.length === text.length && !text.includes('Σ');
  const stems: number[] = [];
  const add = (stem: number) => {
    if (distinct.add(stem)) stems.push(stem);
  };
  distinct.empty();
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? -1 : (classes[text.charCodeAt(i)] as number);
    if (kind === UPPER || kind === LOWER || kind === LETTER || kind === DIGIT || (kind === NONE && start >= 0)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = aligned ? lower : text.slice(start, i).toLowerCase();
      const from = aligned ? start : 0;
      const to = aligned ? i : word.length;
      if (to - from > 1) {
        const stem = hashOf(word, from, from + stemLength(to - from));
        if (!isFunctionWord(word, from, to, stem, language)) add(stem);
      }
      start = -1;
    }
    if (kind === DENSE && i + 1 < whole.length && classes[whole.charCodeAt(i + 1)] === DENSE)
      add(hashOf(whole, i, i + 2));
  }
  return stems;
}

/** `stem`: the hash of the word's beginning. */
function isFunctionWord(text: string, from: number, to: number, stem: number, language: number): boolean {
  if (to - from > FUNCTION_WORD) return false;
  let hash = stem;
  for (let i = from + stemLength(to - from); i < to; i++) hash = hashOn(hash, text.charCodeAt(i));
  const entry = lookUpAt(text, from, to, hash);
  return entry !== undefined && isOfLanguage(entry, language);
}

/** The last letters of a longer word are its ending: `Äpfel`, `Äpfeln`; `rules`, `ruled`. */
function stemLength(length: number): number {
  return length <= 4 ? length : Math.min(STEM, length <= 6 ? length - 1 : length - 2);
}

/** Words in small letters, one space between: two lines with one key say the same. */
export function keyOf(text: string): string {
  const classes = charClasses();
  const lower = text.slice(0, ENOUGH).toLowerCase();
  let key = '';
  /** Where what goes into the key as it stands begins: words with one space between. */
  let from = -1;
  let end = -1;
  for (let i = 0; i < lower.length; i++) {
    const kind = classes[lower.charCodeAt(i)] as number;
    if (kind !== UPPER && kind !== LOWER && kind !== LETTER && kind !== DIGIT && kind !== DENSE) continue;
    if (from < 0) from = i;
    else if (end < i && !(end === i - 1 && lower.charCodeAt(end) === 32)) {
      key += `${lower.slice(from, end)} `;
      from = i;
    }
    end = i + 1;
  }
  return from < 0 ? '' : key + lower.slice(from, end);
}
