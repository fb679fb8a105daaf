/**
 * Where the headline of each time stands: so many blocks above it or below it. Within a list the place
 * stays the same, so the places of all times are chosen together (Viterbi): each by how much the block
 * there looks like a headline, with a toll for every change.
 */
import { kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import { Scratch } from '../scratch.js';
import { NONE, PLACES, type Place, reachOf } from './reach.js';
import type { Stamp } from './stamps.js';

/** Lists keep their place. */
const CHANGE = 1.2;
/** Some rows have an excerpt, a section or an author between time and headline, others do not. */
const DEPTH_CHANGE = 0.5;
const COMMENT = kindBit('comment');

export interface Placed {
  readonly place: Place;
  /** Block of the headline; null without one. */
  readonly headline: number | null;
}

/** `[from * PLACES.length + to]`, which is as much as from `to` to `from`. */
const TOLLS = Float64Array.from({ length: PLACES.length ** 2 }, (_, at) =>
  tollOf(PLACES[Math.floor(at / PLACES.length)] as Place, PLACES[at % PLACES.length] as Place),
);

function tollOf(from: Place, to: Place): number {
  if (from === to) return 0;
  if (from === null || to === null) return CHANGE / 2;
  return from * to > 0 ? DEPTH_CHANGE : CHANGE;
}

const scratch = {
  best: new Scratch((size) => new Float64Array(size)),
  from: new Scratch((size) => new Uint8Array(size)),
};

/** `closed`: blocks that no headline may be taken from. `side`: -1 for places above only, 1 for those below. */
export function placesOf(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  side: -1 | 0 | 1 = 0,
): Placed[] {
  const width = PLACES.length;
  const { blocks, scores } = reachOf(page, stamps, closed);
  const comments = commentsOf(page, stamps);
  const best = scratch.best.take(scores.length, 0);
  const from = scratch.from.take(scores.length, 0);
  for (let i = 0; i < stamps.length; i++) {
    for (let p = 0; p < width; p++) {
      const at = i * width + p;
      const place = PLACES[p] as Place;
      if ((place ?? 0) * side < 0) blocks[at] = NONE;
      const block = blocks[at] as number;
      let top = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
      const before = at - p - width;
      for (let q = 0; i > 0 && q < width; q++) {
        const score = (best[before + q] as number) - (TOLLS[p * width + q] as number);
        // Two times have no headline in common.
        if (score > top && (block === NONE || block !== blocks[before + q])) {
          top = score;
          from[at] = q;
        }
      }
      best[at] = top + (place === null ? 0 : block === NONE || comments[i] ? UNLIKELY : (scores[at] as number));
    }
  }
  return traced(best, from).map((p, i) => {
    const headline = blocks[i * width + p] as number;
    return headline === NONE ? NOWHERE : { place: PLACES[p] as Place, headline };
  });
}

/** Score of a place where nothing stands. */
const UNLIKELY = -1;
const NOWHERE: Placed = { place: null, headline: null };

/** The places of the best way, as indexes. */
function traced(best: Float64Array, from: Uint8Array): number[] {
  const width = PLACES.length;
  const path: number[] = [];
  let at = best.length - width;
  for (let i = at; i < best.length; i++) if ((best[i] as number) > (best[at] as number)) at = i;
  for (let p = at % width, i = best.length / width - 1; i >= 0; i--) {
    path[i] = p;
    p = from[i * width + p] as number;
  }
  return path;
}

/** Which times are those of readers' comments. A lone one is none: the list stands above the box for comments. */
function commentsOf(page: Page, stamps: readonly Stamp[]): boolean[] {
  const said = stamps.map((stamp, i) => isComment(page, stamp, stamps[i - 1]?.last ?? -1, stamps[i + 1]?.block));
  const count = said.filter((is) => is).length;
  // The first has no button above it, the last perhaps none below.
  return count < 2 ? said.map(() => false) : said.map((is) => is || count * 2 > said.length);
}

/** Blocks around the time of a comment among which its button is: `Reply` / name / time / text / `12` / `Reply`. */
const ABOVE = 2;
const BELOW = 4;

/** `before` and `next`: blocks of the times around it. */
function isComment(page: Page, stamp: Stamp, before: number, next = page.blocks.length): boolean {
  if (page.facts[stamp.block - 1] !== undefined && names(page, stamp.block - 1)) return true;
  for (let i = Math.max(stamp.block - ABOVE, before + 1); i <= Math.min(stamp.last + BELOW, next - 1); i++) {
    const fact = page.facts[i];
    // `8 comments` stands below a story.
    if (fact === undefined || (fact.digits > 0 && (i < stamp.block || i > stamp.last))) continue;
    if ((fact.kinds & COMMENT) !== 0 && fact.words <= 6 && fact.interfaceWords * 2 >= fact.words) return true;
  }
  return false;
}

/** `Anna Muster says:` */
function names({ facts, blocks }: Page, block: number): boolean {
  const words = facts[block]?.words ?? 0;
  return words >= 2 && words <= 5 && blocks[block]?.text.endsWith(':') === true;
}
