/**
 * A log-linear choice among candidates: a score for each value of each feature, summed. Which line is
 * the headline, which date the publication's: one of several, or none.
 */

/** One property of a candidate, cut into a few named values. */
export interface RankFeature<C> {
  readonly name: string;
  readonly values: readonly string[];
  /** Index into `values`. */
  of(candidate: C): number;
}

/** feature -> value -> score; and `none`, the score of there being none. */
export interface RankWeights {
  readonly none: number;
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function scoreOf<C>(features: readonly RankFeature<C>[], weights: RankWeights, candidate: C): number {
  const table = tableOf(features, weights);
  let score = 0;
  for (let i = 0; i < features.length; i++) score += table[i]?.[(features[i] as RankFeature<C>).of(candidate)] ?? 0;
  return score;
}

/** Scores by index of feature and value; weights belong to one list of features. */
const tables = new WeakMap<RankWeights, Float64Array[]>();

function tableOf<C>(features: readonly RankFeature<C>[], weights: RankWeights): Float64Array[] {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const made = features.map(({ name, values }) =>
    Float64Array.from(values, (value) => weights.features[name]?.[value] ?? 0),
  );
  tables.set(weights, made);
  return made;
}

/**
 * The best candidate and its probability; null when none of them is likelier than all. Ties go to the first.
 * `alike`: candidates with one key are one choice, as likely as all of them together; the likeliest stands for it.
 */
export function best<C>(
  features: readonly RankFeature<C>[],
  weights: RankWeights,
  candidates: readonly C[],
  alike?: (candidate: C) => string,
): { candidate: C; probability: number } | null {
  const scores = candidates.map((candidate) => scoreOf(features, weights, candidate));
  const top = scores.reduce((a, b) => Math.max(a, b), weights.none);
  const none = Math.exp(weights.none - top);
  const groups = new Map<string | number, { candidate: C; score: number; sum: number }>();
  candidates.forEach((candidate, i) => {
    const score = Math.exp((scores[i] as number) - top);
    const key = alike?.(candidate) ?? i;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { candidate, score, sum: score });
    else {
      group.sum += score;
      if (score > group.score) {
        group.candidate = candidate;
        group.score = score;
      }
    }
  });
  let found: { candidate: C; sum: number } | null = null;
  let all = none;
  for (const group of groups.values()) {
    all += group.sum;
    if (group.sum > (found?.sum ?? none)) found = group;
  }
  return found && { candidate: found.candidate, probability: found.sum / all };
}
