/**
 * Dates with the month as a word, in whatever order: `18. Juni 2024`, `June 18th, 2024`, `2024 m. birželio 18 d.`,
 * `18-Jun-24`, `18 June`. The line is read as a row of days (n), months (m) and years (y), and the row's shape decides.
 */

import { gluedYearAt, precedesClock, startsClean, yearAt } from './around.js';
import { gregorianYear } from './calendar.js';
import { fromJalali, isJalaliYear } from './jalali.js';
import { JALALI, type Sense } from './lexicon.js';
import { mayStandAlone, mayStandWithYear, writesMonthFirst, writesYearFirst } from './month-words.js';
import { shortYearOf } from './numeric.js';
import type { DatePart } from './parts.js';
import { readAgo } from './relative.js';
import {
  isGlued,
  isGluedMark,
  isGluedNumber,
  isMark,
  isNumber,
  isWord,
  longest,
  plays,
  roleAt,
  type Scan,
  senseFor,
} from './scan.js';
import type { Token } from './tokenise.js';

interface Element {
  readonly shape: 'n' | 'm' | 'y';
  readonly at: number;
  /** After its ordinal ending. */
  readonly next: number;
  readonly value: number;
  readonly sense: Sense | null;
}

export function readWordedDate(scan: Scan, at: number): DatePart | null {
  if (isNumber(scan, at) && !startsClean(scan, at)) return null;
  const row: Element[] = [];
  for (let next = at; row.length < 4; ) {
    const element = elementAt(scan, next, row);
    if (element === null) break;
    row.push(element);
    next = overGap(scan, overSameMonth(scan, element));
    // A row of numbers alone is not ours.
    if (row.length === 2 && !row.some(({ shape }) => shape === 'm') && element.shape === row[0]?.shape) return null;
  }
  if (row.length < 2) return null;
  return fullDate(scan, row) ?? shortYearDate(scan, row) ?? dateWithoutYear(scan, row);
}

function elementAt(scan: Scan, at: number, row: readonly Element[]): Element | null {
  const numbered = numberedMonth(scan, at);
  if (numbered !== null) return numbered;
  if (isWord(scan, at)) {
    const month = longest(scan, at, (entry) => entry.months);
    if (month === null) return null;
    const sense = senseFor(scan, month.value);
    return { shape: 'm', at, next: month.next, value: sense.value, sense };
  }
  if (!isNumber(scan, at)) return null;
  const year = row.length === 2 ? gluedYearAt(scan, at) : yearAt(scan, at);
  if (year !== null) return { shape: 'y', at, next: overEnding(scan, at + 1), value: gregorianYear(year), sense: null };
  const token = scan.tokens[at] as Token;
  if (token.digits > 2 || token.value < 1 || isClockOrAmount(scan, at, row.length === 0)) return null;
  // `Quay closes in January 2 hours ago`
  if (row.length > 0 && readAgo(scan, at) !== null) return null;
  return { shape: 'n', at, next: overEnding(scan, at + 1), value: token.value, sense: null };
}

/** `3 ديسمبر/كانون الأول 2026`: Arabic papers name a month as it is called in Egypt, and as in Syria. */
function overSameMonth(scan: Scan, { shape, next, value }: Element): number {
  if (shape !== 'm' || !isMark(scan, next, '/')) return next;
  const other = longest(scan, next + 1, (entry) => entry.months);
  return other?.value.some((sense) => sense.value === value) ? other.next : next;
}

/** A month by its number: `6月`, `6-р сар`, `tháng 6`. */
function numberedMonth(scan: Scan, at: number): Element | null {
  const lead = isWord(scan, at) ? roleAt(scan, at, 'month-leads') : null;
  const number = lead === null ? at : lead.next;
  const month = scan.tokens[number];
  if (month === undefined || !isNumber(scan, number) || month.digits > 2 || month.value < 1 || month.value > 12)
    return null;
  if (lead !== null) return { shape: 'm', at, next: number + 1, value: month.value, sense: null };
  const mark = roleAt(scan, isGluedMark(scan, at + 1, '-') ? at + 2 : at + 1, 'month-marks');
  return mark === null ? null : { shape: 'm', at, next: mark.next, value: month.value, sense: null };
}

/** `10:05`, `10.05`, `5,5`, `14h`, `10 am`, `18/06`, `5 %`: this number is no day. */
function isClockOrAmount(scan: Scan, at: number, first: boolean): boolean {
  const mark = scan.tokens[at + 1];
  if (mark === undefined) return false;
  if (isGlued(scan, at + 1) && isGluedNumber(scan, at + 2) && '.,:/'.includes(mark.text)) return true;
  if (isMark(scan, at + 1, '%') || isMark(scan, at + 1, '€')) return true;
  if (first || !isWord(scan, at + 1)) return false;
  return (
    plays(scan, at + 1, 'hours-alone') ||
    (isGlued(scan, at + 1) && plays(scan, at + 1, 'hour-marks')) ||
    (scan.entries[at + 1]?.periods != null && !isMark(scan, at + 2, '-') && !plays(scan, at + 1, 'fillers'))
  );
}

/** Over an ordinal ending: `18th`, `1er`, `18-е`, `18:e`, `18ª`, `2024ko`. */
function overEnding(scan: Scan, at: number): number {
  if (!isGlued(scan, at)) return at;
  const dash = isWord(scan, at) ? 0 : '-:'.includes(scan.tokens[at]?.text ?? ' ') && isGlued(scan, at + 1) ? 1 : -1;
  if (dash < 0) return at;
  return (roleAt(scan, at + dash, 'ordinals') ?? roleAt(scan, at + dash, 'fillers'))?.next ?? at;
}

