/**
 * How much two texts have in common, told by a sketch of each: the least hashes of its words. Of the least of both, those
 * that both have are about the share of words that they share (Broder, "On the resemblance and containment of
 * documents", 1997).
 */

/** Distinct words of a sketch: the share is told to about a twelfth. */
const SIZE = 32;
/** Of fewer words nothing is told. */
const LEAST = 10;
/** A text that was corrected has more; two of one desk and day have a third at most. */
const MOST = 0.5;

/** Of scripts without spaces the characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** Ascending; the same words give the same sketch, in whatever order. */
export function sketchOf(text: string): readonly number[] {
  const words = new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
  return [...new Set([...words].map(hashOf))].sort((left, right) => left - right).slice(0, SIZE);
}

/** Whether the texts of two sketches have most of their words in common. */
export function isAlike(left: readonly number[], right: readonly number[]): boolean {
  if (Math.min(left.length, right.length) < LEAST) return false;
  const other = new Set(right);
  const least = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, SIZE);
  const own = new Set(left);
  return least.filter((hash) => own.has(hash) && other.has(hash)).length >= least.length * MOST;
}

/** FNV-1a, stirred as MurmurHash 3 ends. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
