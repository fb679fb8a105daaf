/** The words that make a line without digits worth reading, in a form that is asked in nanoseconds. */
import { DENSE } from '../chars.js';
import { dateClasses } from './classes.js';
import { fold } from './fold.js';
import { TRIGGERS } from './word-table.js';

/** Of the filter: with some 500 words in 2^15 places, one other word in sixty gets through to the set. */
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
  const plain = plainUnits();
  const classes = dateClasses();
  for (const word of TRIGGERS.split(' ')) {
    if (classes[word.charCodeAt(0)] === DENSE) denseHeads[word.charCodeAt(0)] = 1;
    else {
      words.add(word);
      filter[placeOf(word, 0, word.length, plain)] = 1;
    }
  }
  return {
    denseHeads,
    mayHold: (line, start, end) =>
      filter[placeOf(line, start, end, plain)] === 1 && words.has(fold(line.slice(start, end))),
  };
}

/** By the first two letters, the last and the length, all in their plain form. */
function placeOf(text: string, start: number, end: number, plain: Uint16Array): number {
  const first = plain[text.charCodeAt(start)] as number;
  const second = end - start > 1 ? (plain[text.charCodeAt(start + 1)] as number) : 0;
  const last = plain[text.charCodeAt(end - 1)] as number;
  return (first * 31 + second * 1009 + last * 7919 + (end - start) * 104_729) & (PLACES - 1);
}

/** From `A`; beyond Arabic no script has capitals or accents that matter here. */
const FIRST_FOLDED = 0x41;
const LAST_FOLDED = 0x700;

/** For each UTF-16 unit the one that folding makes of it: `Å` and `a` are alike. */
function plainUnits(): Uint16Array {
  const units = new Uint16Array(0x10000).map((_, code) => code);
  // All at once: each by itself took ten times as long.
  const letters = Array.from(units.subarray(FIRST_FOLDED, LAST_FOLDED), (code) => String.fromCharCode(code));
  fold(letters.join('\n'))
    .split('\n')
    .forEach((folded, index) => {
      if (folded !== '') units[FIRST_FOLDED + index] = folded.charCodeAt(0);
    });
  return units;
}
