/** How features of a candidate are written. */
import { bin, ranges } from '../features/feature.js';
import type { RankFeature } from './ranker.js';

/** A feature whose values are the ranges of a number. */
export function numeric<C>(name: string, edges: readonly number[], measure: (candidate: C) => number): RankFeature<C> {
  return { name, values: ranges(...edges), of: (candidate) => bin(measure(candidate), edges) };
}

export function flag<C>(name: string, test: (candidate: C) => boolean): RankFeature<C> {
  return { name, values: ['no', 'yes'], of: (candidate) => (test(candidate) ? 1 : 0) };
}

/** A feature whose values are names. */
export function choice<C, T extends string>(
  name: string,
  values: readonly T[],
  of: (candidate: C) => T,
): RankFeature<C> {
  return { name, values, of: (candidate) => values.indexOf(of(candidate)) };
}
