/** What tells whether the headlines of a list stand above its times or below them. Each is read off one of the two. */
import { bin, ranges } from '../features/feature.js';
import { kindBit } from '../lexicon/index.js';
import type { RankFeature } from '../rank/ranker.js';
import type { Hypothesis } from './hypotheses.js';
import { likeness } from './reach.js';

export interface Reading {
  readonly chosen: Hypothesis;
  readonly other: Hypothesis;
  /** The place that the rows were found at one by one is on this side. */
  readonly found: boolean;
}

const KINDS = ['dated', 'clock', 'relative'] as const;
const SIDES = ['above', 'below'] as const;
/** A label, a section, an author: fewer words than a headline. */
const LABEL = 4;
const BYLINE = kindBit('byline');

const numeric = (name: string, edges: readonly number[], of: (r: Reading) => number): RankFeature<Reading> => ({
  name,
  values: ranges(...edges),
  of: (r) => bin(of(r), edges),
});

export const DIRECTION_FEATURES: readonly RankFeature<Reading>[] = [
  {
    name: 'side-and-kind',
    values: SIDES.flatMap((side) => KINDS.map((kind) => `${side} ${kind}`)),
    of: ({ chosen }) => (chosen.place < 0 ? 0 : KINDS.length) + kindOf(chosen),
  },
  { name: 'found-so', values: ['no', 'yes'], of: ({ found }) => (found ? 1 : 0) },
  numeric('rows-lost', [1, 2, 3], ({ chosen }) => chosen.headlines.filter((block) => block === null).length),
  numeric(
    'likeness-gained',
    [-0.3, -0.15, -0.05, 0.05, 0.15, 0.3],
    ({ chosen, other }) => chosen.likeness - other.likeness,
  ),
  {
    name: 'own-headline',
    values: ['closed', 'none', 'unlike', 'doubtful', 'likely'],
    of: ({ chosen: { page, own, ownClosed } }) =>
      own === null ? (ownClosed ? 0 : 1) : 2 + bin(likeness(page, own), [0.4, 0.75]),
  },
  numeric('own-length', [0.4, 0.7, 1.4, 2.2], ({ chosen }) => lengthOfOwn(chosen)),
  numeric(
    'own-row-more-alike',
    [-0.4, -0.2, -0.05, 0.05, 0.2, 0.4],
    ({ chosen, other }) => chosen.endLikeness - other.endLikeness,
  ),
  numeric('blank-lines-gained', [-0.9, -0.4, -0.1, 0.1, 0.4, 0.9], ({ chosen, other }) => chosen.gaps - other.gaps),
  {
    name: 'name-between',
    values: SIDES.flatMap((side) => ['none', 'some', 'most'].map((share) => `${side} ${share}`)),
    of: ({ chosen }) => (chosen.place < 0 ? 0 : 3) + bin(namesBetween(chosen), [0.2, 0.7]),
  },
  numeric('number-between', [0.5], ({ chosen }) => share(chosen, (block) => isNumber(chosen, block))),
  {
    name: 'above-first-row',
    values: ['start', 'label', 'label apart', 'text', 'text apart'],
    of: ({ chosen }) => edgeOf(chosen, -1),
  },
  {
    name: 'below-last-row',
    values: ['end', 'label', 'label apart', 'text', 'text apart'],
    of: ({ chosen }) => edgeOf(chosen, 1),
  },
];

/** The kind of most times. */
function kindOf({ stamps }: Hypothesis): number {
  const counts = [0, 0, 0];
  for (const { mention } of stamps) {
    const index = mention.kind === 'clock' ? 1 : mention.kind === 'relative' ? 2 : 0;
    counts[index] = (counts[index] as number) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Words of the own headline, against the mean of the others. */
function lengthOfOwn({ page, own, headlines }: Hypothesis): number {
  if (own === null) return 1;
  const others = headlines.filter((block) => block !== null && block !== own);
  const words = (block: number | null): number => page.facts[block ?? -1]?.words ?? 0;
  const mean = others.reduce<number>((sum, block) => sum + words(block), 0) / Math.max(1, others.length);
  return mean === 0 ? 1 : words(own) / mean;
}

/** Share of the rows in which the block next to the time on the headline's side, not the headline itself, passes. */
function share({ stamps, place, headlines }: Hypothesis, test: (block: number) => boolean): number {
  const passed = stamps.filter(({ block, last }, i) => {
    const next = place < 0 ? block - 1 : last + 1;
    return headlines[i] !== null && headlines[i] !== next && test(next);
  });
  return passed.length / stamps.length;
}

/** `By Ann Lee`, `Ann Lee`. */
function namesBetween(hypothesis: Hypothesis): number {
  return share(hypothesis, (block) => {
    const fact = hypothesis.page.facts[block];
    if (fact === undefined || fact.words > LABEL) return false;
    return (fact.kinds & BYLINE) !== 0 || (fact.words >= 2 && fact.capitals === fact.words && fact.functionWords === 0);
  });
}

/** The rank of a row: `3`. */
function isNumber({ page }: Hypothesis, block: number): boolean {
  const fact = page.facts[block];
  return fact !== undefined && fact.words <= 1 && fact.digits > 0 && fact.digits * 2 >= fact.chars;
}

/** What stands above the first row (`side` -1) or below the last one. */
function edgeOf({ page, stamps, headlines }: Hypothesis, side: -1 | 1): number {
  const stamp = side < 0 ? stamps[0] : stamps.at(-1);
  const headline = side < 0 ? headlines[0] : headlines.at(-1);
  const edges = [stamp?.block ?? 0, stamp?.last ?? 0, headline ?? stamp?.block ?? 0];
  const block = side < 0 ? Math.min(...edges) - 1 : Math.max(...edges) + 1;
  const fact = page.facts[block];
  if (fact === undefined) return 0;
  const apart = (page.blocks[side < 0 ? block + 1 : block]?.gap ?? 0) > 0 ? 1 : 0;
  return (fact.words <= LABEL ? 1 : 3) + apart;
}
