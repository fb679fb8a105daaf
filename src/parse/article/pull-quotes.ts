/** A sentence of the text, set once more in large letters beside it, with the name of who said it below. */
import { STOP } from '../chars.js';
import type { Page } from '../page.js';
import { looksLikePerson } from '../section-name.js';
import type { Wording } from '../wording.js';

/** Fewer may be a subhead that takes up what is said below it, the more so without a stop; more are a paragraph. */
const WORDS: readonly [number, number] = [8, 40];
const OPEN_WORDS = 11;
const QUOTE = /^["“„«»‘‚'”]/;
/** Blocks above and below in which the sentence stands. */
const REACH = 8;

/** Those of `blocks`, blocks of the body in order, that say nothing but what another says too, among more. */
export function pullQuotesOf({ blocks: all, facts, prose, wordings }: Page, blocks: readonly number[]): Set<number> {
  const keyOf = (block: number) => (wordings[block] as Wording).key;
  const found = new Set<number>();
  blocks.forEach((block, i) => {
    const { words, last } = facts[block] as Page['facts'][number];
    if (words < (last === STOP ? WORDS[0] : OPEN_WORDS) || words > WORDS[1]) return;
    const { text, marker } = all[block] as (typeof all)[number];
    if (marker !== '' || !(prose[block] === 1 || QUOTE.test(text))) return;
    const key = keyOf(block);
    const around = blocks.slice(Math.max(0, i - REACH), i + REACH + 1);
    if (!around.some((other) => other !== block && isWithin(key, keyOf(other)))) return;
    found.add(block);
    const below = blocks[i + 1];
    if (below === block + 1 && isSpeaker(all[below]?.text ?? '')) found.add(below);
  });
  return found;
}

/** In whole words. */
function isWithin(key: string, other: string): boolean {
  return other.length > key.length && ` ${other} `.includes(` ${key} `);
}

/** `Anna Muster`, `– Anna Muster, miller` */
function isSpeaker(line: string): boolean {
  return line.length <= LONGEST && looksLikePerson(line.replace(/^[–—-] ?/, '').split(', ', 1)[0] as string);
}

/** A longer line that begins with a name is a sentence. */
const LONGEST = 60;
