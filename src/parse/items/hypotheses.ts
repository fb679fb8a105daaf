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
import { blockAt, likeness, PLACES, scoreOf } from './places.js';
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
  const taken = new Set([...closed, ...stamps.flatMap((stamp) => [stamp.block, stamp.last])]);
  const bestOf = (side: number): Hypothesis => {
    let best: Hypothesis | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (const place of PLACES) {
      if (place === null || Math.sign(place) !== side) continue;
      const made = hypothesis(page, stamps, place, taken, closed);
      const score = made.headlines.reduce<number>(
        (sum, block, i) => sum + (block === null ? 0 : scoreOf(page, stamps[i] as Stamp, block, place)),
        0,
      );
      if (score > top) {
        top = score;
        best = made;
      }
    }
    return best as Hypothesis;
  };
  return [bestOf(-1), bestOf(1)];
}

function hypothesis(
  page: Page,
  stamps: readonly Stamp[],
  place: number,
  taken: ReadonlySet<number>,
  closed: ReadonlySet<number>,
): Hypothesis {
  const headlines = stamps.map((_, i) => blockAt(page, stamps, i, place, taken));
  const found = headlines.filter((block) => block !== null);
  const end = place < 0 ? 0 : stamps.length - 1;
  const edge = (place < 0 ? stamps[0]?.block : stamps.at(-1)?.last) as number;
  return {
    page,
    stamps,
    place,
    headlines,
    own: headlines[end] ?? null,
    ownClosed: closed.has(edge + Math.sign(place)) || closed.has(edge + place),
    likeness: found.reduce((sum, block) => sum + likeness(page, block), 0) / Math.max(1, found.length),
  };
}
