/** Fits the choice of authors to an evaluation folder. */
import { type Candidate, candidatesOf } from '../parse/byline/candidates.js';
import { BYLINE_FEATURES } from '../parse/byline/features.js';
import type { RankWeights } from '../parse/rank/ranker.js';
import type { Reading } from '../parse/reading.js';
import { fitRanker, type RankExample } from './fit-rank.js';
import { type Gold, plain } from './gold.js';

export interface BylineSample {
  readonly gold: Gold;
  readonly input: string;
  readonly reading: Reading;
  /** Block index of the headline, or null. */
  readonly headline: number | null;
}

/** Few examples for many values: a strong pull to zero, found by holding publishers out. */
const PULL = 0.08;

export function fitByline(samples: readonly BylineSample[]): RankWeights {
  const examples = samples.flatMap((sample) => toExample(sample) ?? []);
  const { none, features } = fitRanker(BYLINE_FEATURES, examples, { pull: PULL });
  return { none, features: mapValues(features, (table) => withoutZeros(table)) };
}

function mapValues<A, B>(table: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, map(value)]));
}

/** Most pairs of values never occur. */
function withoutZeros(table: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(table).filter(([, weight]) => weight !== 0));
}

/** null when the gold says nothing of authors, or the dump shows none of them as a candidate. */
function toExample({ gold, input, reading, headline }: BylineSample): RankExample<Candidate> | null {
  if (!gold.authors) return null;
  const { candidates } = candidatesOf(reading, headline);
  const names = new Set(gold.authors.map(plain));
  const right = candidates.map((c) => names.has(plain(c.piece.text)));
  return right.includes(true) || gold.visible[input]?.authors === false ? { candidates, right } : null;
}
