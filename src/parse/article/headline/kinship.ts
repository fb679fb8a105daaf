/** How much a line has to do with the text of the article: the words that both have. */
import { IntCounts } from '../../int-counts.js';
import { IntSet } from '../../int-set.js';
import type { Page } from '../../page.js';
import { ENOUGH } from '../../words.js';

/** The words of one line, held against those of the body and of the lines around. */
export interface Kinship {
  /** Its distinct words, as numbers, without function words. */
  readonly stems: readonly number[];
  /** Of these, those that the body has; that three paragraphs and more have; that the first two have. */
  readonly shared: number;
  readonly often: number;
  readonly early: number;
  /** Of its words, those that other lines outside the body have. */
  readonly common: number;
  /** Sum over its words in the body: how much more they are the body's than the other lines'. */
  readonly weight: number;
}

/** Paragraphs of the body whose words are counted. */
const PARAGRAPHS = 15;
const EARLY = 2;

export interface BodyWords {
  /** Word -> paragraphs that have it. */
  readonly counts: IntCounts;
  readonly early: IntSet;
}

const counts = new IntCounts();
const early = new IntSet(EARLY * ENOUGH);

/** The words of the body's running text from block `start` to `end`. A body of a few lines may have no running text. They hold until others are asked for. */
export function bodyWords({ wordings, prose }: Page, start: number, end: number): BodyWords {
  counts.empty();
  early.empty();
  let paragraphs = 0;
  for (let i = start; i <= end && paragraphs < PARAGRAPHS; i++) {
    if (!prose[i] && end - start > SMALL) continue;
    paragraphs += 1;
    for (const stem of wordings[i]?.stems ?? []) {
      counts.add(stem);
      if (paragraphs <= EARLY) early.add(stem);
    }
  }
  return { counts, early };
}

const SMALL = 3;

/** True for a block whose words `bodyWords` counts among the body's. */
export function isCounted({ prose }: Page, block: number, start: number, end: number): boolean {
  return block >= start && block <= end && (prose[block] === 1 || end - start <= SMALL);
}

/**
 * `stems`: distinct words of a line; `outside`: word -> lines above the body that have it, this one included; `own`: 1
 * when the line's words are among the body's.
 */
export function kinshipOf(stems: readonly number[], body: BodyWords, outside: IntCounts, own: 0 | 1): Kinship {
  let shared = 0;
  let often = 0;
  let early = 0;
  let common = 0;
  let weight = 0;
  for (const stem of stems) {
    const inside = body.counts.get(stem) - own;
    const others = Math.max(outside.get(stem) - 1, 0);
    if (others > 0) common += 1;
    if (inside <= 0) continue;
    shared += 1;
    if (inside >= 3) often += 1;
    if (body.early.has(stem)) early += 1;
    weight += Math.log(1 + inside / (1 + others));
  }
  return { stems, shared, often, early, common, weight };
}
