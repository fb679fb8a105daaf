/**
 * Rows of a news line: stamps that follow one another closely, each with its headline at the same place
 * above, below or beside it. Which place that is, all rows of a run decide together.
 */
import { kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import type { Stamp } from './stamps.js';

export interface Row {
  readonly stamp: Stamp;
  /** Block of the headline; the stamp's own when they share a line. */
  readonly headline: number;
  /** The headline's text, where it is only part of its block. */
  readonly text: string;
  /** Second copies of the headline (a picture's alt text). */
  readonly doubles: readonly number[];
  /** Blocks of the row that are neither headline nor time: section, author, excerpt. */
  readonly others: readonly number[];
}

export interface Run {
  readonly rows: readonly Row[];
  /** Stamps that date the rows below them: day headings. */
  readonly days: readonly Stamp[];
}

/** Blocks between two times of one list: headline, its double, section, author, an excerpt, a few buttons. */
const SLOT = 9;
/** Blocks from a time to its headline. */
const REACH = 5;
/** A list has two rows at least, and each headline this likely. */
const ROWS = 2;
const LIKELY = 0.45;
/** Two rows alone must look better than many do. */
const LIKELY_PAIR = 0.6;
const COMMENTS = kindBit('comment');

/**
 * Runs of rows among stamps. `closed`: blocks that belong to the article. Times on lines of their own come
 * first: a headline of theirs may end in a date of its own ("weather forecast for July 24").
 */
export function findRuns(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Run[] {
  const alone = groupsOf(
    page,
    stamps.filter((stamp) => stamp.inline === 'no'),
    closed,
  ).flatMap((group) => runsOf(page, group, closed));
  const taken = new Set([...closed, ...blocksOf(alone)]);
  const inline = groupsOf(
    page,
    stamps.filter((stamp) => stamp.inline !== 'no'),
    taken,
  ).flatMap((group) => runsOf(page, group, taken));
  return [...alone, ...inline].sort((a, b) => (a.rows[0]?.stamp.block ?? 0) - (b.rows[0]?.stamp.block ?? 0));
}

/** All blocks that the rows of the runs take. */
export function blocksOf(runs: readonly Run[]): Set<number> {
  const blocks = new Set<number>();
  for (const { rows, days } of runs) {
    for (const { stamp, headline, doubles } of rows)
      for (const block of [stamp.block, stamp.last, headline, ...doubles]) blocks.add(block);
    for (const day of days) blocks.add(day.block);
  }
  return blocks;
}

/** Stamps that follow one another closely enough to be of one list. */
function groupsOf(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Stamp[][] {
  const groups: Stamp[][] = [];
  for (const stamp of stamps) {
    if (closed.has(stamp.block)) continue;
    const previous = groups.at(-1)?.at(-1);
    if (previous && follows(page, previous, stamp, closed)) groups.at(-1)?.push(stamp);
    else groups.push([stamp]);
  }
  return groups;
}

function follows(page: Page, previous: Stamp, stamp: Stamp, closed: ReadonlySet<number>): boolean {
  let blocks = 0;
  for (let i = previous.last + 1; i < stamp.block; i++) {
    if (closed.has(i)) return false;
    if (!isDouble(page, i)) blocks += 1;
  }
  return blocks <= SLOT;
}

/** The same text as the block above. */
function isDouble(page: Page, block: number): boolean {
  return page.blocks[block]?.text === page.blocks[block - 1]?.text;
}

function runsOf(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Run[] {
  if (stamps.length === 0) return [];
  const days = stamps.filter((stamp, i) => isDayHeading(stamp, stamps[i + 1]));
  const timed = stamps.filter((stamp) => !days.includes(stamp));
  if (timed.length < ROWS) return [];
  const run = timed[0]?.inline === 'no' ? stackedRun(page, timed, days, closed) : inlineRun(page, timed, days);
  return run ? [run] : [];
}

/** A date on its own, with clocks below it: `Monday, 3 June` / `14:05` … */
function isDayHeading(stamp: Stamp, next: Stamp | undefined): boolean {
  return stamp.mention.kind === 'date' && stamp.before === '' && stamp.after === '' && next?.mention.kind === 'clock';
}

function inlineRun(page: Page, stamps: readonly Stamp[], days: readonly Stamp[]): Run | null {
  const rows = stamps.map((stamp): Row => {
    const text = stamp.inline === 'before' ? stamp.before : stamp.after;
    const doubles = [stamp.block - 1, stamp.block + 1].filter((block) => page.blocks[block]?.text === text);
    return { stamp, headline: stamp.block, text, doubles, others: [] };
  });
  const side = stamps[0]?.inline;
  const regular = stamps.filter((stamp) => stamp.inline === side).length >= stamps.length * 0.8;
  return regular ? { rows, days } : null;
}

/** Where the headline stands: so many blocks above the time (negative) or below it, doubles not counted. */
type Place = number;

function stackedRun(
  page: Page,
  stamps: readonly Stamp[],
  days: readonly Stamp[],
  closed: ReadonlySet<number>,
): Run | null {
  if (stamps.filter((stamp) => saysComment(page, stamp)).length * 2 > stamps.length) return null;
  const taken = new Set(stamps.flatMap((stamp) => [stamp.block, stamp.last]));
  for (const day of days) taken.add(day.block);
  const at = (index: number, place: Place): number | null => {
    const stamp = stamps[index] as Stamp;
    const limit = place < 0 ? (stamps[index - 1]?.last ?? -1) : (stamps[index + 1]?.block ?? page.blocks.length);
    let block = place < 0 ? stamp.block : stamp.last;
    for (let left = Math.abs(place); left > 0; ) {
      block += Math.sign(place);
      if (place < 0 ? block <= limit : block >= limit) return null;
      if (block < 0 || closed.has(block) || taken.has(block)) return null;
      // A doubled headline counts once: the upper copy when looking down, the lower when looking up.
      if (place < 0 ? !isDouble(page, block + 1) || block + 1 === stamp.block : !isDouble(page, block)) left -= 1;
    }
    return block;
  };
  let bestPlace: Place = 0;
  let bestScore = 0;
  for (let place = -REACH; place <= REACH; place++) {
    if (place === 0) continue;
    let sum = 0;
    const texts = new Set<string>();
    for (let i = 0; i < stamps.length; i++) {
      const block = at(i, place);
      if (block === null) continue;
      const text = page.blocks[block]?.text ?? '';
      if (!texts.has(text)) sum += likeness(page, block) + cohesion(page, stamps[i] as Stamp, block);
      texts.add(text);
    }
    // The nearest of equals: what stands farther off is an excerpt or the neighbour's.
    const score = sum / stamps.length - Math.abs(place) * 0.03;
    if (score > bestScore) {
      bestScore = score;
      bestPlace = place;
    }
  }
  if (bestScore < (stamps.length === ROWS ? LIKELY_PAIR : LIKELY)) return null;
  const rows: Row[] = [];
  stamps.forEach((stamp, i) => {
    const block = at(i, bestPlace) ?? nearest(i, bestPlace, at);
    if (block === null || likeness(page, block) < 0.25) return;
    const text = page.blocks[block]?.text ?? '';
    const doubles = [block - 1, block + 1].filter((other) => page.blocks[other]?.text === text);
    rows.push({ stamp, headline: block, text, doubles, others: between(block, stamp, doubles) });
  });
  return rows.length >= ROWS ? { rows, days } : null;
}

/** A row that lacks the usual section or excerpt: the same side, nearer. */
function nearest(index: number, place: Place, at: (index: number, place: Place) => number | null): number | null {
  for (let distance = Math.abs(place) - 1; distance > 0; distance--) {
    const block = at(index, Math.sign(place) * distance);
    if (block !== null) return block;
  }
  return null;
}

function between(headline: number, stamp: Stamp, doubles: readonly number[]): number[] {
  const blocks: number[] = [];
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  for (let i = from; i < to; i++) if (!doubles.includes(i)) blocks.push(i);
  return blocks;
}

/** 0 to 1: how much a block looks like a headline. */
function likeness(page: Page, block: number): number {
  const fact = page.facts[block];
  if (!fact) return 0;
  const { words } = fact;
  let score = words < 2 ? 0 : words === 2 ? 0.25 : words === 3 ? 0.5 : words <= 24 ? 1 : words <= 32 ? 0.7 : 0.2;
  if (fact.sentences > 2) score -= 0.4;
  if (page.prose[block] && words > 18) score -= 0.35;
  if (fact.interfaceWords * 2 > words) score -= 0.6;
  // Names are all capitals and no function words; so are headlines in some languages, but those are longer.
  if (words <= 3 && fact.capitals === words && fact.functionWords === 0) score -= 0.2;
  if (fact.digits * 2 > fact.chars) score -= 0.5;
  if ((page.copies[block] ?? 1) > 2) score -= 0.5;
  return Math.max(0, score);
}

/** Blank lines part rows, not a headline from its time. */
function cohesion(page: Page, stamp: Stamp, headline: number): number {
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  let gaps = 0;
  for (let i = from; i <= to; i++) gaps += Math.min(page.blocks[i]?.gap ?? 0, 2);
  return -0.12 * Math.min(gaps, 3);
}

/** A comment's line, or the buttons around it: `Reply`, `Antworten`. */
function saysComment(page: Page, stamp: Stamp): boolean {
  for (let i = stamp.block - 1; i <= stamp.last + 3; i++) {
    const fact = page.facts[i];
    if (fact && (fact.kinds & COMMENTS) !== 0 && fact.words <= 6) return true;
  }
  return false;
}
