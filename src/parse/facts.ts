/** What a block's text looks like, counted in one pass over its characters. */
import { COMMA, charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, OTHER, QUOTE, SPACE, STOP, UPPER } from './chars.js';
import { hashOf, isOfLanguage, lookUp, lookUpAt, mayBeginPhrase } from './lexicon/index.js';
import { FUNCTION_WORD, isAligned, ENOUGH as STEMMED, type Stems, stemLength } from './words.js';

export interface Facts {
  /** Characters that are not white space. */
  readonly chars: number;
  /** Words; in a script without spaces, half its characters. */
  readonly words: number;
  /** Words that are function words of the dump's language. */
  readonly functionWords: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Words of two letters and more all in capitals. */
  readonly shouted: number;
  readonly digits: number;
  /** Sentence ends inside or at the end. */
  readonly sentences: number;
  readonly commas: number;
  readonly quotes: number;
  /** Signs that are neither letter, digit, space nor common punctuation: | • › © # */
  readonly signs: number;
  /** Class of the first and of the last visible character; a closing quote or bracket is looked through. */
  readonly first: number;
  readonly last: number;
  readonly lastChar: string;
  /** Bit set of interface word kinds found, and how many words had one. */
  readonly kinds: number;
  readonly interfaceWords: number;
  /** Hashes of its longer words: what the text is about. */
  readonly content: readonly number[];
}

/** Text beyond this says nothing new about a block, and a hostile line may be 50 MB long. */
const ENOUGH = 4000;
/** Words from this length on say what a text is about; a few dozen are enough to compare two texts. */
const CONTENT_LENGTH = 5;
export const CONTENT_WORDS = 48;
/** Phrases of two words are looked up in lines as short as labels and buttons are. */
const SHORT = 90;
/** A longer word is in no list. */
const LONGEST_WORD = 24;

/** 1 for the classes of characters that make up words; within one, apostrophes and hyphens do too. */
const IN_WORD = new Uint8Array(OTHER + 1);
for (const kind of [LOWER, UPPER, LETTER, DIGIT, NONE]) IN_WORD[kind] = 1;