/** Over what may stand between two elements: `. `, `, `, ` de `, `-`. The same place if there is something else. */
function overGap(scan: Scan, from: number): number {
  let at = from;
  while (at - from < 4) {
    const filler = roleAt(scan, at, 'fillers');
    if (filler !== null && scan.entries[at]?.months == null) at = filler.next;
    else if (isGapMark(scan, at)) at += 1;
    else break;
  }
  return at;
}

function isGapMark(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || isWord(scan, at) || isNumber(scan, at)) return false;
  if (token.text === '.' || token.text === ',' || token.text === "'") return true;
  return (token.text === '-' || token.text === '/') && token.glued === isGlued(scan, at + 1);
}

function shapeOf(row: readonly Element[], length: number): string {
  return row
    .slice(0, length)
    .map(({ shape }) => shape)
    .join('');
}

function fullDate(scan: Scan, row: readonly Element[]): DatePart | null {
  const shape = shapeOf(row, 3);
  if (!['nmy', 'mny', 'ymn', 'ynm'].includes(shape)) return rangeWithYear(scan, row);
  const [first, second, third] = row as [Element, Element, Element];
  const month = row.find((element) => element.shape === 'm') as Element;
  const year = row.find((element) => element.shape === 'y') as Element;
  const day = row.find((element) => element.shape === 'n') as Element;
  if (!mayStandWithYear(scan, month.at, month.sense, shape)) return null;
  if (first.shape === 'y') {
    // `In 2019. June 18 was`, `2019 18 June`: only where the language writes so, or nothing stands between.
    const bare = second.at === first.at + 1 || plays(scan, first.at + 1, 'fillers') || isMark(scan, first.at + 1, '-');
    if (!writesYearFirst(scan, month.sense) && (!bare || shape === 'ynm' || row[3]?.shape === 'y')) return null;
  }
  return dateOf(scan, first, third.next, year.value, month.value, day.value);
}

/** `June 18-20, 2024` → the 18th. */
function rangeWithYear(scan: Scan, row: readonly Element[]): DatePart | null {
  const [month, day, end, year] = row;
  if (shapeOf(row, 4) !== 'mnny' || month === undefined || day === undefined || end === undefined || year === undefined)
    return null;
  if (!isMark(scan, end.at - 1, '-')) return null;
  return dateOf(scan, month, year.next, year.value, month.value, day.value);
}

/** `18-Jun-24`, `18. jun 24.`, `Jun 18, '24`: two digits that are a year beyond doubt. */
function shortYearDate(scan: Scan, row: readonly Element[]): DatePart | null {
  const shape = shapeOf(row, 3);
  const last = row[2];
  if (last === undefined || (shape !== 'nmn' && shape !== 'mnn') || (scan.tokens[last.at] as Token).digits !== 2)
    return null;
  const [first, second] = row as [Element, Element, Element];
  const [month, day] = shape === 'nmn' ? [second, first] : [first, second];
  const year = shortYearOf(scan, last.value);
  if (year === null) return null;
  const tied =
    isMark(scan, last.at - 1, "'") || (shape === 'nmn' && isGlued(scan, last.at) && isGlued(scan, last.at - 1));
  const clear = tied
    ? mayStandWithYear(scan, month.at, month.sense, 'nmy')
    : shape === 'nmn' && endsHere(scan, last.next) && mayStandAlone(scan, month.at, month.sense, last.next);
  if (!clear) return null;
  return dateOf(scan, first, last.next, year, month.value, day.value);
}

/** The end, a mark, or a clock: not `12 Mai 24 Personen`. */
function endsHere(scan: Scan, at: number): boolean {
  if (scan.tokens[at] === undefined) return true;
  if (isNumber(scan, at)) return isGluedMark(scan, at + 1, ':');
  return isWord(scan, at)
    ? plays(scan, at, 'joiners')
    : !isMark(scan, at, '-') && !isMark(scan, at, '%') && !isMark(scan, at, '€');
}

function dateWithoutYear(scan: Scan, row: readonly Element[]): DatePart | null {
  const [first, second, third] = row;
  if (first === undefined || second === undefined) return null;
  const shape = shapeOf(row, 2);
  if (shape !== 'nm' && shape !== 'mn') return null;
  const [month, day] = shape === 'nm' ? [second, first] : [first, second];
  const { sense } = month;
  if (day.value > 31 || !mayStandAlone(scan, month.at, sense, second.next)) return null;
  if (shape === 'mn') {
    // `mar 18 juin` is a Tuesday; `Mai 20 Prozent` is no date, since German writes the day first.
    if (third?.shape === 'm' || !(writesMonthFirst(scan, sense) || precedesClock(scan, second.next))) return null;
    if (isMark(scan, second.at - 1, "'")) return null;
  }
  return dateOf(scan, first, second.next, null, month.value, day.value);
}

/** A day that no month has (`32 May 2024`) is read, to be reported; 40 and above is no day. */
function dateOf(
  scan: Scan,
  first: Element,
  next: number,
  year: number | null,
  month: number,
  day: number,
): DatePart | null {
  if (day > 39) return null;
  if (month >= JALALI) {
    const gregorian = year !== null && isJalaliYear(year) ? fromJalali(year, month - JALALI + 1, day) : null;
    return gregorian && { type: 'date', from: first.at, to: next, ...gregorian, ambiguous: false };
  }
  return { type: 'date', from: first.at, to: overYearMark(scan, next, year), year, month, day, ambiguous: false };
}

/** `2024 г.`, `2024 il`: the year's own word belongs to it. */
function overYearMark(scan: Scan, at: number, year: number | null): number {
  if (year === null) return at;
  const mark = roleAt(scan, at, 'year-tails');
  if (mark === null) return at;
  return isGluedMark(scan, mark.next, '.') ? mark.next + 1 : mark.next;
}
