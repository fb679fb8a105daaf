/** Authors: who signed an article, from the lines around it, and how a byline's text falls into names. */

import { findDates } from '../dates/index.js';
import type { RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';
import { candidatesOf } from './candidates.js';
import { chooseAuthors } from './choose.js';
import { isGivenName } from './given-names.js';
import { readLine } from './line.js';
import { firstWord } from './traits.js';
import weights from './weights.json' with { type: 'json' };

export interface Byline {
  /** Names as written, without role words, markers, e-mail addresses, handles; title-case kept as in the source. */
  readonly names: readonly string[];
  /** For each name, the index of the block that it was taken from. */
  readonly blocks: readonly number[];
  /** Other blocks that are byline material without giving a name of their own: "By", "Staff writer", an e-mail address. */
  readonly extra: readonly number[];
}

const shipped: RankWeights = weights;

/**
 * `headline`: block index of the headline, or null. `listed`: blocks of news-line items, which nobody signs.
 * `model`: other weights than those shipped, for evaluation.
 */
export function findByline(
  reading: Reading,
  headline: number | null,
  listed: ReadonlySet<number> = new Set(),
  model: RankWeights = shipped,
): Byline {
  const found = candidatesOf(reading, headline, listed);
  const authors = chooseAuthors(found, model);
  const blocks = new Set(authors.map((author) => author.block));
  const extra = new Set<number>();
  for (const block of blocks) {
    for (const step of [-1, 1] as const) {
      for (let at = block + step; ; at += step) {
        const line = found.lines.get(at);
        if (line === undefined || blocks.has(at) || at === headline || !(line.trails || line.leads !== 'none')) break;
        extra.add(at);
      }
    }
  }
  return {
    names: authors.map((author) => author.piece.text),
    blocks: authors.map((author) => author.block),
    extra: [...extra].sort((a, b) => a - b),
  };
}

/** Nobody's byline is longer. */
const LONGEST = 1000;

/**
 * "By A and B", "Von A und B", "A, Staff writer" -> names. For text that is known to be a byline: of front
 * matter, a meta tag, a feed.
 */
export function splitNames(text: string): string[] {
  const names = new Set<string>();
  const start = text.slice(0, LONGEST);
  const dates = findDates(start, { lang: null, order: null });
  for (const { text: name, marker, shape, before, afterRole } of readLine(start, { language: null, dates, lead: 'by' })
    .pieces) {
    // "Anna Muster | The Lantern", "Anna Muster, Editor, House of Words"
    const isHouse = (before === 'bar' && shape === 'full' && !isGivenName(firstWord(name))) || afterRole;
    if (marker !== 'credit' && (names.size === 0 || !isHouse)) names.add(name);
  }
  return [...names];
}
