/** What stands around a number: is it the start of a date, or a piece of a version, a path, a sum? */
import { isGlued, isGluedMark, isGluedNumber, isMark, isNumber, isWord, plays, roleAt, type Scan } from './scan.js';
import { numberValue, type Token } from './tokenise.js';
import { readWeekday } from './weekday.js';

/** Marks that tie a number to something else: `id=2024`, `#18`, `$18`, `@18`. */
const TIES = new Set('=_#@+&$€£¥~^*\\'.split(''));

/** Can a date begin at number `at`? Not within `1.2.3`, `id=18.06`, `v18.06`; `readApril`, `dpa/18.06` are fine. */
export function startsClean(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before === undefined || !isGlued(scan, at)) return true;
  if (isWord(scan, at - 1)) return !plays(scan, at - 1, 'versions');
  if (TIES.has(before.text)) return false;
  // `18-20.06.2024`, a range, is clean; `1.18.06.2024` and `12:18.06.2024` are not.
  return !('.,:/'.includes(before.text) && isGlued(scan, at - 1) && isNumber(scan, at - 2));
}

/** `Version 1.2.24`, `§ 18.06.`: what follows is no date unless it has a full year. */
export function isVersion(scan: Scan, at: number): boolean {
  const mark = isMark(scan, at - 1, '.') || isMark(scan, at - 1, ':') ? 1 : 0;
  return plays(scan, at - 1 - mark, 'versions') || isMark(scan, at - 1, '§');
}

/** A weekday beside the numbers from `at` to `to`: `Di., 18.06`, `Mo 18/06`, `3/9(木)`. */
export function besideWeekday(scan: Scan, at: number, to: number): boolean {
  if (isMark(scan, to, '(') && isMark(scan, to + 2, ')') && readWeekday(scan, to + 1) !== null) return true;
  let index = at - 1;
  while (
    index >= 0 &&
    at - index < 4 &&
    (isMark(scan, index, '.') || isMark(scan, index, ',') || plays(scan, index, 'fillers'))
  )
    index -= 1;
  return readWeekday(scan, index) !== null;
}

/** A clock that cannot be mistaken after token `at - 1`, over at most three marks or joining words: `18.06, 14:05`. */
export function precedesClock(scan: Scan, at: number): boolean {
  let index = at;
  while (index - at < 3 && !isNumber(scan, index)) {
    const token = scan.tokens[index];
    if (token === undefined) return false;
    if (isWord(scan, index) ? !plays(scan, index, 'joiners') : !JOINING.has(token.text)) return false;
    index += 1;
  }
  if (!isNumber(scan, index)) return false;
  if (isGluedMark(scan, index + 1, ':') && isGluedNumber(scan, index + 2)) return scan.tokens[index + 2]?.digits === 2;
  return (
    roleAt(scan, index + 1, 'hours-alone') !== null ||
    (isGlued(scan, index + 1) && plays(scan, index + 1, 'hour-marks') && isGluedNumber(scan, index + 2))
  );
}

/** Marks between a date and its clock. */
export const JOINING = new Set([
  ',',
  '|',
  '-',
  '.',
  '/',
  '(',
  ')',
  '[',
  ']',
  ';',
  ':',
  '~',
  '\u00B7',
  '\u00BB',
  '\u00AB',
  '\u203A',
  '<',
  '>',
  '@',
  "'",
]);

/** The year at number `at`, of four digits, split from a day or clock that is glued to it; null if it is none. */
export function yearAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token === undefined || !isNumber(scan, at)) return null;
  if (token.digits === 4) return token.value >= 1000 && token.value < 2700 ? token.value : null;
  if (token.digits !== 5 && token.digits !== 6) return null;
  const clock = isGluedMark(scan, at + 1, ':') && isGluedNumber(scan, at + 2);
  const day = isGluedMark(scan, at + 1, '.') || scan.entries[at + 1]?.months != null;
  const hour = isGlued(scan, at + 1) && plays(scan, at + 1, 'hour-marks');
  const period = scan.entries[at + 1]?.periods != null;
  return clock || day || hour || period ? cutYear(scan, at, token) : null;
}

/** As `yearAt`, where day and month stand before it: then any number that begins with a year of our time is one. */
export function gluedYearAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (token === undefined || !isNumber(scan, at) || token.digits <= 4 || token.digits > 9) return yearAt(scan, at);
  return cutYear(scan, at, token);
}

/**
 * Cuts the year off what is glued to it: `202221:25` → `2022 21:25`, `20199. Februar` → `2019 9. Februar`,
 * `20240` → `2024 0` (comments).
 */
function cutYear(scan: Scan, at: number, token: Token): number | null {
  const [year] = splitDigits(scan, token, 4);
  if (year < 1990 || year > 2039) return null;
  splitNumber(scan, at, 4);
  return year;
}

/** Makes two tokens of number `at`: its first `digits`, and the rest. */
export function splitNumber(scan: Scan, at: number, digits: number): void {
  const token = scan.tokens[at] as Token;
  const middle = token.start + digits;
  const [head, tail] = splitDigits(scan, token, digits);
  scan.tokens.splice(
    at,
    1,
    { ...token, end: middle, value: head, digits },
    { ...token, start: middle, value: tail, digits: token.digits - digits, glued: true },
  );
  scan.entries.splice(at, 1, undefined, undefined);
}

function splitDigits(scan: Scan, token: Token, digits: number): readonly [number, number] {
  const middle = token.start + digits;
  return [numberValue(scan.line, token.start, middle), numberValue(scan.line, middle, token.end)];
}