/** `language`: index into `LANGUAGES`, or -1. `stems`: to gather them on the way; of a long text that is cheaper than to read it again. */
export function factsOf(whole: string, language: number, stems: Stems | null = null): Facts {
  const classes = charClasses();
  const text = whole.length > ENOUGH ? whole.slice(0, ENOUGH) : whole;
  // The `i` that `toLowerCase` makes of a Turkish İ has a mark behind it: `İlgili` would be in no list.
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
  const aligned = lower.length === text.length;
  const gathered = stems !== null && isAligned(text, lower) ? stems : null;
  let chars = 0;
  let dense = 0;
  let words = 0;
  let functionWords = 0;
  let capitals = 0;
  let shouted = 0;
  let digits = 0;
  let sentences = 0;
  let commas = 0;
  let quotes = 0;
  let signs = 0;
  let kinds = 0;
  let interfaceWords = 0;
  let first = NONE;
  /** The word before, if a phrase may begin with it. */
  let previous = '';
  let heads = false;
  /** Where the run of characters of a script without spaces ends that was looked up last. */
  let runEnd = 0;
  const { length } = text;
  const isShort = length <= SHORT;
  const content: number[] = [];
  for (let i = 0; i < length; ) {
    let code = text.charCodeAt(i);
    let kind = classes[code] as number;
    if (IN_WORD[kind] === 1) {
      const start = i;
      let upper = 0;
      /** No hyphen, apostrophe or the like is in it. */
      let isPlain = true;
      do {
        if (kind === UPPER) upper += 1;
        else if (kind === DIGIT) digits += 1;
        else if (kind !== LOWER && kind !== LETTER) {
          isPlain = false;
          if (kind === QUOTE) quotes += 1;
        }
        if (first === NONE) first = kind;
        i += 1;
        if (i === length) break;
        code = text.charCodeAt(i);
        kind = classes[code] as number;
      } while (IN_WORD[kind] === 1 || code === 39 || code === 45 || code === 0x2019);
      chars += i - start;
      words += 1;
      if (classes[text.charCodeAt(start)] === UPPER) {
        capitals += 1;
        if (upper > 1 && upper === i - start) shouted += 1;
      }
      if (i - start < LONGEST_WORD) {
        // Where a letter is two units in lower case the places in `lower` are others, and the word is made small alone.
        const source = aligned ? lower : text.slice(start, i).toLowerCase();
        const from = aligned ? start : 0;
        const to = aligned ? i : source.length;
        const split = from + stemLength(to - from);
        const stem = hashOf(source, from, split);
        const hash = hashOf(source, split, to, stem);
        const entry = lookUpAt(source, from, to, hash);
        if (entry === undefined && i - start >= CONTENT_LENGTH && content.length < CONTENT_WORDS) content.push(hash);
        const isFunctionWord = entry !== undefined && isOfLanguage(entry, language);
        if (isFunctionWord) functionWords += 1;
        if (gathered !== null && start < STEMMED) {
          if (!isPlain || i > STEMMED) gathered.addPart(text, start, Math.min(i, STEMMED), lower);
          else if (i - start > 1 && !(isFunctionWord && i - start <= FUNCTION_WORD)) gathered.add(stem);
        }
        let found = entry === undefined ? 0 : entry.kinds;
        if (isShort) {
          if (heads) found |= lookUp(`${previous}-${source.slice(from, to)}`)?.kinds ?? 0;
          heads = mayBeginPhrase(hash);
          if (heads) previous = source.slice(from, to);
        }
        if (found !== 0) {
          kinds |= found;
          interfaceWords += 1;
        }
      } else {
        heads = false;
        if (gathered !== null && start < STEMMED) gathered.addPart(text, start, Math.min(i, STEMMED), lower);
      }
      continue;
    }
    i += 1;
    if (kind === SPACE) continue;
    chars += 1;
    if (first === NONE) first = kind;
    if (kind === DENSE) {
      dense += 1;
      // Without spaces, two characters are taken for a word.
      if (classes[text.charCodeAt(i)] === DENSE) {
        const pair = hashOf(text, i - 1, i + 1);
        if (content.length < CONTENT_WORDS) content.push(pair);
        if (gathered !== null && i <= STEMMED) gathered.add(pair);
      }
      if (isShort && i >= runEnd) {
        // `作者：李晓梅`, `関連ニュース`: between signs and spaces, what such a script writes in one is looked up as a word.
        const start = i - 1;
        runEnd = i;
        while (classes[text.charCodeAt(runEnd)] === DENSE) runEnd += 1;
        const found = runEnd - start < LONGEST_WORD ? (lookUp(text.slice(start, runEnd))?.kinds ?? 0) : 0;
        if (found !== 0) {
          kinds |= found;
          interfaceWords += Math.ceil((runEnd - start) / 2);
        }
      }
    } else if (kind === COMMA) commas += 1;
    else if (kind === QUOTE) quotes += 1;
    else if (kind === OTHER && code !== 40 && code !== 41 && code !== 58 && code !== 45) signs += 1;
    else if (kind === STOP && endsSentence(classes, text, i - 1)) sentences += 1;
  }
  if (stems !== gathered) stems?.addText(text);
  const end = lastVisible(classes, text);
  return {
    chars,
    words: words + Math.ceil(dense / 2),
    functionWords,
    capitals,
    shouted,
    digits,
    sentences,
    commas,
    quotes,
    signs,
    first,
    last: classes[text.charCodeAt(end)] ?? NONE,
    lastChar: text[end] ?? '',
    kinds,
    interfaceWords,
    content,
  };
}

/** A stop with a space, a closing quote or nothing behind it; in a script without spaces any stop. */
function endsSentence(classes: Uint8Array, text: string, at: number): boolean {
  if (at + 1 >= text.length || text.charCodeAt(at) > 0x2fff) return true;
  const next = classes[text.charCodeAt(at + 1)] as number;
  return next === SPACE || next === QUOTE || next === DENSE;
}

/** Index of the last character that is no closing quote or bracket. */
function lastVisible(classes: Uint8Array, text: string): number {
  let end = text.length - 1;
  while (end > 0 && (classes[text.charCodeAt(end)] === QUOTE || ')]}\u300D\u300F\uFF09'.includes(text[end] as string)))
    end -= 1;
  return end;
}
