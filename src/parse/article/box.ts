/** A box between an article's paragraphs that names other stories: its heading, and the headlines below it. */
import type { Unread } from '../unread.js';
import { isBoxHeading, isLeadInLine } from './lead-ins.js';

/** Headlines that a box has at most. */
const MOST = 6;
const HEADLINE_WORDS: readonly [number, number] = [4, 20];

export function isInBox(reading: Unread, block: number): boolean {
  const { blocks, spaced } = reading.page;
  /** No blank line between the block and those above it: a subhead has one. */
  let isClose = spaced;
  for (let above = block; above >= block - MOST && above >= 0; above--) {
    const text = blocks[above]?.text ?? '';
    if (isClose && isLeadInLine(text)) return true;
    // Where the first headline stands right below the heading, a line apart is none of the box.
    if (isBoxHeading(text)) return isClose || !spaced || (blocks[above + 1]?.gap ?? 0) > 0;
    if (!looksLikeHeadline(reading, above)) return false;
    if ((blocks[above]?.gap ?? 0) > 0) isClose = false;
  }
  return false;
}

/** No sentence, and no subhead, which is shorter. */
function looksLikeHeadline({ page }: Unread, block: number): boolean {
  const facts = page.facts[block];
  if (facts === undefined || page.prose[block]) return false;
  const [least, most] = HEADLINE_WORDS;
  return facts.words >= least && facts.words <= most && !/[.:;,…]$/.test(page.blocks[block]?.text ?? '');
}
