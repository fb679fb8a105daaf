/** Names and patterns of dates in one language, by date-fns and not by Intl, whose words change with its version. */
import type { Locale } from 'date-fns';
import type { KeyPath } from '../config/key-path.js';
import { message, type Place } from '../core/messages.js';
import { onDemand } from '../core/on-demand.js';
import type { Message } from '../core/records.js';
import { DATE_STYLES, type DateStyle, type DateWords } from './date-styles.js';
import { plainDate } from './plain-dates.js';

const utc = onDemand<typeof import('@date-fns/utc')>('@date-fns/utc');
const formats = onDemand<typeof import('date-fns/format')>('date-fns/format');

type Tree = { readonly [key: string]: unknown };

interface NamedTree {
  readonly tree: Tree;
  /** Where a key stands. */
  readonly place: (key: KeyPath) => Place;
}

const PATTERNS: DateWords['patterns'] = {
  day: 'EEEE, d MMMM yyyy',
  date: 'd MMMM yyyy',
  short: 'd MMMM',
  month: 'LLLL yyyy',
  year: 'yyyy',
  monthName: 'LLLL',
  time: 'HH:mm',
};

/** ISO 8601, for a theme without a single file of strings. */
export const DEFAULT_DATES: DateWords = {
  months: Array.from({ length: 12 }, (_, month) => String(month + 1)),
  standaloneMonths: Array.from({ length: 12 }, (_, month) => String(month + 1)),
  weekdays: Array.from({ length: 7 }, (_, day) => String(day)),
  shortWeekdays: Array.from({ length: 7 }, (_, day) => String(day)),
  weekStartsOn: 1,
  patterns: {
    day: 'yyyy-MM-dd',
    date: 'yyyy-MM-dd',
    short: 'MM-dd',
    month: 'yyyy-MM',
    year: 'yyyy',
    monthName: 'MM',
    time: 'HH:mm',
  },
};

/**
 * The date words of the last of `trees` that names any: `dates.locale` is a locale of date-fns, which gives
 * the names and the first day of the week; `months`, `standaloneMonths`, `weekdays`, `shortWeekdays` and
 * `weekStartsOn` replace them, and are needed where `locale` is absent.
 */
export async function readDateWords(trees: readonly NamedTree[], messages: Message[]): Promise<DateWords | null> {
  let words: DateWords | null = null;
  for (const { tree, place } of trees) {
    const dates = tree['dates'];
    if (dates === undefined) continue;
    try {
      words = await datesOf(dates as Tree, words);
    } catch (cause) {
      messages.push(message('theme:strings', `\`dates\`: ${(cause as Error).message}`, place(['dates'])));
    }
  }
  return words;
}

const KEYS = ['locale', 'months', 'standaloneMonths', 'weekdays', 'shortWeekdays', 'weekStartsOn'];

async function datesOf(tree: Tree, before: DateWords | null): Promise<DateWords> {
  if (typeof tree !== 'object' || tree === null) throw new Error('expected a map of `locale` and patterns');
  const known = new Set<string>([...KEYS, ...DATE_STYLES]);
  const unknown = Object.keys(tree).find((key) => !known.has(key));
  if (unknown !== undefined) throw new Error(`unknown key \`${unknown}\``);
  const base = tree['locale'] === undefined ? before : namesOf(await loadLocale(tree['locale']));
  const months = names(tree['months'], 12, 'months');
  const weekdays = names(tree['weekdays'], 7, 'weekdays');
  const patterns: Record<DateStyle, string> = { ...PATTERNS, ...base?.patterns };
  for (const style of DATE_STYLES) {
    const pattern = tree[style];
    if (pattern === undefined) continue;
    if (typeof pattern !== 'string') throw new Error(`\`${style}\` is no text`);
    patterns[style] = pattern;
  }
  const words: DateWords = {
    months: months ?? base?.months ?? DEFAULT_DATES.months,
    standaloneMonths:
      names(tree['standaloneMonths'], 12, 'standaloneMonths') ??
      months ??
      base?.standaloneMonths ??
      DEFAULT_DATES.months,
    weekdays: weekdays ?? base?.weekdays ?? DEFAULT_DATES.weekdays,
    shortWeekdays:
      names(tree['shortWeekdays'], 7, 'shortWeekdays') ??
      weekdays?.map((name) => [...name].slice(0, 2).join('')) ??
      base?.shortWeekdays ??
      DEFAULT_DATES.shortWeekdays,
    weekStartsOn: weekStart(tree['weekStartsOn']) ?? base?.weekStartsOn ?? DEFAULT_DATES.weekStartsOn,
    patterns,
  };
  for (const style of DATE_STYLES) formatDay('2024-06-18', '10:00', words, style);
  return words;
}

