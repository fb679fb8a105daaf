/** What a feature is: a property of a block, cut into a few named values. */
import type { Facts } from '../facts.js';
import type { Page } from '../page.js';

/** One property of a block, cut into a few named values; the model has a weight for each value. */
export interface Feature<P extends Page = Page> {
  readonly name: string;
  /** Names of the values, for the weights file and for `explain --why`. */
  readonly values: readonly string[];
  /** Blocks, counted from the one judged, at which the model looks at this feature. */
  readonly at: readonly number[];
  /** Index into `values`. */
  of(page: P, block: number): number;
}

/**
 * A feature of a block's text alone. It has the same value wherever the text stands, and is asked once a text (see
 * `wording.ts`), which matters: these are three in four of all features.
 */
export interface OwnFeature extends Feature {
  ofText(facts: Facts, text: string): number;
}

/** Values `<2`, `2-4`, `5+` for the edges 2 and 5. */
export function ranges(...edges: number[]): string[] {
  const names = edges.map((edge, i) => {
    const low = edges[i - 1];
    return low === undefined ? `<${edge}` : `${low}..${edge}`;
  });
  return [...names, `${edges.at(-1)}+`];
}

/** How many of the ascending edges `value` has reached: the index into `ranges(...edges)`. */
export function bin(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value >= (edges[at] as number)) at += 1;
  return at;
}

/** A feature whose values are the ranges of a number. */
export function numeric<P extends Page = Page>(
  name: string,
  at: readonly number[],
  edges: readonly number[],
  measure: (page: P, block: number) => number,
): Feature<P> {
  return { name, at, values: ranges(...edges), of: (page, block) => bin(measure(page, block), edges) };
}

/** A feature that is there or not. */
export function flag<P extends Page = Page>(
  name: string,
  at: readonly number[],
  test: (page: P, block: number) => boolean,
): Feature<P> {
  return { name, at, values: ['no', 'yes'], of: (page, block) => (test(page, block) ? 1 : 0) };
}

/** A feature of the text alone. */
export function own(
  name: string,
  at: readonly number[],
  values: readonly string[],
  ofText: OwnFeature['ofText'],
): OwnFeature {
  return {
    name,
    at,
    values,
    ofText,
    of: ({ facts, blocks }, block) => ofText(facts[block] as Facts, blocks[block]?.text ?? ''),
  };
}

export function ownNumeric(
  name: string,
  at: readonly number[],
  edges: readonly number[],
  measure: OwnFeature['ofText'],
): OwnFeature {
  return own(name, at, ranges(...edges), (facts, text) => bin(measure(facts, text), edges));
}

export function ownFlag(
  name: string,
  at: readonly number[],
  test: (facts: Facts, text: string) => boolean,
): OwnFeature {
  return own(name, at, ['no', 'yes'], (facts, text) => (test(facts, text) ? 1 : 0));
}
