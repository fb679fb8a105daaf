/** Words of dates from every locale that date-fns ships: what each writes, read back. */
import { format } from 'date-fns/format';
import * as everyLocale from 'date-fns/locale';
import { NUMBER } from '../tokenise.js';
import { addAgo, addName, distinct, emptyHarvest, type Harvest, tokensOf, type Unit, wordsOf } from './harvest.js';

type Locale = typeof everyLocale.enUS;

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 25, 45, 100] as const;

const DISTANCES = [
  ['xSeconds', 'second'],
  ['xMinutes', 'minute'],
  ['lessThanXMinutes', 'minute'],
  ['xHours', 'hour'],
  ['aboutXHours', 'hour'],
  ['xDays', 'day'],
  ['xWeeks', 'week'],
  ['aboutXWeeks', 'week'],
  ['xMonths', 'month'],
  ['aboutXMonths', 'month'],
  ['xYears', 'year'],
  ['aboutXYears', 'year'],
] as const satisfies readonly (readonly [string, Unit])[];

/** By language: locales of one language (`en-GB`, `en-US`; `sr`, `sr-Latn`) share a harvest. */
export function fromDateFns(): Map<string, Harvest> {
  const byLanguage = new Map<string, Harvest>();
  for (const locale of Object.values(everyLocale)) {
    const language = locale.code.split('-')[0] as string;
    const harvest = byLanguage.get(language) ?? emptyHarvest();
    byLanguage.set(language, harvest);
    addMonths(harvest, locale);
    addWeekdays(harvest, locale);
    addPeriods(harvest, locale);
    addOrdinals(harvest, locale);
    addFillers(harvest, locale);
    addDistances(harvest, locale);
    addRelativeDays(harvest, locale);
  }
  return byLanguage;
}

/** The names themselves, and the forms that they take in a date: `ekaina`, but `2024ko ekainaren 18a`. */
function addMonths(harvest: Harvest, locale: Locale): void {
  for (const month of MONTHS) {
    for (const width of ['wide', 'abbreviated'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        addName(harvest.months[month] as Set<string>, locale.localize.month(month, { width, context }));
      }
    }
  }
  for (const pattern of ['PPPP', 'PPP', 'PP', 'd MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy']) {
    const texts = MONTHS.map((month) => format(tuesday(month), pattern, { locale }));
    distinct(texts).forEach((name, month) => {
      if (name !== null) addName(harvest.months[month] as Set<string>, name);
    });
  }
  for (const pattern of ['LLLL', 'MMMM', 'MMM']) addNumberedMonth(harvest, format(tuesday(5), pattern, { locale }));
}

/** `6月` → a mark after the number; `tháng 06` → a lead before it. */
function addNumberedMonth(harvest: Harvest, name: string): void {
  const tokens = tokensOf(name);
  const at = tokens.findIndex((token) => token.kind === NUMBER);
  if (at < 0) return;
  const lead = wordsOf(name.slice(0, tokens[at]?.start));
  const mark = wordsOf(name.slice(tokens[at]?.end));
  if (lead.length > 0) harvest.monthLeads.add(lead.join(' '));
  if (mark.length > 0) harvest.monthMarks.add(mark.join(' '));
}

/** A Tuesday, the 18th of a month, in a year that has one: texts of such dates differ in nothing but the month. */
function tuesday(month: number): Date {
  for (let year = 2000; ; year++) {
    const date = new Date(year, month, 18, 9, 5);
    if (date.getDay() === 2) return date;
  }
}

function addWeekdays(harvest: Harvest, locale: Locale): void {
  for (const day of DAYS) {
    for (const width of ['wide', 'abbreviated', 'short'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        addName(harvest.weekdays[day] as Set<string>, locale.localize.day(day, { width, context }));
      }
    }
  }
  // The 2nd of June 2024 is a Sunday.
  const texts = DAYS.map((day) => format(new Date(2024, 5, 2 + day), 'PPPP', { locale }));
  distinct(texts).forEach((name, day) => {
    if (name !== null) addName(harvest.weekdays[day] as Set<string>, name);
  });
}

