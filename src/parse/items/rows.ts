/**
 * Rows of a news line: stamps that follow one another closely, each with its headline at the same place
 * above, below or beside it. Which place that is, all rows of a run decide together.
 */
import type { Page } from '../page.js';
import { likeness, type Placed, placesOf } from './places.js';
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
/** A list has two rows at least; of two, each headline must be this likely. */
const ROWS = 2;
const SURE = 0.7;

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
  const days = stamps.filter((stamp, i) => isDayHeading(stamp, stamps[i + 1]));
  const timed = stamps.filter((stamp) => !days.includes(stamp));
  if (timed.length < ROWS) return [];
  if (timed[0]?.inline === 'no') return stackedRuns(page, timed, days, closed);
  const run = inlineRun(page, timed, days);
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

/** Times that keep their headline at one place are a list; where the place changes another begins. */
function stackedRuns(page: Page, stamps: readonly Stamp[], days: readonly Stamp[], closed: ReadonlySet<number>): Run[] {
  const dayBlocks = days.map((day) => day.block);
  const places = placesOf(page, stamps, new Set([...closed, ...dayBlocks]));
  const runs: Run[] = [];
  let rows: Row[] = [];
  let current: number | null = null;
  const close = () => {
    const first = rows[0]?.stamp.block ?? 0;
    const last = rows.at(-1)?.stamp.block ?? -1;
    // Two rows may stand by chance; both must look like rows.
    const likely = rows.length > ROWS || rows.every((row) => likeness(page, row.headline) >= SURE);
    if (rows.length >= ROWS && likely)
      runs.push({ rows, days: days.filter((day) => isWithin(day.block, first, last, runs)) });
    rows = [];
  };
  stamps.forEach((stamp, i) => {
    const { place, headline } = places[i] as Placed;
    if (headline === null) return;
    if (place !== current) close();
    current = place;
    const text = page.blocks[headline]?.text ?? '';
    const doubles = [headline - 1, headline + 1].filter((other) => page.blocks[other]?.text === text);
    rows.push({ stamp, headline, text, doubles, others: between(headline, stamp, doubles) });
  });
  close();
  return runs;
}

/** A day heading belongs to the list whose rows come next. */
function isWithin(day: number, first: number, last: number, earlier: readonly Run[]): boolean {
  const taken = earlier.some(({ days }) => days.some(({ block }) => block === day));
  return !taken && day < last && (day >= first || first - day <= SLOT);
}

function between(headline: number, stamp: Stamp, doubles: readonly number[]): number[] {
  const blocks: number[] = [];
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  for (let i = from; i < to; i++) if (!doubles.includes(i)) blocks.push(i);
  return blocks;
}
