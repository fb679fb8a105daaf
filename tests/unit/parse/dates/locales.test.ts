import { format } from 'date-fns/format';
import * as everyLocale from 'date-fns/locale';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/parse/dates/index.js';

const PATTERNS = [
  'PPPP',
  'PPP',
  'PP',
  'P',
  'PPPPp',
  'PPPp',
  'PPp',
  'Pp',
  'd MMMM yyyy',
  'd MMM yyyy',
  'MMMM d, yyyy',
  'MMM d, yyyy',
  'do MMMM yyyy',
  'EEEE, d. MMMM yyyy, HH:mm',
  'EEE d MMMM yyyy HH:mm',
  'yyyy-MM-dd',
] as const;

const MOMENTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((month) => [
  new Date(2024, month, 1, 9, 5),
  new Date(2019, month, 18, 14, 5),
  new Date(2026, month, 28, 23, 59),
  new Date(2021, month, 5, 12, 0),
]);

/** What a locale writes and nobody could read back, with the reason. */
const UNREADABLE = new Map([
  ['eu PPPPp', 'writes the year a second time between date and clock: "2024ko ekainaren 18a 2024ren tan 14:05"'],
  ['he do MMMM yyyy', 'writes the first ten ordinals as words'],
  ...['PP', 'PPp', 'd MMM yyyy', 'MMM d, yyyy'].map(
    (pattern) => [`hy ${pattern}`, 'has one abbreviation for January and June'] as const,
  ),
  ...['PPPPp', 'PPPp', 'PPp', 'Pp'].map(
    (pattern) => [`uz ${pattern}`, 'writes twelve hours without am or pm'] as const,
  ),
]);

const locales = Object.values(everyLocale);
type Locale = (typeof locales)[number];

/** How the locale writes numeric dates: `dd.MM.y` → `dmy`. */
function orderOf(locale: Locale): 'dmy' | 'mdy' | 'ymd' {
  const letters = locale.formatLong
    .date({ width: 'short' })
    .replace(/[^dMy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return letters.toLowerCase() as 'dmy' | 'mdy' | 'ymd';
}

function misreadings(locale: Locale, pattern: string): string[] {
  const clock = pattern.endsWith('p') || pattern.includes('HH');
  return MOMENTS.flatMap((moment) => {
    const text = format(moment, pattern, { locale });
    const [mention, ...more] = findDates(text, { lang: locale.code, order: orderOf(locale) });
    const right =
      more.length === 0 &&
      mention?.year === moment.getFullYear() &&
      mention.month === moment.getMonth() + 1 &&
      mention.day === moment.getDate() &&
      (!clock || (mention.hour === moment.getHours() && mention.minute === moment.getMinutes()));
    return right ? [] : [text];
  });
}

describe.each(locales.map((locale) => [locale.code, locale] as const))('%s', (code, locale) => {
  test('what date-fns writes is read back', () => {
    for (const pattern of PATTERNS) {
      const wrong = misreadings(locale, pattern);
      if (UNREADABLE.has(`${code} ${pattern}`)) expect(wrong).not.toEqual([]);
      else expect([pattern, wrong]).toEqual([pattern, []]);
    }
  });
});
