/**
 * What sort of character a UTF-16 unit is: one table look-up a character, where a regular
 * expression with Unicode properties would cost ten times that. Filled once, on first use.
 */
import { CHAR_RUNS } from './char-runs.js';

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

let table: Uint8Array | undefined;

/** See `generate/chars.ts`: the letter of a class, and how many units are of it. */
function fill(): Uint8Array {
  const made = new Uint8Array(0x10000);
  let at = 0;
  for (const run of CHAR_RUNS.match(/[A-K][0-9a-z]*/g) ?? []) {
    const length = run.length === 1 ? 1 : Number.parseInt(run.slice(1), 36);
    made.fill(run.charCodeAt(0) - 65, at, at + length);
    at += length;
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
