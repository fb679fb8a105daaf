/** Dates in numbers: `18.06.2024`, `06/18/24`, `2024-06-18`, `13. 1. 2020`, `18.06.`; day-first or month-first by `order`. */
import { besideWeekday, gluedYearAt, isVersion, precedesClock, startsClean } from './around.js';
import { fullYear, gregorianYear, isCalendarDay } from './calendar.js';
import { fromJalali, isJalaliYear } from './jalali.js';
import type { DatePart } from './parts.js';
import {
  goesOn,
  isGlued,
  isGluedMark,
  isGluedNumber,
  isMark,
  isNumber,
  isWord,
  type Order,
  plays,
  type Scan,
} from './scan.js';
import type { Token } from './tokenise.js';

export function readNumericDate(scan: Scan, at: number): DatePart | null {
  if (!startsClean(scan, at)) return null;
  return readCompact(scan, at) ?? readTriple(scan, at) ?? readPair(scan, at);
}

/** `20240618T100500Z`: only with its clock, since bare digits are anything. */
function readCompact(scan: Scan, at: number): DatePart | null {
  const token = scan.tokens[at] as Token;
  if (token.digits !== 8 || scan.tokens[at + 1]?.text !== 't' || !isGlued(scan, at + 1) || !isGluedNumber(scan, at + 2))
    return null;
  const year = Math.floor(token.value / 10_000);
  const [month, day] = [Math.floor(token.value / 100) % 100, token.value % 100];
  if (year < 1000 || !isCalendarDay(year, month, day)) return null;
  return { type: 'date', from: at, to: at + 1, year, month, day, ambiguous: false };
}

const SEPARATORS = new Set(['.', '/', '-']);

/** Three numbers with one mark between them. */
function readTriple(scan: Scan, at: number): DatePart | null {
  const mark = scan.tokens[at + 1]?.text ?? '';
  if (!SEPARATORS.has(mark) || !isPair(scan, at, mark) || !isPair(scan, at + 2, mark)) return null;
  const [a, b] = [scan.tokens[at] as Token, scan.tokens[at + 2] as Token];
  if (b.digits > 2) return null;
  if (a.digits === 4) return yearFirst(scan, at, mark);
  if (a.digits > 2) return null;
  const year = gluedYearAt(scan, at + 4);
  if (year !== null) return yearLast(scan, at, mark, year);
  return (scan.tokens[at + 4] as Token).digits === 2 ? shortYear(scan, at, mark) : null;
}

/** Number, mark, number: with a space at most after a dot (`13. 1.`), or around a slash. */
function isPair(scan: Scan, at: number, mark: string): boolean {
  if (!isNumber(scan, at) || !isMark(scan, at + 1, mark) || !isNumber(scan, at + 2)) return false;
  if (mark === '/') return isGlued(scan, at + 1) === isGlued(scan, at + 2);
  return isGlued(scan, at + 1) && (mark === '.' || isGlued(scan, at + 2));
}

function yearFirst(scan: Scan, at: number, mark: string): DatePart | null {
  const [a, b, c] = [at, at + 2, at + 4].map((index) => scan.tokens[index] as Token) as [Token, Token, Token];
  if (a.value < 1000 || a.value > 2699 || c.digits > 2 || isPathOrSlug(scan, at, mark)) return null;
  if (b.value < 1 || b.value > 12 || c.value < 1 || c.value > 39) return null;
  const jalali = isJalaliYear(a.value) && (scan.lang === 'fa' || scan.lang === 'ps');
  const written = { year: gregorianYear(a.value), month: b.value, day: c.value };
  const date = (jalali ? fromJalali(a.value, b.value, c.value) : null) ?? written;
  return { type: 'date', from: at, to: at + 5, ...date, ambiguous: false };
}

