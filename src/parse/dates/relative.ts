/** How long ago: `vor 3 Stunden`, `5 мин назад`, `2時間前`, `an hour ago`, `yesterday`, and `2h` on a line of its own. */
import type { AgoPhrase, AgoUnit } from './lexicon.js';
import type { AgoPart, DayPart } from './parts.js';
import { isGlued, isMark, isNumber, isWord, longest, mayMean, plays, type Scan, senseFor } from './scan.js';
import { NUMBER, type Token, WORD } from './tokenise.js';

/** At number `at`: the words after it, and before it where the language puts some there. */
export function readAgo(scan: Scan, at: number): AgoPart | null {
  const token = scan.tokens[at] as Token;
  if (token.digits > 4 || token.value < 0 || isDecimal(scan, at)) return null;
  let from = at;
  const tail = longest(
    scan,
    at + 1,
    (entry) => {
      for (const phrase of entry.ago ?? []) {
        const start = startOf(scan, at, phrase.before);
        if (start === null || !isSaid(scan, phrase, start, at)) continue;
        from = start;
        return phrase;
      }
      return null;
    },
    scan.lexicon.tails,
  );
  if (tail === null) return readShort(scan, at);
  // `avant 5h45`; but `2 hours ago10:05` is one.
  if (isGlued(scan, tail.next) && isNumber(scan, tail.next) && scan.tokens[tail.next - 1]?.text.length === 1)
    return null;
  return { type: 'ago', from, to: overDot(scan, tail.next), unit: tail.value.unit, count: token.value };
}

/** `2.5 hours ago`, `1,5 Stunden`: not a time that a page was published. */
function isDecimal(scan: Scan, at: number): boolean {
  return isGlued(scan, at) && (isMark(scan, at - 1, '.') || isMark(scan, at - 1, ',')) && isNumber(scan, at - 2);
}

/** Where the words before the number begin; null if they are not there. `vor etwa 3` for `vor 3` will do. */
function startOf(scan: Scan, at: number, before: readonly string[]): number | null {
  let index = at - 1;
  if (before.length > 0 && isMark(scan, index, '.') && plays(scan, index - 1, 'about')) index -= 1;
  if (before.length > 0 && plays(scan, index, 'about') && scan.tokens[index]?.text !== before.at(-1)) index -= 1;
  for (let word = before.length - 1; word >= 0; word--) {
    if (isMark(scan, index, "'")) index -= 1;
    const token = scan.tokens[index];
    if (token === undefined || token.kind !== WORD || token.text !== before[word]) return null;
    index -= 1;
  }
  return index + 1;
}

/** In this page's language, or with a word that no other language has. */
function isSaid(scan: Scan, phrase: AgoPhrase, start: number, at: number): boolean {
  const words = [...scan.tokens.slice(start, at), scan.tokens[at + 1], scan.tokens[at + 2]].filter(
    (token) => token?.kind === WORD,
  );
  const telling = words.reduce(
    (longestWord, token) => ((token?.text.length ?? 0) > longestWord.length ? (token?.text ?? '') : longestWord),
    '',
  );
  return mayMean(scan, phrase.languages, telling);
}

/** `vor 3 Std.`; not the full stop after `2 hours ago`. */
function overDot(scan: Scan, at: number): number {
  const last = scan.tokens[at - 1];
  return isMark(scan, at, '.') &&
    isGlued(scan, at) &&
    last !== undefined &&
    last.text.length <= 4 &&
    scan.tokens[at + 1] !== undefined
    ? at + 1
    : at;
}

/** Units, and how many of each a page counts before it takes the next: `140m` is a height. */
const SHORT: ReadonlyMap<string, readonly [AgoUnit, number]> = new Map([
  ['m', ['minute', 59]],
  ['min', ['minute', 59]],
  ['mins', ['minute', 59]],
  ['h', ['hour', 23]],
  ['hr', ['hour', 23]],
  ['hrs', ['hour', 23]],
  ['d', ['day', 31]],
  ['w', ['week', 52]],
  ['mo', ['month', 12]],
  ['y', ['year', 20]],
]);

/** Where `14h` is two in the afternoon. */
const HOUR_LANGUAGES = new Set(['fr', 'pt', 'es', 'ca', 'gl', 'it', 'ro', 'oc', 'vi', 'eu']);

/** `2h`, `35m`, `3d`: only where the line holds no other word or number. */
function readShort(scan: Scan, at: number): AgoPart | null {
  const word = scan.tokens[at + 1];
  if (word === undefined || !isWord(scan, at + 1) || !word.glued) return null;
  const [unit, most] = SHORT.get(word.text) ?? [null, 0];
  const count = (scan.tokens[at] as Token).value;
  if (
    unit === null ||
    count < 1 ||
    count > most ||
    scan.tokens.some(
      (token, index) => (token.kind === WORD || token.kind === NUMBER) && index !== at && index !== at + 1,
    )
  )
    return null;
  if (unit === 'hour' && scan.lang !== null && HOUR_LANGUAGES.has(scan.lang)) return null;
  // `-5m`, `$5m`, `5m²`
  if (isGlued(scan, at) || isGlued(scan, at + 2)) return null;
  return { type: 'ago', from: at, to: at + 2, unit, count };
}

/** At word `at`: `an hour ago`, `قبل ساعتين`, `just now`. */
export function readWordedAgo(scan: Scan, at: number): AgoPart | null {
  const found = longest(scan, at, (entry) => entry.ago?.[0] ?? null);
  if (found === null) return null;
  const telling = scan.tokens
    .slice(at, found.next)
    .reduce((word, token) => (token.text.length > word.length ? token.text : word), '');
  if (!mayMean(scan, found.value.languages, telling)) return null;
  return { type: 'ago', from: at, to: found.next, unit: found.value.unit, count: found.value.count };
}

/** At word `at`: `yesterday`, `heute`, `i går`. */
export function readDay(scan: Scan, at: number): DayPart | null {
  const found = longest(scan, at, (entry) => entry.days);
  if (found === null) return null;
  const sense = senseFor(scan, found.value);
  const text = (scan.tokens[at] as Token).text;
  // `ma`, `leo`, `ana` are today and yesterday in Hungarian, Swahili and Yoruba.
  if (scan.lang === null && text.length < 5 && text.charCodeAt(0) < 0x370 && !sense.languages.includes('en'))
    return null;
  return mayMean(scan, sense.languages, text) ? { type: 'day', from: at, to: found.next, ago: sense.value } : null;
}
