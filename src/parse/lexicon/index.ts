/** One look-up a word: the languages whose function word it is, and the kinds of interface word. */
import { FUNCTION_WORDS } from './function-words.js';
import { INTERFACE_WORDS, type InterfaceKind } from './interface-words.js';

export interface Entry {
  /** Indexes into `LANGUAGES`. */
  readonly languages: readonly number[];
  /** Bit set over `INTERFACE_KINDS`. */
  readonly kinds: number;
}

export const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);
export const INTERFACE_KINDS = Object.keys(INTERFACE_WORDS) as readonly InterfaceKind[];

/** The bit of a kind in `Entry.kinds`. */
export function kindBit(kind: InterfaceKind): number {
  return 1 << INTERFACE_KINDS.indexOf(kind);
}

let words: Map<string, Entry> | undefined;

function build(): Map<string, Entry> {
  const made = new Map<string, { languages: number[]; kinds: number }>();
  const entry = (word: string) => {
    const known = made.get(word) ?? { languages: [], kinds: 0 };
    made.set(word, known);
    return known;
  };
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(FUNCTION_WORDS[language]?.split(' '))) entry(word).languages.push(index);
  });
  INTERFACE_KINDS.forEach((kind, index) => {
    // A phrase of two words is written with a hyphen: `read-more`.
    for (const word of INTERFACE_WORDS[kind].split(' ')) entry(word).kinds |= 1 << index;
  });
  return made;
}

/** The entry of a word in lower case, or of two joined by a hyphen. */
export function lookUp(word: string): Entry | undefined {
  words ??= build();
  return words.get(word);
}