/** `/2024/06/18/slug`, `2024-06-18-slug.html`, `2024-06-18.jpg`. */
function isPathOrSlug(scan: Scan, at: number, mark: string): boolean {
  if (mark === '/' && isGluedMark(scan, at - 1, '/')) return true;
  if (mark === '-' && isGluedMark(scan, at - 1, '-') && isWord(scan, at - 2)) return true;
  if (goesOn(scan, at + 5, mark)) return true;
  if (mark !== '.' && isGluedMark(scan, at + 5, mark)) return isWord(scan, at + 6) && isGlued(scan, at + 6);
  return (
    isGluedMark(scan, at + 5, '.') &&
    isWord(scan, at + 6) &&
    isGlued(scan, at + 6) &&
    scan.tokens[at + 6]?.capital === false
  );
}

function yearLast(scan: Scan, at: number, mark: string, written: number): DatePart | null {
  if (goesOn(scan, at + 5, mark)) return null;
  const [a, b] = [(scan.tokens[at] as Token).value, (scan.tokens[at + 2] as Token).value];
  const reading = dayAndMonth(scan, a, b, mark);
  if (reading === null) return null;
  return { type: 'date', from: at, to: at + 5, year: gregorianYear(written), ...reading };
}

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
  readonly ambiguous: boolean;
}

/** Dots are day-first in a language that is, even on a page that writes slashes month-first. */
function isAmerican(scan: Scan, mark: string): boolean {
  return scan.order === 'mdy' && (mark !== '.' || scan.usualOrder === 'mdy' || scan.usualOrder === null);
}

/** Languages that write `06.18.` and `06-18` for the 18th of June; */
const MONTH_DAY = new Set(['hu', 'ja', 'ko', 'lt', 'mn', 'zh']);
/** and `6/18`, never `18/6`. */
const MONTH_SLASH_DAY = new Set(['ja', 'ko', 'zh']);

/** A day that no month has (`32.05.2024`) is still read, so that it can be reported. */
const WORST_DAY = 39;
const WORST_MONTH = 19;

function dayAndMonth(scan: Scan, a: number, b: number, mark: string): DayAndMonth | null {
  const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  const monthFirst = b >= 1 && b <= 31 && a >= 1 && a <= 12;
  const american = isAmerican(scan, mark);
  if (dayFirst && monthFirst) {
    const ambiguous = a !== b && (mark !== '.' || american);
    return american ? { day: b, month: a, ambiguous } : { day: a, month: b, ambiguous };
  }
  if (dayFirst) return { day: a, month: b, ambiguous: false };
  if (monthFirst) return { day: b, month: a, ambiguous: false };
  const wrongDay = b >= 1 && b <= 12 && a <= WORST_DAY;
  const wrongMonth = a >= 1 && a <= 31 && b <= WORST_MONTH;
  return mark !== '-' && a > 0 && b > 0 && (wrongDay || wrongMonth) ? { day: a, month: b, ambiguous: false } : null;
}

/** `18.06.24`, `06/18/24`, `24-06-18`. */
function shortYear(scan: Scan, at: number, mark: string): DatePart | null {
  const [a, b, c] = [at, at + 2, at + 4].map((index) => scan.tokens[index] as Token) as [Token, Token, Token];
  const spaced = !isGlued(scan, at + 2);
  const full = a.digits === 2 && b.digits === 2;
  if (
    !full &&
    (mark === '-' || (spaced && b.digits < 2) || (mark === '.' && a.digits + b.digits < 3 && !writesDots(scan)))
  )
    return null;
  if (isVersion(scan, at) || goesOn(scan, at + 5, mark) || isAmount(scan, at + 5)) return null;
  // `12.03. 12:06`: the hour of a clock.
  if (!isGlued(scan, at + 4) && isGluedMark(scan, at + 5, ':') && isGluedNumber(scan, at + 6)) return null;
  // `7.4.30`: a version rather than a day years ahead.
  if (mark === '.' && a.digits + b.digits === 2 && c.value >= 30) return null;
  const american = isAmerican(scan, mark);
  const orders: readonly Order[] =
    scan.order === 'ymd' ? ['ymd', 'dmy', 'mdy'] : american ? ['mdy', 'dmy', 'ymd'] : ['dmy', 'mdy', 'ymd'];
  for (const order of orders) {
    const [year, month, day] = arrange(order, a.value, b.value, c.value);
    const read = shortYearOf(scan, year);
    if (read === null || !isCalendarDay(read, month, day)) continue;
    const swappable = order !== 'ymd' && a.value <= 12 && b.value <= 12 && a.value !== b.value;
    return {
      type: 'date',
      from: at,
      to: at + 5,
      year: read,
      month,
      day,
      ambiguous: swappable && (mark !== '.' || american),
    };
  }
  return null;
}

