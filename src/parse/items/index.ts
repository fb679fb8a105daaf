/** Rows of a news line -> items, with their times resolved. */

import { message } from '../../core/messages.js';
import type { Message, NewsItem } from '../../core/records.js';
import { takeLabels } from '../article/labels.js';
import { resolveDate } from '../dates/index.js';
import { directionOf } from '../language.js';
import type { Page } from '../page.js';
import type { Row, Run } from './rows.js';

export interface TimeContext {
  readonly path: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 with offset, or null. */
  readonly captured: string | null;
  /** The article's own date: stands in where a list shows clocks and no day. */
  readonly articleDate: string | null;
  readonly lang: string | null;
  /** Whether day and month of `03/04/2024` are told apart by evidence. */
  readonly orderCertain: boolean;
}

export interface DatedRow {
  readonly row: Row;
  readonly item: NewsItem;
}

export function toItems(
  page: Page,
  runs: readonly Run[],
  context: TimeContext,
): { rows: DatedRow[]; messages: Message[] } {
  const rows: DatedRow[] = [];
  const messages: Message[] = [];
  for (const run of runs) {
    const times = datesOf(run, context);
    const problems = new Map<string, { line: number; text: string; count: number }>();
    run.rows.forEach((row, i) => {
      const time = times[i] as Dated;
      const line = page.blocks[row.stamp.block]?.from ?? 1;
      for (const problem of time.problems) {
        const known = problems.get(problem);
        if (known) known.count += 1;
        else problems.set(problem, { line, text: row.stamp.text, count: 1 });
      }
      rows.push({ row, item: itemOf(page, row, time.iso, context.lang) });
    });
    for (const [problem, { line, text, count }] of problems) {
      messages.push(
        message(RULE[problem] ?? 'date:relative', reason(problem, text, count), {
          path: context.path,
          line,
          column: 1,
        }),
      );
    }
  }
  return { rows, messages };
}

const RULE = {
  impossible: 'date:impossible',
  ambiguous: 'date:ambiguous',
  relative: 'date:relative',
  'no-date': 'date:no-day',
  inferred: 'date:inferred',
} as Readonly<Record<string, 'date:impossible' | 'date:ambiguous' | 'date:relative' | 'date:no-day' | 'date:inferred'>>;

function reason(problem: string, text: string, count: number): string {
  const others = count > 1 ? ` (and ${count - 1} more in this list)` : '';
  switch (problem) {
    case 'impossible':
      return `There is no such date as "${text}"${others}`;
    case 'ambiguous':
      return `"${text}" can be read day first or month first${others}`;
    case 'inferred':
      return `"${text}" shows no day; the day is taken from the article's date${others}`;
    case 'no-date':
      return `"${text}" shows no day, and nothing near it does${others}`;
    default:
      return `"${text}" counts from the time of capture, which is not known${others}`;
  }
}

interface Dated {
  readonly iso: string | null;
  readonly problems: readonly string[];
}

/** Times of a run's rows. Clocks take their day from the heading above, else roll over at midnight. */
function datesOf(run: Run, context: TimeContext): Dated[] {
  const known = { timeZone: context.timeZone, captured: context.captured };
  const start = context.captured ?? context.articleDate;
  const step = run.days.length > 0 ? 0 : rollover(run.rows);
  let day = start;
  let lastClock: number | null = null;
  let heading = 0;
  let given = false;
  return run.rows.map(({ stamp }) => {
    for (let next = run.days[heading]; next && next.block < stamp.block; next = run.days[++heading]) {
      day = resolveDate(next.mention, { ...known, near: start }).iso ?? day;
      given = true;
      lastClock = null;
    }
    const { mention } = stamp;
    if (mention.kind === 'clock' && day !== null) {
      const clock = (mention.hour ?? 0) * 60 + (mention.minute ?? 0);
      if (
        lastClock !== null &&
        step !== 0 &&
        Math.sign(clock - lastClock) === -step &&
        Math.abs(clock - lastClock) > 60
      )
        day = shiftDay(day, step);
      lastClock = clock;
    }
    const { iso, problem } = resolveDate(mention, { ...known, near: day });
    if (mention.day !== null && iso !== null) {
      day = iso.slice(0, 10);
      given = true;
      lastClock = mention.hour === null ? null : mention.hour * 60 + (mention.minute ?? 0);
    }
    const problems: string[] = [];
    if (problem !== null && !(problem === 'ambiguous' && context.orderCertain)) problems.push(problem);
    else if (mention.ambiguous && !context.orderCertain) problems.push('ambiguous');
    if (mention.kind === 'clock' && iso !== null && !given && context.captured === null) problems.push('inferred');
    return { iso, problems };
  });
}

/** -1 when the newest stands first (times fall down the list), 1 when the oldest does. */
function rollover(rows: readonly Row[]): -1 | 1 {
  let falls = 0;
  let rises = 0;
  for (let i = 1; i < rows.length; i++) {
    const [a, b] = [rows[i - 1]?.stamp.mention, rows[i]?.stamp.mention];
    const change = (b?.hour ?? 0) * 60 + (b?.minute ?? 0) - ((a?.hour ?? 0) * 60 + (a?.minute ?? 0));
    if (change < 0) falls += 1;
    if (change > 0) rises += 1;
  }
  return rises > falls ? 1 : -1;
}

/** `2024-06-18` or a longer ISO string, a day on or back: the date alone. */
function shiftDay(iso: string, days: number): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function itemOf(page: Page, row: Row, published: string | null, lang: string | null): NewsItem {
  const { headline, labels } = takeLabels(row.text);
  const { stamp } = row;
  const beside = stamp.inline === 'no' ? [stamp.before, stamp.after].filter((text) => text !== '').join(' ') : '';
  const blocks = [row.headline, stamp.block, stamp.last, ...row.doubles];
  const from = Math.min(...blocks.map((block) => page.blocks[block]?.from ?? 1));
  const to = Math.max(...blocks.map((block) => page.blocks[block]?.to ?? 1));
  const kicker = row.others
    .map((block) => page.blocks[block])
    .find((block) => block !== undefined && block.text.length <= 40)?.text;
  return {
    headline,
    published,
    timeText: stamp.text,
    labels,
    category: beside || kicker || null,
    url: null,
    body: [],
    lang,
    dir: directionOf(lang),
    lines: [from, to],
  };
}
