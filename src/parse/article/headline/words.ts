/** The words that a text is about, as numbers; inflected words come out alike. And its letters alone, to compare texts by. */
import { charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, UPPER } from '../../chars.js';
import { lookUp } from '../../lexicon/index.js';

/** So many letters of a word count: `Nachbarschaft`, `Nachbarschaften`; `Kündigung`, `Kündigungen`. */
const STEM = 7;
/** Further text of a long line adds little. */
const ENOUGH = 600;

/**
 * Hashes of the beginnings of words, in order, function words of the language left out; in a script without
 * spaces, of each two characters. `language`: index into the lexicon's languages, -1 if not known.
 */
export function stemsOf(text: string, language: number): number[] {
  const classes = charClasses();
  const stems: number[] = [];
  const end = Math.min(text.length, ENOUGH);
  let start = -1;
  for (let i = 0; i <= end; i++) {
    const kind = i === end ? -1 : (classes[text.charCodeAt(i)] as number);
    if (kind === UPPER || kind === LOWER || kind === LETTER || kind === DIGIT || (kind === NONE && start >= 0)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = text.slice(start, i).toLowerCase();
      if (word.length > 1 && !isFunctionWord(word, language)) stems.push(stemOf(word));
      start = -1;
    }
    if (kind === DENSE && classes[text.charCodeAt(i + 1)] === DENSE) stems.push(hash(text.slice(i, i + 2), 2));
  }
  return stems;
}

/** Function words are short: a longer word need not be looked up. */
const FUNCTION_WORD = 9;

function isFunctionWord(word: string, language: number): boolean {
  return word.length <= FUNCTION_WORD && lookUp(word)?.languages.includes(language) === true;
}

/** The last letters of a longer word are its ending: `Äpfel`, `Äpfeln`; `rules`, `ruled`. */
function stemOf(word: string): number {
  const { length } = word;
  return hash(word, length <= 4 ? length : Math.min(STEM, length <= 6 ? length - 1 : length - 2));
}

/** FNV-1a, 32 bits. */
function hash(word: string, length: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Words in small letters, one space between: two lines with one key say the same. */
export function keyOf(text: string): string {
  const classes = charClasses();
  const lower = text.slice(0, ENOUGH).toLowerCase();
  let key = '';
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i === lower.length ? -1 : (classes[lower.charCodeAt(i)] as number);
    const inWord = kind === UPPER || kind === LOWER || kind === LETTER || kind === DIGIT || kind === DENSE;
    if (inWord && start < 0) start = i;
    if (!inWord && start >= 0) {
      key += (key === '' ? '' : ' ') + lower.slice(start, i);
      start = -1;
    }
  }
  return key;
}
