/** Text of a byline -> words and what parts them. Offsets stay those of the text. */
import { charClasses, DENSE, DIGIT, LETTER, LOWER, NONE, SPACE, UPPER } from '../chars.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import { type Mask, masks } from './mask.js';
import { BY, LABELS, MODIFIERS, ROLES } from './words.js';

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
  /** Word: class of its first letter (`chars.ts`). Masked: kind of the mask. Mark: 0. */
  readonly sort: number;
}

/** Inside a word, before a further letter: O'Neill, Jean-Paul, fri.juli, AT&T. */
const JOINERS = new Set(["'", '’', '‘', '`', '-', '‐', '‑', '.', '_', '·', '・', '*', '״', '׳', '´']);

export function tokenise(text: string, language: string | null): Token[] {
  const classes = charClasses();
  const tokens: Token[] = [];
  const hidden = masks(text, language);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const mask = hidden[next];
    if (mask !== undefined && at >= mask.start) {
      tokens.push(masked(text, mask));
      at = Math.max(at, mask.end);
      next += 1;
      continue;
    }
    const kind = classes[text.charCodeAt(at)] as number;
    if (kind === SPACE || kind === NONE) at += 1;
    else if (isWord(kind)) {
      const end = wordEnd(text, at, mask?.start ?? text.length, classes);
      at = pushWord(tokens, text, at, end);
    } else {
      tokens.push({ kind: MARK, start: at, end: at + 1, text: text[at] as string, lower: text[at] as string, sort: 0 });
      at += 1;
    }
  }
  return tokens;
}

function isWord(kind: number): boolean {
  return kind === UPPER || kind === LOWER || kind === LETTER || kind === DENSE || kind === DIGIT;
}

function masked(text: string, { start, end, kind }: Mask): Token {
  return { kind: MASKED, start, end, text: text.slice(start, end), lower: '', sort: kind };
}

/** A letter and a stop is an initial (`M.`, `J.R.`), and so is the stop of `Dr.`: it belongs to the word. */
const SHORT = /^(?:\p{Lu}|\p{Lu}\.(?:-?\p{Lu}\.){0,3}-?\p{Lu}|Dr|Prof|St|Jr|Sr|Mag|Dipl|Ing|Mr|Mrs|Ms|Th|Chr|Ph)$/u;

function wordEnd(text: string, start: number, limit: number, classes: Uint8Array): number {
  let end = start + 1;
  const dense = classes[text.charCodeAt(start)] === DENSE;
  while (end < limit) {
    const kind = classes[text.charCodeAt(end)] as number;
    if (isWord(kind) || kind === NONE) {
      // 渡辺洋介Tokyo: the script changes, and so does the word.
      if (kind !== NONE && dense !== (kind === DENSE)) break;
    } else if (
      !JOINERS.has(text[end] as string) ||
      end + 1 >= limit ||
      !isWord(classes[text.charCodeAt(end + 1)] as number)
    )
      break;
    end += 1;
  }
  return text[end] === '.' && end < limit && SHORT.test(text.slice(start, end)) ? end + 1 : end;
}

/** `ByAlex` is By and Alex, `HalperStaff` Halper and Staff: styles set apart what the text runs together. */
function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  const classes = charClasses();
  if (classes[text.charCodeAt(start)] === DENSE) {
    for (const seam of denseSeam(text, start, end)) {
      tokens.push(wordToken(text, start, seam));
      start = seam;
    }
    tokens.push(wordToken(text, start, end));
    return end;
  }
  for (let at = start + 2; at < Math.min(end - 1, start + 40); at++) {
    if (classes[text.charCodeAt(at)] !== UPPER || classes[text.charCodeAt(at - 1)] !== LOWER) continue;
    if (!isSeam(text.slice(start, at).toLowerCase(), text.slice(at, end).toLowerCase())) continue;
    const to = text[end] === '.' && SHORT.test(text.slice(at, end)) ? end + 1 : end;
    tokens.push(wordToken(text, start, at), wordToken(text, at, to));
    return to;
  }
  tokens.push(wordToken(text, start, end));
  return end;
}

/** 記者佐藤健 and 佐藤健記者: a role runs on into the name. */
const DENSE_WORDS: readonly string[] = [...ROLES, ...LABELS, ...BY]
  .filter((word) => word.length > 1 && charClasses()[word.charCodeAt(0)] === DENSE)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

function denseSeam(text: string, start: number, end: number): number[] {
  const word = text.slice(start, Math.min(end, start + 24));
  if (end - start > 12) return [];
  if (DENSE_WORDS.includes(word)) return [];
  const lead = DENSE_WORDS.find((known) => word.startsWith(known) && word.length > known.length);
  if (lead !== undefined) return [start + lead.length];
  const tail = DENSE_WORDS.find((known) => word.endsWith(known) && word.length > known.length);
  return tail === undefined ? [] : [end - tail.length];
}

/** Words of buttons that stand right behind a name. */
const BUTTONS =
  kindBit('share') |
  kindBit('comment') |
  kindBit('published') |
  kindBit('updated') |
  kindBit('readingTime') |
  kindBit('tags');

function isSeam(left: string, right: string): boolean {
  if (left === 'von' || left === 'by' || (left.length > 2 && BY.has(left))) return true;
  return ROLES.has(right) || MODIFIERS.has(right) || ((lookUp(right)?.kinds ?? 0) & BUTTONS) !== 0;
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return {
    kind: WORD,
    start,
    end,
    text: word,
    lower: word.toLowerCase(),
    sort: charClasses()[text.charCodeAt(start)] as number,
  };
}
