/** Samples made ready for fitting; and readings of each by a chain that was fitted without its publisher. */
import { createHash } from 'node:crypto';
import { findHeadline } from '../parse/article/headline/index.js';
import { toBlocks } from '../parse/blocks.js';
import { type Chain, TEXT_LAYOUT } from '../parse/chain.js';
import { dumpLines } from '../parse/dump-lines.js';
import { emissionRows } from '../parse/emissions.js';
import { detectLanguage } from '../parse/language.js';
import { type Page, toPage } from '../parse/page.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import { type Reading, readPage } from '../parse/reading.js';
import { type Example, fit } from './fit.js';
import { allowedRoles, type Sample } from './gold.js';

export const FOLDS = 4;

export interface Prepared {
  readonly sample: Sample;
  readonly language: string | null;
  readonly page: Page;
  /** Null when the gold says nothing of the body. */
  readonly example: Example | null;
  readonly fold: number;
}

export interface Fitted {
  readonly sample: Sample;
  readonly reading: Reading;
  /** The headline that a ranker finds in it, fitted likewise. */
  readonly headline: number | null;
  readonly fold: number;
}

export function prepare(samples: readonly Sample[]): Prepared[] {
  return samples.map((sample) => {
    const blocks = toBlocks(dumpLines(sample.text));
    const language = detectLanguage(blocks);
    const page = toPage(blocks, language);
    const allowed = allowedRoles(sample, blocks);
    const example = allowed && { rows: emissionRows(page, TEXT_LAYOUT), allowed, weight: 1 };
    return { sample, language, page, example, fold: foldOf(sample.gold.publisher) };
  });
}

/** Publishers are kept whole, so that none is judged by what was fitted on it. */
export function foldOf(publisher: string): number {
  return Number.parseInt(createHash('sha256').update(publisher).digest('hex').slice(0, 6), 16) % FOLDS;
}

/** The chain for each fold, fitted on the others. */
export function foldChains(prepared: readonly Prepared[]): Chain[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    fit(
      TEXT_LAYOUT,
      prepared.flatMap((p) => (p.fold !== fold && p.example ? [p.example] : [])),
    ),
  );
}

/** `headlines`: the headline's weights for each fold; none in the round that these are fitted in. */
export function fittedOutOfFold(
  prepared: readonly Prepared[],
  chains: readonly Chain[],
  headlines: readonly RankWeights[] | null,
): Fitted[] {
  return prepared.map(({ sample, page, language, fold }) => {
    const reading = readPage(page, language, chains[fold] as Chain);
    const headline = headlines && findHeadline(reading, headlines[fold] as RankWeights);
    return { sample, reading, headline: headline?.block ?? null, fold };
  });
}
