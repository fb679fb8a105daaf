/**
 * Live blogs: the text of the page is a row of entries, each with a time, a headline and paragraphs of its own.
 *
 *     18:40 Uhr
 *     Krisenstab hebt die Warnung auf
 *     Die Bewohner dürfen in ihre Häuser zurück. …
 *     16:15 Uhr
 */
import type { DateMention } from '../dates/index.js';
import type { Page } from '../page.js';
import type { Reading } from '../reading.js';
import { likeness } from './reach.js';
import type { Row, Run } from './row.js';
import type { Stamp } from './stamps.js';

/** Fewer entries are no live blog. */
const ENTRIES = 3;
/** Share of the times that have a headline and text, and share of the page's text that they hold. */
const WITH_TEXT = 0.75;
const OF_TEXT = 0.6;
/** Share of neighbouring times in one order: readers' comments and programmes of events jump. */
const IN_ORDER = 0.8;
const HEADLINE = 0.5;
/** `Half empty`, between a time and its text: of two words that are no name. */
const SHORT_HEADLINE = 0.25;
/** A heading above the entries has fewer words: `Das Wichtigste in Kürze`. */
const HEADING_WORDS = 5;
/** A name has fewer words: `Anna van der Muster`. */
const LONG_NAME = 5;

/**
 * The entries; null for a page that is no live blog. The roles of the blocks are not asked: the chain looks for one
 * text without breaks, and finds a few of the entries.
 */
export function findLive({ page, stamps }: Reading): Run | null {
  const times = stamps.filter(isEntryTime);
  if (times.length < ENTRIES || !areInOrder(times)) return null;
  const rows = times.flatMap((stamp, i) => entryOf(page, stamp, times[i + 1]?.block ?? null));
  if (rows.length < times.length * WITH_TEXT) return null;
  const words = (from: number, to: number): number =>
    (page.proseBefore[to] as number) - (page.proseBefore[from] as number);
  const own = rows.reduce((sum, { body }) => sum + body.reduce((all, block) => all + words(block, block + 1), 0), 0);
  return own >= words(0, page.blocks.length) * OF_TEXT ? { rows, days: [] } : null;
}

/**
 * A clock alone on its line: `18:40 Uhr`; or below its date. A date beside it is a comment's or an event's, more often
 * than not.
 */
function isEntryTime({ inline, mention, before, after, block, last }: Stamp): boolean {
  const isClock = mention.kind === 'clock' || (mention.kind === 'datetime' && last > block);
  return inline === 'no' && isClock && before === '' && after === '';
}

/** Newest first or oldest first. */
function areInOrder(stamps: readonly Stamp[]): boolean {
  const clocks = stamps.map(({ mention }) => daysOf(mention) * 1440 + (mention.hour ?? 0) * 60 + (mention.minute ?? 0));
  const falls = clocks.slice(1).filter((clock, i) => clock <= (clocks[i] as number)).length;
  const rises = clocks.slice(1).filter((clock, i) => clock >= (clocks[i] as number)).length;
  return Math.max(falls, rises) >= (clocks.length - 1) * IN_ORDER;
}

/** Days, as if months were all of one length; 0 for a clock without a date. */
function daysOf({ year, month, day }: DateMention): number {
  return ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);
}

interface Entry extends Row {
  readonly body: readonly number[];
}

/** The headline, and the text down to the next time; of the last entry, its running text. */
function entryOf(page: Page, stamp: Stamp, next: number | null): Entry[] {
  const headline = headlineOf(page, stamp);
  if (headline === null) return [];
  const body: number[] = [];
  for (let block = headline + 1; block < (next ?? page.blocks.length); block++) {
    if (page.prose[block]) body.push(block);
    else if (next === null) break;
  }
  return body.length === 0
    ? []
    : [{ stamp, headline, text: page.blocks[headline]?.text ?? '', doubles: [], others: [], body }];
}

/** It stands right below the time, or below who wrote the entry. */
function headlineOf(page: Page, { last }: Stamp): number | null {
  const isHeadline = (at: number): boolean =>
    !page.prose[at] && likeness(page, at) >= (page.prose[at + 1] ? SHORT_HEADLINE : HEADLINE);
  const isName = (page.facts[last + 1]?.words ?? LONG_NAME) < LONG_NAME;
  if (isName && isHeadline(last + 2)) return last + 2;
  return isHeadline(last + 1) ? last + 1 : null;
}

/** The page as read, with the entries for its text: the article's head stands above the first. */
export function readingOfLive(reading: Reading, { rows }: Run): Reading {
  const own = new Set(rows.flatMap(({ body = [] }) => body));
  const first = rows[0]?.stamp.block ?? 0;
  const last = [...own].reduce((a, b) => Math.max(a, b), -Infinity);
  const roles = reading.roles.map((role, block) => {
    if (own.has(block)) return 'body';
    if (block > last) return 'after';
    return block < first && role !== 'gap' && role !== 'after' ? role : 'gap';
  });
  return { ...reading, roles, body: [first, last] };
}

/** All that the entries take of the page, and the heading above them. */
export function blocksOfLive(page: Page, { rows }: Run): Set<number> {
  const blocks = new Set(
    rows.flatMap(({ stamp, headline, body = [] }) => [stamp.block, stamp.last, headline, ...body]),
  );
  const heading = (rows[0]?.stamp.block ?? 0) - 1;
  if ((page.facts[heading]?.words ?? HEADING_WORDS) < HEADING_WORDS) blocks.add(heading);
  return blocks;
}
