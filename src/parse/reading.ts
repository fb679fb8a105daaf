/** A dump as read so far: blocks with their facts and roles. What the recognisers of single fields start from. */
import { type Chain, emissionRows, emissionScores, marginals, ROLE_COUNT, ROLES, type Role, viterbi } from './chain.js';
import type { Page } from './page.js';

export interface Reading {
  readonly page: Page;
  readonly language: string | null;
  /** Role of each block. */
  readonly roles: readonly Role[];
  /** Probability that the block has its role, by the model. */
  readonly certainty: Float64Array;
  /** Probability that the block is the headline, by the model. */
  readonly headline: Float64Array;
  /** First and last block of the body; [0, -1] when the dump has no article. */
  readonly body: readonly [number, number];
}

const BODY = ROLES.indexOf('body');
const HEADLINE = ROLES.indexOf('headline');

/** Reads the roles of a page's blocks by the chain. */
export function readPage<P extends Page>(page: P, language: string | null, chain: Chain<P>): Reading {
  const scores = emissionScores(chain, emissionRows(page, chain.layout));
  const path = viterbi(chain, scores);
  const { roles } = marginals(chain, scores);
  // The model looks for the article that nearly every dump has; a list of headlines alone holds no running text.
  if (!path.some((role, block) => role === BODY && page.prose[block])) path.fill(ROLES.indexOf('before'));
  const first = path.indexOf(BODY);
  return {
    page,
    language,
    roles: Array.from(path, (role) => ROLES[role] as Role),
    certainty: Float64Array.from(path, (role, block) => roles[block * ROLE_COUNT + role] as number),
    headline: Float64Array.from(path, (_, block) => roles[block * ROLE_COUNT + HEADLINE] as number),
    body: first === -1 ? [0, -1] : [first, path.lastIndexOf(BODY)],
  };
}
