/**
 * An entry of the menu that stands above the headline once more, in other company, is the article's section:
 *
 *     Politics
 *     Culture
 *     Sport
 *     Sign in
 *     Culture
 *     Festivals           <- a kicker
 *     Curtain falls on the summer stage
 */
import type { SectionCandidate } from './candidates.js';
import { isSectionWord } from './section-words.js';

/** Lines above the headline in which it stands. */
const REACH = 2;

export function sectionOfKicker(candidates: readonly SectionCandidate[]): SectionCandidate | null {
  const found = candidates.filter(
    (candidate) =>
      candidate.form === 'alone' &&
      candidate.block < candidate.headline &&
      candidate.block >= candidate.headline - REACH &&
      isApart(candidate) &&
      (isEntry(candidate) || candidate.text.toLowerCase().split(' ').every(isSectionWord)),
  );
  return found.at(-1) ?? null;
}

/** Of no interface, right above the headline, and with entries above and below it in the menu: `Counties`. */
function isEntry({ block, headline, first, wording, reading: { page } }: SectionCandidate): boolean {
  const isLabel = (at: number) => {
    const { words = 0, functionWords = 0 } = page.facts[at] ?? {};
    return words > 0 && words <= LABEL && functionWords === 0 && page.mentions[at]?.length === 0;
  };
  return block === headline - 1 && wording.facts.interfaceWords === 0 && AROUND.every((d) => isLabel(first + d));
}

const LABEL = 3;
const AROUND = [-2, -1, 1, 2];

/** Of a menu that the page shows twice the lines above or below are the same. */
function isApart({ first, block, reading: { page } }: SectionCandidate): boolean {
  const textOf = (at: number) => page.blocks[at]?.text ?? '';
  return first < block - 1 && textOf(first - 1) !== textOf(block - 1) && textOf(first + 1) !== textOf(block + 1);
}
