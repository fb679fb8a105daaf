/** The fitted models of the dump parser, as shipped. Fitting and evaluation put others in their place. */
import headline from './article/headline/weights.json' with { type: 'json' };
import section from './article/section/weights.json' with { type: 'json' };
import times from './article/times.json' with { type: 'json' };
import byline from './byline/weights.json' with { type: 'json' };
import { type Chain, TEXT_LAYOUT, toChain } from './chain.js';
import direction from './items/direction.json' with { type: 'json' };
import type { RankWeights } from './rank/ranker.js';
import weights from './weights.json' with { type: 'json' };

export interface Models {
  /** Which blocks are the article. */
  readonly chain: Chain;
  /** Which block above the body is the headline. */
  readonly headline: RankWeights;
  /** Which date is the publication's. */
  readonly times: RankWeights;
  /** Whether the headlines of a list stand above its times or below. */
  readonly direction: RankWeights;
  /** Which name is an author's. */
  readonly byline: RankWeights;
  /** Which line names the section. */
  readonly section: RankWeights;
}

export const SHIPPED: Models = { chain: toChain(TEXT_LAYOUT, weights), headline, times, direction, byline, section };
