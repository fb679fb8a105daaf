/**
 * Where the headline of each time stands: so many blocks above it or below it. Within a list the place
 * stays the same, so the places of all times are chosen together (Viterbi): each by how much the block
 * there looks like a headline, with a toll for every change.
 */
import { STOP } from '../chars.js';
import { kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import type { Stamp } from './stamps.js';

/** Blocks above the time (negative) or below it, doubles not counted; null: it has no headline. */
export type Place = number | null;

/** Up to five blocks from the time. */
export const PLACES: readonly Place[] = [null, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
/** A place is taken only for blocks more like a headline than this. */
const UNLIKE = 0.45;
/** Lists keep their place. */
const CHANGE = 1.2;
/** Some rows have an excerpt, a section or an author between time and headline, others do not. */
const DEPTH_CHANGE = 0.5;
/** The nearest of equals: what stands farther off is an excerpt or the neighbour's. */
const FAR = 0.03;
const COMMENT = kindBit('comment');

export interface Placed {
  readonly place: Place;
  /** Block of the headline; null without one. */
  readonly headline: number | null;
}

/** `closed`: blocks that no headline may be taken from. `side`: -1 for places above only, 1 for those below. */
export function placesOf(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  side: -1 | 0 | 1 = 0,
): Placed[] {
  const taken = new Set([...closed, ...stamps.flatMap((stamp) => [stamp.block, stamp.last])]);
  const blocks = stamps.map((_, i) =>
    PLACES.map((place) => ((place ?? 0) * side < 0 ? null : blockAt(page, stamps, i, place, taken))),
  );
  const comments = commentsOf(page, stamps);
  const best: number[][] = [];
  const from: number[][] = [];
  stamps.forEach((stamp, i) => {
    const comment = comments[i] ?? false;
    best[i] = [];
    from[i] = [];
    PLACES.forEach((place, p) => {
      const block = blocks[i]?.[p] ?? null;
      const own = place === null ? 0 : block === null || comment ? -1 : scoreOf(page, stamp, block, place);
      let top = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
      PLACES.forEach((previous, q) => {
        const before = best[i - 1]?.[q];
        if (before === undefined) return;
        const shared = block !== null && previous !== null && block === (blocks[i - 1]?.[q] ?? null);
        const toll = shared
          ? Number.POSITIVE_INFINITY
          : previous === place
            ? 0
            : previous === null || place === null
              ? CHANGE / 2
              : previous * place > 0
                ? DEPTH_CHANGE
                : CHANGE;
        if (before - toll > top) {
          top = before - toll;
          (from[i] as number[])[p] = q;
        }
      });
      (best[i] as number[])[p] = top + own;
    });
  });
  return traced(best, from).map((p, i) => {
    const headline = blocks[i]?.[p] ?? null;
    return { place: headline === null ? null : (PLACES[p] ?? null), headline };
  });
}

function traced(best: readonly number[][], from: readonly number[][]): number[] {
  const path: number[] = [];
  let p = 0;
  best.at(-1)?.forEach((score, q) => {
    if (score > (best.at(-1)?.[p] as number)) p = q;
  });
  for (let i = best.length - 1; i >= 0; i--) {
    path[i] = p;
    p = from[i]?.[p] ?? 0;
  }
  return path;
}

/** The block at a place; null where the neighbouring time, a closed block or the dump's end comes first. */
export function blockAt(
  page: Page,
  stamps: readonly Stamp[],
  index: number,
  place: Place,
  taken: ReadonlySet<number>,
): number | null {
  if (place === null) return null;
  const stamp = stamps[index] as Stamp;
  const step = Math.sign(place);
  let block = place < 0 ? stamp.block : stamp.last;
  for (let left = Math.abs(place); left > 0; ) {
    block += step;
    if (block < 0 || block >= page.blocks.length || taken.has(block)) return null;
    // A doubled headline counts once: its lower copy is the headline, its upper one the picture's text.
    const copied =
      page.blocks[block]?.text === page.blocks[block - step]?.text &&
      block - step !== stamp.block &&
      block - step !== stamp.last;
    if (!copied) left -= 1;
  }
  return block;
}

export function scoreOf(page: Page, stamp: Stamp, block: number, place: number): number {
  return likeness(page, block) + cohesion(page, stamp, block) - Math.abs(place) * FAR - UNLIKE;
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
  if (fact.digits * 2 > fact.chars) score -= 0.5;
  if ((page.copies[block] ?? 1) > 2) score -= 0.5;
  // `Anna said:`, `more news »`
  if (/[:：»›>→]$/u.test(page.blocks[block]?.text ?? '')) score -= 0.5;
  return Math.max(0, score);
}

/** Blank lines part rows, not a headline from its time. */
function cohesion(page: Page, stamp: Stamp, headline: number): number {
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  let gaps = 0;
  for (let i = from; i <= to; i++) gaps += Math.min(page.blocks[i]?.gap ?? 0, 2);
  return -0.08 * Math.min(gaps, 3);
}

/** Which times are those of readers' comments. A lone one is none: the list stands above the box for comments. */
function commentsOf(page: Page, stamps: readonly Stamp[]): boolean[] {
  const said = stamps.map((stamp, i) => saysComment(page, stamp, stamps[i + 1]?.block ?? page.blocks.length));
  return said.filter((is) => is).length > 1 ? said : said.map(() => false);
}

/** A comment's line, or the buttons around it: `Reply`, `Antworten`. */
function saysComment(page: Page, stamp: Stamp, next: number): boolean {
  for (let i = stamp.block - 1; i <= Math.min(stamp.last + 3, next - 1); i++) {
    const fact = page.facts[i];
    if (fact && (fact.kinds & COMMENT) !== 0 && fact.words <= 6 && fact.interfaceWords * 2 >= fact.words) return true;
  }
  return false;
}
