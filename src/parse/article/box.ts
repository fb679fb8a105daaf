/** A box between an article's paragraphs that names other stories: its heading, and the headlines below it. */
import type { Reading } from '../reading.js';
import { isBoxHeading } from './lead-ins.js';

/** Headlines that a box has at most. */
const MOST = 6;
const HEADLINE_WORDS: readonly [number, number] = [4, 20];

export function isInBox(reading: Reading, block: number): boolean {
  const { blocks } = reading.page;
  for (let above = block; above >= block - MOST && above >= 0; above--) {
    if (isBoxHeading(blocks[above]?.text ?? '')) return true;
    if (!looksLikeHeadline(reading, above)) return false;
  }
  return false;
}

/** No sentence, and no subhead, which is shorter. */
function looksLikeHeadline({ page }: Reading, block: number): boolean {
  const facts = page.facts[block];
  if (facts === undefined || page.prose[block]) return false;
  const [least, most] = HEADLINE_WORDS;
  return facts.words >= least && facts.words <= most && !/[.:;,…]$/.test(page.blocks[block]?.text ?? '');
}
