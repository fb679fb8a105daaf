/** From a page to the scores that a chain gives each role of each block. */
import { type Chain, type Layout, ROLE_COUNT, type Slot } from './chain.js';
import type { Facts } from './facts.js';
import type { Feature, OwnFeature } from './features/feature.js';
import { OWN_FEATURES } from './features/index.js';
import type { Page } from './page.js';
import { Scratch } from './scratch.js';
import type { Wording } from './wording.js';

/** The value of each feature at each block, `[feature * blocks + block]`. */
function valuesOf<P extends Page>(page: P, { features }: Layout<P>): Uint8Array {
  const count = page.blocks.length;
  const values = new Uint8Array(features.length * count);
  features.forEach((feature, index) => {
    for (let block = 0; block < count; block++) values[index * count + block] = feature.of(page, block);
  });
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

/** Of a chain for any sort of page, what is needed for the features of texts. */
export interface OwnChain extends Pick<Chain, 'gains' | 'base'> {
  readonly layout: Pick<Layout, 'own' | 'slotsOf' | 'reach'>;
}

/**
 * What a text says by its own features of the block that it is and of those around it: 0 for the first value of each
 * feature, and for the block itself what the first values of all say. Row by row from `reach` blocks before it to
 * `reach` blocks behind it, `[row * ROLE_COUNT + role]`.
 */
export function ownScores({ layout, gains, base }: OwnChain, facts: Facts, text: string): readonly number[] {
  const { own, slotsOf, reach } = layout;
  const scores = new Array<number>((2 * reach + 1) * ROLE_COUNT).fill(0);
  for (let r = 0; r < ROLE_COUNT; r++) scores[reach * ROLE_COUNT + r] = base[r] as number;
  for (let i = 0; i < own.length; i++) {
    const value = (OWN_FEATURES[i] as OwnFeature).ofText(facts, text);
    if (value === 0) continue;
    const slots = slotsOf[own[i] as number] as readonly Slot[];
    for (let n = 0; n < slots.length; n++) {
      const { offset, start } = slots[n] as Slot;
      const from = (start + value) * ROLE_COUNT;
      const to = (reach - offset) * ROLE_COUNT;
      for (let r = 0; r < ROLE_COUNT; r++) scores[to + r] = (scores[to + r] as number) + (gains[from + r] as number);
    }
  }
  return scores;
}

const room = new Scratch((size) => new Float64Array(size));

/**
 * The same as `emissionScores` for a page, without a table of rows, which only fitting needs. Three in four values are
 * the first of their feature; so only what other values change is added. They hold until another page's are asked for.
 */
export function pageScores<P extends Page>(chain: Chain<P>, page: P): Float64Array {
  const { layout, gains } = chain;
  const { features, others, slotsOf, reach } = layout;
  const count = page.blocks.length;
  // With rows to spare at both ends, for what is added to blocks beyond them.
  const scores = room.take((count + 2 * reach) * ROLE_COUNT, 0);
  for (let block = 0; block < count; block++) {
    const own = (page.wordings[block] as Wording).scores(chain, ownScores);
    const to = block * ROLE_COUNT;
    for (let i = 0; i < own.length; i++) scores[to + i] = (scores[to + i] as number) + (own[i] as number);
  }
  for (const index of others) {
    const feature = features[index] as Feature<P>;
    const slots = slotsOf[index] as readonly Slot[];
    for (let block = 0; block < count; block++) {
      const value = feature.of(page, block);
      if (value === 0) continue;
      for (let i = 0; i < slots.length; i++) {
        const { offset, start } = slots[i] as Slot;
        addRow(scores, block + reach - offset, gains, start + value);
      }
    }
  }
  // Beyond the dump's edges a feature has a value of its own, the last.
  for (const { feature, offset, start } of layout.slots) {
    const edge = start + (features[feature]?.values.length ?? 0);
    for (let block = 0; block < Math.min(-offset, count); block++) addRow(scores, block + reach, gains, edge);
    for (let block = Math.max(0, count - offset); block < count; block++) addRow(scores, block + reach, gains, edge);
  }
  return scores.subarray(reach * ROLE_COUNT, (reach + count) * ROLE_COUNT);
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
