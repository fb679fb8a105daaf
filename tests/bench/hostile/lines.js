// @ts-check
/** Dumps with one long line: a piece again and again, or two in turn. */
import { IN_DUMP, readDump } from './article.js';
import { PIECES } from './pieces.js';

const CHARS = 20_000;
const NOTICEABLE = 60;

/** What stands before and after: a pattern that is anchored there tries each place between. */
const ENDS = /** @type {const} */ ([
  ['', ''],
  ['1 ', 'x'],
]);

/** @returns {Generator<import('./growth.js').Case>} */
export function* longLines() {
  const pairs = PIECES.flatMap((a) => PIECES.map((b) => a + b));
  // Of the many pairs each has the one in one place and the other in the next.
  for (const [i, [place, around]] of Object.entries(IN_DUMP).entries())
    for (const [n, piece] of [...PIECES, ...pairs].entries())
      for (const [before, after] of n < PIECES.length ? ENDS : [ENDS[(i + n) % 2 === 0 ? 0 : 1]])
        yield {
          name: `${place}: ${JSON.stringify(before + piece)}…`,
          size: CHARS,
          noticeable: NOTICEABLE,
          make: (chars) => around([before + piece.repeat(Math.ceil(chars / piece.length)) + after]),
          read: readDump,
        };
}
