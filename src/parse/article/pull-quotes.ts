/** A sentence of the text, set once more in large letters beside it, with the name of who said it below. */
import { STOP } from '../chars.js';
import type { Page } from '../page.js';
import { looksLikePerson } from '../section-name.js';

/** Fewer may be a subhead that takes up what is said below it, the more so without a stop; more are a paragraph. */
const WORDS: readonly [number, number] = [8, 40];
const OPEN_WORDS = 11;
/** Of a line that a saved page sets apart. */
const APART_WORDS = 4;
const QUOTE = /^["“„«»‘‚'”]/;
/** Blocks above and below in which the sentence stands. */
const REACH = 8;

/** Those of `blocks`, blocks of the body in order, that say nothing but what another says too, among more. `isApart`: whether the page's elements set one apart. */
export function pullQuotesOf(
  { blocks: all, facts, prose }: Page,
  blocks: readonly number[],
  isApart: (block: number) => boolean = () => false,
): Set<number> {
  const textOf = (block: number | undefined) => all[block ?? -1]?.text ?? '';
  const found = new Set<number>();
  blocks.forEach((block, i) => {
    const { words, last } = facts[block] as Page['facts'][number];
    const apart = isApart(block);
    if (words < (apart ? APART_WORDS : last === STOP ? WORDS[0] : OPEN_WORDS) || words > WORDS[1]) return;
    const text = textOf(block);
    if (all[block]?.marker !== '' || !(apart || prose[block] === 1 || QUOTE.test(text))) return;
    // The first letter may be a small one there.
    const said = text.replace(EDGES, '').slice(1);
    const around = blocks.slice(Math.max(0, i - REACH), i + REACH + 1);
    if (!around.some((other) => textOf(other).length > text.length && textOf(other).includes(said))) return;
    found.add(block);
    const below = blocks[i + 1];
    if (below === block + 1 && isSpeaker(textOf(below))) found.add(below);
  });
  return found;
}

/** Its quotation marks and its stop. */
const EDGES = /^["“„«»‘‚'”\s]{1,3}|["”“«»’'.!?,\s]{1,4}$/gu;

/** `Anna Muster`, `– Anna Muster, miller` */
function isSpeaker(line: string): boolean {
  return line.length <= LONGEST && looksLikePerson(line.replace(/^[–—-] ?/, '').split(', ', 1)[0] as string);
}

/** A longer line that begins with a name is a sentence. */
const LONGEST = 60;
