/** How a line stands among the others that may be the headline. */
import type { Page } from '../../page.js';
import type { HeadContext, HeadLine } from './context.js';

export const AGAIN = ['none', 'most', 'as another', 'less'] as const;

export interface Standing {
  /** How many others have more of the words that are the text's own. */
  readonly heavier: number;
  /** Whether it stands elsewhere in the dump, in another company, more often than the others; `none` when no line does. */
  readonly again: (typeof AGAIN)[number];
}

/** A shorter line without a word of the text is a menu's. */
const WORDS = 3;

/** The standing of each candidate. */
export function standingsOf({ page, lines }: HeadContext, blocks: readonly number[]): Standing[] {
  const own = blocks.map((block) => lines[block] as HeadLine);
  const weights = own.map(({ kinship }) => kinship.weight);
  const elsewhere = blocks.map((block, i) => timesElsewhere(page, block, own[i] as HeadLine));
  const most = Math.max(0, ...elsewhere);
  const leaders = new Set(own.filter((_, i) => elsewhere[i] === most).map(({ key }) => key));
  return weights.map((weight, i) => ({
    heavier: weights.filter((other) => other > weight).length,
    again: most === 0 ? 'none' : (elsewhere[i] as number) < most ? 'less' : leaders.size > 1 ? 'as another' : 'most',
  }));
}

/**
 * Other blocks with this text, between other lines: a headline is in the list of the newest articles too. A menu that
 * the page shows twice has the same lines around it.
 */
function timesElsewhere(page: Page, block: number, { facts, kinship }: HeadLine): number {
  if (page.copies[block] === 1 || (facts.words < WORDS && kinship.shared === 0)) return 0;
  const { blocks } = page;
  const text = blocks[block]?.text;
  const [above, below] = [blocks[block - 1]?.text, blocks[block + 1]?.text];
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (i === block || blocks[i]?.text !== text) continue;
    if (isSame(blocks[i - 1]?.text, above) || isSame(blocks[i + 1]?.text, below)) continue;
    count += 1;
  }
  return count;
}

function isSame(line: string | undefined, other: string | undefined): boolean {
  return line === other && line !== undefined && line !== '';
}
