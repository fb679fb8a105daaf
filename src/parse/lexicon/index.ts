/** One look-up a word: the languages whose function word it is, and the kinds of interface word. */
import { FUNCTION_WORDS } from './function-words.js';
import { INTERFACE_WORDS, type InterfaceKind } from './interface-words.js';
import { hashOf, WordTable } from './word-table.js';

export { hashOf, hashOn, SEED } from './word-table.js';

export interface Entry {
  /** Indexes into `LANGUAGES`. */
  readonly languages: readonly number[];
  /** How much the word tells of each of its languages: the less, the more of them have it. */
  readonly weight: number;
  /** Bit set over `INTERFACE_KINDS`. */
  readonly kinds: number;
}

export const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);
export const INTERFACE_KINDS = Object.keys(INTERFACE_WORDS) as readonly InterfaceKind[];

/** The bit of a kind in `Entry.kinds`. */
export function kindBit(kind: InterfaceKind): number {
  return 1 << INTERFACE_KINDS.indexOf(kind);
}

interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  readonly table: WordTable<Entry>;
  /** 1 at the hashes, cut to their last bits, of words that a phrase may begin with. */
  readonly heads: Uint8Array;
}

let lexicon: Lexicon | undefined;

function build(): Lexicon {
  const made = new Map<string, { languages: number[]; weight: number; kinds: number }>();
  const heads = new Uint8Array(HEADS);
  const entry = (word: string) => {
    const known = made.get(word) ?? { languages: [], weight: 0, kinds: 0 };
    made.set(word, known);
    for (let at = word.indexOf('-'); at !== -1; at = word.indexOf('-', at + 1)) heads[headOf(hashOf(word, 0, at))] = 1;
    return known;
  };
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(FUNCTION_WORDS[language]?.split(' '))) entry(word).languages.push(index);
  });
  INTERFACE_KINDS.forEach((kind, index) => {
    // A phrase of two words is written with a hyphen: `read-more`.
    for (const word of INTERFACE_WORDS[kind].split(' ')) entry(word).kinds |= 1 << index;
  });
  for (const each of made.values()) each.weight = 1 / Math.sqrt(each.languages.length);
  return { words: made, table: new WordTable(made), heads };
}

/** Of a filter: of the words that begin no phrase, one in forty gets through it. */
const HEADS = 1 << 13;
const headOf = (hash: number): number => hash & (HEADS - 1);

/** The entry of a word in lower case, or of two joined by a hyphen. */
export function lookUp(word: string): Entry | undefined {
  lexicon ??= build();
  return lexicon.words.get(word);
}

/** As `lookUp`, of the word that stands in `text` from `start` to `end`, whose `hashOf` is `hash`. */
export function lookUpAt(text: string, start: number, end: number, hash: number): Entry | undefined {
  lexicon ??= build();
  return lexicon.table.get(text, start, end, hash);
}

/** Whether there may be a phrase that begins with the word of this hash. Most words are ruled out. */
export function mayBeginPhrase(hash: number): boolean {
  lexicon ??= build();
  return lexicon.heads[headOf(hash)] === 1;
}

/** Whether it is a function word of the language: an index into `LANGUAGES`, or -1 for none. */
export function isOfLanguage({ languages }: Entry, language: number): boolean {
  for (let i = 0; i < languages.length; i++) if (languages[i] === language) return true;
  return false;
}