/** Languages whose dates have dots: `1.2.24` is one there, and a version number elsewhere. */
function writesDots(scan: Scan): boolean {
  return scan.lang !== null && scan.lang !== 'en' && scan.usualOrder === 'dmy';
}

function arrange(order: Order, a: number, b: number, c: number): readonly [number, number, number] {
  if (order === 'dmy') return [c, b, a];
  return order === 'mdy' ? [c, a, b] : [a, b, c];
}

/** Of two digits; Thai pages count from 2500. Null for years that nobody shortens (40 to 69). */
export function shortYearOf(scan: Scan, short: number): number | null {
  if (scan.lang === 'th' && short >= 43 && short <= 99) return gregorianYear(2500 + short);
  return short >= 40 && short < 70 ? null : fullYear(short);
}

/** `10.12.15 %`, `1.10.24b`: no date. */
function isAmount(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '%') || isMark(scan, at, '€') || isMark(scan, at, '$')) return true;
  return isGlued(scan, at) && isWord(scan, at) && (scan.tokens[at] as Token).text.length === 1;
}

/** Without a year: `18.06.`, and where a weekday or clock stands beside it `18.6.`, `18.06`, `18/06`, `06-18`. */
function readPair(scan: Scan, at: number): DatePart | null {
  const mark = scan.tokens[at + 1]?.text ?? '';
  if (!SEPARATORS.has(mark) || !isPair(scan, at, mark)) return null;
  const [a, b] = [scan.tokens[at] as Token, scan.tokens[at + 2] as Token];
  if (
    a.digits > 2 ||
    b.digits > 2 ||
    goesOn(scan, at + 3, mark) ||
    isVersion(scan, at) ||
    plays(scan, at + 3, 'month-marks')
  )
    return null;
  const dotted = mark === '.' && isGluedMark(scan, at + 3, '.') && !isGlued(scan, at + 4);
  const to = dotted ? at + 4 : at + 3;
  const clear = dotted && isGlued(scan, at + 2) && (a.digits === 2 || b.digits === 2);
  if (
    !clear &&
    !besideWeekday(scan, at, to) &&
    !precedesClock(scan, to) &&
    !(dotted && isGlued(scan, at + 2) && plays(scan, at - 1, 'day-leads'))
  )
    return null;
  // `CC BY-SA 2.5` beside a German Saturday.
  if (!dotted && mark !== '/' && (b.digits < 2 || (mark === '-' && a.digits < 2))) return null;
  const isCertain = scan.lang !== null && (mark === '/' ? MONTH_SLASH_DAY : MONTH_DAY).has(scan.lang);
  const monthFirst = isAmerican(scan, mark) || isCertain;
  const [day, month] = monthFirst ? [b.value, a.value] : [a.value, b.value];
  if (isCalendarDay(null, month, day))
    return pair(at, to, month, day, mark === '/' && !isCertain && day <= 12 && day !== month);
  return isCalendarDay(null, day, month) && (mark !== '.' || monthFirst) ? pair(at, to, day, month, false) : null;
}

function pair(from: number, to: number, month: number, day: number, ambiguous: boolean): DatePart {
  return { type: 'date', from, to, year: null, month, day, ambiguous };
}
