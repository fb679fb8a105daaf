/**
 * Rows of a news line: stamps that follow one another closely, each with its headline at the same place
 * above, below or beside it. Which place that is, all rows of a run decide together.
 */
import type { DateMention } from '../dates/index.js';
import type { Page } from '../page.js';
import type { RankWeights } from '../rank/ranker.js';
import { isNoNews } from './no-news.js';
import type { Row, Run } from './row.js';
import { ROWS, stackedRows } from './stacked.js';
import type { Stamp } from './stamps.js';

/** Blocks between two times of one list: headline, its double, section, author, an excerpt, a few buttons. */
const SLOT = 9;

/**
 * Runs of rows among stamps. `closed`: blocks that belong to the article. Times on lines of their own come
 * first: a headline of theirs may end in a date of its own ("weather forecast for July 24"). `weights`: those of
 * `DIRECTION_FEATURES`, if there are any.
 */
export function findRuns(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
  weights: RankWeights | null = null,
): Run[] {
  const { groups, days, timed, closed: open } = stackedGroups(page, stamps, closed);
  const alone = groups.flatMap((group) => {
    const side = beginWithTimes(group, days) ? 1 : 0;
    return stackedRows(page, group, open, weights, side).map((rows) => ({ rows, days: [] }));
  });
  const runs = [...alone, ...inlineRuns(page, timed, closed, alone)].sort((a, b) => firstOf(a) - firstOf(b));
  return withDays(runs, days).filter((run) => !isNoNews(page, run));
}

/** `Today` / `14:05` / `Ferry runs aground`: the rows below a day heading begin with their times. */
function beginWithTimes(group: readonly Stamp[], days: readonly Stamp[]): boolean {
  const above = new Set(days.map(({ last }) => last + 1));
  return group.some(({ block }) => above.has(block));
}

/** Rows of the other sort, which may stand among those `alone`. */
function inlineRuns(page: Page, timed: readonly Stamp[], closed: ReadonlySet<number>, alone: readonly Run[]): Run[] {
  const stamps = timed.filter(({ inline, block }) => inline !== 'no' && !closed.has(block));
  if (stamps.length === 0) return [];
  const taken = blocksOf(alone);
  const free = stamps.filter(({ block }) => !taken.has(block));
  return groupsOf(page, free, closed).flatMap((group) => inlineRun(page, group));
}

/** Times on lines of their own, by list; what the day headings are; and `closed` with these. */
export function stackedGroups(
  page: Page,
  stamps: readonly Stamp[],
  closed: ReadonlySet<number>,
): { groups: Stamp[][]; days: Stamp[]; timed: Stamp[]; closed: ReadonlySet<number> } {
  const days = stamps.filter((stamp, i) => !closed.has(stamp.block) && isDayHeading(stamp, stamps[i + 1]));
  const headings = new Set(days);
  const timed = stamps.filter((stamp) => !headings.has(stamp));
  const alone = timed.filter((stamp) => stamp.inline === 'no');
  // `14:32 An artist is arrested`: a row by itself, and no headline of the time above it or below it.
  const rows = timed.filter(({ inline, mention }) => inline === 'after' && mention.kind === 'clock');
  return {
    groups: groupsOf(page, alone, closed).flatMap(splitByForm),
    days,
    timed,
    closed:
      days.length + rows.length === 0 ? closed : new Set([...closed, ...[...days, ...rows].map(({ block }) => block)]),
  };
}

/** Two lists close to each other: where times of one form end and those of another begin, farther off than is usual. */
function splitByForm(group: Stamp[]): Stamp[][] {
  if (group.every(({ mention }) => mention.kind === group[0]?.mention.kind)) return [group];
  const distances = group.slice(1).map((stamp, i) => stamp.block - (group[i]?.last ?? 0));
  const usual = [...distances].sort((a, b) => a - b)[distances.length >> 1] ?? 0;
  const parts: Stamp[][] = [[]];
  group.forEach((stamp, i) => {
    const [before, next] = [group[i - 1], group[i + 1]];
    const isNew =
      before !== undefined &&
      next !== undefined &&
      (distances[i - 1] ?? 0) > usual + 1 &&
      before.mention.kind !== stamp.mention.kind &&
      group[i - 2]?.mention.kind === before.mention.kind &&
      next.mention.kind === stamp.mention.kind;
    if (isNew) parts.push([]);
    parts.at(-1)?.push(stamp);
  });
  return parts;
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
    for (const { stamp, headline, doubles } of rows) {
      blocks.add(stamp.block).add(stamp.last).add(headline);
      for (const block of doubles) blocks.add(block);
    }
    for (const day of days) blocks.add(day.block);
  }
  return blocks;
}

/** The first block that rows take; Infinity for none. */
export function firstBlockOf(rows: readonly Row[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { stamp, headline, doubles } of rows) {
    first = Math.min(first, stamp.block, headline);
    for (const block of doubles) first = Math.min(first, block);
  }
  return first;
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

/** A day on its own, with clocks below it: `Monday, 3 June` / `14:05`, `Today` / `14:05`, `3 June` / `Today` / `14:05` … */
function isDayHeading({ block, mention, before, after }: Stamp, next: Stamp | undefined): boolean {
  if (next === undefined || before !== '' || after !== '') return false;
  const isAbove = isDayAgo(next.mention) && next.block - block <= HEADINGS;
  if (mention.kind === 'date') return next.mention.kind === 'clock' || isAbove;
  return isDayAgo(mention) && next.mention.kind === 'clock';
}

/** Lines from one heading of a list to the next. */
const HEADINGS = 2;

/** `Today`, `Gestern` */
function isDayAgo({ ago, hour }: DateMention): boolean {
  return ago?.unit === 'day' && hour === null;
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
