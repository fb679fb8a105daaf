/** The tables of date words -> tries. */
import { DENSE } from '../chars.js';
import { dateClasses } from './classes.js';
import { EXTRA_TABLE } from './extra-words.js';
import { type AgoUnit, Entry, JALALI, type Lexicon, PERIODS, ROLES, type Role } from './lexicon.js';
import { DATE_FNS_TABLE } from './table-date-fns.js';
import { ICU_TABLE } from './table-icu.js';

/** By speakers (Ethnologue 2024, roughly): where a word means different things, the first of these decides. */
const SPOKEN =
  'en zh hi es ar fr bn pt ru ur id de ja tr vi ko fa it pl uk nl ro th el hu cs sv da nb fi he sk bg hr sr lt lv sl et az ka hy kk uz ms fil sw ta te ca'.split(
    ' ',
  );
const RANK: ReadonlyMap<string, number> = new Map(SPOKEN.map((language, index) => [language, index]));

let lexicon: Lexicon | undefined;

/** Built on first use: some tens of milliseconds. */
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

function addRow(tries: Tries, language: string, kind: string, values: string): void {
  const { words, tails, orders } = tries;
  if (kind === 'order') orders.set(language, values as 'mdy' | 'ymd');
  else if (kind in ROLES) for (const word of split(values)) enter(words, word).roles |= ROLES[kind as Role];
  else if (kind === 'eras')
    for (const [word = '', year] of split(values).map((pair) => pair.split('='))) enter(words, word).era = Number(year);
  else if (kind.startsWith('ago-words-')) addWordedPhrases(words, language, kind.slice('ago-words-'.length), values);
  else if (kind.startsWith('ago-'))
    for (const phrase of split(values)) addPhrase(tails, phrase, kind.slice('ago-'.length) as AgoUnit, language);
  else addSenses(words, language, kind, values);
}

/** `ago-words-2-hour`: the phrases that say two hours without a number. */
function addWordedPhrases(words: Map<string, Entry>, language: string, amount: string, values: string): void {
  const [count, unit] = amount.split('-') as [string, AgoUnit];
  for (const phrase of split(values)) addAgo(enter(words, phrase), [], unit, Number(count), language);
}

/** Names in their order, in groups of the same meaning; `am` and the like are one group. */
function addSenses(words: Map<string, Entry>, language: string, kind: string, values: string): void {
  const [sense, first] = SENSES.get(kind) ?? ['periods', PERIODS.indexOf(kind as (typeof PERIODS)[number])];
  values.split('/').forEach((group, index) => {
    split(group).forEach((word) => {
      addSense(enter(words, word), sense, first + index, language);
    });
  });
}

type SenseKind = 'months' | 'weekdays' | 'days' | 'periods';

/** The value of the first name of each kind. */
const SENSES: ReadonlyMap<string, readonly [SenseKind, number]> = new Map([
  ['months', ['months', 1]],
  ['jalali-months', ['months', JALALI]],
  ['weekdays', ['weekdays', 0]],
  ['days', ['days', 0]],
]);

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
  const senses = entry[kind];
  // Written out, since `[]` takes room for seventeen with the first `push`.
  if (senses === null) {
    entry[kind] = [{ value, languages: [language] }];
    return;
  }
  const sense = senses.find((known) => known.value === value);
  if (sense === undefined) senses.push({ value, languages: [language] });
  else if (!sense.languages.includes(language)) sense.languages.push(language);
}

function addPhrase(tails: Map<string, Entry>, phrase: string, unit: AgoUnit, language: string): void {
  const at = phrase.indexOf('#');
  const before = phrase.slice(0, at).trim();
  const after = phrase.slice(at + 1).trim();
  if (after !== '') addAgo(enter(tails, after), before === '' ? [] : before.split(' '), unit, 1, language);
}

function addAgo(entry: Entry, before: readonly string[], unit: AgoUnit, count: number, language: string): void {
  if (entry.ago === null) {
    entry.ago = [{ before, unit, count, languages: [language] }];
    return;
  }
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
    level.forEach((entry, word) => {
      if (classes[word.charCodeAt(0)] === DENSE) {
        const head = word[0] as string;
        found.set(head, (found.get(head) ?? new Set()).add(word));
      }
      if (entry.next !== null) visit(entry.next);
    });
  };
  for (const trie of tries) visit(trie);
  return new Map(
    [...found].map(([head, set]) => [
      head,
      [...set].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)),
    ]),
  );
}
