/** What words mean in a date: the generated tables and `extra-words.ts`, as tries over folded words. */

import { DENSE } from '../chars.js';
import { dateClasses } from './classes.js';
import { EXTRA_TABLE } from './extra-words.js';
import { DATE_FNS_TABLE } from './table-date-fns.js';
import { ICU_TABLE } from './table-icu.js';
import type { KnownWords } from './tokenise.js';

/** One meaning of a word: `mar` is month 3 in Spanish, weekday 2 in French. */
export interface Sense {
  readonly value: number;
  /** Languages in which it has this meaning, most spoken first. */
  readonly languages: string[];
}

export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type AgoUnit = (typeof UNITS)[number];

/** "vor # Minuten": the words before the number, and the languages that say so. */
export interface AgoPhrase {
  readonly before: readonly string[];
  readonly unit: AgoUnit;
  /** Without a number in it ("قبل ساعتين"): how many. */
  readonly count: number;
  readonly languages: string[];
}

export const PERIODS = ['am', 'pm', 'noon', 'midnight'] as const;

/** Parts that a word can play. The table's name of each, and its bit. */
export const ROLES = {
  fillers: 1,
  joiners: 1 << 1,
  ordinals: 1 << 2,
  'month-leads': 1 << 3,
  'month-marks': 1 << 4,
  'year-marks': 1 << 5,
  'day-marks': 1 << 6,
  'hour-marks': 1 << 7,
  'minute-marks': 1 << 8,
  'second-marks': 1 << 9,
  /** 14 Uhr: the hour alone is a clock. */
  'hours-alone': 1 << 10,
  /** kl 14: likewise. */
  'clock-leads': 1 << 11,
  /** at 14.05: the dotted clock is a clock. */
  'clock-hints': 1 << 12,
  /** 14:05 Uhr */
  'clock-tails': 1 << 13,
  /** Video 01:45 */
  'no-clock-before': 1 << 14,
  /** 01:45 min */
  'no-clock-after': 1 << 15,
  /** 10.50 Euro */
  'no-amount-after': 1 << 16,
  versions: 1 << 17,
  'local-time': 1 << 18,
  /** am 1.5.: what follows is a day. */
  'day-leads': 1 << 19,
  /** 2024 г.: belongs to the year. */
  'year-tails': 1 << 20,
  /** vor etwa 3 Stunden */
  about: 1 << 21,
} as const;
export type Role = keyof typeof ROLES;

/** A place in the trie: what the words so far mean, and how they may go on. */
export class Entry {
  next: Map<string, Entry> | null = null;
  roles = 0;
  months: Sense[] | null = null;
  weekdays: Sense[] | null = null;
  /** 0 today, 1 yesterday, 2 the day before. */
  days: Sense[] | null = null;
  /** Index into `PERIODS`. */
  periods: Sense[] | null = null;
  /** Number that the years of an era begin after: 令和 2018. */
  era = 0;
  /** In the trie of what follows a number, and for phrases without one in the other. */
  ago: AgoPhrase[] | null = null;
}

export interface Lexicon extends KnownWords {
  /** Words and phrases that stand by themselves. */
  readonly words: ReadonlyMap<string, Entry>;
  /** What follows the number of "vor 5 Minuten", "5 minutes ago". */
  readonly tails: ReadonlyMap<string, Entry>;
  /** Numeric orders other than day-first, by language or locale. */
  readonly orders: ReadonlyMap<string, 'mdy' | 'ymd'>;
}

/** By speakers (Ethnologue 2024, roughly): where a word means different things, the first of these decides. */
const SPOKEN =
  'en zh hi es ar fr bn pt ru ur id de ja tr vi ko fa it pl uk nl ro th el hu cs sv da nb fi he sk bg hr sr lt lv sl et az ka hy kk uz ms fil sw ta te ca'.split(
    ' ',
  );
const RANK: ReadonlyMap<string, number> = new Map(SPOKEN.map((language, index) => [language, index]));

let lexicon: Lexicon | undefined;

/** Built on first use: some milliseconds. */
export function dateLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const words = new Map<string, Entry>();
  const tails = new Map<string, Entry>();
  const orders = new Map<string, 'mdy' | 'ymd'>();
  // The most spoken language first: so every list of senses comes out in that order.
  for (const [language, rows] of rowsByLanguage())
    for (const [kind, values] of rows) addRow({ words, tails, orders }, language, kind, values);
  const dense = denseWords([words, tails]);
  return {
    words,
    tails,
    orders,
    isKnown: (word) => words.has(word),
    denseLength(line, at) {
      for (const word of dense.get(line[at] as string) ?? []) if (line.startsWith(word, at)) return word.length;
      return 0;
    },
  };
}

type Rows = (readonly [kind: string, values: string])[];

