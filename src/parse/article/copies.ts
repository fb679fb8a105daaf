/** A headline often stands twice: as the page's and, with a kicker or cut short, as the article's. */
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';

/** Blocks below the headline, as far as the text begins. */
const REACH = 6;
/** A shorter headline may be said again by a line that is another. */
const LONG_ENOUGH = 20;
/** So much more than the headline a copy has at most: `Politics: …`, `1 comment on …`. */
const LONGER = 1.6;
/** So much of it one has that was cut. */
const CUT = 0.8;

/** Leaves out the blocks below the headline that say it again: none of them is a dek. */
export function leaveOutCopies({ page, body }: Reading, headline: number, takings: Takings): void {
  const key = page.wordings[headline]?.key ?? '';
  if (key.length < LONG_ENOUGH) return;
  for (let block = headline + 1; block <= Math.min(headline + REACH, body[0]) && !isLong(block); block++) {
    const own = page.wordings[block]?.key ?? '';
    const isCopy = own.includes(key)
      ? own.length <= key.length * LONGER
      : key.startsWith(own) && own.length >= key.length * CUT;
    if (isCopy && !takings.has(block)) takings.leaveOut(block, 'duplicate-headline');
  }

  function isLong(block: number): boolean {
    return (page.facts[block]?.sentences ?? 0) > 2;
  }
}
