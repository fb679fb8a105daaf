/** The words that make a line without digits worth reading, in a form that is asked in nanoseconds. */
import { DENSE } from '../chars.js';
import { dateClasses } from './classes.js';
import { fold } from './fold.js';
import { dateLexicon, type Entry } from './lexicon.js';

/** Bits of the filter: with some 1,500 spellings in 2^15 places, one other word in twenty gets through to the set. */
const PLACES = 1 << 15;

export interface Triggers {
  /** For each UTF-16 unit, 1 if a phrase of a script without spaces begins with it. */
  readonly denseHeads: Uint8Array;
  /** Whether the word from `start` to `end` is a trigger. */
  mayHold(line: string, start: number, end: number): boolean;
}

let triggers: Triggers | undefined;

export function triggerWords(): Triggers {
  triggers ??= make();
  return triggers;
}

function make(): Triggers {
  const denseHeads = new Uint8Array(0x10000);
  const filter = new Uint8Array(PLACES);
  const words = new Set<string>();
  const classes = dateClasses();
  for (const word of telling(dateLexicon().words, '')) {
    if (classes[word.charCodeAt(0)] === DENSE) {
      denseHeads[word.charCodeAt(0)] = 1;
      continue;
    }
    words.add(word);
    for (const spelling of [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)])
      filter[placeOf(spelling, 0, spelling.length)] = 1;
  }
  return {
    denseHeads,
    mayHold: (line, start, end) => filter[placeOf(line, start, end)] === 1 && words.has(fold(line.slice(start, end))),
  };
}

/** Of each phrase its longest word: `heure` of "il y a une heure", since `il` is in every line. */
function* telling(level: ReadonlyMap<string, Entry>, before: string): Generator<string> {
  for (const [word, entry] of level) {
    const longest = word.length > before.length ? word : before;
    if (entry.days !== null || entry.ago !== null) yield longest;
    if (entry.next !== null) yield* telling(entry.next, longest);
  }
}

/** By the first two letters, the last and the length: folding changes none of them much. */
function placeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  return (
    (text.charCodeAt(start) * 31 + second * 1009 + text.charCodeAt(end - 1) * 7919 + length * 104_729) & (PLACES - 1)
  );
}
