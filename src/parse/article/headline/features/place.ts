/** Where the line stands, and what the chain says of it. */
import { bin, ranges } from '../../../features/feature.js';
import { type Candidate, type HeadlineFeature, isLabel, numeric, pair, sortAt } from './feature.js';

/** Blocks between the candidate and the text of which something holds. */
function between(candidate: Candidate, test: (offset: number) => boolean): number {
  let count = 0;
  for (let d = 1; d < candidate.context.start - candidate.block; d++) if (test(d)) count += 1;
  return count;
}

const toBody = ({ context, block }: Candidate) => context.start - block;

const WORDS = [2, 4, 7, 11, 18];
const DISTANCE = [0, 1, 2, 3, 5, 9, 20];
const LIKELY = [0.001, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];

export const PLACE: readonly HeadlineFeature[] = [
  numeric('blocks-to-body', [-1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 50], toBody),
  numeric('labels-to-body', [1, 2, 4, 8, 16], (c) => between(c, (d) => isLabel(sortAt(c, d)))),
  numeric('bylines-to-body', [1, 2, 3], (c) => between(c, (d) => sortAt(c, d) === 'byline')),
  numeric('dates-to-body', [1, 2, 3, 5], (c) => between(c, (d) => sortAt(c, d) === 'date')),
  /** The chain's probability that this is the headline. */
  numeric('likely', LIKELY, ({ context, block }) => context.reading.headline[block] ?? 0),
  numeric('gap-below', [1, 2], ({ context, block }) => context.page.blocks[block + 1]?.gap ?? 0),
  pair(
    'words-and-place',
    [ranges(...WORDS).map((w) => `${w} words`), (c) => bin(c.facts.words, WORDS)],
    [ranges(...DISTANCE).map((d) => `${d} blocks`), (c) => bin(toBody(c), DISTANCE)],
  ),
];
