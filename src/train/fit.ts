/**
 * Fits the chain to samples whose roles are known in part: gradient ascent on
 * log P(allowed sequences) (AdaGrad, shuffled by a fixed seed), with a pull to zero.
 */
import { type Chain, chainOf, type Layout, ROLE_COUNT, stepScores } from '../parse/chain.js';
import { marginals } from '../parse/decode.js';
import { emissionScores } from '../parse/emissions.js';
import type { Page } from '../parse/page.js';
import { generator, shuffle } from './random.js';

export interface Example {
  readonly rows: Uint16Array;
  readonly allowed: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull to zero, over the whole set. */
  readonly pull: number;
}

export const DEFAULTS: FitOptions = { epochs: 40, rate: 0.03, pull: 4 };

/** A block whose role is as sure as this teaches nothing. */
const NEGLIGIBLE = 1e-4;

export function fit<P extends Page>(
  layout: Layout<P>,
  examples: readonly Example[],
  options: FitOptions = DEFAULTS,
): Chain<P> {
  const width = layout.slots.length;
  const emissions = new Float64Array(layout.rows * ROLE_COUNT);
  const steps = stepScores(() => 0);
  const squares = new Float64Array(emissions.length).fill(1e-6);
  const stepSquares = new Float64Array(steps.length).fill(1e-6);
  const average = new Float64Array(emissions.length);
  const stepAverage = new Float64Array(steps.length);
  let averaged = 0;
  // Sums of one example, by place, and the places that are not zero.
  const gradient = new Float64Array(emissions.length);
  const touched: number[] = [];
  const random = generator(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { rows, allowed, weight } = examples[index] as Example;
      const count = allowed.length;
      if (count === 0) continue;
      const scores = emissionScores({ layout, emissions }, rows);
      const free = marginals({ steps }, scores);
      const held = marginals({ steps }, scores, allowed);
      if (!Number.isFinite(held.logSum) || !Number.isFinite(free.logSum)) continue;
      touched.length = 0;
      for (let i = 0; i < count; i++) {
        for (let r = 0; r < ROLE_COUNT; r++) {
          const d = (held.roles[i * ROLE_COUNT + r] as number) - (free.roles[i * ROLE_COUNT + r] as number);
          if (Math.abs(d) < NEGLIGIBLE) continue;
          for (let slot = 0; slot < width; slot++) {
            const at = (rows[i * width + slot] as number) * ROLE_COUNT + r;
            if (gradient[at] === 0) touched.push(at);
            gradient[at] = (gradient[at] as number) + d;
          }
        }
      }
      const shrink = options.pull / examples.length;
      for (const at of touched) {
        const g = weight * (gradient[at] as number) - shrink * (emissions[at] as number);
        gradient[at] = 0;
        if (g === 0) continue;
        squares[at] = (squares[at] as number) + g * g;
        emissions[at] = (emissions[at] as number) + (options.rate * g) / Math.sqrt(squares[at] as number);
      }
      for (let at = 0; at < steps.length; at++) {
        if (steps[at] === -Infinity) continue;
        const g = weight * ((held.steps[at] as number) - (free.steps[at] as number)) - shrink * (steps[at] as number);
        stepSquares[at] = (stepSquares[at] as number) + g * g;
        steps[at] = (steps[at] as number) + (options.rate * g) / Math.sqrt(stepSquares[at] as number);
      }
    }
    // The mean over the later epochs is steadier than the last state.
    if (epoch >= options.epochs / 2) {
      averaged += 1;
      emissions.forEach((value, at) => {
        average[at] = (average[at] as number) + value;
      });
      steps.forEach((value, at) => {
        stepAverage[at] = (stepAverage[at] as number) + value;
      });
    }
  }
  return chainOf(
    layout,
    average.map((sum) => sum / averaged),
    stepAverage.map((sum) => sum / averaged),
  );
}
