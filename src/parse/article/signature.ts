/** `Anna Muster covers the town hall. Reach her at anna@example.com.`: what an article says of its author below its text. */
import type { Reading } from '../reading.js';

const ADDRESS = /[\p{L}\p{N}]@[\p{L}\p{N}]/u;
/** A longer block that begins with the author's name tells of them, as in a profile. */
const MOST_WORDS = 60;

/** The last of `blocks`, where it is that; null where it is text. */
export function signatureOf({ page }: Reading, blocks: readonly number[], authors: readonly string[]): number | null {
  const last = blocks.at(-1);
  const text = last === undefined ? '' : (page.blocks[last]?.text ?? '');
  if (last === undefined || blocks.length === 1 || (page.facts[last]?.words ?? 0) > MOST_WORDS) return null;
  return ADDRESS.test(text) && authors.some((author) => text.startsWith(author)) ? last : null;
}
