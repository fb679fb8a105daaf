/** What is worked out once for a dump, before its lines are judged as headlines. */
import { type Facts, factsOf } from '../../facts.js';
import { IntCounts } from '../../int-counts.js';
import type { Page } from '../../page.js';
import type { Reading } from '../../reading.js';
import { languageIndex, type Wording } from '../../wording.js';
import { keyOf, stemsOf } from '../../words.js';
import { type BodyWords, bodyWords, isCounted, type Kinship, kinshipOf } from './kinship.js';
import { type Sort, sortOf } from './line-sorts.js';
import { headlineIn, TITLE } from './trim.js';

/** A line that may be the headline, or stands near one. */
export interface HeadLine {
  /** The line, less a breadcrumb or a date before the headline. */
  readonly text: string;
  /** Its words in small letters. */
  readonly key: string;
  readonly facts: Facts;
  readonly kinship: Kinship;
}

export interface HeadContext {
  readonly reading: Reading;
  readonly page: Page;
  /** First block of the running text. */
  readonly start: number;
  /** By block, for the blocks that are looked at; elsewhere empty. */
  readonly lines: readonly HeadLine[];
  readonly sorts: readonly Sort[];
  /** Blocks of `lines` by the chain's probability: the likeliest has rank 1. */
  readonly likelyRank: ReadonlyMap<number, number>;
  /** Blocks right above the body by their length. */
  readonly lengthRank: ReadonlyMap<number, number>;
  /** Keys of the lines below the body, where a headline may stand again. */
  readonly below: readonly string[];
}

/** As far above the body as headlines stand: menus and share buttons may come between. */
const ABOVE = 60;
/** The chain may begin the body as far above the running text as it likes; each line that is looked at is held against all others. */
const FARTHEST = 150;
/** Further up what the chain finds as likely as this. */
const LIKELY = 0.05;
/** And what has so many of its longer words in the text, with a date so many blocks below: the first of these lines. */
const KIN = 0.3;
const DATED = 2;
const FIRST = 20;
/** Blocks of the body that are looked at: the chain may begin it with the headline, or above it. */
const INTO = 8;
/** Blocks below the body that may repeat the headline. */
const BELOW = 40;
/** Blocks right above the body among which length is ranked. */
const NEAR = 15;
/** A line with more words is no headline. */
export const MOST_WORDS = 45;

/** Null for a dump without an article. */
export function contextOf(reading: Reading): HeadContext | null {
  const { page, language } = reading;
  const [begin, end] = reading.body;
  if (end < begin) return null;
  const start = textStart(page, begin, end);
  const index = languageIndex(language);
  const region = regionOf(reading, Math.max(Math.min(begin, start), start - FARTHEST), Math.min(start + INTO, end));
  const words = bodyWords(page, start, end);
  const lines = linesOf(page, region, [start, end], words, index);
  const near = region.filter((i) => i >= start - NEAR && i <= start && (lines[i]?.facts.words ?? 0) <= MOST_WORDS);
  const sorts: Sort[] = [];
  for (const i of region) sorts[i] = sortOf(page, i);
  return {
    reading,
    page,
    start,
    lines,
    sorts,
    likelyRank: ranked(region, (i) => reading.headline[i] as number),
    lengthRank: ranked(near, (i) => lines[i]?.facts.chars ?? 0),
    below: page.wordings
      .slice(end + 1, end + 1 + BELOW)
      .filter(({ text }) => text.length >= 8 && text.length < 300)
      .map(({ key }) => key),
  };
}

/** The chain may begin the body with the headline, or far above in a list: where the running text begins, that it is really about. */
function textStart({ prose, proseBefore, core, facts }: Page, begin: number, end: number): number {
  const words = (from: number, to: number) => (proseBefore[to] as number) - (proseBefore[from] as number);
  let start = begin;
  for (let i = begin; i <= Math.min(end, begin + INTO); i++) {
    if (!prose[i] || (facts[i]?.words ?? 0) < 12) continue;
    start = i;
    break;
  }
  const [dense, denseEnd] = core;
  const isCore = dense > start && dense <= end && words(start, dense) * 3 < words(dense, denseEnd + 1);
  return isCore ? dense : start;
}

function regionOf({ page, headline }: Reading, start: number, last: number): number[] {
  const region: number[] = [];
  let head = -1;
  let heads = 0;
  for (let i = 0; i <= Math.min(last, page.blocks.length - 1); i++) {
    if (i < start - ABOVE && heads < FIRST && (page.kinship[i] as number) >= KIN && isDated(page, i)) {
      head = i + DATED;
      heads += 1;
    }
    if (i < TITLE || i >= start - ABOVE || i <= head || (headline[i] as number) >= LIKELY) region.push(i);
  }
  return region;
}

/** A date stands below the line, or below a name. */
export function isDated({ mentions }: Page, block: number): boolean {
  for (let i = block + 1; i <= block + DATED; i++) if ((mentions[i]?.length ?? 0) > 0) return true;
  return false;
}

const outside = new IntCounts();

function linesOf(
  page: Page,
  region: readonly number[],
  [start, end]: readonly [number, number],
  body: BodyWords,
  language: number,
): HeadLine[] {
  const whole: string[] = [];
  for (const i of region) whole[i] = (page.wordings[i] as Wording).key;
  const known = new Set(region.map((i) => whole[i] as string));
  outside.empty();
  const seen = new Set<string>();
  const read = region.map((block) => {
    const wording = page.wordings[block] as Wording;
    const text = headlineIn(page, whole, known, block);
    const isWhole = text === wording.text;
    const key = isWhole ? wording.key : keyOf(text);
    const stems = isWhole ? wording.stems : stemsOf(text, language);
    // A line that stands again says its words once.
    if (!seen.has(key) && !(block >= start && page.prose[block])) {
      for (const stem of stems) outside.add(stem);
      seen.add(key);
    }
    const facts = isWhole ? wording.facts : factsOf(text, language);
    return { block, text, key, stems, facts };
  });
  const lines: HeadLine[] = [];
  for (const { block, text, key, stems, facts } of read) {
    const own = isCounted(page, block, start, end) ? 1 : 0;
    lines[block] = { text, key, facts, kinship: kinshipOf(stems, body, outside, own) };
  }
  return lines;
}

/** Block -> rank from 1, the greatest first; of equals the first block. */
function ranked(blocks: readonly number[], of: (block: number) => number): Map<number, number> {
  return new Map([...blocks].sort((a, b) => of(b) - of(a) || a - b).map((block, i) => [block, i + 1]));
}
