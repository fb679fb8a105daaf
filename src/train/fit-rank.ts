/** Fits a ranker: gradient ascent on the log probability that the choice is a right one (AdaGrad, fixed order). */
import type { RankFeature, RankWeights } from '../parse/rank/ranker.js';

export interface RankExample<C> {
  readonly candidates: readonly C[];
  /** Whether each candidate is right; when none is, `none` is. */
  readonly right: readonly boolean[];
}

export interface RankOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to zero; more for fewer examples and more features. */
  readonly pull: number;
}

const DEFAULTS: RankOptions = { epochs: 60, rate: 0.1, pull: 0.002 };

export function fitRanker<C>(
  features: readonly RankFeature<C>[],
  examples: readonly RankExample<C>[],
  options: Partial<RankOptions> = {},
): RankWeights {
  const { epochs, rate, pull } = { ...DEFAULTS, ...options };
  const starts: number[] = [];
  let size = 1;
  for (const { values } of features) {
    starts.push(size);
    size += values.length;
  }
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  const touched = new Uint8Array(size);
  // Row 0 is `none`; each candidate has the rows of its values.
  const prepared = examples.map(({ candidates, right }) => ({
    rows: [
      Int32Array.of(0),
      ...candidates.map((c) => Int32Array.from(features, (f, i) => (starts[i] as number) + f.of(c))),
    ],
    right: [!right.includes(true), ...right],
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, right } of prepared) {
      const scores = rows.map((row) => row.reduce((sum, at) => sum + (weights[at] as number), 0));
      const top = Math.max(...scores);
      const free = scores.map((score) => Math.exp(score - top));
      const all = free.reduce((a, b) => a + b, 0);
      const held = free.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
      if (held === 0) continue;
      const moved: number[] = [];
      rows.forEach((row, i) => {
        const d = (right[i] ? (free[i] as number) / held : 0) - (free[i] as number) / all;
        if (d === 0) return;
        for (const at of row) {
          if (touched[at] === 0) moved.push(at);
          touched[at] = 1;
          gradient[at] = (gradient[at] as number) + d;
        }
      });
      for (const at of moved) {
        const g = (gradient[at] as number) - pull * (weights[at] as number);
        squares[at] = (squares[at] as number) + g * g;
        weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(squares[at] as number);
        gradient[at] = 0;
        touched[at] = 0;
      }
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000 + 0;
  return {
    none: round(weights[0] as number),
    features: Object.fromEntries(
      features.map((f, i) => [
        f.name,
        Object.fromEntries(f.values.map((v, j) => [v, round(weights[(starts[i] as number) + j] as number)])),
      ]),
    ),
  };
}
