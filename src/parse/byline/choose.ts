/** The authors among the candidates, by the fitted models. */
import { type RankWeights, scoreOf } from '../rank/ranker.js';
import type { Candidate, Lines } from './candidates.js';
import { contactsBelow } from './contact.js';
import { BYLINE_FEATURES } from './features.js';
import { fellowsOf } from './fellows.js';
import { isGivenName } from './given-names.js';
import type { Line } from './line.js';
import { hasRoleBelow, isUnsure, isWeak } from './traits.js';

/** Authors in the order of the dump; [] for none. */
export function chooseAuthors({ candidates: all, lines }: Lines, weights: RankWeights): Candidate[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  const contacts = contactsBelow(last.reading, last.block);
  const candidates = all.filter(
    (each) =>
      !isOfPicture(each.line) &&
      !SIZES.test(each.piece.text) &&
      !isEmbedded(each.piece) &&
      !contacts.has(each.block) &&
      !endsSentence(each),
  );
  const scores = new Map(candidates.map((c) => [c, scoreOf(BYLINE_FEATURES, weights, c)]));
  const author = bestAuthor(candidates, (c) => scores.get(c) ?? 0, weights.none);
  if (author === null || (scores.get(author) ?? 0) < weights.none + doubtOf(author)) return [];
  return [author, ...fellowsOf(author, candidates, lines)].sort((a, b) => a.block - b.block || a.index - b.index);
}

/** `AA`, `Aa`: a button for larger letters. */
const SIZES = /^A[Aa]{1,2}$/;

const EMBEDDED =
  /^(?:facebook|google|instagram|linkedin|pinterest|soundcloud|spotify|tiktok|twitter|vimeo|youtube)(?: |$)/i;

/** `Google Maps`, `YouTube Video`: what stands in a dump where the page shows something of another's; `By Google Research` signs. */
function isEmbedded({ marker, text }: Candidate['piece']): boolean {
  return marker === 'none' && EMBEDDED.test(text);
}

/** `APA/Anna Muster`: whose picture it is; `Anna Muster/APA` have written. */
function isOfPicture({ pieces: [agency, name] }: Line): boolean {
  return agency?.shape === 'agency' && agency.marker === 'none' && name?.before === 'slash' && name.shape !== 'agency';
}

/** `Insects remember a land as a row of pictures`, where "of" may be "by": so many words lead to no name of one word. */
const SENTENCE = 5;

function endsSentence({ line, piece: { marker, text } }: Candidate): boolean {
  return marker === 'by' && line.spare >= SENTENCE && !text.includes(' ') && !isGivenName(text.toLowerCase());
}

/**
 * How much likelier than no author at all a name must be that need not be a person's: "Politik", "mk". Without
 * this, one page in eight that has no author would get such a word for one. And half as much where only its look
 * speaks for it: of what this leaves out, "Popular Posts" and the like, one in four is an author.
 */
const DOUBT = 2;

function doubtOf(author: Candidate): number {
  if (isWeak(author)) return DOUBT;
  return isUnsure(author) && !hasRoleBelow(author) ? DOUBT / 2 : 0;
}

/** So little below the best score, a place is as good. */
const NEARLY = 1;

/** The likeliest name; ties go to the first. A name that stands in several places has the likelihood of them all. */
export function bestAuthor(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  none: number,
): Candidate | null {
  const sums = new Map<string, number>();
  for (const candidate of candidates) {
    const key = candidate.key;
    sums.set(key, (sums.get(key) ?? 0) + Math.exp(score(candidate)));
  }
  let best: string | null = null;
  for (const [key, sum] of sums) if (sum > (best === null ? Math.exp(none) : (sums.get(best) ?? 0))) best = key;
  const places = candidates.filter((candidate) => candidate.key === best);
  let top: Candidate | null = null;
  for (const candidate of places) if (top === null || score(candidate) > score(top)) top = candidate;
  if (top === null) return null;
  // A box at the end may have one author of two: where both places are likely, the upper one is the byline.
  const enough = score(top) - NEARLY;
  return places.find((candidate) => score(candidate) >= enough) ?? top;
}
