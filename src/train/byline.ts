/** Fits the choice of authors to an evaluation folder. */
import { type Candidate, candidatesOf, nameKey } from '../parse/byline/candidates.js';
import { type BylineWeights, bestAuthor } from '../parse/byline/choose.js';
import { BYLINE_FEATURES } from '../parse/byline/features.js';
import { FELLOW_FEATURES, type Fellow, fellowsOf } from '../parse/byline/fellows.js';
import { type RankWeights, scoreOf } from '../parse/rank/ranker.js';
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

/** Few examples for many values: strong pulls to zero, found by holding publishers out. */
const AUTHOR_PULL = Number(process.env['AP'] ?? 0.12);
const FELLOW_PULL = Number(process.env['FP'] ?? 0.005);

export function fitByline(samples: readonly BylineSample[]): BylineWeights {
  const author = fitRanker(
    BYLINE_FEATURES,
    samples.flatMap((sample) => authorExample(sample) ?? []),
    AUTHOR_PULL,
  );
  const fellow = fitRanker(
    FELLOW_FEATURES,
    samples.flatMap((sample) => fellowExamples(sample, author)),
    FELLOW_PULL,
  );
  return { author, fellow };
}

/** null when the page says nothing of its authors, or shows none of them as a candidate. */
function authorExample({ gold, input, reading, headline }: BylineSample): RankExample<Candidate> | null {
  if (!gold.authors) return null;
  const names = new Set(gold.authors.map(plain));
  const { candidates } = candidatesOf(reading, headline);
  const right = candidates.map((c) => names.has(plain(c.piece.text)));
  if (!right.includes(true) && gold.visible[input]?.authors !== false) return null;
  return { candidates, right };
}

/** One for each name beside the author that the fitted model would choose, if that is right. */
function fellowExamples({ gold, reading, headline }: BylineSample, weights: RankWeights): RankExample<Fellow>[] {
  if (!gold.authors) return [];
  const names = new Set(gold.authors.map(plain));
  const { candidates, lines } = candidatesOf(reading, headline);
  const score = (c: Candidate): number => scoreOf(BYLINE_FEATURES, weights, c);
  const author = bestAuthor(candidates, score, weights.none);
  if (author === null || !names.has(plain(author.piece.text))) return [];
  return fellowsOf(author, candidates, lines, score).map((fellow) => ({
    candidates: [fellow],
    right: [names.has(plain(nameKey(fellow.candidate.piece.text)))],
  }));
}

/** As JSON that a person can read: a line a feature, values without weight left out. */
export function toBylineFile(weights: BylineWeights): string {
  const models = Object.entries(weights).map(([name, { none, features }]: [string, RankWeights]) => {
    const lines = Object.entries(features).map(([feature, values]) => {
      const kept = Object.fromEntries(Object.entries(values).filter(([, weight]) => weight !== 0));
      return `      ${JSON.stringify(feature)}: ${JSON.stringify(kept)}`;
    });
    return `  ${JSON.stringify(name)}: {\n    "none": ${none},\n    "features": {\n${lines.join(',\n')}\n    }\n  }`;
  });
  return `{\n${models.join(',\n')}\n}\n`;
}
