/** The lines above and below: kicker, dek, date, author. */
import { STOP } from '../../../chars.js';
import { bin, ranges } from '../../../features/feature.js';
import { SORTS, type Sort } from '../line-sorts.js';
import {
  type Candidate,
  flag,
  type HeadlineFeature,
  isKin,
  isLabel,
  kinshipAt,
  lineAt,
  numeric,
  overlap,
  pair,
  ratio,
  sortAt,
  wordsAt,
} from './feature.js';

const REACH = 12;
/** Blocks to the nearest line of a sort in a direction; `REACH` when there is none so near. */
function distance(candidate: Candidate, step: 1 | -1, wanted: Sort): number {
  for (let d = 1; d < REACH; d++) if (sortAt(candidate, d * step) === wanted) return d;
  return REACH;
}

const near = (wanted: Sort, side: 'above' | 'below', edges = [2, 3, 4, 6, REACH]): HeadlineFeature =>
  numeric(`${wanted}-${side}`, edges, (c) => distance(c, side === 'below' ? 1 : -1, wanted));

/** Sorts of lines, labels and other lines parted by whether they have words of the article. */
const FINE = [...SORTS, 'kin label', 'kin line', 'kin sentence'] as const;

function fineAt(candidate: Candidate, offset: number): number {
  const sort = sortAt(candidate, offset);
  const kinship = kinshipAt(candidate, offset);
  let fine: (typeof FINE)[number] = sort;
  if (sort === 'label' && (kinship?.shared ?? 0) > 0) fine = 'kin label';
  if (sort === 'line' && isKin(kinship)) {
    const long = wordsAt(candidate, offset) >= 14 || lineAt(candidate, offset)?.facts.last === STOP;
    fine = long ? 'kin sentence' : 'kin line';
  }
  return FINE.indexOf(fine);
}

const fine = (offset: number) => [FINE, (c: Candidate) => fineAt(c, offset)] as const;

const KIN_REACH = 6;

/** Offset of the nearest line in a direction that has words of the article. */
function nearestKin(candidate: Candidate, step: 1 | -1): number {
  for (let d = 1; d <= KIN_REACH; d++) {
    const sort = sortAt(candidate, d * step);
    if ((sort === 'line' || sort === 'prose') && (kinshipAt(candidate, d * step)?.shared ?? 0) > 0) return d * step;
  }
  return (KIN_REACH + 1) * step;
}

const ABOVE = [-1, -2, -3, -4, -5];

/** Kicker and dek: the nearest line above or below that has words of the article. */
const above = (c: Candidate) => nearestKin(c, -1);
const below = (c: Candidate) => nearestKin(c, 1);
/** How long that line is for one of the candidate: a kicker is shorter, a dek longer. */
const LENGTHS = [0.5, 0.8, 1.25, 2];
function lengthAt(candidate: Candidate, offset: number): number {
  const chars = lineAt(candidate, offset)?.facts.chars;
  return chars === undefined || Math.abs(offset) > KIN_REACH
    ? 0
    : 1 + bin(ratio(chars, candidate.facts.chars), LENGTHS);
}
const length = (name: string, offset: (candidate: Candidate) => number): HeadlineFeature => ({
  name,
  values: ['no line', ...ranges(...LENGTHS)],
  of: (candidate) => lengthAt(candidate, offset(candidate)),
});
const stopsAt = (candidate: Candidate, offset: number) => lineAt(candidate, offset)?.facts.lastChar === '.';

export const AROUND: readonly HeadlineFeature[] = [
  numeric('words-below', [1, 2, 3, 5, 8, 12, 18, 28], (c) => wordsAt(c, 1)),
  numeric('words-second-above', [1, 2, 3, 5, 8, 12, 18], (c) => wordsAt(c, -2)),
  near('date', 'above'),
  near('date', 'below'),
  near('buttons', 'above'),
  near('credit', 'below', [2, 3, 4, 6]),
  numeric('labels-in-5-above', [1, 2, 3, 4, 5], (c) => ABOVE.filter((offset) => isLabel(sortAt(c, offset))).length),
  numeric('nearest-above-shares', [1, 2, 3, 4], (c) => overlap(c, above(c))),
  flag('nearest-above-stops', (c) => stopsAt(c, above(c))),
  numeric('nearest-below-weight', [0.01, 2, 4, 7], (c) => kinshipAt(c, below(c))?.weight ?? 0),
  length('length-above', above),
  length('length-below', below),
  /** A dek is a sentence with a stop, and has the headline above it. */
  pair(
    'stops-and-above',
    [['no', 'stop'], (c) => (stopsAt(c, 0) ? 1 : 0)],
    [SORTS, (c) => SORTS.indexOf(sortAt(c, -1))],
  ),
  flag('nearest-below-stops', (c) => stopsAt(c, below(c))),
  numeric('nearest-below-copies', [1, 2, 3], (c) => c.context.page.copies[c.block + below(c)] ?? 0),
  pair('above-and-below', fine(-1), fine(1)),
  pair('line-and-below', fine(0), fine(1)),
];
