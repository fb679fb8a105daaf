/**
 * Words of dates from the Unicode locale data that Node carries: the languages that date-fns lacks, the forms
 * that it does not write ("Sept.", "сент."), and how each language says how long ago something was.
 */

import { NUMBER } from '../tokenise.js';
import { addAgo, addName, emptyHarvest, type Harvest, tokensOf, UNITS, wordsOf } from './harvest.js';

/** Languages of news that date-fns has no locale for. */
const MORE_LANGUAGES = [
  'am',
  'as',
  'br',
  'fil',
  'fo',
  'ga',
  'gsw',
  'ha',
  'ig',
  'jv',
  'ky',
  'lo',
  'ml',
  'mr',
  'my',
  'ne',
  'or',
  'pa',
  'ps',
  'rm',
  'rw',
  'sd',
  'si',
  'so',
  'su',
  'sw',
  'tg',
  'tk',
  'tt',
  'ur',
  'xh',
  'yo',
  'zu',
];

/** Regions whose names differ from the language's own. */
const REGIONS = new Map([
  ['de', ['de', 'de-AT']],
  ['en', ['en', 'en-GB', 'en-AU', 'en-IN', 'en-CA']],
  ['es', ['es', 'es-MX', 'es-AR', 'es-US']],
  ['fr', ['fr', 'fr-CA', 'fr-CH']],
  ['pt', ['pt', 'pt-PT']],
  ['ar', ['ar', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-TN']],
  ['sr', ['sr', 'sr-Latn']],
  ['bs', ['bs', 'bs-Cyrl']],
  ['uz', ['uz', 'uz-Cyrl']],
  ['nb', ['nb']],
  ['zh', ['zh', 'zh-Hant', 'zh-HK']],
]);

const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 21, 22, 25, 100];

export function fromIcu(dateFnsLanguages: readonly string[]): Map<string, Harvest> {
  const byLanguage = new Map<string, Harvest>();
  for (const language of [...new Set([...dateFnsLanguages, ...MORE_LANGUAGES])].sort()) {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) continue;
    const harvest = emptyHarvest();
    byLanguage.set(language, harvest);
    for (const locale of REGIONS.get(language) ?? [language]) {
      addNames(harvest, locale);
      addPeriods(harvest, locale);
      addRelative(harvest, locale);
    }
  }
  return byLanguage;
}

/** Day-first, month-first or year-first, for the locales that are not day-first in numbers. */
export function numericOrders(locales: readonly string[]): Map<string, 'mdy' | 'ymd'> {
  const orders = new Map<string, 'mdy' | 'ymd'>();
  for (const locale of locales) {
    const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
      dateStyle: 'short',
      timeZone: 'UTC',
    }).formatToParts(0);
    const order = parts
      .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type[0]] : []))
      .join('');
    if (order === 'mdy' || order === 'ymd') orders.set(locale, order);
  }
  return orders;
}

type Options = Intl.DateTimeFormatOptions;

function parts(locale: string, options: Options, date: number): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }).formatToParts(date);
}

function addNames(harvest: Harvest, locale: string): void {
  for (const width of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month++) addMonth(harvest, locale, width, month);
    for (let day = 0; day < 7; day++) addWeekday(harvest, locale, width, day);
  }
  for (const part of parts(locale, { dateStyle: 'full' }, Date.UTC(2024, 5, 18))) {
    if (part.type === 'literal') for (const word of wordsOf(part.value)) harvest.fillers.add(word);
  }
}

/** Alone, with a day and with a year: `июнь`, `18 июня`. */
function addMonth(harvest: Harvest, locale: string, width: 'long' | 'short', month: number): void {
  const forms: Options[] = [
    { month: width },
    { month: width, day: 'numeric' },
    { month: width, day: 'numeric', year: 'numeric' },
  ];
  for (const part of forms.flatMap((options) => parts(locale, options, Date.UTC(2024, month, 15)))) {
    if (part.type === 'month') addName(harvest.months[month] as Set<string>, part.value);
  }
}

function addWeekday(harvest: Harvest, locale: string, width: 'long' | 'short', day: number): void {
  const forms: Options[] = [{ weekday: width }, { weekday: width, month: 'long', day: 'numeric', year: 'numeric' }];
  // The 2nd of June 2024 is a Sunday.
  for (const part of forms.flatMap((options) => parts(locale, options, Date.UTC(2024, 5, 2 + day)))) {
    if (part.type === 'weekday') addName(harvest.weekdays[day] as Set<string>, part.value);
  }
}

function addPeriods(harvest: Harvest, locale: string): void {
  for (const [hour, set] of [
    [3, harvest.am],
    [9, harvest.am],
    [15, harvest.pm],
    [20, harvest.pm],
  ] as const) {
    const date = Date.UTC(2024, 5, 18, hour);
    for (const part of parts(locale, { hour: 'numeric', hour12: true }, date)) {
      if (part.type === 'dayPeriod') set.add(wordsOf(part.value).join(' '));
    }
  }
}

function addRelative(harvest: Harvest, locale: string): void {
  for (const style of ['long', 'short', 'narrow'] as const) {
    const exact = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    for (const unit of UNITS) for (const count of COUNTS) addAgo(harvest, unit, count, exact.format(-count, unit));
    const worded = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
    for (const ago of [0, 1, 2]) {
      const phrase = worded.format(-ago, 'day');
      const words = wordsOf(phrase).join(' ');
      if (!tokensOf(phrase).some((token) => token.kind === NUMBER) && words !== '') harvest.days[ago]?.add(words);
    }
  }
}
