/**
 * A linear-chain model over the blocks of a dump: a score for each role of each block, from its
 * features, and for each step from one role to the next (Lafferty, McCallum, Pereira 2001: conditional
 * random fields). The scores of a page are summed in `emissions.ts`; what follows from them is in `decode.ts`.
 */
import type { Feature } from './features/feature.js';
import { FEATURES, OWN_FEATURES } from './features/index.js';
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
export const AFTER: readonly (readonly number[])[] = ROLES.map((role) => NEXT[role].map((next) => ROLES.indexOf(next)));
export const BEFORE: readonly (readonly number[])[] = ROLES.map((_, to) =>
  ROLES.flatMap((_role, from) => (AFTER[from]?.includes(to) ? [from] : [])),
);
export const STARTS: readonly boolean[] = ROLES.map((role) => FIRST.includes(role));
export const ENDS: readonly boolean[] = ROLES.map((role) => FINAL.includes(role));

/** As the weights file has it: feature -> value -> role scores at each offset. */
export interface WeightsFile {
  readonly steps: Readonly<Record<string, readonly number[]>>;
  readonly features: Readonly<Record<string, Readonly<Record<string, readonly (readonly number[])[]>>>>;
}

export interface Chain<P extends Page = Page> {
  readonly layout: Layout<P>;
  /** Score of role r for value v of slot s: at `(slotStart[s] + v) * ROLE_COUNT + r`. */
  readonly emissions: Float64Array;
  /** How much more that is than for value 0 of the slot. */
  readonly gains: Float64Array;
  /** Scores of a block whose features all have value 0. */
  readonly base: Float64Array;
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
  /** Where `OWN_FEATURES` stand among them, and the others. */
  readonly own: readonly number[];
  readonly others: readonly number[];
  readonly slots: readonly Slot[];
  /** Of these, those of each feature. */
  readonly slotsOf: readonly (readonly Slot[])[];
  /** The offset that is furthest from 0, without its sign. */
  readonly reach: number;
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
  const own = OWN_FEATURES.map((feature) => features.indexOf(feature));
  const others = features.map((_, index) => index).filter((index) => !own.includes(index));
  const slotsOf = features.map((_, index) => slots.filter(({ feature }) => feature === index));
  const reach = Math.max(...slots.map(({ offset }) => Math.abs(offset)));
  return { features, own, others, slots, slotsOf, reach, rows };
}

/** The features of dumps of text. */
export const TEXT_LAYOUT = layoutOf(FEATURES);

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
  return chainOf(
    layout,
    emissions,
    stepScores((from, to) => file.steps[ROLES[from] as Role]?.[to] ?? 0),
  );
}

/** A chain of its tables of scores. */
export function chainOf<P extends Page>(layout: Layout<P>, emissions: Float64Array, steps: Float64Array): Chain<P> {
  const gains = Float64Array.from(emissions);
  const base = new Float64Array(ROLE_COUNT);
  for (const { feature, start } of layout.slots) {
    const zero = emissions.subarray(start * ROLE_COUNT, (start + 1) * ROLE_COUNT);
    const edge = start + (layout.features[feature]?.values.length ?? 0);
    for (let r = 0; r < ROLE_COUNT; r++) {
      base[r] = (base[r] as number) + (zero[r] as number);
      for (let row = start; row <= edge; row++) {
        gains[row * ROLE_COUNT + r] = (gains[row * ROLE_COUNT + r] as number) - (zero[r] as number);
      }
    }
  }
  return { layout, emissions, gains, base, steps };
}

/** A table of step scores, with -Infinity for the steps that cannot be. */
export function stepScores(score: (from: number, to: number) => number): Float64Array {
  return Float64Array.from({ length: ROLE_COUNT * ROLE_COUNT }, (_, at) => {
    const from = Math.floor(at / ROLE_COUNT);
    const to = at % ROLE_COUNT;
    return NEXT[ROLES[from] as Role].includes(ROLES[to] as Role) ? score(from, to) : -Infinity;
  });
}
