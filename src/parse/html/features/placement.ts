/** Features of where a line stands in the page's tree: to its running text, to its title, under a heading. */
import { bin, type Feature, numeric, ranges } from '../../features/feature.js';
import { UNDER } from '../headings.js';
import type { HtmlPage } from '../html-page.js';

const NEAR = [-1, 0, 1];
const UP_EDGES = [1, 2, 3, 5];
const DOWN_EDGES = [1, 2, 3, 4, 6];

export const PLACEMENT: readonly Feature<HtmlPage>[] = [
  /** Paragraphs of one article lie in one container, at one depth. */
  {
    name: 'from-container',
    at: NEAR,
    values: ranges(...UP_EDGES).flatMap((up) => ranges(...DOWN_EDGES).map((down) => `${up} up, ${down} down`)),
    of: ({ containers: { up, down } }, line) =>
      bin(up[line] as number, UP_EDGES) * (DOWN_EDGES.length + 1) + bin(down[line] as number, DOWN_EDGES),
  },
  numeric('levels-to-core', NEAR, [1, 2, 3, 4, 5, 7, 10], (page, line) => page.containers.toCore[line] as number),
  numeric(
    'share-of-parent',
    NEAR,
    [0.001, 0.05, 0.2, 0.5, 0.8],
    (page, line) => page.containers.parentShare[line] as number,
  ),
  numeric('levels-from-title', NEAR, [1, 2, 3, 4, 6, 9, 14, 90], (page, line) => page.title.levels[line] as number),
  numeric('beside-title', NEAR, [-2, -1, 0, 1, 2, 3, 5, 90], (page, line) => page.containers.fromTitle[line] as number),
  /** The article begins below its title, mostly near it. */
  numeric('lines-below-title', [0], [-20, -5, -1, 0, 1, 2, 3, 5, 8, 14, 30, 80, 100_000], (page, line) =>
    page.title.line < 0 ? 100_000 : line - page.title.line,
  ),
  {
    name: 'side-of-title',
    at: NEAR,
    values: ['no title', 'above', 'title', 'below'],
    of: ({ title }, line) => (title.line < 0 ? 0 : line < title.line ? 1 : line === title.line ? 2 : 3),
  },
  /** How much running text there was since the title. */
  numeric('prose-below-title', [0], [0, 1, 60, 200], ({ title, proseBefore }, line) =>
    title.line < 0 || line < title.line ? -1 : (proseBefore[line] as number) - (proseBefore[title.line] as number),
  ),
  { name: 'under', at: [0], values: UNDER, of: (page, line) => UNDER.indexOf(page.under[line] ?? 'none') },
];
