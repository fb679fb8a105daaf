/** Fits a ranker: gradient ascent on the log probability that the choice is a right one (AdaGrad, shuffled by a fixed seed). */
import type { RankFeature, RankWeights } from '../parse/rank/ranker.js';
import { generator, shuffle } from './random.js';

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
  /**
   * Share of the features that are left out at random, anew for each example, so that none relies on another (Srivastava
   * et al. 2014: dropout); the weights are then the mean over the later epochs.
   */
  readonly drop: number;
}

const DEFAULTS: RankOptions = { epochs: 60, rate: 0.1, pull: 0.002, drop: 0 };

export function fitRanker<C>(
  features: readonly RankFeature<C>[],
  examples: readonly RankExample<C>[],
  options: Partial<RankOptions> = {},
): RankWeights {
  const { epochs, rate, pull, drop } = { ...DEFAULTS, ...options };
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
  const average = new Float64Array(size);
  let averaged = 0;
  // Row 0 is `none`; each candidate has the rows of its values.
  const prepared = examples.map(({ candidates, right }) => ({
    rows: [
      Int32Array.of(0),
      ...candidates.map((c) => Int32Array.from(features, (f, i) => (starts[i] as number) + f.of(c))),
    ],
    right: [!right.includes(true), ...right],
  }));
  const random = generator(7);
  const order = prepared.map((_, i) => i);
  /** By place in a candidate's row: 0 for a feature that is left out; what is left counts for all. */
  const kept = new Float64Array(features.length).fill(1);
  const sumOf = (row: Int32Array) =>
    row.reduce((sum, at, place) => sum + (weights[at] as number) * (kept[place] as number), 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (drop > 0) shuffle(order, random);
    for (const index of order) {
      const { rows, right } = prepared[index] as (typeof prepared)[number];
      for (let i = 0; drop > 0 && i < kept.length; i++) kept[i] = random() < drop ? 0 : 1 / (1 - drop);
      const scores = rows.map((row, i) => (i === 0 ? (weights[0] as number) : sumOf(row)));
      const top = Math.max(...scores);
      const free = scores.map((score) => Math.exp(score - top));
      const all = free.reduce((a, b) => a + b, 0);
      const held = free.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0);
      if (held === 0) continue;
      const moved: number[] = [];
      rows.forEach((row, i) => {
        const d = (right[i] ? (free[i] as number) / held : 0) - (free[i] as number) / all;
        if (d === 0) return;
        row.forEach((at, place) => {
          const share = i === 0 ? 1 : (kept[place] as number);
          if (share === 0) return;
          if (touched[at] === 0) moved.push(at);
          touched[at] = 1;
          gradient[at] = (gradient[at] as number) + d * share;
        });
      });
      for (const at of moved) {
        const g = (gradient[at] as number) - pull * (weights[at] as number);
        squares[at] = (squares[at] as number) + g * g;
        weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(squares[at] as number);
        gradient[at] = 0;
        touched[at] = 0;
      }
    }
    if (drop > 0 ? epoch < epochs / 2 : epoch < epochs - 1) continue;
    averaged += 1;
    weights.forEach((weight, at) => {
      average[at] = (average[at] as number) + weight;
    });
  }
  const round = (at: number) => Math.round(((average[at] as number) / averaged) * 1000) / 1000 + 0;
  return {
    none: round(0),
    features: Object.fromEntries(
      features.map((f, i) => [
        f.name,
        Object.fromEntries(f.values.map((v, j) => [v, round((starts[i] as number) + j)])),
      ]),
    ),
  };
}
