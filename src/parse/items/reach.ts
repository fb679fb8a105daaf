/** What stands around the times of a list: at each place beside a time a block, and how much it looks like its headline. */
import { isBoxHeading } from '../article/lead-ins.js';
import { MORE } from '../byline/words.js';
import { STOP } from '../chars.js';
import type { Facts } from '../facts.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import type { Page } from '../page.js';
import { Scratch } from '../scratch.js';
import type { Stamp } from './stamps.js';

/** Blocks above the time (negative) or below it, doubles and authors not counted; null: it has no headline. */
export type Place = number | null;

/** Up to five blocks from the time. */
export const PLACES: readonly Place[] = [null, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
const DEEPEST = 5;
/** A place is taken only for blocks more like a headline than this. */
const UNLIKE = 0.45;
/** The nearest of equals: what stands farther off is an excerpt or the neighbour's. */
const FAR = 0.03;

/** No block: the neighbouring time, a closed block or the dump's end comes first. */
export const NONE = -1;

/** By time and place: `[time * PLACES.length + index of the place]`. */
export interface Reach {
  /** The block there, or `NONE`. */
  readonly blocks: Int32Array;
  /** How much it looks like the headline of that time; 0 without a block. */
  readonly scores: Float64Array;
}

const scratch = {
  taken: new Scratch((size) => new Uint8Array(size)),
  blocks: new Scratch((size) => new Int32Array(size)),
  scores: new Scratch((size) => new Float64Array(size)),
};

/** `closed`: blocks that no headline may be taken from. It holds until another is asked for. */
export function reachOf(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Reach {
  const taken = scratch.taken.take(page.blocks.length, 0);
  for (const block of closed) taken[block] = 1;
  for (const { block, last } of stamps) {
    taken[block] = 1;
    taken[last] = 1;
  }
  const size = stamps.length * PLACES.length;
  const reach = { blocks: scratch.blocks.take(size, NONE), scores: scratch.scores.take(size, 0) };
  stamps.forEach((stamp, i) => {
    walk(page, stamp, -1, taken, reach, i * PLACES.length + PLACES.indexOf(-1));
    walk(page, stamp, 1, taken, reach, i * PLACES.length + PLACES.indexOf(1));
  });
  return reach;
}

/** `nearest`: where the place next to the time on that side is in `reach`; the next one on that side is two further. */
function walk(page: Page, stamp: Stamp, side: -1 | 1, taken: Uint8Array, reach: Reach, nearest: number): void {
  const { blocks } = page;
  let block = side < 0 ? stamp.block : stamp.last;
  let gaps = 0;
  for (let depth = 1; depth <= DEEPEST; ) {
    block += side;
    if (block < 0 || block >= blocks.length || taken[block] === 1) return;
    // Blank lines part rows, not a headline from its time.
    gaps += Math.min(blocks[side < 0 ? block + 1 : block]?.gap ?? 0, 2);
    // A doubled headline counts once: its lower copy is the headline, its upper one the picture's text.
    const before = block - side;
    if (before !== stamp.block && before !== stamp.last && blocks[block]?.text === blocks[before]?.text) continue;
    if (isBeside(page, block)) continue;
    const at = nearest + (depth - 1) * 2;
    reach.blocks[at] = block;
    reach.scores[at] = likeness(page, block) - 0.08 * Math.min(gaps, 3) - depth * FAR - UNLIKE;
    depth += 1;
  }
}

const BYLINE = kindBit('byline');
/** `Von Anna van der Muster` */
const BYLINE_WORDS = 5;

/** What some rows have and others lack: `By Ann Lee`, but for its first word nothing but capitals; `Par la rédaction`; or `|` alone. */
function isBeside({ blocks, facts }: Page, block: number): boolean {
  const { words, capitals, kinds, interfaceWords } = facts[block] as Facts;
  if (words === 0) return true;
  if ((kinds & BYLINE) === 0 || words > BYLINE_WORDS) return false;
  if (capitals < words - 1 && interfaceWords * 2 <= words) return false;
  const [first = ''] = (blocks[block]?.text ?? '').split(/[\s:]/u, 1);
  return ((lookUp(first.toLowerCase())?.kinds ?? 0) & BYLINE) !== 0;
}

/** 0 to 1: how much a block looks like a headline. */
export function likeness(page: Page, block: number): number {
  const fact = page.facts[block];
  if (!fact) return 0;
  const { words } = fact;
  let score = words < 2 ? 0 : words === 2 ? 0.25 : words === 3 ? 0.5 : words <= 24 ? 1 : words <= 32 ? 0.7 : 0.2;
  // An excerpt ends in a full stop, headlines seldom do.
  const isClosed = fact.last === STOP && fact.lastChar !== '?' && fact.lastChar !== '!';
  if (fact.sentences > 2) score -= 0.4;
  else if (isClosed && words > 7) score -= fact.sentences > 1 ? 0.5 : 0.3;
  if (page.prose[block] && words > 18) score -= 0.35;
  if (fact.interfaceWords * 2 > words) score -= 0.6;
  // Names are all capitals and no function words; so are headlines in some languages, but those are longer.
  if (words <= 3 && fact.capitals === words && fact.functionWords === 0) score -= 0.2;
  if (isListHeading(page, block)) score -= 0.4;
  if (fact.digits * 2 > fact.chars) score -= 0.5;
  if ((page.copies[block] ?? 1) > 2) score -= 0.5;
  // `Anna said:`, `more news »`
  if (OPEN.has(page.blocks[block]?.text.at(-1) ?? '')) score -= 0.5;
  return Math.max(0, score);
}

const RELATED = kindBit('related');
const HEADING_WORDS = 5;

/** What stands above lists: `Related articles`, `Mehr aus der Region`. */
function isListHeading({ blocks, facts }: Page, block: number): boolean {
  const { words, kinds } = facts[block] as Facts;
  if (words > HEADING_WORDS) return false;
  const text = blocks[block]?.text ?? '';
  return (kinds & RELATED) !== 0 || MORE.has(text.split(' ', 1)[0]?.toLowerCase() ?? '') || isBoxHeading(text);
}

const OPEN = new Set(':：»›>→');
