/** Features of what stands around a block: articles are made of prose beside prose. */
import type { Page } from '../page.js';
import { type Feature, numeric } from './feature.js';

/** Words of prose in the blocks from `from` to `to`, counted from `block`. */
function proseWords(page: Page, block: number, from: number, to: number): number {
  const last = page.blocks.length;
  const a = Math.min(Math.max(block + from, 0), last);
  const b = Math.min(Math.max(block + to + 1, 0), last);
  return (page.proseBefore[b] as number) - (page.proseBefore[a] as number);
}

/** Blocks to the nearest prose in a direction; 30 when there is none so near. */
function proseDistance(page: Page, block: number, step: 1 | -1): number {
  if ((step < 0 ? proseWords(page, block, -29, -1) : proseWords(page, block, 1, 29)) === 0) return 30;
  for (let distance = 1; distance < 30; distance++) if (page.prose[block + step * distance]) return distance;
  return 30;
}

/** Words in the blocks from `from` to `to`, a long one counted as 40. */
function words(page: Page, block: number, from: number, to: number): number {
  let sum = 0;
  for (let i = block + from; i <= block + to; i++) sum += Math.min(page.facts[i]?.words ?? 0, 40);
  return sum;
}

const DISTANCE = [2, 3, 4, 6, 9, 15, 30];
const AMOUNT = [1, 25, 60, 120, 250];

export const NEIGHBOURS: readonly Feature[] = [
  numeric('prose-before', [0], DISTANCE, (page, block) => proseDistance(page, block, -1)),
  numeric('prose-after', [0], DISTANCE, (page, block) => proseDistance(page, block, 1)),
  numeric('prose-in-3-before', [0], AMOUNT, (page, block) => proseWords(page, block, -3, -1)),
  numeric('prose-in-3-after', [0], AMOUNT, (page, block) => proseWords(page, block, 1, 3)),
  numeric('prose-in-10-before', [0], [1, 30, 80, 160, 320, 640], (page, block) => proseWords(page, block, -10, -1)),
  numeric('prose-in-10-after', [0], [1, 30, 80, 160, 320, 640], (page, block) => proseWords(page, block, 1, 10)),
  /** Lists and pictures may part an article's paragraphs by more than ten lines. */
  numeric('prose-in-40-before', [0], [1, 60, 160, 320, 640, 1280], (page, block) => proseWords(page, block, -40, -1)),
  numeric('prose-in-40-after', [0], [1, 60, 160, 320, 640, 1280], (page, block) => proseWords(page, block, 1, 40)),
  /** Many short lines on both sides make a menu. */
  numeric('words-around', [0], [6, 12, 20, 35, 60, 100, 160], (page, block) => words(page, block, -2, 2)),
];
