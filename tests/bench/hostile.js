// @ts-check
/**
 * Lines that a hostile page could hold: is the time that one takes linear in its length? Prints each line of which twice
 * as much takes more than three times as long, and ends with 1 if there is one:
 *
 *   npm run bench:hostile
 *
 * A line is a piece again and again, or two in turn, above an article, between its paragraphs, or below it.
 */
import { parseText } from '../../lib/parse/parse-text.js';

const CONTEXT = { timeZone: 'UTC', lang: null, sections: [], override: {} };
const CHARS = 20_000;
/** Milliseconds: what takes less need not be measured again. */
const NOTICEABLE = 60;
const MOST = 3;

const SIGNS = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”„«»‚‘’–—…·•',
  ' ',
  '\u00A0',
  '\t',
  ' | ',
  ' – ',
  ': ',
  ', ',
  ' (',
  ') ',
];
const WORDS = ['A', 'a', '1', 'Aa ', 'AA ', '1 ', 'a. ', 'A. ', '12', '1.', '.1', 'a-', '年', 'あ', 'ا', 'By ', 'von '];
const PHRASES = ['10:30 ', '3 May 2024 ', '1 of 3 ', 'Photo: ', 'comments ', 'Read more '];
const MARKS = ['http://', 'www.', 'a@b.c ', '[1]', '](', '![', '<a>'];
const PIECES = [...SIGNS, ...WORDS, ...PHRASES, ...MARKS];
/** What stands before and after: a pattern that is anchored there tries each place between. */
const ENDS = /** @type {const} */ ([
  ['', ''],
  ['1 ', 'x'],
]);

const SENTENCE =
  'The council met on Tuesday evening and decided that the bridge will be rebuilt by next spring, she said. ';
const HEAD = ['Bridge to be rebuilt', '', 'By Anna Muster', '', '3 May 2024', ''];
const BODY = Array.from({ length: 8 }, () => `${SENTENCE.repeat(3)}\n`);
/** @type {Readonly<Record<string, (line: string) => readonly string[]>>} */
const PLACES = {
  above: (line) => [line, '', ...HEAD, ...BODY],
  between: (line) => [...HEAD, ...BODY, line, '', ...BODY],
  below: (line) => [...HEAD, ...BODY, line, '', 'x'],
};

/** Milliseconds of the process. @param {readonly string[]} lines */
function costOf(lines) {
  const text = lines.join('\n');
  const before = process.cpuUsage();
  parseText({ path: 'dump.txt', format: 'text', text, sha256: '', bytes: 0, encoding: 'utf-8' }, CONTEXT);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (let i = 0; i < 20; i += 1) costOf([...HEAD, ...BODY]);
for (const [place, around] of Object.entries(PLACES)) {
  for (const piece of [...PIECES, ...PIECES.flatMap((a) => PIECES.map((b) => a + b))]) {
    for (const [before, after] of ENDS) {
      /** @param {number} chars */
      const cost = (chars) => costOf(around(before + piece.repeat(Math.ceil(chars / piece.length)) + after));
      if (cost(CHARS) < NOTICEABLE) continue;
      const [once, twice] = [cost(CHARS), cost(2 * CHARS)];
      if (once < NOTICEABLE || twice <= MOST * once) continue;
      process.exitCode = 1;
      console.log(
        `${place}: ${JSON.stringify(before + piece)}… takes ${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms`,
      );
    }
  }
}
