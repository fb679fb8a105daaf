/** What the line has to do with the article's text. */
import { type Candidate, type HeadlineFeature, isKin, kinshipAt, numeric, overlap, ratio } from './feature.js';

/** Lines from so many to so many blocks below that tell of the same as the text. */
function kin(candidate: Candidate, from: number, to: number): number {
  let count = 0;
  for (let d = from; d <= to; d++) if (isKin(kinshipAt(candidate, d))) count += 1;
  return count;
}

const share = (candidate: Candidate, part: number) => ratio(part, candidate.kinship.stems.length);

export const KIN: readonly HeadlineFeature[] = [
  numeric('shared', [1, 2, 3, 4, 6, 8], (c) => c.kinship.shared),
  numeric('shared-share', [0.01, 0.2, 0.4, 0.6, 0.8, 1], (c) => share(c, c.kinship.shared)),
  numeric('often', [1, 2, 3, 4], (c) => c.kinship.often),
  numeric('early-share', [0.01, 0.2, 0.4, 0.6, 0.8], (c) => share(c, c.kinship.early)),
  /** Shared words and compounds of shared words. */
  numeric('shared-or-compound', [0.01, 0.25, 0.45, 0.65, 0.85, 1.01], (c) =>
    share(c, c.kinship.shared + c.kinship.compounds),
  ),
  numeric('weight', [0.1, 1, 2, 3, 4.5, 6, 8, 11], (c) => c.kinship.weight),
  /** Words that lines of menus and of other articles have too. */
  numeric('common-share', [0.01, 0.2, 0.35, 0.5, 0.7, 0.99], (c) => share(c, c.kinship.common)),
  numeric('length-rank', [2, 3, 4, 6, 16], (c) => c.context.lengthRank.get(c.block) ?? 99),
  numeric('kin-in-3-below', [1, 2, 3], (c) => kin(c, 1, 3)),
  numeric('kin-in-8-below', [1, 2, 3, 5], (c) => kin(c, 1, 8)),
  numeric('overlap-below', [1, 2, 3, 4], (c) => overlap(c, 1)),
];
