/** What an article says of its author below its text: `Anna Muster covers the town hall. Reach her at anna@example.com.` */
import { IS } from '../byline/words.js';
import type { Reading } from '../reading.js';

const ADDRESS = /[\p{L}\p{N}]@[\p{L}\p{N}]/u;
/** A longer block that names the author tells of them, as in a profile. */
const MOST_WORDS = 60;
/** `Reporter ` stands before the name. */
const BEFORE = 30;
/** `, 58, covers` */
const NEXT_WORD = /^(?:, \d\d,)? (\p{L}+)/u;

/** Those of the last of `blocks`: none where they are text. */
export function signatureOf(reading: Reading, blocks: readonly number[], authors: readonly string[]): number[] {
  const { page } = reading;
  const textOf = (block: number | undefined) => page.blocks[block ?? -1]?.text ?? '';
  const last = blocks.at(-1);
  const text = textOf(last);
  if (last === undefined || blocks.length === 1 || (page.facts[last]?.words ?? 0) > MOST_WORDS) return [];
  const author = authors.find((name) => name.includes(' ') && isOn(text, name));
  if (author === undefined) return [];
  // `Anna Muster` alone above it
  const above = blocks.at(-2);
  const signature = above !== undefined && textOf(above) === author ? [above, last] : [last];
  const name = author.slice(author.lastIndexOf(' ') + 1);
  const isAbout = blocks.some((block) => !signature.includes(block) && textOf(block).includes(name));
  return isAbout && !ADDRESS.test(text) ? [] : signature;
}

/** `Anna Muster is …`, `Anna Muster: anna@example.com` */
function isOn(text: string, author: string): boolean {
  const at = text.indexOf(author);
  if (at === -1 || at > BEFORE) return false;
  if (at === 0 && ADDRESS.test(text)) return true;
  return IS.has(NEXT_WORD.exec(text.slice(at + author.length))?.[1]?.toLowerCase() ?? '');
}
