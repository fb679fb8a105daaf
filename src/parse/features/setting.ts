/** Features of how a block is set in its dump: what stood before it, and the dates in it, which the page's order decides. */
import { type Feature, flag, numeric } from './feature.js';

export const SETTING: readonly Feature[] = [
  /** A mark of a list stood before the text. */
  {
    name: 'marker',
    at: [-1, 0, 1],
    values: ['none', 'bullet', 'number'],
    of: (page, block) => (page.blocks[block]?.marker === '' ? 0 : /^\d/.test(page.blocks[block]?.marker ?? '') ? 2 : 1),
  },
  /** A date or a time is all of the block, most of it, or a part. */
  {
    name: 'time',
    at: [-2, -1, 0, 1, 2],
    values: ['none', 'part', 'most', 'all'],
    of(page, block) {
      const text = page.blocks[block]?.text ?? '';
      const mentions = page.mentions[block];
      if (mentions === undefined || mentions.length === 0) return 0;
      const covered = mentions.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);
      return covered === 0 ? 0 : covered < 0.4 ? 1 : covered < 0.85 ? 2 : 3;
    },
  },
  /** Blank lines before: paragraphs are set apart in many dumps. */
  numeric('gap', [0, 1], [1, 2, 3], (page, block) => page.blocks[block]?.gap ?? 0),
  /** Columns of white space before it: text browsers set lists and menus in. */
  numeric('indent', [0], [1, 3, 4, 6, 9], (page, block) => page.blocks[block]?.indent ?? 0),
  /** The block was broken over several lines, as text browsers break paragraphs. */
  flag('wrapped', [-1, 0, 1], (page, block) => page.blocks[block]?.to !== page.blocks[block]?.from),
];
