/**
 * Where in a line a date can be at all: around digits, and in a short line around the words of relative times.
 * Most lines end here, so this is one pass over the characters.
 */
import { DENSE, DIGIT, LETTER, LOWER, UPPER } from '../chars.js';
import { dateClasses } from './classes.js';
import { triggerWords } from './triggers.js';

/** A longer line is prose: a "yesterday" in it is no timestamp. */
const SHORT_LINE = 200;

/** A line up to this length is read whole, if at all. */
const WHOLE_LINE = 80;

/** Characters before and after a digit that can belong to its date: "Donnerstag, den 18. September", "05 Uhr (Ortszeit)". */
const BEFORE = 32;
const AFTER = 32;

/** Of a line longer than this only the start is read: a line of 50 MB is no prose. */
const LONGEST_LINE = 20_000;

type Window = readonly [from: number, to: number];

export function candidateWindows(line: string): readonly Window[] {
  const classes = dateClasses();
  if (line.length <= SHORT_LINE) {
    const sign = signOf(line, classes);
    if (sign === NOTHING) return NOWHERE;
    if (sign === TRIGGER || line.length <= WHOLE_LINE) return [[0, line.length]];
  }
  return aroundDigits(line, Math.min(line.length, LONGEST_LINE), classes);
}

const NOWHERE: readonly Window[] = [];

const NOTHING = 0;
const TRIGGER = 1;
const FIGURE = 2;

/** Whether a short line has a digit, or a word that may begin "an hour ago", "gestern", "昨日". */
function signOf(line: string, classes: Uint8Array): number {
  const triggers = triggerWords();
  let sign = NOTHING;
  let start = -1;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = classes[code] as number;
    if (kind === LOWER || kind === UPPER || kind === LETTER) {
      if (start < 0) start = at;
      continue;
    }
    if (kind === DIGIT) return FIGURE;
    if (
      sign === NOTHING &&
      ((start >= 0 && triggers.mayHold(line, start, at)) || (kind === DENSE && triggers.denseHeads[code] === 1))
    )
      sign = TRIGGER;
    start = -1;
  }
  return sign === NOTHING && start >= 0 && triggers.mayHold(line, start, line.length) ? TRIGGER : sign;
}

function aroundDigits(line: string, length: number, classes: Uint8Array): Window[] {
  const windows: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (classes[line.charCodeAt(at)] !== DIGIT) continue;
    const last = windows.at(-1);
    if (last !== undefined && at - BEFORE <= last[1]) last[1] = at + AFTER;
    else windows.push([Math.max(0, at - BEFORE), at + AFTER]);
  }
  for (const window of windows) {
    window[0] = wordStart(line, window[0], classes);
    window[1] = wordEnd(line, Math.min(window[1], length), length, classes);
  }
  return windows;
}

/** Words are not cut: forward to the next space, at most to the digits. */
function wordStart(line: string, from: number, classes: Uint8Array): number {
  let at = from;
  while (at > 0 && at < from + BEFORE - 1 && isLetter(classes[line.charCodeAt(at - 1)] as number)) at += 1;
  return at;
}

function wordEnd(line: string, to: number, length: number, classes: Uint8Array): number {
  let at = to;
  while (at < length && at < to + BEFORE && isLetter(classes[line.charCodeAt(at)] as number)) at += 1;
  return at;
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === LETTER;
}