function names(value: unknown, length: number, key: string): string[] | null {
  if (value === undefined) return null;
  if (Array.isArray(value) && value.length === length && value.every((name) => typeof name === 'string')) return value;
  throw new Error(`\`${key}\` must be a list of ${length} names`);
}

function weekStart(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6) return value;
  throw new Error('`weekStartsOn` must be a number from 0 (Sunday) to 6');
}

/** `name` is a file of date-fns/locale: `en-GB`. */
async function loadLocale(name: unknown): Promise<Locale> {
  if (typeof name !== 'string' || !/^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(name)) {
    throw new Error('`locale` must be the name of a date-fns locale, such as `en-GB`');
  }
  try {
    const path = `date-fns/locale/${name}`;
    const module: Record<string, Locale> = await import(/* @vite-ignore */ path);
    const [locale] = Object.values(module);
    if (locale !== undefined) return locale;
  } catch {
    // Said below, as for a module without a locale.
  }
  throw new Error(`date-fns has no locale \`${name}\``);
}

function namesOf({ localize, options }: Locale): DateWords {
  const month = (context: 'formatting' | 'standalone'): string[] =>
    Array.from({ length: 12 }, (_, index) => localize.month(index as 0, { width: 'wide', context }));
  return {
    months: month('formatting'),
    standaloneMonths: month('standalone'),
    weekdays: Array.from({ length: 7 }, (_, day) => localize.day(day as 0, { width: 'wide', context: 'formatting' })),
    shortWeekdays: Array.from({ length: 7 }, (_, day) => localize.day(day as 0, { width: 'short' })),
    weekStartsOn: options?.weekStartsOn ?? DEFAULT_DATES.weekStartsOn,
    patterns: PATTERNS,
  };
}

/**
 * A day (`2024-06-18`) and clock (`10:00`) as `style` writes them. Throws a RangeError for a pattern with tokens
 * that need more than names of months and weekdays.
 */
export function formatDay(day: string, clock: string, words: DateWords, style: DateStyle): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  // In UTC, where every hour of every day exists.
  const moment = Date.UTC(year, month - 1, date, hours, minutes);
  const pattern = words.patterns[style];
  return plainDate(new Date(moment), pattern, words) ?? byDateFns(moment, pattern, words);
}

/** The same for any pattern. */
export function byDateFns(moment: number, pattern: string, words: DateWords): string {
  return formats().format(new (utc().UTCDate)(moment), pattern, { locale: localeOf(words) });
}

function localeOf(words: DateWords): Pick<Locale, 'localize' | 'formatLong'> {
  const none = (): never => {
    throw new RangeError('only names of months (MMMM, LLLL) and weekdays (EEEE), and numbers, may stand in a pattern');
  };
  return {
    formatLong: { date: none, time: none, dateTime: none },
    localize: {
      ordinalNumber: none,
      era: none,
      quarter: none,
      dayPeriod: none,
      month: (index, options) =>
        (options?.context === 'standalone' ? words.standaloneMonths : words.months)[index] ?? '',
      day: (index) => words.weekdays[index] ?? '',
    },
  };
}
