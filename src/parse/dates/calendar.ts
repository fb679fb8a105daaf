/** Arithmetic of the calendar, without a zone. */

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a day that the month has; 29 February without a year is one. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2 && day === 29) return year === null || isLeap(year);
  return day <= (LENGTHS[month - 1] as number);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Sunday is 0. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Days from 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 00 to 69 are of this century, 70 to 99 of the last: as POSIX `strptime` does, within a year. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

const BUDDHIST = 543;

/** Years that only the Buddhist calendar reaches in our time: 2567 is 2024. */
export function gregorianYear(year: number): number {
  return year >= 2400 && year <= 2699 ? year - BUDDHIST : year;
}
