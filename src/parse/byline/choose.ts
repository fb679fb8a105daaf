/** The authors among the candidates, by the fitted models. */
import { type RankWeights, scoreOf } from '../rank/ranker.js';
import { type Candidate, type Lines, nameKey } from './candidates.js';
import { BYLINE_FEATURES } from './features.js';
import { fellowsOf } from './fellows.js';

/** Authors in the order of the dump; [] for none. */
export function chooseAuthors({ candidates, lines }: Lines, weights: RankWeights): Candidate[] {
  const scores = new Map(candidates.map((c) => [c, scoreOf(BYLINE_FEATURES, weights, c)]));
  const author = bestAuthor(candidates, (c) => scores.get(c) ?? 0, weights.none);
  if (author === null) return [];
  return [author, ...fellowsOf(author, candidates, lines)].sort((a, b) => a.block - b.block || a.index - b.index);
}

/** The likeliest name; ties go to the first. A name that stands in several places has the likelihood of them all. */
export function bestAuthor(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  none: number,
): Candidate | null {
  const sums = new Map<string, number>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.piece.text);
    sums.set(key, (sums.get(key) ?? 0) + Math.exp(score(candidate)));
  }
  let best: string | null = null;
  for (const [key, sum] of sums) if (sum > (best === null ? Math.exp(none) : (sums.get(best) ?? 0))) best = key;
  let found: Candidate | null = null;
  for (const candidate of candidates)
    if (nameKey(candidate.piece.text) === best && (found === null || score(candidate) > score(found)))
      found = candidate;
  return found;
}
