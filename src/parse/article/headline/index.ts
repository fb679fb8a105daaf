/** The headline: one of the lines above the body. The tab's title may repeat it, with " | Site name". */
import { best, type RankWeights, scoreOf } from '../../rank/ranker.js';
import type { Reading } from '../../reading.js';
import { aboveDek } from './above-dek.js';
import { type HeadlineCandidate, headlineCandidates } from './candidates.js';
import { namedByComments, wholeOf } from './elsewhere.js';
import { HEADLINE_FEATURES } from './features/index.js';
import { withoutLabel } from './label.js';
import { isRuledOut } from './ruled-out.js';

export interface FoundHeadline {
  readonly block: number;
  /** The block's text, less a breadcrumb, a date or a label before the headline. */
  readonly text: string;
  /** Probability, 0 to 1. */
  readonly certainty: number;
}

/** Null when the dump shows none. */
export function findHeadline(reading: Reading, weights: RankWeights): FoundHeadline | null {
  const candidates = headlineCandidates(reading);
  const whole = wholeOf(candidates);
  const named = namedByComments(reading, candidates);
  const asked = candidates.filter((each) => (named === null ? !isRuledOut(each) : each.key === named));
  const found = best(HEADLINE_FEATURES, weights, asked, (candidate) => (whole.get(candidate) ?? candidate).key);
  if (found === null) return null;
  const score = (candidate: HeadlineCandidate) => scoreOf(HEADLINE_FEATURES, weights, candidate);
  const upper = aboveDek(found.candidate, asked, (other) => score(found.candidate) - score(other));
  const { block, text } = whole.get(upper) ?? upper;
  return { block, text: withoutLabel(reading.page, block, text), certainty: found.probability };
}

export { headlineCandidates } from './candidates.js';
export { HEADLINE_FEATURES } from './features/index.js';
