/** Columns of a terminal: a Han, Kana or Hangul character is two wide (Unicode Standard Annex #11). */

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;
const NARROW_ONLY = /^[\u0000-\u10FF\u2000-\u2E7F]*$/;

/** Of a text without control characters. Combining marks count as a column. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** For a program to which every character is one column wide, as to Lynx. */
export function lengthOf(text: string): number {
  return text.length;
}

/** Whether a text has characters that are two columns wide for others. */
export function isWide(text: string): boolean {
  return !NARROW_ONLY.test(text);
}

/** The same for a program that sets combining marks above, below and beside their letter without a column of their own. */
export function widthWithoutMarks(text: string): number {
  return displayWidth(text.replace(/\p{M}/gu, ''));
}
