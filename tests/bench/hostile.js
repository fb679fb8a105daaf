// @ts-check
/**
 * Texts that a hostile page could hold: is the time that one takes linear in its length? Prints each text of which twice
 * as much takes more than three times as long, and ends with 1 if there is one:
 *
 *   npm run bench:hostile -- [PART…]
 *
 * Without the name of a part all of them are tried.
 */
import { archives } from './hostile/archives.js';
import { PARAGRAPHS, readDump } from './hostile/article.js';
import { articles } from './hostile/articles.js';
import { manyLines } from './hostile/dumps.js';
import { manyElements } from './hostile/elements.js';
import { feeds } from './hostile/feeds.js';
import { costOf, growthOf } from './hostile/growth.js';
import { longLines } from './hostile/lines.js';
import { longElements } from './hostile/long-elements.js';

/** @type {Readonly<Record<string, () => Iterable<import('./hostile/growth.js').Case>>>} */
const PARTS = {
  lines: longLines,
  dumps: manyLines,
  elements: manyElements,
  'long-elements': longElements,
  articles,
  feeds,
  archives,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}`);
// The code is compiled before anything is measured.
for (let i = 0; i < 20; i += 1) await costOf(readDump, PARAGRAPHS.join('\n\n'));
for (const [part, cases] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const start = performance.now();
  let count = 0;
  for (const each of cases()) {
    count += 1;
    const said = await growthOf(each);
    if (said === null) continue;
    process.exitCode = 1;
    console.log(said);
  }
  console.log(`${part}: ${count} texts in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
