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

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [NONE, /\p{Cf}/u],
  [NONE, /\p{Variation_Selector}/u],
  [SPACE, /[\s\u0085\u00A0]/],
  [STOP, /[.!?\u2026\u3002\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0965\u203C\u2047-\u2049\u0589\u1362]/],
  [COMMA, /[,;\u060C\u061B\u3001\uFF0C\uFF1B\u0387\u1363]/],
  [QUOTE, /["'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u300C-\u300F\u301D-\u301F\uFF02\u0060\u00B4]/],
  [DENSE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]/u],
  [DIGIT, /\p{Nd}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [LETTER, /[\p{L}\p{M}]/u],
];

let table: Uint8Array | undefined;

function fill(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0; code < 0x10000; code++) {
    // Most of the plane is Han or Hangul: said here, so that start-up does not test 40,000 characters one by one.
    if (code >= 0x4e00 && code <= 0x9fff) made[code] = DENSE;
    else if (code >= 0xac00 && code <= 0xd7a3) made[code] = LETTER;
    // Surrogates: the astral letters that a dump holds are Han; emoji count as `OTHER` by their high unit.
    else if (code >= 0xd840 && code <= 0xd888) made[code] = DENSE;
    else if (code >= 0xd800 && code <= 0xdfff) made[code] = code >= 0xdc00 ? NONE : OTHER;
    else if (code >= 0xe000 && code <= 0xf8ff) made[code] = OTHER;
    else {
      const char = String.fromCharCode(code);
      made[code] = CLASSES.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER;
    }
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
