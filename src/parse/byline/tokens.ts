/** Text of a byline -> words and what parts them. Offsets stay those of the text. */
import { charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, SPACE, UPPER } from '../chars.js';
import { type Entry, lookUp } from '../lexicon/index.js';
import { joinsSignature, seamOf } from './glue.js';
import { masks, type Span } from './mask.js';
import { isCreditWord, isRoleWord } from './roles.js';

export const WORD = 0;
/** A mark that parts names: , ; | / & • – ( ) : */
export const MARK = 1;
/** A date, an address, a handle, a count. */
export const MASKED = 2;

export interface Token {
  readonly kind: typeof WORD | typeof MARK | typeof MASKED;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, for looking up. */
  readonly lower: string;
  /** `lower` without the stop of an abbreviation. */
  readonly key: string;
  /** Word: class of its first letter (`chars.ts`). Masked: kind of the mask. Mark: 0. */
  readonly sort: number;
  /** What one is: editor, Redakteurin. */
  readonly role: boolean;
  /** Speaks of another's part: photo, translation. */
  readonly credit: boolean;
  /** The lexicon's entry of the word. */
  readonly entry: Entry | undefined;
}

/** Inside a word, before a further letter: O'Neill, Jean-Paul, anna.muster, AT&T. */
const JOINERS = new Set(["'", '’', '‘', '`', '-', '‐', '‑', '.', '_', '·', '・', '*', '״', '׳', '´']);

/** `dates`: those found in the text. */
export function tokenise(text: string, dates: readonly Span[]): Token[] {
  const classes = charClasses();
  const tokens: Token[] = [];
  const hidden = masks(text, dates);
  const { length } = text;
  let next = 0;
  let at = 0;
  while (at < length) {
    const mask = hidden[next];
    if (mask !== undefined && at >= mask.start) {
      tokens.push(other(MASKED, text, mask.start, mask.end, mask.kind));
      at = Math.max(at, mask.end);
      next += 1;
      continue;
    }
    const kind = classes[text.charCodeAt(at)] as number;
    if (kind === SPACE || kind === NONE) at += 1;
    else if (isWord(kind)) {
      const end = wordEnd(text, at, mask?.start ?? length, classes);
      at = pushWord(tokens, text, at, end);
    } else {
      tokens.push(other(MARK, text, at, at + 1, 0));
      at += 1;
    }
  }
  return tokens;
}

function isWord(kind: number): boolean {
  return kind === UPPER || kind === LOWER || kind === LETTER || kind === DENSE || kind === DIGIT;
}

function other(kind: typeof MARK | typeof MASKED, text: string, start: number, end: number, sort: number): Token {
  const part = text.slice(start, end);
  return { kind, start, end, text: part, lower: part, key: part, sort, role: false, credit: false, entry: undefined };
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const key = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const entry = lookUp(key);
  return {
    kind: WORD,
    start,
    end,
    text: word,
    lower,
    key,
    sort: charClasses()[text.charCodeAt(start)] as number,
    role: isRoleWord(key),
    credit: isCreditWord(key, entry),
    entry,
  };
}

/** A letter and a stop is an initial (`M.`, `J.R.`), and so is the stop of `Dr.`: it belongs to the word. */
const SHORT =
  /^(?:\p{Lu}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}-?\p{Lu}|Dr|Prof|St|Jr|Sr|Mag|Dipl|Ing|Mr|Mrs|Ms|Th|Chr|Ph|Sen|Rep|Gov|Rev|Hon|Lt|Col|Gen|Capt)$/u;

function wordEnd(text: string, start: number, limit: number, classes: Uint8Array): number {
  let end = start + 1;
  const dense = classes[text.charCodeAt(start)] === DENSE;
  while (end < limit) {
    const kind = classes[text.charCodeAt(end)] as number;
    if (isWord(kind) || kind === NONE) {
      // 佐藤健Tokyo: the script changes, and so does the word.
      if (kind !== NONE && dense !== (kind === DENSE)) break;
    } else if (
      kind === SPACE ||
      !JOINERS.has(text[end] as string) ||
      // 김하나·이두리 are two names.
      (text[end] === '·' && classes[text.charCodeAt(start)] === LETTER) ||
      end + 1 >= limit ||
      !isWord(classes[text.charCodeAt(end + 1)] as number)
    )
      break;
    end += 1;
  }
  return text[end] === '.' && end < limit && SHORT.test(text.slice(start, end)) ? end + 1 : end;
}

/** Adds the word, or the two that it is; returns where it ends. */
function pushWord(tokens: Token[], text: string, start: number, wordEnds: number): number {
  const classes = charClasses();
  let end = wordEnds;
  if (text[end] === '/' && isWord(classes[text.charCodeAt(end + 1)] as number)) {
    const to = wordEnd(text, end + 1, text.length, classes);
    if (joinsSignature(text.slice(start, end), text.slice(end + 1, to))) end = to;
  }
  const seam = seamOf(text.slice(start, end));
  if (seam > 0) {
    tokens.push(wordToken(text, start, start + seam));
    start += seam;
    // 記者・佐藤健
    while (start < end - 1 && JOINERS.has(text[start] as string)) start += 1;
    // "ByA.B. Stone": the stop belongs to the initial.
    if (text[end] === '.' && SHORT.test(text.slice(start, end))) end += 1;
  }
  tokens.push(wordToken(text, start, end));
  return end;
}
