/** A month as a calendar shows it. */

/**
 * The weeks of `month` (`2024-06`), each of seven days: `2024-06-18`, or null before its first day and after its last.
 * `weekStartsOn`: 0 for Sunday, 1 for Monday.
 */
export function weeksOf(month: string, weekStartsOn: number): (string | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = dateOf(year, number - 1, 1);
  const days = dateOf(year, number, 0).getUTCDate();
  const before = (first.getUTCDay() - weekStartsOn + 7) % 7;
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - before + 1;
      return day < 1 || day > days ? null : `${month}-${String(day).padStart(2, '0')}`;
    }),
  );
}

/** `Date.UTC` takes a year below 100 for one of the 20th century. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

/**
 * How much is on a day, as a step from 0 to 4 to colour it by. The steps are fixed, so that a busy day does not
 * change how others look.
 */
export function amountLevel({ stories, items }: { readonly stories: number; readonly items: number }): number {
  const all = stories + items;
  return all === 0 ? 0 : all < 5 ? 1 : all < 20 ? 2 : all < 60 ? 3 : 4;
}
