/** The Persian solar calendar, which pages of Iran and Afghanistan write: 29 Khordad 1403 is 18 June 2024. */

/** Years that such pages write; no Gregorian date of our time is among them. */
export function isJalaliYear(year: number): boolean {
  return year >= 1350 && year <= 1450;
}

/** Days from 1970-01-01 to the day before 1 Farvardin of the year -1595, where the arithmetic below begins. */
const EPOCH = -1_075_196;

/**
 * By the 33-year cycle of leap years, which agrees with the observed calendar from 1178 to 1633 (Borkowski, "The
 * Persian calendar for 3000 years", 1996). Null for a day that the month cannot have.
 */
export function fromJalali(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) return null;
  const cycle = year + 1595;
  const years = 365 * cycle + Math.floor(cycle / 33) * 8 + Math.floor(((cycle % 33) + 3) / 4);
  const months = month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date((EPOCH + years + months + day) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
