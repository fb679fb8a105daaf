/** "Did you mean": the known word that a mistyped one is nearest to. */
import { onDemand } from './on-demand.js';

const levenshtein = onDemand<typeof import('fastest-levenshtein')>('fastest-levenshtein');

/** Words longer than any key or command: not typos, and the distance costs the product of the lengths. */
const LONGEST = 64;

/**
 * The candidate nearest to `word`, or null when none is near: at most one edit for three letters or a part of
 * three (two letters changed about are two edits). Case does not count, so `baseURL` finds `baseUrl`. Of equally near ones the first is taken.
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const { distance } = levenshtein();
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.ceil(word.length / 3) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** As the end of a sentence: ` Did you mean "title"?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = suggest(word, candidates);
  return nearest === null ? '' : asked(nearest);
}

/** As `didYouMean`, of a path: the only one with its file's name (`quay.jpg`, `img/quay.jpg`), else the nearest. */
export function didYouMeanPath(path: string, candidates: readonly string[]): string {
  const nameOf = (each: string): string => each.slice(each.lastIndexOf('/') + 1);
  const [only, ...others] = candidates.filter((each) => nameOf(each) === nameOf(path));
  return only === undefined || others.length > 0 ? didYouMean(path, candidates) : asked(only);
}

function asked(word: string): string {
  return ` Did you mean \`${word}\`?`;
}
