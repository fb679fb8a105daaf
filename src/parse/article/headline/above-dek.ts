/** A headline above a dek that says more of the article than it does itself, and is taken for it. */
import { isRoleWord } from '../../byline/roles.js';
import type { HeadlineCandidate } from './candidates.js';
import { type Sort, sortOf } from './line-sorts.js';

/** The weights are surer of the lower line by more than this only where it is the headline. */
const UNSURE = 2;
/** Where something else speaks for the upper one. */
const DOUBTED = 5;
/** A kicker has fewer words. */
const HEADLINE_WORDS = 6;
/** The headline of another story has less of the text's words. */
const KIN = 1;
/** A phrase of so few words is a headline above a line so long and so much longer. */
const PHRASE_WORDS = 4;
const DEK_WORDS = 14;
const LONGER = 2;
/** Points of a list below the headline, which has so many words at least as a headline. */
const MOST_POINTS = 5;

/**
 * The line above `found` where that is the headline, else `found`. `lead`: how much surer the weights are of `found`
 * than of another candidate.
 */
export function aboveDek(
  found: HeadlineCandidate,
  candidates: readonly HeadlineCandidate[],
  lead: (other: HeadlineCandidate) => number,
): HeadlineCandidate {
  const at = (block: number) => candidates.find((candidate) => candidate.block === block);
  const upper = at(found.block - 1);
  if (upper === undefined || upper.key === found.key || !isLine(upper)) return found;
  if (isSigned(found)) return upper;
  const by = lead(upper);
  if (by > DOUBTED) return found;
  const { words, functionWords, shouted } = upper.facts;
  if (isPoint(found)) return aboveIts(found, at);
  if (found.facts.words < words || shouted > 1) return found;
  if (words >= HEADLINE_WORDS && by <= UNSURE && upper.kinship.weight >= KIN) return upper;
  const isPhrase = words >= PHRASE_WORDS && functionWords > 0 && !isSubject(upper);
  const isDek = found.facts.words >= Math.max(DEK_WORDS, words * LONGER);
  return isPhrase && (isDek || (isEchoed(upper) && !isEchoed(found))) ? upper : found;
}

/** `War in the Middle East`, `Krieg in der Ukraine`: names what it is about, with no other function words than nouns have. */
function isSubject({ key, facts }: HeadlineCandidate): boolean {
  const words = key.split(' ');
  const ofNouns = words.filter((word) => OF_NOUNS.has(word)).length;
  return !OF_NOUNS.has(words[0] ?? '') && facts.functionWords <= ofNouns;
}

/** Articles, prepositions and what joins nouns. */
const OF_NOUNS: ReadonlySet<string> = new Set(
  `of in the and for on at to a an with by from der die das den dem des und im am zum zur für von vom mit auf bei ein eine
de la le les du en et à au aux un une d l el los las y del al con por para di il lo i gli e da dal nel della do dos das na no em van het i w z na o`.split(
    /\s/,
  ),
);

const LINES: ReadonlySet<Sort> = new Set<Sort>(['line', 'prose']);

function isLine({ context, block }: HeadlineCandidate): boolean {
  return LINES.has(context.sorts[block] ?? 'nothing');
}

function isEchoed({ echoes: { same, title } }: HeadlineCandidate): boolean {
  return same > 0 || title !== 'no';
}

/** `Anna Muster · Town Reporter` */
function isSigned({ text }: HeadlineCandidate): boolean {
  const [name, role = ''] = text.split(BAR, 2) as [string, string?];
  const words = name.split(' ');
  const isName = words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isName && role.length < LONGEST && isRoleWord(role.slice(role.lastIndexOf(' ') + 1).toLowerCase());
}

const BAR = / [·|•–—] |, /;
const LONGEST = 40;

/** A line of words with more of them below, down to a name or a date: they tell what the text tells, and stand below the headline. */
function isPoint({ context: { page, lines }, block, facts }: HeadlineCandidate): boolean {
  if (facts.words < HEADLINE_WORDS) return false;
  for (let below = block + 1; below <= block + MOST_POINTS; below++) {
    const sort = sortOf(page, below);
    if (sort === 'byline' || sort === 'date') return below > block + 1;
    if (sort !== 'line' || (lines[below]?.facts.words ?? 0) < HEADLINE_WORDS) return false;
  }
  return false;
}

/** The uppermost of the lines of words right above a point. */
function aboveIts(point: HeadlineCandidate, at: (block: number) => HeadlineCandidate | undefined): HeadlineCandidate {
  let top = point;
  for (let next = at(top.block - 1); next !== undefined && isLine(next); next = at(top.block - 1)) {
    if (next.facts.words < HEADLINE_WORDS || next.kinship.weight < KIN) break;
    top = next;
  }
  return top;
}
