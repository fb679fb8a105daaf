/**
 * What sort of character a UTF-16 unit is: one table look-up a character, where a regular
 * expression with Unicode properties would cost ten times that. Filled once, on first use.
 */

export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
/** A letter of a script without case: Arabic, Hebrew, Devanagari, Hangul, … */
export const LETTER = 4;
/** Han, Kana, Thai, Lao, Khmer, Myanmar: written without spaces between words. */
export const DENSE = 5;
export const DIGIT = 6;
/** Ends a sentence: . ! ? … 。 ！ ？ ؟ । */
export const STOP = 7;
export const COMMA = 8;
export const QUOTE = 9;
export const OTHER = 10;
/** Invisible: zero-width characters, direction marks, soft hyphen. */
export const NONE = 0;

/** The first that a character is in counts. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [NONE, /\p{Cf}+/gu],
  [NONE, /\p{Variation_Selector}+/gu],
  [SPACE, /[\s\u0085\u00A0]+/g],
  [STOP, /[.!?\u2026\u3002\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0965\u203C\u2047-\u2049\u0589\u1362]+/g],
  [COMMA, /[,;\u060C\u061B\u3001\uFF0C\uFF1B\u0387\u1363]+/g],
  [QUOTE, /["'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F\u301D-\u301F\uFF02\u0060\u00B4]+/g],
  [DENSE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]+/gu],
  [DIGIT, /\p{Nd}+/gu],
  [UPPER, /[\p{Lu}\p{Lt}]+/gu],
  [LOWER, /\p{Ll}+/gu],
  [LETTER, /[\p{L}\p{M}]+/gu],
];

type Span = readonly [from: number, to: number];

/** Most of the plane is of a few classes: it need not be looked at. */
const KNOWN: readonly (readonly [number, Span])[] = [
  [DENSE, [0x4e00, 0xa000]],
  [LETTER, [0xac00, 0xd7a4]],
  // Surrogates: the astral letters that a dump holds are Han; emoji count as `OTHER` by their high unit.
  [DENSE, [0xd840, 0xd889]],
  [NONE, [0xdc00, 0xe000]],
];
/** The rest, without surrogates and private characters. */
const OPEN: readonly Span[] = [
  [0, 0x4e00],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
];

let table: Uint8Array | undefined;

function fill(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(OTHER);
  for (const [kind, span] of KNOWN) made.fill(kind, ...span);
  for (const [from, to] of OPEN) {
    const text = String.fromCharCode(...Array.from({ length: to - from }, (_, index) => from + index));
    for (const [kind, pattern] of CLASSES.toReversed())
      for (const { 0: run, index } of text.matchAll(pattern)) made.fill(kind, from + index, from + index + run.length);
  }
  return made;
}

/** The class of every UTF-16 unit. */
export function charClasses(): Uint8Array {
  table ??= fill();
  return table;
}

/** True for a character of a script that is written without spaces. */
export function isDense(char: string): boolean {
  return char !== '' && charClasses()[char.charCodeAt(0)] === DENSE;
}
