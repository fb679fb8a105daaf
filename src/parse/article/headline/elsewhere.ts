/** Where else on the page a headline stands: cut to fit in the way to the page, and above the comments. */
import { kindBit } from '../../lexicon/index.js';
import type { Reading } from '../../reading.js';
import { keyOf } from '../../words.js';
import type { HeadlineCandidate } from './candidates.js';

const ELLIPSIS = /\s?(?:…|\.\.\.)$/;
const LEAST_CHARS = 15;

/**
 * By candidate the one that says all of it: of `Rain expected in the north and …` that is
 * `Rain expected in the north and the east`.
 */
export function wholeOf(candidates: readonly HeadlineCandidate[]): Map<HeadlineCandidate, HeadlineCandidate> {
  const whole = new Map<HeadlineCandidate, HeadlineCandidate>();
  for (const candidate of candidates) {
    const cut = ELLIPSIS.exec(candidate.text);
    if (cut === null || cut.index < LEAST_CHARS) continue;
    const start = candidate.text.slice(0, cut.index);
    const found = candidates.find(
      ({ text }) =>
        text.length > start.length &&
        text.startsWith(start) &&
        !text.startsWith(candidate.text) &&
        !ELLIPSIS.test(text),
    );
    if (found !== undefined) whole.set(candidate, found);
  }
  return whole;
}

const COMMENT = kindBit('comment');
/** Lines behind the text among which the comments' heading is looked for. */
const BELOW = 40;
/** Words of such a heading beside the headline: `4 thoughts on`. */
const MOST_WORDS = 4;
/** A longer line is no heading, and the pattern takes the square of its length. */
const MOST_CHARS = 400;
const CLOSING = new Set('"“”„«»');
const QUOTED = /[“"„«»‚‘'](.{3,})[”"“»«’‘']$/u;

/**
 * The key of the headline as the heading of the comments names it: `3 Antworten auf Rain expected`, `2 thoughts on “Rain expected”`.
 * Null when none does.
 */
export function namedByComments({ page, body }: Reading, candidates: readonly HeadlineCandidate[]): string | null {
  const keys = new Set(candidates.map(({ key }) => key));
  for (let i = body[0] + 1; i <= body[1] + BELOW && i < page.blocks.length; i++) {
    const facts = page.facts[i];
    const text = page.blocks[i]?.text ?? '';
    const counts = /^\d/.test(text);
    if (facts === undefined || text.length > MOST_CHARS || !(counts || CLOSING.has(text.at(-1) ?? ''))) continue;
    const quoted = keyOf(QUOTED.exec(text)?.[1] ?? '');
    if (quoted !== '' && keys.has(quoted) && (counts || (facts.kinds & COMMENT) !== 0)) return quoted;
    // `5 hours ago More Local News` counts no comments.
    if (!/^\d{1,4} /.test(text) || (page.mentions[i]?.length ?? 0) > 0) continue;
    const words = page.wordings[i]?.key.split(' ') ?? [];
    for (let n = 2; n <= MOST_WORDS && n < words.length - 1; n++) {
      const key = words.slice(n).join(' ');
      if (keys.has(key)) return key;
    }
  }
  return null;
}
