/** Rows of times that stand on lines of their own, with the headline above or below. */
import type { Page } from '../page.js';
import { type RankWeights, scoreOf as rankOf } from '../rank/ranker.js';
import { DIRECTION_FEATURES } from './direction-features.js';
import { hypothesesOf } from './hypotheses.js';
import { type Placed, placesOf } from './places.js';
import { likeness } from './reach.js';
import type { Row } from './row.js';
import type { Stamp } from './stamps.js';

/** A list has two rows at least; of two, each headline must be this likely. */
export const ROWS = 2;
const SURE = 0.7;

/** Times that keep their headline at one place, as found row by row. */
export interface Segment {
  readonly rows: readonly Row[];
  /** The times of the rows, and the one next to them on either side if it has no headline at that place. */
  readonly stamps: readonly Stamp[];
  readonly place: number;
}

/** Where the place changes another list begins. */
export function segmentsOf(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Segment[] {
  if (stamps.length < ROWS) return [];
  const places = placesOf(page, stamps, closed);
  const segments: Segment[] = [];
  let members: number[] = [];
  const close = () => {
    const [first, last] = [members[0] ?? 0, members.at(-1) ?? -1];
    const place = places[first]?.place;
    if (place != null) {
      const from = first > 0 && places[first - 1]?.place === null ? first - 1 : first;
      const to = last + 1 < stamps.length && places[last + 1]?.place === null ? last + 1 : last;
      const rows = members.map((i) => rowOf(page, stamps[i] as Stamp, (places[i] as Placed).headline as number));
      segments.push({ rows, stamps: stamps.slice(from, to + 1), place });
    }
    members = [];
  };
  stamps.forEach((_, i) => {
    const { place } = places[i] as Placed;
    if (place === null) return;
    if (place * (places[members[0] ?? i]?.place ?? place) < 0) close();
    members.push(i);
  });
  close();
  return segments;
}

/**
 * The rows of each list; `weights` decide between headlines above their times and below, null leaves it as found.
 * `side`: -1 where all headlines are known to stand above, 1 below.
 */
export function stackedRows(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  weights: RankWeights | null,
  side: -1 | 0 | 1 = 0,
): Row[][] {
  if (side !== 0) return [rowsOn(side, page, stamps, closed)].filter((rows) => isList(page, rows));
  return segmentsOf(page, stamps, closed)
    .map((segment) => (weights === null ? segment.rows : directed(page, segment, closed, weights)))
    .map((rows) => aboveDeks(page, rows, closed))
    .filter((rows) => isList(page, rows))
    .map((rows) => [...rows]);
}

/** Two rows may stand by chance; both must look like rows. */
function isList(page: Page, rows: readonly Row[]): boolean {
  return rows.length > ROWS || (rows.length === ROWS && rows.every((row) => likeness(page, row.headline) >= SURE));
}

function directed(page: Page, segment: Segment, closed: ReadonlySet<number>, weights: RankWeights): readonly Row[] {
  if (segment.rows.length < ROWS) return segment.rows;
  const [above, below] = hypothesesOf(page, segment.stamps, closed);
  const up = rankOf(DIRECTION_FEATURES, weights, { chosen: above, other: below, found: segment.place < 0 });
  const down = rankOf(DIRECTION_FEATURES, weights, { chosen: below, other: above, found: segment.place > 0 });
  if (up === down || up > down === segment.place < 0) return segment.rows;
  return rowsOn(up > down ? -1 : 1, page, segment.stamps, closed);
}

function rowsOn(side: -1 | 1, page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Row[] {
  const places = placesOf(page, stamps, closed, side);
  return stamps.flatMap((stamp, i) => {
    const headline = places[i]?.headline ?? null;
    return headline === null ? [] : [rowOf(page, stamp, headline)];
  });
}

/** Fewer words than a headline has. */
const LABEL = 4;
/** Share of the rows that have a dek, if a list has such. */
const WITH_DEK = 0.8;

/**
 * Headline, dek, time: where nearly all rows have two lines above the time of which either might be the headline, it is
 * the upper one. Nothing of the sort may stand below the last, and if the first row has one line only, nothing but a
 * label: else the upper ones are what stands below the times.
 */
function aboveDeks(page: Page, rows: readonly Row[], closed: ReadonlySet<number>): readonly Row[] {
  const last = rows.at(-1);
  if (rows.length <= ROWS || last === undefined) return rows;
  const isLikely = (block: number): boolean => !closed.has(block) && likeness(page, block) >= SURE;
  const upper = rows.map(({ headline, doubles, stamp }, i) => {
    const block = Math.min(headline, ...doubles) - 1;
    return headline < stamp.block && block > (rows[i - 1]?.stamp.last ?? -1) && isLikely(block) ? block : null;
  });
  const found = upper.filter((block) => block !== null);
  const below = last.stamp.last + 1;
  const isEnd = upper[0] === null ? (page.facts[below]?.words ?? 0) < LABEL : !isLikely(below);
  if (found.length < rows.length * WITH_DEK || !isEnd) return rows;
  return rows.map((row, i) => (upper[i] == null ? row : rowOf(page, row.stamp, upper[i])));
}

function rowOf(page: Page, stamp: Stamp, headline: number): Row {
  const text = page.blocks[headline]?.text ?? '';
  const doubles = [headline - 1, headline + 1].filter((other) => page.blocks[other]?.text === text);
  return { stamp, headline, text, doubles, others: between(headline, stamp, doubles) };
}

function between(headline: number, stamp: Stamp, doubles: readonly number[]): number[] {
  const blocks: number[] = [];
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  for (let i = from; i < to; i++) if (!doubles.includes(i)) blocks.push(i);
  return blocks;
}
