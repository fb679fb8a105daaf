/**
 * A linear-chain model over the blocks of a dump: a score for each role of each block, from its
 * features, and for each step from one role to the next (Lafferty, McCallum, Pereira 2001: conditional
 * random fields). What follows from the scores is in `decode.ts`.
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
  return { features, own, others, slots, rows };
}

/** The features of dumps of text. */
export const TEXT_LAYOUT = layoutOf(FEATURES);

/** The value of each feature at each block, `[feature * blocks + block]`. */
function valuesOf<P extends Page>(page: P, { features, own, others }: Layout<P>): Uint8Array {
  const count = page.blocks.length;
  const values = new Uint8Array(features.length * count);
  page.wordings.forEach((wording, block) => {
    for (let i = 0; i < own.length; i++) values[(own[i] as number) * count + block] = wording.values[i] as number;
  });
  for (const index of others) {
    const feature = features[index] as Feature<P>;
    for (let block = 0; block < count; block++) values[index * count + block] = feature.of(page, block);
  }
  return values;
}

/** For each block, the emission row that each slot takes: `rows[block * slots.length + slot]`. */
export function emissionRows<P extends Page>(page: P, layout: Layout<P>): Uint16Array {
  const { features, slots } = layout;
  const count = page.blocks.length;
  const values = valuesOf(page, layout);
  const rows = new Uint16Array(count * slots.length);
  slots.forEach(({ feature, offset, start }, slot) => {
    const edge = features[feature]?.values.length ?? 0;
    for (let block = 0; block < count; block++) {
      const at = block + offset;
      rows[block * slots.length + slot] =
        start + (at < 0 || at >= count ? edge : (values[feature * count + at] as number));
    }
  });
  return rows;
}

/**
 * Scores of each role for each block: `scores[block * ROLE_COUNT + role]`. `rows`: for each block, the row that each
 * slot takes.
 */
export function emissionScores(
  { layout, emissions }: { readonly layout: Pick<Layout, 'slots'>; readonly emissions: Float64Array },
  rows: Uint16Array,
): Float64Array {
  const width = layout.slots.length;
  const count = rows.length / width;
  const scores = new Float64Array(count * ROLE_COUNT);
  for (let slot = 0; slot < width; slot++) {
    for (let block = 0; block < count; block++) addRow(scores, block, emissions, rows[block * width + slot] as number);
  }
  return scores;
}

/** The same for a page, without a table of rows, which only fitting needs: one in ten microseconds of a line went there. */
export function pageScores<P extends Page>({ layout, emissions }: Chain<P>, page: P): Float64Array {
  const count = page.blocks.length;
  const values = valuesOf(page, layout);
  const scores = new Float64Array(count * ROLE_COUNT);
  for (const { feature, offset, start } of layout.slots) {
    const edge = start + (layout.features[feature]?.values.length ?? 0);
    for (let block = 0; block < count; block++) {
      const at = block + offset;
      addRow(scores, block, emissions, at < 0 || at >= count ? edge : start + (values[feature * count + at] as number));
    }
  }
  return scores;
}

/** Written out, since a loop over the six roles takes twice as long. */
function addRow(scores: Float64Array, block: number, emissions: Float64Array, row: number): void {
  const to = block * ROLE_COUNT;
  const from = row * ROLE_COUNT;
  scores[to] = (scores[to] as number) + (emissions[from] as number);
  scores[to + 1] = (scores[to + 1] as number) + (emissions[from + 1] as number);
  scores[to + 2] = (scores[to + 2] as number) + (emissions[from + 2] as number);
  scores[to + 3] = (scores[to + 3] as number) + (emissions[from + 3] as number);
  scores[to + 4] = (scores[to + 4] as number) + (emissions[from + 4] as number);
  scores[to + 5] = (scores[to + 5] as number) + (emissions[from + 5] as number);
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
