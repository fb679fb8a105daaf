/**
 * From the scores of a chain to roles: the best sequence (Viterbi), and by the forward-backward pass how likely each
 * role of each block is over all sequences.
 */
import { AFTER, BEFORE, type Chain, ENDS, ROLE_COUNT, STARTS } from './chain.js';
import { Scratch } from './scratch.js';

type Steps = Pick<Chain, 'steps'>;

const floats = (size: number) => new Float64Array(size);
const scratch = {
  best: new Scratch(floats),
  from: new Scratch((size) => new Uint8Array(size)),
  forward: new Scratch(floats),
  backward: new Scratch(floats),
  open: new Scratch(floats),
};
const terms = new Float64Array(ROLE_COUNT);

/** The best sequence of roles, as indexes into `ROLES`. */
export function viterbi(chain: Steps, scores: Float64Array): Uint8Array {
  const count = scores.length / ROLE_COUNT;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const best = scratch.best.take(count * ROLE_COUNT, -Infinity);
  const from = scratch.from.take(count * ROLE_COUNT, 0);
  for (let r = 0; r < ROLE_COUNT; r++) if (STARTS[r]) best[r] = scores[r] as number;
  for (let i = 1; i < count; i++) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      const previous = BEFORE[r] as readonly number[];
      for (let n = 0; n < previous.length; n++) {
        const p = previous[n] as number;
        const score = (best[(i - 1) * ROLE_COUNT + p] as number) + (chain.steps[p * ROLE_COUNT + r] as number);
        if (score > (best[i * ROLE_COUNT + r] as number)) {
          best[i * ROLE_COUNT + r] = score;
          from[i * ROLE_COUNT + r] = p;
        }
      }
      best[i * ROLE_COUNT + r] = (best[i * ROLE_COUNT + r] as number) + (scores[i * ROLE_COUNT + r] as number);
    }
  }
  let role = 0;
  for (let r = 1; r < ROLE_COUNT; r++) {
    const score = ENDS[r] ? (best[(count - 1) * ROLE_COUNT + r] as number) : -Infinity;
    if (score > (best[(count - 1) * ROLE_COUNT + role] as number)) role = r;
  }
  for (let i = count - 1; i >= 0; i--) {
    path[i] = role;
    role = from[i * ROLE_COUNT + role] as number;
  }
  return path;
}

/** Logarithms of the sums over all sequences that lead to each role of each block, and from it to the end. They hold until others are asked for. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Over all sequences. */
  readonly all: number;
}

/** `allowed`: bit set of roles for each block, for fitting; without it all are. */
export function sumsOf({ steps }: Steps, scores: Float64Array, allowed?: Uint8Array): Sums {
  const count = scores.length / ROLE_COUNT;
  // All in logarithms: over a long menu a role's probability falls below what a double can hold.
  const forward = scratch.forward.take(count * ROLE_COUNT, 0);
  const backward = scratch.backward.take(count * ROLE_COUNT, 0);
  /** The scores, with -Infinity for what cannot be. */
  const open = scratch.open.take(count * ROLE_COUNT, 0);
  open.set(scores);
  for (let r = 0; r < ROLE_COUNT; r++) {
    if (count > 0 && !ENDS[r]) open[(count - 1) * ROLE_COUNT + r] = -Infinity;
    for (let i = 0; allowed !== undefined && i < count; i++)
      if ((((allowed[i] as number) >> r) & 1) === 0) open[i * ROLE_COUNT + r] = -Infinity;
  }
  for (let i = 0; i < count; i++) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      const at = i * ROLE_COUNT + r;
      let reach = STARTS[r] ? 0 : -Infinity;
      if (i > 0) {
        const previous = BEFORE[r] as readonly number[];
        for (let n = 0; n < previous.length; n++) {
          const p = previous[n] as number;
          terms[n] = (forward[(i - 1) * ROLE_COUNT + p] as number) + (steps[p * ROLE_COUNT + r] as number);
        }
        reach = logSumOf(terms, previous.length);
      }
      forward[at] = reach + (open[at] as number);
    }
  }
  for (let i = count - 2; i >= 0; i--) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      const next = AFTER[r] as readonly number[];
      for (let k = 0; k < next.length; k++) {
        const n = next[k] as number;
        const ahead = (i + 1) * ROLE_COUNT + n;
        terms[k] = (steps[r * ROLE_COUNT + n] as number) + (open[ahead] as number) + (backward[ahead] as number);
      }
      backward[i * ROLE_COUNT + r] = logSumOf(terms, next.length);
    }
  }
  return {
    forward,
    backward,
    all: count === 0 ? 0 : logSumOf(forward.subarray(-ROLE_COUNT), ROLE_COUNT),
  };
}

/** Probability of a role of a block. */
export function probabilityOf({ forward, backward, all }: Sums, block: number, role: number): number {
  const at = block * ROLE_COUNT + role;
  return Math.exp((forward[at] as number) + (backward[at] as number) - all);
}

/**
 * Probability of each role of each block, `[block * ROLE_COUNT + role]`, how often each step is taken, and the log of
 * the sum over all sequences: what fitting needs. `allowed` as in `sumsOf`.
 */
export function marginals(
  chain: Steps,
  scores: Float64Array,
  allowed?: Uint8Array,
): { roles: Float64Array; steps: Float64Array; logSum: number } {
  const count = scores.length / ROLE_COUNT;
  const sums = sumsOf(chain, scores, allowed);
  const { forward, backward, all } = sums;
  const roles = new Float64Array(count * ROLE_COUNT);
  const steps = new Float64Array(ROLE_COUNT * ROLE_COUNT);
  for (let at = 0; at < roles.length; at++)
    roles[at] = Math.exp((forward[at] as number) + (backward[at] as number) - all);
  for (let i = 1; i < count; i++) {
    for (let n = 0; n < ROLE_COUNT; n++) {
      if ((roles[i * ROLE_COUNT + n] as number) === 0) continue;
      const after = (scores[i * ROLE_COUNT + n] as number) + (backward[i * ROLE_COUNT + n] as number) - all;
      for (const r of BEFORE[n] as readonly number[]) {
        const e = r * ROLE_COUNT + n;
        steps[e] =
          (steps[e] as number) +
          Math.exp((forward[(i - 1) * ROLE_COUNT + r] as number) + (chain.steps[e] as number) + after);
      }
    }
  }
  return { roles, steps, logSum: all };
}

function logSumOfTwo(a: number, b: number): number {
  const top = Math.max(a, b);
  const below = Math.min(a, b) - top;
  return below > NEGLIGIBLE ? top + Math.log(1 + Math.exp(below)) : top;
}

/** Terms so far below the greatest change no digit. */
const NEGLIGIBLE = -40;

/** The logarithm of the sum of the first `count` terms, which are logarithms. */
function logSumOf(terms: Float64Array, count: number): number {
  if (count === 1) return terms[0] as number;
  if (count === 2) return logSumOfTwo(terms[0] as number, terms[1] as number);
  let top = -Infinity;
  for (let i = 0; i < count; i++) if ((terms[i] as number) > top) top = terms[i] as number;
  if (top === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const below = (terms[i] as number) - top;
    if (below > NEGLIGIBLE) sum += below === 0 ? 1 : Math.exp(below);
  }
  return sum === 1 ? top : top + Math.log(sum);
}
