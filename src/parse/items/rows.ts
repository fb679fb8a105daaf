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
  const days = stamps.filter((stamp, i) => !closed.has(stamp.block) && isDayHeading(stamp, stamps[i + 1]));
  const timed = stamps.filter((stamp) => !days.includes(stamp));
  const open = new Set([...closed, ...days.map((day) => day.block)]);
  const alone = groupsOf(
    page,
    timed.filter((stamp) => stamp.inline === 'no'),
    closed,
  ).flatMap((group) => stackedRuns(page, group, open));
  const taken = new Set([...closed, ...blocksOf(alone)]);
  const inline = groupsOf(
    page,
    timed.filter((stamp) => stamp.inline !== 'no'),
    taken,
  ).flatMap((group) => inlineRun(page, group));
  const runs = [...alone, ...inline].sort((a, b) => firstOf(a) - firstOf(b));
  return withDays(runs, days);
}

function firstOf({ rows }: Run): number {
  return rows[0]?.stamp.block ?? 0;
}

/** Each day heading goes to the list whose rows come next below it. */
function withDays(runs: readonly Run[], days: readonly Stamp[]): Run[] {
  return runs.map((run, i) => {
    const last = run.rows.at(-1)?.stamp.block ?? 0;
    const before = runs[i - 1]?.rows.at(-1)?.stamp.block ?? -1;
    return { ...run, days: days.filter(({ block }) => block > before && block < last && firstOf(run) - block <= SLOT) };
  });
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

/** A date on its own, with clocks below it: `Monday, 3 June` / `14:05` … */
function isDayHeading(stamp: Stamp, next: Stamp | undefined): boolean {
  return stamp.mention.kind === 'date' && stamp.before === '' && stamp.after === '' && next?.mention.kind === 'clock';
}

function inlineRun(page: Page, stamps: readonly Stamp[]): Run[] {
  const rows = stamps.map((stamp): Row => {
    const text = stamp.inline === 'before' ? stamp.before : stamp.after;
    const doubles = [stamp.block - 1, stamp.block + 1].filter((block) => page.blocks[block]?.text === text);
    return { stamp, headline: stamp.block, text, doubles, others: [] };
  });
  const side = stamps[0]?.inline;
  const regular = stamps.filter((stamp) => stamp.inline === side).length >= stamps.length * 0.8;
  return rows.length >= ROWS && regular ? [{ rows, days: [] }] : [];
}

/** Times that keep their headline at one place are a list; where the place changes another begins. */
function stackedRuns(page: Page, stamps: readonly Stamp[], closed: ReadonlySet<number>): Run[] {
  if (stamps.length < ROWS) return [];
  const places = placesOf(page, stamps, closed);
  const runs: Run[] = [];
  let rows: Row[] = [];
  let current: number | null = null;
  const close = () => {
    // Two rows may stand by chance; both must look like rows.
    const likely = rows.length > ROWS || rows.every((row) => likeness(page, row.headline) >= SURE);
    if (rows.length >= ROWS && likely) runs.push({ rows, days: [] });
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

function between(headline: number, stamp: Stamp, doubles: readonly number[]): number[] {
  const blocks: number[] = [];
  const [from, to] = headline < stamp.block ? [headline + 1, stamp.block] : [stamp.last + 1, headline];
  for (let i = from; i < to; i++) if (!doubles.includes(i)) blocks.push(i);
  return blocks;
}
