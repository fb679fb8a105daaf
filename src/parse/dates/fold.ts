/** The form under which words are compared: lower case, without accents, one spelling of look-alike letters. */

/** Combining accents, Hebrew points, Arabic tatweel and vowel signs, invisible characters. */
const MARKS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0655\u0670\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

/** Turkish dotless i; final sigma; the Persian and Arabic shapes of yeh and kaf; German sharp s. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u0131', 'i'],
  ['\u03C2', '\u03C3'],
  ['\u06CC', '\u064A'],
  ['\u0649', '\u064A'],
  ['\u06A9', '\u0643'],
  ['\u00DF', 'ss'],
]);
const TWIN = /[\u0131\u03C2\u06CC\u0649\u06A9\u00DF]/g;

/**
 * `MÄRZ` → `marz`, `Févr` → `fevr`, `İYUN` and `iyun` → `iyun`, `أغسطس` → `اغسطس`. Accents are dropped since
 * capitals often lose them; й becomes и and ё becomes е by the same rule, in the tables as in the text.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  // Composed again at the end: Hangul and kana must not stay in pieces.
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(TWIN, (letter) => TWINS.get(letter) ?? letter);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
