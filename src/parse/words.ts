/** The words that a text is about, as numbers; inflected words come out alike. And its letters alone, to compare texts by. */
import { charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, OTHER, UPPER } from './chars.js';
import { IntSet } from './int-set.js';
import { hashOf, isOfLanguage, lookUpAt } from './lexicon/index.js';

/** So many letters of a word count: `Nachbarschaft`, `Nachbarschaften`; `Kündigung`, `Kündigungen`. */
const STEM = 7;
/** Further text of a long line adds little; so there are no more stems. */
export const ENOUGH = 600;
/** Function words are short: a longer word need not be looked up. */
export const FUNCTION_WORD = 9;

const distinct = new IntSet(ENOUGH);

/**
 * Hashes of the beginnings of words, each once, in order, function words of the language left out; in a script without
 * spaces, of each two characters. One text is done before the next begins.
 */
export class Stems {
  readonly list: number[] = [];
  /** Index into the lexicon's languages, -1 if not known. */
  readonly #language: number;

  constructor(language: number) {
    this.#language = language;
    distinct.empty();
  }

  add(stem: number): void {
    if (distinct.add(stem)) this.list.push(stem);
  }

  /** Those of a text. */
  addText(whole: string): void {
    const text = whole.slice(0, ENOUGH);
    const lower = text.toLowerCase();
    this.addPart(text, 0, text.length, isAligned(text, lower) ? lower : null);
    const classes = charClasses();
    // The last character, with the one behind it.
    const last = text.length - 1;
    if (
      whole.length > ENOUGH &&
      classes[whole.charCodeAt(last)] === DENSE &&
      classes[whole.charCodeAt(last + 1)] === DENSE
    )
      this.add(hashOf(whole, last, last + 2));
  }

  /** Those of a text from `begin` to `end`. `lower`: the text in lower case, letter for letter; null if it has not as many. */
  addPart(text: string, begin: number, end: number, lower: string | null): void {
    const classes = charClasses();
    let start = -1;
    for (let i = begin; i <= end; i++) {
      const kind = i === end ? -1 : (classes[text.charCodeAt(i)] as number);
      if (kind === UPPER || kind === LOWER || kind === LETTER || kind === DIGIT || (kind === NONE && start >= 0)) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) {
        const word = lower ?? text.slice(start, i).toLowerCase();
        const from = lower === null ? 0 : start;
        const to = lower === null ? word.length : i;
        if (to - from > 1) {
          const stem = hashOf(word, from, from + stemLength(to - from));
          if (!isFunctionWord(word, from, to, stem, this.#language)) this.add(stem);
        }
        start = -1;
      }
      if (kind === DENSE && i + 1 < end && classes[text.charCodeAt(i + 1)] === DENSE) this.add(hashOf(text, i, i + 2));
    }
  }
}

/** Whether a text and its lower case have each word at the same place: `İ` is two units in lower case, and `Σ` another letter at a word's end. */
export function isAligned(text: string, lower: string): boolean {
  return lower.length === text.length && !text.includes('Σ');
}

/** As `Stems` gathers them. `language`: index into the lexicon's languages, -1 if not known. */
export function stemsOf(text: string, language: number): readonly number[] {
  const stems = new Stems(language);
  stems.addText(text);
  return stems.list;
}

/** `stem`: the hash of the word's beginning. */
function isFunctionWord(text: string, from: number, to: number, stem: number, language: number): boolean {
  if (to - from > FUNCTION_WORD) return false;
  const entry = lookUpAt(text, from, to, hashOf(text, from + stemLength(to - from), to, stem));
  return entry !== undefined && isOfLanguage(entry, language);
}

/** The last letters of a longer word are its ending: `Äpfel`, `Äpfeln`; `rules`, `ruled`. */
export function stemLength(length: number): number {
  return length <= 4 ? length : Math.min(STEM, length <= 6 ? length - 1 : length - 2);
}

/** 1 for the classes of characters that stand in a key. */
const IN_KEY = new Uint8Array(OTHER + 1);
for (const kind of [LOWER, UPPER, LETTER, DIGIT, DENSE]) IN_KEY[kind] = 1;

/** Words in small letters, one space between: two lines with one key say the same. */
export function keyOf(text: string): string {
  const classes = charClasses();
  const lower = text.slice(0, ENOUGH).toLowerCase();
  const { length } = lower;
  let key = '';
  /** Where what goes into the key as it stands begins: words with one space between. */
  let from = -1;
  let end = -1;
  for (let i = 0; i < length; i++) {
    if (IN_KEY[classes[lower.charCodeAt(i)] as number] === 0) continue;
    if (from < 0) from = i;
    else if (end < i && !(end === i - 1 && lower.charCodeAt(end) === 32)) {
      key += `${lower.slice(from, end)} `;
      from = i;
    }
    end = i + 1;
  }
  return from < 0 ? '' : key + lower.slice(from, end);
}
