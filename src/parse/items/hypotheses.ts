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
import { bin } from '../features/feature.js';
import { kindBit } from '../lexicon/index.js';
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
  /** How much the row at the open end is built like the others: 0 to 1. */
  readonly endLikeness: number;
  /** Blank lines between a time and the block next to it on the headlines' side, on average. */
  readonly gaps: number;
}

/** Fewer words than a headline has. */
const LABEL = 4;
/** Words by which lines are told apart. */
const SIZES = [2, LABEL, 16, 26];
const BYLINE = kindBit('byline');
/** Blocks of a row that are compared at most. */
const ROW = 6;

/** The best place above all stamps, and the best below. `closed`: blocks that no headline may be taken from. */
export function hypothesesOf(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
): readonly [Hypothesis, Hypothesis] {
  const reach = reachOf(page, stamps, closed);
  const distance = usualDistance(stamps);
  return [hypothesis(page, stamps, closed, reach, distance, -1), hypothesis(page, stamps, closed, reach, distance, 1)];
}

/** Of the places on a side, that with the best headlines. */
function hypothesis(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  { blocks, scores }: Reach,
  distance: number,
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
    endLikeness: endLikeness(page, stamps, place, distance),
    gaps: gapsOf(page, stamps, place),
  };
}

/** How much the row at the open end is built like the others, block by block away from its time: 0 to 1. */
function endLikeness(page: Page, stamps: readonly Stamp[], place: number, distance: number): number {
  const side = Math.sign(place);
  const depth = Math.min(ROW, Math.max(Math.abs(place), distance));
  const end = side < 0 ? stamps[0] : stamps.at(-1);
  if (end === undefined || stamps.length < 2) return 0;
  const shape = (stamp: Stamp, i: number) =>
    shapeAt(page, (side < 0 ? stamp.block : stamp.last) + side * (i + 1), side);
  let alike = 0;
  for (let i = 0; i < depth; i++) {
    const usual = shape(end, i);
    for (const stamp of stamps) if (stamp !== end && shape(stamp, i) === usual) alike += 1;
  }
  return alike / ((stamps.length - 1) * depth);
}

/** Blocks between two times next to each other, at the median. */
function usualDistance(stamps: readonly Stamp[]): number {
  const distances = stamps.slice(1).map((stamp, i) => stamp.block - (stamps[i]?.last ?? 0) - 1);
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 1;
}

/** What a block looks like beside others: equal numbers look alike. `side`: the blank lines on its way to the time count. */
function shapeAt(page: Page, block: number, side: number): number {
  const fact = page.facts[block];
  if (fact === undefined) return -1;
  const gap = Math.min(page.blocks[side < 0 ? block + 1 : block]?.gap ?? 0, 1);
  const size = bin(fact.words, SIZES) * 2 + gap;
  const by = (fact.kinds & BYLINE) === 0 ? 0 : 1;
  const digits = fact.digits * 2 > fact.chars ? 2 : 0;
  const buttons = fact.interfaceWords * 2 > fact.words ? 4 : 0;
  return size * 8 + by + digits + buttons;
}

/** Blank lines between a time and the block next to it on the headline's side, on average. */
function gapsOf(page: Page, stamps: readonly Stamp[], place: number): number {
  const gap = (block: number): number => Math.min(page.blocks[block]?.gap ?? 0, 2);
  const sum = stamps.reduce((total, { block, last }) => total + gap(place < 0 ? block : last + 1), 0);
  return sum / stamps.length;
}
