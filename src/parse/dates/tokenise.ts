/**
 * Text -> tokens: numbers, words and marks, with the place of each. Spaces only show as `glued: false`.
 *
 *     Di., 18. Juni 2024 um 14:05  ->  di . , 18 . juni 2024 um 14 : 05
 *     渡辺洋介2025年1月            ->  渡辺洋介 2025 年 1 月
 */
import { DENSE, DIGIT, LETTER, LOWER, NONE, SPACE, UPPER } from '../chars.js';
import { dateClasses, digitValue } from './classes.js';
import { fold } from './fold.js';

export const NUMBER = 0;
export const WORD = 1;
export const MARK = 2;

export interface Token {
  readonly kind: typeof NUMBER | typeof WORD | typeof MARK;
  /** Offsets in the line: [start, end). */
  readonly start: number;
  readonly end: number;
  /** Word: folded. Mark: its plain form (every dash is `-`, every colon `:`). Number: ''. */
  readonly text: string;
  /** Number: its value in any script's digits; -1 when it has more than eight digits. */
  readonly value: number;
  /** Number: how many digits. */
  readonly digits: number;
  /** No space before it. */
  readonly glued: boolean;
  /** Word: begins with a capital, or its script has none. */
  readonly capital: boolean;
}

/** What the tokeniser asks of a lexicon. */
export interface KnownWords {
  /** Length of the known word that begins at `at`, in a script without spaces; 0 if there is none. */
  denseLength(line: string, at: number): number;
  isKnown(word: string): boolean;
}

/** Marks of one meaning, to one character. */
const PLAIN: ReadonlyMap<number, string> = new Map(
  [
    '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u058A',
    ':\uFF1A\u2236\uFE55\uA789',
    '.\uFF0E\u2024\u3002',
    '/\uFF0F\u2215\u2044',
    ',\uFF0C\u060C\u3001\uFE50',
    '(\uFF08',
    ')\uFF09',
    "'\u2018\u2019\u00B4\u0060\u02BC\u05F3\uFF07",
    '|\uFF5C\u00A6',
    '+\uFF0B',
    '\u00B7\u2022\u2219\u2027\u22C5\u30FB\u25CF\u25AA',
  ].flatMap((group) => [...group].map((mark) => [mark.charCodeAt(0), group[0] as string] as const)),
);

/** More digits than any date or clock has. */
const LONGEST_NUMBER = 8;

/** The tokens of `line` from `from` to `to`. */
export function tokenise(line: string, from: number, to: number, known: KnownWords | null): Token[] {
  const classes = dateClasses();
  const tokens: Token[] = [];
  let glued = false;
  let at = from;
  while (at < to) {
    const code = line.charCodeAt(at);
    const kind = classes[code] as number;
    if (kind === SPACE || kind === NONE) {
      if (kind === SPACE) glued = false;
      at += 1;
      continue;
    }
    let token: Token;
    if (kind === DIGIT) token = number(line, at, to, glued, classes);
    else if (kind === DENSE) token = dense(line, at, to, glued, classes, known);
    else if (kind === UPPER || kind === LOWER || kind === LETTER) token = word(line, at, to, glued, classes, known);
    else
      token = {
        kind: MARK,
        start: at,
        end: at + 1,
        text: PLAIN.get(code) ?? (line[at] as string),
        value: -1,
        digits: 0,
        glued,
        capital: false,
      };
    tokens.push(token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

function number(line: string, start: number, to: number, glued: boolean, classes: Uint8Array): Token {
  let end = start;
  while (end < to && classes[line.charCodeAt(end)] === DIGIT) end += 1;
  const digits = end - start;
  return { kind: NUMBER, start, end, text: '', value: numberValue(line, start, end), digits, glued, capital: false };
}

/** Value of the digits of a line from `start` to `end`, in any script; -1 for more digits than a date has. */
export function numberValue(line: string, start: number, end: number): number {
  if (end - start > LONGEST_NUMBER) return -1;
  const classes = dateClasses();
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + digitValue(line.charCodeAt(at), classes);
  return value;
}

/** `readApril` is two words, `UTCUpdated` and `POLITIKvor` too: pages glue what their styles set apart. */
function word(
  line: string,
  start: number,
  to: number,
  glued: boolean,
  classes: Uint8Array,
  known: KnownWords | null,
): Token {
  let end = start + 1;
  let before = classes[line.charCodeAt(start)] as number;
  const first = before;
  for (; end < to; end++) {
    const kind = classes[line.charCodeAt(end)] as number;
    if (kind === NONE) continue;
    if (kind !== LOWER && kind !== UPPER && kind !== LETTER) break;
    if (kind === UPPER && before === LOWER) break;
    if (kind === LOWER && before === UPPER && end - start > 2) {
      end = seam(line, end, to, classes, known);
      break;
    }
    before = kind;
  }
  return {
    kind: WORD,
    start,
    end,
    text: fold(line.slice(start, end)),
    value: -1,
    digits: 0,
    glued,
    capital: first !== LOWER,
  };
}

/** Small letters begin at `at`, after capitals: the last capital is theirs, unless they are a word without it. */
function seam(line: string, at: number, to: number, classes: Uint8Array, known: KnownWords | null): number {
  let end = at;
  while (end < to && classes[line.charCodeAt(end)] === LOWER) end += 1;
  return known?.isKnown(fold(line.slice(at, end))) && !known.isKnown(fold(line.slice(at - 1, end))) ? at : at - 1;
}

/** A known word, or the run up to the next one. */
function dense(
  line: string,
  start: number,
  to: number,
  glued: boolean,
  classes: Uint8Array,
  known: KnownWords | null,
): Token {
  let end = start;
  const length = known?.denseLength(line, start) ?? 0;
  if (length > 0 && start + length <= to) end = start + length;
  else {
    do end += 1;
    while (
      end < to &&
      classes[line.charCodeAt(end)] === DENSE &&
      !(known !== null && known.denseLength(line, end) > 0)
    );
  }
  return { kind: WORD, start, end, text: fold(line.slice(start, end)), value: -1, digits: 0, glued, capital: true };
}
