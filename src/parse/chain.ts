/**
 * A linear-chain model over the blocks of a dump: a score for each role of each block, from its
 * features, and for each step from one role to the next. Decoded by Viterbi; the forward-backward
 * pass gives the certainty (Lafferty, McCallum, Pereira 2001: conditional random fields).
 */
import type { Feature } from './features/feature.js';
import { FEATURES } from './features/index.js';
import type { Page } from './page.js';

/**
 * Before the article; its headline; what stands between headline and body (dek, byline, date, share
 * buttons, caption); its body; a gap within the body (caption, advert); after it.
 */
export const ROLES = ['before', 'headline', 'head', 'body', 'gap', 'after'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE_COUNT = ROLES.length;

/** Steps that can be: there is one article, and its body does not begin or end with a gap. */
const NEXT: Readonly<Record<Role, readonly Role[]>> = {
  before: ['before', 'headline', 'body'],
  headline: ['head', 'body'],
  head: ['head', 'body'],
  body: ['body', 'gap', 'after'],
  gap: ['gap', 'body'],
  after: ['after'],
};
/** A dump may be all body, or have no article at all. */
const FIRST: readonly Role[] = ['before', 'headline', 'body'];
const FINAL: readonly Role[] = ['before', 'body', 'after'];
/** For each role, the roles that it may follow and those that may follow it, as indexes. */
const AFTER: readonly (readonly number[])[] = ROLES.map((role) => NEXT[role].map((next) => ROLES.indexOf(next)));
const BEFORE: readonly (readonly number[])[] = ROLES.map((_, to) =>
  ROLES.flatMap((_role, from) => (AFTER[from]?.includes(to) ? [from] : [])),
);
const STARTS: readonly boolean[] = ROLES.map((role) => FIRST.includes(role));
const ENDS: readonly boolean[] = ROLES.map((role) => FINAL.includes(role));

/** As the weights file has it: feature -> value -> role scores at each offset. */
export interface WeightsFile {
  readonly steps: Readonly<Record<string, readonly number[]>>;
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly (readonly number[])[]>>>>;
}

export interface Chain<P extends Page = Page> {
  readonly layout: Layout<P>;
  /** Score of role r for value v of slot s: at `(slotStart[s] + v) * ROLE_COUNT + r`. */
  readonly emissions: Float64Array;
  /** Score of the step from p to r: at `p * ROLE_COUNT + r`; -Infinity where it cannot be. */
  readonly steps: Float64Array;
}

/** A feature at an offset. */
export interface Slot {
  readonly feature: number;
  readonly offset: number;
  readonly start: number;
}

/** A list of features, with the rows that their values have in a chain's table of scores. */
export interface Layout<P extends Page = Page> {
  readonly features: readonly Feature<P>[];
  readonly slots: readonly Slot[];
  /** How many rows the table has. */
  readonly rows: number;
}

export function layoutOf<P extends Page>(features: readonly Feature<P>[]): Layout<P> {
  let rows = 0;
  const slots = features.flatMap((feature, index) =>
    feature.at.map((offset): Slot => {
      const slot = { feature: index, offset, start: rows };
      // One value more than the feature has: beyond the dump's edge.
      rows += feature.values.length + 1;
      return slot;
    }),
  );
  return { features, slots, rows };
}

/** The features of dumps of text. */
export const TEXT_LAYOUT = layoutOf(FEATURES);

/** For each block, the emission row that each slot takes: `rows[block * slots.length + slot]`. */
export function emissionRows<P extends Page>(page: P, { features, slots }: Layout<P>): Uint16Array {
  const count = page.blocks.length;
  const values = features.map((feature) => {
    const own = new Uint8Array(count);
    for (let block = 0; block < count; block++) own[block] = feature.of(page, block);
    return own;
  });
  const rows = new Uint16Array(count * slots.length);
  slots.forEach(({ feature, offset, start }, slot) => {
    const own = values[feature] as Uint8Array;
    const edge = features[feature]?.values.length ?? 0;
    for (let block = 0; block < count; block++) {
      const at = block + offset;
      rows[block * slots.length + slot] = start + (at < 0 || at >= count ? edge : (own[at] as number));
    }
  });
  return rows;
}

type ScoreTable = Pick<Chain, 'emissions'> & { readonly layout: Pick<Layout, 'slots'> };
type StepTable = Pick<Chain, 'steps'>;

/** Scores of each role for each block: `scores[block * ROLE_COUNT + role]`. */
export function emissionScores({ layout, emissions }: ScoreTable, rows: Uint16Array): Float64Array {
  const width = layout.slots.length;
  const count = rows.length / width;
  const scores = new Float64Array(count * ROLE_COUNT);
  for (let block = 0; block < count; block++) {
    const own = scores.subarray(block * ROLE_COUNT, (block + 1) * ROLE_COUNT);
    for (let slot = 0; slot < width; slot++) {
      const row = (rows[block * width + slot] as number) * ROLE_COUNT;
      for (let r = 0; r < ROLE_COUNT; r++) own[r] = (own[r] as number) + (emissions[row + r] as number);
    }
  }
  return scores;
}

/** The best sequence of roles, as indexes into `ROLES`. */
export function viterbi(chain: StepTable, scores: Float64Array): Uint8Array {
  const count = scores.length / ROLE_COUNT;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const best = new Float64Array(count * ROLE_COUNT).fill(-Infinity);
  const from = new Uint8Array(count * ROLE_COUNT);
  for (let r = 0; r < ROLE_COUNT; r++) if (STARTS[r]) best[r] = scores[r] as number;
  for (let i = 1; i < count; i++) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      for (const p of BEFORE[r] as readonly number[]) {
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

/**
 * Probability of each role of each block, `[block * ROLE_COUNT + role]`, and the log of the sum over
 * all sequences. `allowed`: bit set of roles for each block, for fitting; without it all are.
 */
export function marginals(
  chain: StepTable,
  scores: Float64Array,
  allowed?: Uint8Array,
): { roles: Float64Array; steps: Float64Array; logSum: number } {
  const count = scores.length / ROLE_COUNT;
  // All in logarithms: over a long menu a role's probability falls below what a double can hold.
  const forward = new Float64Array(count * ROLE_COUNT);
  const backward = new Float64Array(count * ROLE_COUNT);
  const roles = new Float64Array(count * ROLE_COUNT);
  const steps = new Float64Array(ROLE_COUNT * ROLE_COUNT);
  const terms = new Float64Array(ROLE_COUNT);
  const open = (i: number, r: number) => allowed === undefined || (((allowed[i] as number) >> r) & 1) === 1;
  for (let i = 0; i < count; i++) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      const at = i * ROLE_COUNT + r;
      let reach = STARTS[r] ? 0 : -Infinity;
      if (i > 0) {
        const previous = BEFORE[r] as readonly number[];
        previous.forEach((p, n) => {
          terms[n] = (forward[(i - 1) * ROLE_COUNT + p] as number) + (chain.steps[p * ROLE_COUNT + r] as number);
        });
        reach = logSumOf(terms, previous.length);
      }
      const ended = i === count - 1 && !ENDS[r];
      forward[at] = open(i, r) && !ended ? reach + (scores[at] as number) : -Infinity;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    for (let r = 0; r < ROLE_COUNT; r++) {
      if (i === count - 1) break;
      const next = AFTER[r] as readonly number[];
      next.forEach((n, k) => {
        const ahead = (i + 1) * ROLE_COUNT + n;
        const possible = open(i + 1, n) && !(i + 1 === count - 1 && !ENDS[n]);
        terms[k] = possible
          ? (chain.steps[r * ROLE_COUNT + n] as number) + (scores[ahead] as number) + (backward[ahead] as number)
          : -Infinity;
      });
      backward[i * ROLE_COUNT + r] = logSumOf(terms, next.length);
    }
  }
  const logSum = count === 0 ? 0 : logSumOf(forward.subarray((count - 1) * ROLE_COUNT), ROLE_COUNT);
  for (let at = 0; at < roles.length; at++)
    roles[at] = Math.exp((forward[at] as number) + (backward[at] as number) - logSum);
  for (let i = 1; i < count; i++) {
    for (let n = 0; n < ROLE_COUNT; n++) {
      if ((roles[i * ROLE_COUNT + n] as number) === 0) continue;
      const after = (scores[i * ROLE_COUNT + n] as number) + (backward[i * ROLE_COUNT + n] as number) - logSum;
      for (const r of BEFORE[n] as readonly number[]) {
        const e = r * ROLE_COUNT + n;
        steps[e] =
          (steps[e] as number) +
          Math.exp((forward[(i - 1) * ROLE_COUNT + r] as number) + (chain.steps[e] as number) + after);
      }
    }
  }
  return { roles, steps, logSum };
}

/** The logarithm of the sum of the first `count` terms, which are logarithms. */
function logSumOf(terms: Float64Array, count: number): number {
  let top = -Infinity;
  for (let i = 0; i < count; i++) if ((terms[i] as number) > top) top = terms[i] as number;
  if (top === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const below = (terms[i] as number) - top;
    // Terms so far below the greatest change no digit.
    if (below > -40) sum += below === 0 ? 1 : Math.exp(below);
  }
  return top + Math.log(sum);
}

/** The chain of a weights file; features or values that it does not know count nothing. */
export function toChain<P extends Page>(layout: Layout<P>, file: WeightsFile): Chain<P> {
  const emissions = new Float64Array(layout.rows * ROLE_COUNT);
  for (const { feature, offset, start } of layout.slots) {
    const { name, values, at } = layout.features[feature] as (typeof layout.features)[number];
    [...values, 'edge'].forEach((value, index) => {
      const scores = file.features[name]?.[value]?.[at.indexOf(offset)];
      if (scores !== undefined) emissions.set(scores, (start + index) * ROLE_COUNT);
    });
  }
  return { layout, emissions, steps: stepScores((from, to) => file.steps[ROLES[from] as Role]?.[to] ?? 0) };
}

/** A table of step scores, with -Infinity for the steps that cannot be. */
export function stepScores(score: (from: number, to: number) => number): Float64Array {
  return Float64Array.from({ length: ROLE_COUNT * ROLE_COUNT }, (_, at) => {
    const from = Math.floor(at / ROLE_COUNT);
    const to = at % ROLE_COUNT;
    return NEXT[ROLES[from] as Role].includes(ROLES[to] as Role) ? score(from, to) : -Infinity;
  });
}
