/** The tables of date words -> what each phrase means, all languages together. */
import { type AgoUnit, Entry, JALALI, PERIODS, ROLES, type Role } from '../lexicon.js';

/** By speakers (Ethnologue 2024, roughly): where a word means different things, the first of these decides. */
const SPOKEN =
  'en zh hi es ar fr bn pt ru ur id de ja tr vi ko fa it pl uk nl ro th el hu cs sv da nb fi he sk bg hr sr lt lv sl et az ka hy kk uz ms fil sw ta te ca'.split(
    ' ',
  );
const RANK: ReadonlyMap<string, number> = new Map(SPOKEN.map((language, index) => [language, index]));

/** By phrase. */
type Phrases = Map<string, Entry>;

export interface Meanings {
  /** Words and phrases that stand by themselves. */
  readonly words: Phrases;
  /** What follows the number of "vor 5 Minuten". */
  readonly tails: Phrases;
  readonly orders: Map<string, string>;
}

/** `tables`: rows of language, kind and values, as `print.ts` writes them. */
export function meaningsOf(tables: readonly string[]): Meanings {
  const meanings: Meanings = { words: new Map(), tails: new Map(), orders: new Map() };
  // The most spoken language first: so every list of senses comes out in that order.
  for (const [language, rows] of rowsByLanguage(tables))
    for (const [kind, values] of rows) addRow(meanings, language, kind, values);
  return meanings;
}

type Rows = (readonly [kind: string, values: string])[];

/** `de months januar,jan/februar,feb`: language, kind, values. */
function rowsByLanguage(tables: readonly string[]): [string, Rows][] {
  const languages = new Map<string, Rows>();
  for (const line of tables.join('').split('\n')) {
    const first = line.indexOf(' ');
    const second = line.indexOf(' ', first + 1);
    if (second < 0) continue;
    const language = line.slice(0, first);
    const rows = languages.get(language) ?? [];
    languages.set(language, rows);
    rows.push([line.slice(first + 1, second), line.slice(second + 1)]);
  }
  return [...languages].sort(([left], [right]) => bySpeakers(left, right));
}

/** Below zero if the first is spoken by more people; languages without a rank by name. */
function bySpeakers(left: string, right: string): number {
  const ranks = (RANK.get(left) ?? SPOKEN.length) - (RANK.get(right) ?? SPOKEN.length);
  if (ranks !== 0) return ranks;
  return left < right ? -1 : Number(left > right);
}

function addRow({ words, tails, orders }: Meanings, language: string, kind: string, values: string): void {
  if (kind === 'order') orders.set(language, values);
  else if (kind in ROLES) for (const word of split(values)) enter(words, word).roles |= ROLES[kind as Role];
  else if (kind === 'eras')
    for (const [word = '', year] of split(values).map((pair) => pair.split('='))) enter(words, word).era = Number(year);
  else if (kind.startsWith('ago-words-')) addWordedPhrases(words, language, kind.slice('ago-words-'.length), values);
  else if (kind.startsWith('ago-'))
    for (const phrase of split(values)) addPhrase(tails, phrase, kind.slice('ago-'.length) as AgoUnit, language);
  else addSenses(words, language, kind, values);
}

function split(values: string): string[] {
  return values === '' ? [] : values.split(',');
}

/** The entry of a phrase, made where there is none. */
function enter(phrases: Phrases, phrase: string): Entry {
  const entry = phrases.get(phrase) ?? new Entry();
  phrases.set(phrase, entry);
  return entry;
}

/** `ago-words-2-hour`: the phrases that say two hours without a number. */
function addWordedPhrases(words: Phrases, language: string, amount: string, values: string): void {
  const [count, unit] = amount.split('-') as [string, AgoUnit];
  for (const phrase of split(values)) addAgo(enter(words, phrase), [], unit, Number(count), language);
}

function addPhrase(tails: Phrases, phrase: string, unit: AgoUnit, language: string): void {
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

type SenseKind = 'months' | 'weekdays' | 'days' | 'periods';

/** The value of the first name of each kind. */
const SENSES: ReadonlyMap<string, readonly [SenseKind, number]> = new Map([
  ['months', ['months', 1]],
  ['jalali-months', ['months', JALALI]],
  ['weekdays', ['weekdays', 0]],
  ['days', ['days', 0]],
]);

/** Names in their order, in groups of the same meaning; `am` and the like are one group. */
function addSenses(words: Phrases, language: string, kind: string, values: string): void {
  const [sense, first] = SENSES.get(kind) ?? ['periods', PERIODS.indexOf(kind as (typeof PERIODS)[number])];
  values.split('/').forEach((group, index) => {
    for (const word of split(group)) addSense(enter(words, word), sense, first + index, language);
  });
}

function addSense(entry: Entry, kind: SenseKind, value: number, language: string): void {
  entry[kind] ??= [];
  const sense = entry[kind].find((known) => known.value === value);
  if (sense === undefined) entry[kind].push({ value, languages: [language] });
  else if (!sense.languages.includes(language)) sense.languages.push(language);
}
