/** From a page to the scores that a chain gives each role of each block. */
import { type Chain, type Layout, ROLE_COUNT, type Slot } from './chain.js';
import type { Feature } from './features/feature.js';
import type { Page } from './page.js';
import { Scratch } from './scratch.js';

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

const room = new Scratch((size) => new Float64Array(size));

/**
 * The same for a page, without a table of rows, which only fitting needs; they hold until those of another page are asked for. Three in four values are the first of their
 * feature; so all blocks start with the scores for these, and what other values change is added.
 */
export function pageScores<P extends Page>({ layout, gains, base }: Chain<P>, page: P): Float64Array {
  const { features, own, others, slotsOf, reach } = layout;
  const count = page.blocks.length;
  // With rows to spare at both ends, for what is added to blocks beyond them.
  const scores = room.take((count + 2 * reach) * ROLE_COUNT, 0);
  for (let block = 0; block < count; block++) addRow(scores, block + reach, base, 0);
  const add = (index: number, value: number, block: number) => {
    const slots = slotsOf[index] as readonly Slot[];
    for (let i = 0; i < slots.length; i++) {
      const { offset, start } = slots[i] as Slot;
      addRow(scores, block + reach - offset, gains, start + value);
    }
  };
  page.wordings.forEach(({ values }, block) => {
    for (let i = 0; i < own.length; i++) if (values[i] !== 0) add(own[i] as number, values[i] as number, block);
  });
  for (const index of others) {
    const feature = features[index] as Feature<P>;
    for (let block = 0; block < count; block++) {
      const value = feature.of(page, block);
      if (value !== 0) add(index, value, block);
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
