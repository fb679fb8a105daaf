import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateWords } from '../../../src/render/date-styles.js';
import { byDateFns, DEFAULT_DATES } from '../../../src/render/date-words.js';
import { plainDate } from '../../../src/render/plain-dates.js';

const WORDS: DateWords = {
  ...DEFAULT_DATES,
  months: ['января', ...DEFAULT_DATES.months.slice(1)],
  standaloneMonths: ['Январь', ...DEFAULT_DATES.months.slice(1)],
};

const TOKENS = ['EEEE', 'EEE', 'd', 'dd', 'do', 'M', 'MM', 'MMM', 'MMMM', 'MMMMM', 'LL', 'LLLL', 'y', 'yy', 'yyyy'];
const REST = [
  'H',
  'HH',
  'm',
  'mm',
  'ss',
  'P',
  'p',
  'de',
  "'de'",
  "'",
  "''",
  "'d''M'",
  ' ',
  ', ',
  '\n',
  '12',
  '_',
  '年',
];
const part = fc.constantFrom(...TOKENS, ...REST);
const pattern = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

/** Null where date-fns refuses. */
function expected(of: Date, text: string): string | null {
  try {
    return byDateFns(of.getTime(), text, WORDS);
  } catch {
    return null;
  }
}

test('a date is written as date-fns writes it, or left to that', () => {
  let own = 0;
  fc.assert(
    fc.property(moment, pattern, (of, text) => {
      const plain = plainDate(of, text, WORDS);
      if (plain === null) return;
      own += 1;
      expect(plain).toBe(expected(of, text));
    }),
    { numRuns: 2000 },
  );
  expect(own).toBeGreaterThan(100);
});

test.each(['EEEE, d MMMM yyyy', "d 'de' MMMM", 'yyyy年M月d日（EEEE）', 'd בMMMM', 'LLLL yyyy', 'HH:mm', 'dd.MM.'])(
  '%s is written here',
  (text) => {
    const of = new Date(Date.UTC(2024, 0, 9, 7, 5));
    const plain = plainDate(of, text, WORDS);
    expect(plain).not.toBeNull();
    expect(plain).toBe(expected(of, text));
  },
);
