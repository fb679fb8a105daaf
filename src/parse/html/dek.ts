/** The dek: a sentence or two between headline and text, as the page's class names, description or place tell. */
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { CLASS_KINDS } from './class-words.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';

const WORDS: readonly [number, number] = [6, 90];
const LEAD = CLASS_KINDS.indexOf('lead');
/** Share of a description that a line must begin with. */
const SAME = 0.8;

/** Its line; null when there is none. `headline`: line of the headline, or null. */
export function findDek(
  page: HtmlPage,
  { roles, body }: Reading,
  headline: number | null,
  { descriptions }: PageClaims,
  takings: Takings,
): number | null {
  if (headline === null || headline >= body[0]) return null;
  const wanted = descriptions.map(wordsOf).filter((words) => words.length >= WORDS[0]);
  for (let line = headline + 1; line <= body[0]; line++) {
    const { words = 0, functionWords = 0 } = page.facts[line] ?? {};
    const { link = 1, hidden = true, facts } = page.markup[line] ?? {};
    if (words < WORDS[0] || words > WORDS[1] || functionWords === 0 || link > 0.5 || hidden || takings.has(line))
      continue;
    const named = (facts?.distances[LEAD] ?? 9) <= 1;
    const described = wanted.some((description) => isSame(wordsOf(page.blocks[line]?.text ?? ''), description));
    // The first paragraph opens many descriptions: only its name makes it the dek.
    const first = roles[line] === 'body';
    if (first ? named && (described || roles[line + 1] !== 'body') : named || described) return line;
  }
  return null;
}

/** One begins with nearly all of the other. */
function isSame(words: readonly string[], description: readonly string[]): boolean {
  const length = Math.min(words.length, description.length);
  let same = 0;
  while (same < length && words[same] === description[same]) same += 1;
  return same >= Math.max(WORDS[0], length * SAME) && words.length <= description.length * 1.3;
}
