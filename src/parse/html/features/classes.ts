/** Features of what the page builder called the parts that a line lies in: one for each kind of name. */
import type { Feature } from '../../features/feature.js';
import { CLASS_KINDS } from '../class-words.js';
import { NOWHERE } from '../element-facts.js';
import type { HtmlPage } from '../html-page.js';

/** 0: its own block or the one around it, 1: some levels out, 2: further out, 3: not at all. */
function nearness(page: HtmlPage, line: number, kind: number): number {
  const distance = page.markup[line]?.facts.distances[kind] ?? NOWHERE;
  return distance <= 1 ? 0 : distance <= 4 ? 1 : distance < NOWHERE ? 2 : 3;
}

export const CLASSES: readonly Feature<HtmlPage>[] = CLASS_KINDS.flatMap((kind, index): Feature<HtmlPage>[] => [
  {
    name: `class-${kind}`,
    at: [0],
    values: ['near', 'around', 'far', 'no'],
    of: (page, line) => nearness(page, line, index),
  },
  {
    name: `class-${kind}-beside`,
    at: [-1, 1],
    values: ['near', 'no'],
    of: (page, line) => Math.min(nearness(page, line, index), 1),
  },
]);
