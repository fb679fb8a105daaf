/** How features of a headline are written, and what several of them look at. */
import type { RankFeature } from '../../../rank/ranker.js';
import type { HeadlineCandidate } from '../candidates.js';
import type { HeadLine } from '../context.js';
import type { Kinship } from '../kinship.js';
import type { Sort } from '../line-sorts.js';

export { choice, flag, numeric } from '../../../rank/feature.js';

export type HeadlineFeature = RankFeature<HeadlineCandidate>;
export type Candidate = HeadlineCandidate;

/** Two properties together: `label, date`. */
export function pair<A extends string, B extends string>(
  name: string,
  [as, a]: readonly [readonly A[], (candidate: Candidate) => number],
  [bs, b]: readonly [readonly B[], (candidate: Candidate) => number],
): HeadlineFeature {
  return {
    name,
    values: as.flatMap((first) => bs.map((second) => `${first}, ${second}`)),
    of: (candidate) => a(candidate) * bs.length + b(candidate),
  };
}

/** The line so many blocks below the candidate; undefined outside the head. */
export const lineAt = ({ context, block }: Candidate, offset: number): HeadLine | undefined =>
  context.lines[block + offset];
export const wordsAt = (candidate: Candidate, offset: number): number => lineAt(candidate, offset)?.facts.words ?? 0;
export const kinshipAt = (candidate: Candidate, offset: number): Kinship | undefined =>
  lineAt(candidate, offset)?.kinship;
export const sortAt = ({ context, block }: Candidate, offset: number): Sort =>
  context.sorts[block + offset] ?? 'nothing';
export const isLabel = (sort: Sort): boolean => sort === 'label' || sort === 'buttons';
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** A line that tells of what the article tells of: two words of the body and more, and half of its words. */
export function isKin(kinship: Kinship | undefined): boolean {
  return kinship !== undefined && kinship.shared >= 2 && kinship.shared * 2 >= kinship.stems.length;
}

/** Words that the candidate and the line so many blocks below it share. */
export function overlap(candidate: Candidate, offset: number): number {
  const other = kinshipAt(candidate, offset)?.stems ?? [];
  return candidate.kinship.stems.filter((stem) => other.includes(stem)).length;
}
