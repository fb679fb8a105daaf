/** What phrases mean -> the text of the table that `../words.ts` reads; the form of its lines is told there. */
import { DENSE } from '../../chars.js';
import { dateClasses } from '../classes.js';
import type { Entry } from '../lexicon.js';
import type { Meanings } from './meanings.js';

/** Values of the table's constants, by their names. */
export function printWords({ words, tails, orders }: Meanings): Record<string, string> {
  return {
    WORDS: printPhrases(words),
    TAILS: printPhrases(tails),
    ORDERS: [...orders].map((pair) => pair.join(' ')).join('\n'),
    DENSE_WORDS: denseWords([...words.keys(), ...tails.keys()]).join(' '),
    TRIGGERS: [...new Set([...words].flatMap(triggerOf))].sort().join(' '),
  };
}

function printPhrases(phrases: ReadonlyMap<string, Entry>): string {
  return [...phrases]
    .map(([phrase, entry]) => `${phrase}=${meaningsOf(entry)}`)
    .sort()
    .join('\n');
}

function meaningsOf({ roles, era, months, weekdays, days, periods, ago }: Entry): string {
  const senses = Object.entries({ m: months, w: weekdays, d: days, p: periods }).flatMap(([kind, list]) =>
    (list ?? []).map(({ value, languages }) => `${kind}${value}:${languages.join(',')}`),
  );
  const phrases = (ago ?? []).map(
    ({ before, unit, count, languages }) => `a${count}:${languages.join(',')}:${unit}:${before.join('+')}`,
  );
  return [
    ...(roles === 0 ? [] : [`r${roles}`]),
    ...(era === 0 ? [] : [`e${era}`]),
    ...senses,
    ...phrases.map((phrase) => phrase.replace(/:$/, '')),
  ].join(';');
}

/** Of scripts without spaces, the longest first. */
function denseWords(phrases: readonly string[]): string[] {
  const classes = dateClasses();
  return [...new Set(phrases.flatMap((phrase) => phrase.split(' ')))]
    .filter((word) => classes[word.charCodeAt(0)] === DENSE)
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
}

/** Of a phrase that makes a line without digits worth reading its longest word: `heure` of "il y a une heure". */
function triggerOf([phrase, { days, ago }]: [string, Entry]): string[] {
  if (days === null && ago === null) return [];
  return [phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '')];
}