function addPeriods(harvest: Harvest, locale: Locale): void {
  const periods = [
    ['am', harvest.am],
    ['morning', harvest.am],
    ['pm', harvest.pm],
    ['afternoon', harvest.pm],
    ['evening', harvest.pm],
    ['noon', harvest.noon],
    ['midnight', harvest.midnight],
  ] as const;
  for (const [period, set] of periods) {
    for (const width of ['wide', 'abbreviated'] as const) {
      for (const context of ['formatting', 'standalone'] as const) {
        set.add(wordsOf(periodName(locale, period, width, context)).join(' '));
      }
    }
  }
  // As it stands beside a clock: Telugu `2:05 అపరాహ్నంకి`.
  for (const pattern of ['p', 'PPPPp']) {
    const [morning, evening] = distinct(
      [3, 15].map((hour) => format(new Date(2024, 5, 18, hour, 5), pattern, { locale })),
    );
    if (morning) harvest.am.add(morning);
    if (evening) harvest.pm.add(evening);
  }
  for (const set of [harvest.am, harvest.pm, harvest.noon, harvest.midnight]) set.delete('');
}

type Period = Parameters<Locale['localize']['dayPeriod']>[0];

function periodName(
  locale: Locale,
  period: Period,
  width: 'wide' | 'abbreviated',
  context: 'formatting' | 'standalone',
): string {
  return orEmpty(() => locale.localize.dayPeriod(period, { width, context }));
}

/** Some locales lack a table for some width or unit; date-fns then throws a TypeError or answers undefined. */
function orEmpty(localised: () => string | undefined): string {
  try {
    return localised() ?? '';
  } catch (cause) {
    if (cause instanceof TypeError) return '';
    throw cause;
  }
}

function addOrdinals(harvest: Harvest, locale: Locale): void {
  for (let day = 1; day <= 31; day++) {
    for (const text of [format(new Date(2024, 0, day), 'do', { locale }), locale.localize.ordinalNumber(day)]) {
      const number = tokensOf(text).find((token) => token.kind === NUMBER);
      if (number === undefined) continue;
      for (const side of [text.slice(0, number.start), text.slice(number.end)]) {
        const words = wordsOf(side).join(' ');
        if (words !== '') harvest.ordinals.add(words);
      }
    }
  }
}

/** The literal words of a format pattern: of `EEEE, d 'de' MMMM`, `de`; of `y年`, `年`. */
function addFillers(harvest: Harvest, locale: Locale): void {
  for (const width of ['full', 'long', 'medium', 'short'] as const) {
    for (const literal of literals(locale.formatLong.date({ width }))) harvest.fillers.add(literal);
    const both = locale.formatLong.dateTime({ width }).replace(/\{\{(?:date|time)\}\}/g, ' ');
    for (const literal of literals(both)) harvest.joiners.add(literal);
  }
}

function literals(pattern: string): string[] {
  const found: string[] = [];
  for (const [, quoted = '', bare = ''] of pattern.matchAll(/'([^']*)'|([^\p{ASCII}]+)/gu)) {
    const words = wordsOf(quoted || bare).join(' ');
    if (words !== '') found.push(words);
  }
  return found;
}

function addDistances(harvest: Harvest, locale: Locale): void {
  for (const [token, unit] of DISTANCES) {
    for (const count of COUNTS) {
      const phrase = orEmpty(() => locale.formatDistance(token, count, { addSuffix: true, comparison: -1 }));
      addAgo(harvest, unit, count, phrase);
    }
  }
}

/** `'gestern um' p` → `gestern`. */
function addRelativeDays(harvest: Harvest, locale: Locale): void {
  const date = new Date(2024, 5, 18, 9, 5);
  for (const [index, token] of (['today', 'yesterday'] as const).entries()) {
    const words = literals(locale.formatRelative(token, date, date, {}))
      .join(' ')
      .split(' ');
    const joiners = new Set([...harvest.joiners].flatMap((joiner) => joiner.split(' ')));
    while (words.length > 0 && joiners.has(words.at(-1) as string)) words.pop();
    if (words.length > 0) harvest.days[index]?.add(words.join(' '));
  }
}
