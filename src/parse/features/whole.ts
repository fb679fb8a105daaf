/** Features that set a block against the whole dump. */
import { WIDEST_GAP } from '../blocks.js';
import type { Page } from '../page.js';
import { type Feature, numeric } from './feature.js';

/** Blocks before the core (negative), after it (positive), 0 within. */
function fromCore(page: Page, block: number): number {
  const [from, to] = page.core;
  return block < from ? block - from : block > to ? block - to : 0;
}

export const WHOLE: readonly Feature[] = [
  /** Where the block stands to the run of blocks that is richest in prose. */
  numeric('from-core', [0], [-60, -25, -12, -6, -3, -2, -1, 0, 1, 2, 3, 4, 7, 13, 26, 61], fromCore),
  /** Prose in the core and prose outside it, by length. */
  {
    name: 'core-prose',
    at: [-1, 0, 1],
    values: ['outside', 'outside, prose', 'inside', 'inside, prose'],
    of: (page, block) => (fromCore(page, block) === 0 ? 2 : 0) + (page.prose[block] ?? 0),
  },
  /** A line with the article's words belongs to it more likely than one with none of them. */
  numeric('kinship', [-1, 0, 1], [0, 0.001, 0.2, 0.4, 0.6, 0.8], (page, block) => page.kinship[block] as number),
  /** Buttons and teasers repeat, paragraphs do not. */
  numeric('copies', [0], [2, 3], (page, block) => page.copies[block] as number),
  /** Share of the dump's running text that stands above: an article holds most of it. */
  numeric('told', [0], [0.001, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.9999], (page, block) => {
    const all = page.proseBefore[page.blocks.length] as number;
    return all === 0 ? 0 : (page.proseBefore[block] as number) / all;
  }),
  /** Paragraphs of an article are set alike: with as many blank lines before them, from the same column on. */
  {
    name: 'set',
    at: [-1, 0, 1],
    values: ['like the core', 'other gap', 'other indent', 'other gap, other indent', 'no core'],
    of({ blocks, coreSetting }, block) {
      if (coreSetting === null) return 4;
      const { gap, indent } = blocks[block] as (typeof blocks)[number];
      const sameColumn = Math.abs(indent - coreSetting.indent) <= 1;
      return (Math.min(gap, WIDEST_GAP) === coreSetting.gap ? 0 : 1) + (sameColumn ? 0 : 2);
    },
  },
  /** Place in the dump. */
  numeric(
    'place',
    [0],
    [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95],
    (page, block) => block / page.blocks.length,
  ),
  /** Length of the core against the dump: in a page with little prose even the core is doubtful. */
  {
    name: 'core-size',
    at: [0],
    values: ['small, outside', 'middle, outside', 'large, outside', 'small, inside', 'middle, inside', 'large, inside'],
    of(page, block) {
      const words = (page.proseBefore[page.core[1] + 1] as number) - (page.proseBefore[page.core[0]] as number);
      return (fromCore(page, block) === 0 ? 3 : 0) + (words < 80 ? 0 : words < 250 ? 1 : 2);
    },
  },
];
