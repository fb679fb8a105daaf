/** What the line has to do with the article's text. */
import { MOST_WORDS } from '../context.js';
import { type Candidate, choice, type HeadlineFeature, isKin, kinshipAt, numeric, ratio } from './feature.js';

/** Lines among the next eight that tell of the same as the text. */
function kinBelow(candidate: Candidate): number {
  let count = 0;
  for (let d = 1; d <= 8; d++) if (isKin(kinshipAt(candidate, d))) count += 1;
  return count;
}

/** Lines above that have more of the words that are the text's own: a headline opens what is told of the article. */
function heavierAbove({ context, block, kinship }: Candidate): number {
  let count = 0;
  for (let i = 0; i < block; i++) {
    const line = context.lines[i];
    if (line && line.facts.words <= MOST_WORDS && line.kinship.weight > kinship.weight) count += 1;
  }
  return count;
}

const BETWEEN = ['no line', 'nothing', 'less', 'more', 'twice'] as const;

/** How much of the text's own words the lines between the candidate and the text have, held against the candidate: a dek says more. */
function heaviestBetween({ context, block, kinship }: Candidate): (typeof BETWEEN)[number] {
  let most = -1;
  for (let i = block + 1; i < context.start; i++) {
    const line = context.lines[i];
    if (line && line.facts.words <= MOST_WORDS) most = Math.max(most, line.kinship.weight);
  }
  if (most <= 0) return most < 0 ? 'no line' : 'nothing';
  return most < kinship.weight ? 'less' : most < 2 * kinship.weight ? 'more' : 'twice';
}

const share = (candidate: Candidate, part: number) => ratio(part, candidate.kinship.stems.length);

export const KIN: readonly HeadlineFeature[] = [
  numeric('shared', [1, 2, 3, 4, 6, 8], (c) => c.kinship.shared),
  numeric('often', [1, 2, 3, 4], (c) => c.kinship.often),
  numeric('early-share', [0.01, 0.2, 0.4, 0.6, 0.8], (c) => share(c, c.kinship.early)),
  numeric('weight', [0.1, 1, 2, 3, 4.5, 6, 8, 11], (c) => c.kinship.weight),
  numeric('weight-per-word', [0.01, 0.2, 0.5, 0.8, 1.2], (c) => share(c, c.kinship.weight)),
  choice('heaviest-between', BETWEEN, heaviestBetween),
  numeric('heavier-above', [1, 2, 3, 5], heavierAbove),
  numeric('heavier', [1, 2, 3, 5], (c) => c.standing.heavier),
  /** Words that lines of menus and of other articles have too. */
  numeric('common-share', [0.01, 0.2, 0.35, 0.5, 0.7, 0.99], (c) => share(c, c.kinship.common)),
  numeric('length-rank', [2, 3, 4, 6, 16], (c) => c.context.lengthRank.get(c.block) ?? 99),
  numeric('kin-in-8-below', [1, 2, 3, 5], kinBelow),
];
