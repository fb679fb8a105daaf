/**
 * Two ways to read one list: each headline above its time, or below it. All rows but one have a headline either way,
 *
 *     Ferry runs aground      <- above the first time
 *     10:05
 *     Bridge closed for a week
 *     09:40
 *     More news               <- below the last one
 *
 * so the choice is made for the list as a whole, by what `direction-features.ts` says of both.
 */
import type { Page } from '../page.js';
import { likeness, NONE, PLACES, type Reach, reachOf } from './reach.js';
import type { Stamp } from './stamps.js';

export interface Hypothesis {
  readonly page: Page;
  readonly stamps: readonly Stamp[];
  /** Blocks above the times (negative) or below them. */
  readonly place: number;
  /** Block of each stamp's headline; null where none can stand. */
  readonly headlines: readonly (number | null)[];
  /** The headline of the last row on the headlines' own side, which the other way of reading has no use for. */
  readonly own: number | null;
  /** `own` is the article's, or the neighbour's. */
  readonly ownClosed: boolean;
  /** How much the headlines look like such, on average. */
  readonly likeness: number;
}

/** The best place above all stamps, and the best below. `closed`: blocks that no headline may be taken from. */
export function hypothesesOf(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
): readonly [Hypothesis, Hypothesis] {
  const reach = reachOf(page, stamps, closed);
  return [hypothesis(page, stamps, closed, reach, -1), hypothesis(page, stamps, closed, reach, 1)];
}

/** Of the places on a side, that with the best headlines. */
function hypothesis(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  { blocks, scores }: Reach,
  side: -1 | 1,
): Hypothesis {
  let index = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let p = PLACES.indexOf(side); p < PLACES.length; p += 2) {
    let score = 0;
    for (let at = p; at < scores.length; at += PLACES.length) score += scores[at] as number;
    if (score > top) {
      top = score;
      index = p;
    }
  }
  const place = PLACES[index] as number;
  const headlines = stamps.map((_, i) => {
    const block = blocks[i * PLACES.length + index] as number;
    return block === NONE ? null : block;
  });
  const found = headlines.filter((block) => block !== null);
  const edge = (side < 0 ? stamps[0]?.block : stamps.at(-1)?.last) as number;
  return {
    page,
    stamps,
    place,
    headlines,
    own: headlines[side < 0 ? 0 : stamps.length - 1] ?? null,
    ownClosed: closed.has(edge + side) || closed.has(edge + place),
    likeness: found.reduce((sum, block) => sum + likeness(page, block), 0) / Math.max(1, found.length),
  };
}
