/** What Mozilla's Readability takes for the article. */
import { bin, type Feature, numeric, ranges } from '../../features/feature.js';
import type { HtmlPage } from '../html-page.js';

const vote = (page: HtmlPage, line: number): number => page.markup[line]?.vote ?? 0;

const AGREED_EDGES = [0.05, 0.3, 0.6, 0.85];

export const WITNESS: readonly Feature<HtmlPage>[] = [
  numeric('vote', [-2, -1, 0, 1, 2], [0.01, 0.5, 0.99], vote),
  {
    name: 'vote-and-prose',
    at: [0],
    values: ['no', 'no, prose', 'yes', 'yes, prose'].flatMap((v) => [`${v}, apart`, `${v}, in container`]),
    of: (page, line) =>
      bin(vote(page, line), [0.5]) * 4 +
      (page.prose[line] ?? 0) * 2 +
      ((page.containers.up[line] as number) <= 1 ? 1 : 0),
  },
  /** A vote for most of the running text is worth more than one for little of it. */
  {
    name: 'vote-and-agreement',
    at: [-1, 0, 1],
    values: ranges(...AGREED_EDGES).flatMap((agreed) => [`${agreed} agreed, no`, `${agreed} agreed, yes`]),
    of: (page, line) => bin(page.containers.agreed, AGREED_EDGES) * 2 + bin(vote(page, line), [0.5]),
  },
];
