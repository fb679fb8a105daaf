/** Whether the line stands there again: in the tab's title, in a breadcrumb, in a list below the article. */
import { AGAIN } from '../standing.js';
import { type Candidate, choice, type HeadlineFeature, numeric } from './feature.js';

const copies = ({ context, block }: Candidate, offset: number) => context.page.copies[block + offset] ?? 1;
const isEchoed = ({ echoes: { same, within } }: Candidate) => same + within > 0;
const WORDS = [1, 2, 4, 7, 11, 18];

export const ECHO: readonly HeadlineFeature[] = [
  numeric('same', [1, 2, 3], (c) => c.echoes.same),
  choice('again', AGAIN, (c) => c.standing.again),
  numeric('within-below', [1, 2], (c) => c.echoes.withinBelow),
  choice('title', ['no', 'inside', 'begins', 'part', 'first'], (c) => c.echoes.title),
  numeric('title-words', WORDS, (c) => (c.echoes.title === 'no' ? 0 : c.facts.words)),
  numeric('title-part-words', WORDS, (c) => (c.echoes.title === 'part' ? c.facts.words : 0)),
  /** Echoed, with lines above and below that are not: in a doubled list everything is. */
  numeric('alone-words', WORDS, (c) => (isEchoed(c) && copies(c, -1) === 1 && copies(c, 1) === 1 ? c.facts.words : 0)),
];