/** `de months januar,jan/februar,feb`: language, kind, values. */
function rowsByLanguage(): [string, Rows][] {
  const languages = new Map<string, Rows>();
  for (const line of [DATE_FNS_TABLE, ICU_TABLE, EXTRA_TABLE].join('').split('\n')) {
    const first = line.indexOf(' ');
    const second = line.indexOf(' ', first + 1);
    if (second < 0) continue;
    const language = line.slice(0, first);
    const rows = languages.get(language) ?? [];
    if (rows.length === 0) languages.set(language, rows);
    rows.push([line.slice(first + 1, second), line.slice(second + 1)]);
  }
  return [...languages].sort(([left], [right]) => bySpeakers(left, right));
}

interface Tries {
  readonly words: Map<string, Entry>;
  readonly tails: Map<string, Entry>;
  readonly orders: Map<string, 'mdy' | 'ymd'>;
}

function addRow({ words, tails, orders }: Tries, language: string, kind: string, values: string): void {
  if (kind === 'months' || kind === 'weekdays' || kind === 'days') {
    const first = kind === 'months' ? 1 : 0;
    for (const [index, group] of values.split('/').entries()) {
      for (const word of split(group)) addSense(enter(words, word), kind, index + first, language);
    }
  } else if (kind in ROLES) {
    for (const word of split(values)) enter(words, word).roles |= ROLES[kind as Role];
  } else if (kind.startsWith('ago-words-')) {
    const [count, unit] = kind.slice('ago-words-'.length).split('-') as [string, AgoUnit];
    for (const phrase of split(values)) addAgo(enter(words, phrase), [], unit, Number(count), language);
  } else if (kind.startsWith('ago-')) {
    for (const phrase of split(values)) addPhrase(tails, phrase, kind.slice('ago-'.length) as AgoUnit, language);
  } else if (kind === 'order') {
    orders.set(language, values as 'mdy' | 'ymd');
  } else if (kind === 'eras') {
    for (const [word = '', year] of split(values).map((pair) => pair.split('='))) enter(words, word).era = Number(year);
  } else {
    const period = PERIODS.indexOf(kind as (typeof PERIODS)[number]);
    for (const word of split(values)) addSense(enter(words, word), 'periods', period, language);
  }
}

function split(values: string): string[] {
  return values === '' ? [] : values.split(',');
}

/** The entry of a phrase, made where there is none. */
function enter(trie: Map<string, Entry>, phrase: string): Entry {
  const space = phrase.indexOf(' ');
  const word = space < 0 ? phrase : phrase.slice(0, space);
  let entry = trie.get(word);
  if (entry === undefined) {
    entry = new Entry();
    trie.set(word, entry);
  }
  if (space < 0) return entry;
  entry.next ??= new Map();
  return enter(entry.next, phrase.slice(space + 1));
}

function addSense(
  entry: Entry,
  kind: 'months' | 'weekdays' | 'days' | 'periods',
  value: number,
  language: string,
): void {
  entry[kind] ??= [];
  const sense = entry[kind].find((known) => known.value === value);
  if (sense === undefined) entry[kind].push({ value, languages: [language] });
  else if (!sense.languages.includes(language)) sense.languages.push(language);
}

function addPhrase(tails: Map<string, Entry>, phrase: string, unit: AgoUnit, language: string): void {
  const at = phrase.indexOf('#');
  const before = phrase.slice(0, at).trim();
  const after = phrase.slice(at + 1).trim();
  if (after !== '') addAgo(enter(tails, after), before === '' ? [] : before.split(' '), unit, 1, language);
}

function addAgo(entry: Entry, before: readonly string[], unit: AgoUnit, count: number, language: string): void {
  entry.ago ??= [];
  const key = before.join(' ');
  const known = entry.ago.find(
    (phrase) => phrase.unit === unit && phrase.count === count && phrase.before.join(' ') === key,
  );
  if (known === undefined) {
    // The longest first: "vor etwa # Stunden" before "# Stunden".
    const place = entry.ago.findIndex((phrase) => phrase.before.length < before.length);
    entry.ago.splice(place < 0 ? entry.ago.length : place, 0, { before, unit, count, languages: [language] });
  } else if (!known.languages.includes(language)) known.languages.push(language);
}

/** Below zero if the first is spoken by more people; languages without a rank by name. */
function bySpeakers(left: string, right: string): number {
  const ranks = (RANK.get(left) ?? SPOKEN.length) - (RANK.get(right) ?? SPOKEN.length);
  if (ranks !== 0) return ranks;
  return left < right ? -1 : Number(left > right);
}

/** Known words of scripts without spaces, by first character, longest first. */
function denseWords(tries: readonly ReadonlyMap<string, Entry>[]): Map<string, string[]> {
  const classes = dateClasses();
  const found = new Map<string, Set<string>>();
  const visit = (level: ReadonlyMap<string, Entry>): void => {
    for (const [word, entry] of level) {
      if (classes[word.charCodeAt(0)] === DENSE) {
        const head = word[0] as string;
        found.set(head, (found.get(head) ?? new Set()).add(word));
      }
      if (entry.next !== null) visit(entry.next);
    }
  };
  for (const trie of tries) visit(trie);
  return new Map(
    [...found].map(([head, set]) => [
      head,
      [...set].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)),
    ]),
  );
}
