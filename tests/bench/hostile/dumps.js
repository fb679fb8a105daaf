// @ts-check
/** Dumps of many lines: one again and again, one with another word each time, two in turn. */
import { IN_DUMP, readDump } from './article.js';
import { LINES } from './pieces.js';

const MANY = 8000;
/** Lines that differ are each read anew. */
const DIFFERENT = 2000;
/** There are many dumps of two lines in turn. */
const IN_TURN = 3000;
const NOTICEABLE = 60;

/** @type {typeof IN_DUMP} */
const PLACES = { ...IN_DUMP, alone: (lines) => lines.join('\n') };
const PLACE_NAMES = Object.keys(PLACES);
const GAPS = ['', '\n'];

/** @returns {Generator<import('./growth.js').Case>} */
export function* manyLines() {
  for (const place of PLACE_NAMES)
    for (const line of LINES) {
      const name = JSON.stringify(line);
      for (const gap of GAPS) yield dump(place, name, MANY, () => line + gap);
      yield dump(place, `${name} and a word`, DIFFERENT, (i) => `${line} ${word(i)}\n`);
    }
  let turn = 0;
  for (const [n, line] of LINES.entries())
    for (const other of LINES.slice(0, n)) {
      const gap = GAPS[turn % GAPS.length] ?? '';
      const place = PLACE_NAMES[(turn >> 1) % PLACE_NAMES.length] ?? '';
      const name = `${JSON.stringify(line)} and ${JSON.stringify(other)}`;
      yield dump(place, name, IN_TURN, (i) => (i % 2 === 0 ? line : other) + gap);
      turn += 1;
    }
}

/** @param {string} place @param {string} name @param {number} size @param {(i: number) => string} line @returns {import('./growth.js').Case} */
const dump = (place, name, size, line) => ({
  name: `${place}, many lines${line(0).endsWith('\n') ? ' with blank ones' : ''}: ${name}`,
  size,
  noticeable: NOTICEABLE,
  make: (lines) => PLACES[place]?.(Array.from({ length: lines }, (_, i) => line(i))) ?? '',
  read: readDump,
});

/** Another for each number. @param {number} number */
const word = (number) =>
  [...(number + 1000).toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');
