/** What is gathered of one language, from whatever source: folded words, as sets that print in a fixed order. */
import { NUMBER, type Token, tokenise, WORD } from '../tokenise.js';

export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

export interface Harvest {
  /** `january`: its names; 12 of them. */
  readonly months: readonly Set<string>[];
  /** Sunday first; 7. */
  readonly weekdays: readonly Set<string>[];
  readonly am: Set<string>;
  readonly pm: Set<string>;
  readonly noon: Set<string>;
  readonly midnight: Set<string>;
  /** Stand before or after a day's number: `th`, `er`, `日`, `-inci`. */
  readonly ordinals: Set<string>;
  /** Stand before the number of a month: `tháng 6`. */
  readonly monthLeads: Set<string>;
  /** Stand after it: `6月`, `6-р сарын`. */
  readonly monthMarks: Set<string>;
  /** Other words in a date: `de`, `gada`, `г`. */
  readonly fillers: Set<string>;
  /** Words between date and clock: `um`, `a las`. */
  readonly joiners: Set<string>;
  /** Whole phrases, `#` for the number: `vor # minuten`, `# hours ago`. */
  readonly ago: ReadonlyMap<Unit, Set<string>>;
  /** Phrases without a number: `قبل ساعتين`, two hours ago, as `2 hour`. */
  readonly agoWords: Map<string, Set<string>>;
  /** Words for today, yesterday and the day before it. */
  readonly days: readonly Set<string>[];
}

export function emptyHarvest(): Harvest {
  const sets = (count: number): Set<string>[] => Array.from({ length: count }, () => new Set<string>());
  return {
    months: sets(12),
    weekdays: sets(7),
    am: new Set(),
    pm: new Set(),
    noon: new Set(),
    midnight: new Set(),
    ordinals: new Set(),
    monthLeads: new Set(),
    monthMarks: new Set(),
    fillers: new Set(),
    joiners: new Set(),
    ago: new Map(UNITS.map((unit) => [unit, new Set<string>()])),
    agoWords: new Map(),
    days: sets(3),
  };
}

export function tokensOf(text: string): Token[] {
  return tokenise(text, 0, text.length, null);
}

/** The words of a text, folded, without marks and numbers: `Terça-feira` → `terca feira`. */
export function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.kind === WORD)
    .map((token) => token.text);
}

/** Adds a name, unless it is too short to tell: a single letter of an alphabet, or one with a number in it. */
export function addName(set: Set<string>, text: string): void {
  if (tokensOf(text).some((token) => token.kind === NUMBER)) return;
  const name = wordsOf(text).join(' ');
  if ([...name].length > 1 || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(name)) set.add(name);
}

/**
 * The words that tell apart texts of one pattern: of `18 de maio de 2024` and `18 de junho de 2024`, `maio` and
 * `junho`. Of each text the run of words that not all of them have; null if it has none or more than one run.
 */
export function distinct(texts: readonly string[]): (string | null)[] {
  const rows = texts.map((text) => tokensOf(text));
  const sets = rows.map((tokens) => new Set(tokens.map((token) => token.text)));
  const own = (token: Token): boolean => token.kind === WORD && !sets.every((set) => set.has(token.text));
  return rows.map((tokens) => {
    const places = tokens.flatMap((token, index) => (own(token) ? [index] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return null;
    const run = tokens.slice(first, last + 1);
    if (run.some((token) => token.kind === NUMBER || (token.kind === WORD && !own(token)))) return null;
    return run
      .filter((token) => token.kind === WORD)
      .map((token) => token.text)
      .join(' ');
  });
}

/**
 * Files a phrase that says how long ago: `vor 5 Minuten` as `vor # minuten`, `قبل ساعتين` as words for two hours.
 * A phrase of a bare unit (`-5 min`) does not say that it is past, and is left out.
 */
export function addAgo(harvest: Harvest, unit: Unit, count: number, phrase: string): void {
  // Hebrew ICU writes the number beside a dual that already says it: `לפני שעתיים (2)`.
  const bare = phrase.replace(/\s*\(\d+\)/, '');
  const tokens = tokensOf(bare);
  const numbers = tokens.filter((token) => token.kind === NUMBER);
  const words = tokens
    .filter((token) => (token.kind !== NUMBER ? token.kind === WORD : true))
    .map((token) => (token.kind === NUMBER ? '#' : token.text));
  if (numbers.length === 1 && numbers[0]?.value === count) {
    if (words.length > 2) harvest.ago.get(unit)?.add(words.join(' '));
    else if (words.length === 2 && !/^[-\u2212+]/.test(bare) && hasNoSpaces(words.join('')))
      harvest.ago.get(unit)?.add(words.join(' '));
  } else if (numbers.length === 0 && words.length > 1) {
    const key = `${count} ${unit}`;
    const set = harvest.agoWords.get(key) ?? new Set();
    harvest.agoWords.set(key, set.add(words.join(' ')));
  }
}

/** `5分前` is one run of letters, so that two pieces are a whole phrase. */
function hasNoSpaces(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);
}
