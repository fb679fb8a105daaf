/** The fitted models for saved pages, as shipped. Fitting and evaluation put others in their place. */

import section from '../article/section/weights.json' with { type: 'json' };
import byline from '../byline/weights.json' with { type: 'json' };
import { type Chain, layoutOf, toChain } from '../chain.js';
import type { RankWeights } from '../rank/ranker.js';
import { HTML_FEATURES } from './features/index.js';
import type { HtmlPage } from './html-page.js';
import times from './times.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

export interface HtmlModels {
  /** Which lines are the article. */
  readonly chain: Chain<HtmlPage>;
  /** Which date that is shown is the publication's. */
  readonly times: RankWeights;
  /** Which name that is shown is an author's: that of dumps. */
  readonly byline: RankWeights;
  /** Which line names the section: that of dumps. */
  readonly section: RankWeights;
}

/** The features of saved pages. */
export const HTML_LAYOUT = layoutOf(HTML_FEATURES);

export const SHIPPED: HtmlModels = { chain: toChain(HTML_LAYOUT, weights), times, byline, section };
