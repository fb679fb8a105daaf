/** The dek: a sentence or two between headline and text, as the page's class names, description or place tell. */
import { isCaption } from '../article/caption.js';
import { mayLackFunctionWords } from '../page.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { CLASS_KINDS } from './class-words.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';

const WORDS: readonly [number, number] = [6, 90];
/** More steps than any element is from one that is named so. */
const FAR = 255;
const LEAD = CLASS_KINDS.indexOf('lead');
/** Share of a description that a line must begin with. */
const SAME = 0.8;

/** Its line; null when there is none. `headline`: line of the headline, or null. */
export function findDek(
  page: HtmlPage,
  reading: Reading,
  headline: number | null,
  { descriptions, titles }: PageClaims,
  takings: Takings,
): number | null {
  const { roles, body, language } = reading;
  if (headline === null || headline > body[0] + HEAD) return null;
  const wanted = descriptions.map(wordsOf).filter((words) => words.length >= WORDS[0]);
  // A headline, or what stands below it (`12 views`), may have been taken for the first line of the text.
  let last = Math.max(body[0], headline + 1);
  while (last < body[0] + HEAD && (page.facts[last]?.words ?? 0) < WORDS[0]) last += 1;
  for (let line = headline + 1; line <= last; line++) {
    const { words = 0, functionWords = 0 } = page.facts[line] ?? {};
    const { link = 1, hidden = true, facts } = page.markup[line] ?? {};
    if (words < WORDS[0] || words > WORDS[1] || link > 0.5 || hidden || takings.has(line)) continue;
    if (functionWords === 0 && (!mayLackFunctionWords(language) || isCaption(reading, line))) continue;
    const distance = facts?.distances[LEAD] ?? FAR;
    const named = distance <= 1;
    const described = wanted.some((description) => isSame(wordsOf(page.blocks[line]?.text ?? ''), description));
    // The first paragraph opens many descriptions: only its name makes it the dek.
    const first = roles[line] === 'body';
    const isApart =
      roles[line + 1] !== 'body' ||
      page.prose[line + 1] !== 1 ||
      (distance === 0 && (page.markup[line + 1]?.facts.distances[LEAD] ?? FAR) > 0);
    const isSubhead =
      line === headline + 1 &&
      /^h[2-4]$/.test(page.markup[line]?.tag ?? '') &&
      ![page.blocks[headline]?.text ?? '', ...titles].some((title) => isEcho(page.blocks[line]?.text ?? '', title));
    if (isSubhead || isSetBold(page, line)) return line;
    if (first ? named && (described || isApart) : named || described) return line;
  }
  return null;
}

/** `<p><strong>What the new cranes have changed.</strong></p> <p>The first paragraph …` */
function isSetBold({ markup, prose, lines, facts }: HtmlPage, line: number): boolean {
  const bold = (at: number): number => markup[at]?.bold ?? 1;
  if ((facts[line]?.words ?? 0) > LONGEST_BOLD || bold(line) < ALL || /^h[1-6]$/.test(markup[line]?.tag ?? ''))
    return false;
  let next = line + 1;
  while (next < lines.length && next <= line + HEAD && prose[next] !== 1) next += 1;
  return prose[next] === 1 && bold(next) < 1 - ALL;
}

/** Of more words it is a paragraph of the text. */
const LONGEST_BOLD = 60;
/** Share of a line that is bold. */
const ALL = 0.9;
/** Lines that stand between dek and text at most: who signed, and when. */
const HEAD = 3;

/** Half of its words are the title's: the headline once more. */
function isEcho(text: string, title: string): boolean {
  const known = new Set(wordsOf(title));
  const words = wordsOf(text);
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/** One begins with nearly all of the other. */
function isSame(words: readonly string[], description: readonly string[]): boolean {
  const length = Math.min(words.length, description.length);
  let same = 0;
  while (same < length && words[same] === description[same]) same += 1;
  return same >= Math.max(WORDS[0], length * SAME) && words.length <= description.length * 1.3;
}
