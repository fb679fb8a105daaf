/** What words mean in a date, as `words.ts` reads it of the table. */
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

/** Months from this number on are those of the Persian calendar: Farvardin is 101. */
export const JALALI = 101;

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

/** A level of a trie. */
export interface Words {
  get(word: string): Entry | undefined;
  has(word: string): boolean;
}

/** A place in the trie: what the words so far mean, and how they may go on. */
export class Entry {
  next: Words | null = null;
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
  readonly words: Words;
  /** What follows the number of "vor 5 Minuten", "5 minutes ago". */
  readonly tails: Words;
  /** Numeric orders other than day-first, by language or locale. */
  readonly orders: ReadonlyMap<string, 'mdy' | 'ymd'>;
}
