/** Dates whose numbers say what they are: `2024年6月18日`, `6월 18일`, `令和6年6月18日`, `ngày 18 tháng 6 năm 2024`. */
import { yearAt } from './around.js';
import { fullYear, gregorianYear, isCalendarDay } from './calendar.js';
import type { DatePart } from './parts.js';
import { isGlued, isMark, isNumber, plays, roleAt, type Scan } from './scan.js';
import type { Token } from './tokenise.js';

export function readMarkedDate(scan: Scan, at: number): DatePart | null {
  return readYearMonthDay(scan, at) ?? readMonthDay(scan, at, null, at) ?? readLedMonth(scan, at);
}

/** `2024年6月18日`; the era before it, if any, decides what year 6 is. */
function readYearMonthDay(scan: Scan, at: number): DatePart | null {
  const token = scan.tokens[at] as Token;
  if (token.digits > 4 || !plays(scan, at + 1, 'year-marks')) return null;
  const era = isGlued(scan, at) ? (scan.entries[at - 1]?.era ?? 0) : 0;
  const year =
    era > 0
      ? era + token.value
      : token.digits === 4
        ? gregorianYear(token.value)
        : token.digits === 2
          ? fullYear(token.value)
          : 0;
  if (year < 1000) return null;
  return readMonthDay(scan, at + 2, year, era > 0 ? at - 1 : at);
}

/** `6月18日`, `6월 18일`, `6-р сарын 18`; without a year the day needs its mark too. */
function readMonthDay(scan: Scan, at: number, year: number | null, from: number): DatePart | null {
  if (!isNumber(scan, at) || (scan.tokens[at] as Token).digits > 2) return null;
  const mark = roleAt(scan, isMark(scan, at + 1, '-') ? at + 2 : at + 1, 'month-marks');
  if (mark === null || !isNumber(scan, mark.next)) return null;
  const [month, day] = [(scan.tokens[at] as Token).value, (scan.tokens[mark.next] as Token).value];
  const marked = plays(scan, mark.next + 1, 'day-marks');
  if (!marked && year === null) return null;
  return dateOf(from, mark.next + (marked ? 2 : 1), year, month, day);
}

/** `18 tháng 6 năm 2024`, `18 thg 6, 2024` */
function readLedMonth(scan: Scan, at: number): DatePart | null {
  const lead = roleAt(scan, at + 1, 'month-leads');
  if (lead === null) return null;
  const dot = isMark(scan, lead.next, '.') ? 1 : 0;
  const number = lead.next + dot;
  const [day, month] = [scan.tokens[at] as Token, scan.tokens[number]];
  if (month === undefined || !isNumber(scan, number) || month.digits > 2) return null;
  let next = number + 1;
  while (
    next < number + 3 &&
    (plays(scan, next, 'fillers') || isMark(scan, next, ',') || isMark(scan, next, '/') || isMark(scan, next, '-'))
  )
    next += 1;
  const year = yearAt(scan, next);
  return dateOf(at, year === null ? number + 1 : next + 1, year, month.value, day.value);
}

/** Impossible days are read, to be reported; impossible months are something else. */
function dateOf(from: number, to: number, year: number | null, month: number, day: number): DatePart | null {
  const fits = year === null ? isCalendarDay(null, month, day) : month >= 1 && month <= 12 && day >= 1 && day <= 39;
  return fits ? { type: 'date', from, to, year, month, day, ambiguous: false } : null;
}
