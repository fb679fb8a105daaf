/** Shortened text for lists and previews. */
import type { Article, BodyBlock } from '../core/records.js';

/** Length of a summary in UTF-16 units; search engines show about as much. */
const SUMMARY_LENGTH = 220;

/** The dek, or the start of the first paragraph; null when the article has no text. */
export function summaryOf({ dek, body }: Article): string | null {
  const text = dek ?? paragraphs(body)[0];
  return text === undefined || text === '' ? null : shorten(text, SUMMARY_LENGTH);
}

/** Whole paragraphs from the start while they fit into `length`, the last of them shortened. */
export function excerptOf(body: readonly BodyBlock[], length: number): string[] {
  const excerpt: string[] = [];
  let left = length;
  for (const text of paragraphs(body)) {
    // A last paragraph of a few words looks like a mistake.
    if (left < length / 8) break;
    excerpt.push(shorten(text, left));
    left -= text.length;
  }
  return excerpt;
}

/** `… the end.”`: nothing of the sentence is missing. */
const WHOLE = /[.!?…。！？؟۔।]["'”’»)]?$/u;

/** White space that is not one space. */
const UNEVEN = /[^\S ]| {2}/;

/** `text` with runs of spaces as one, cut between words with an ellipsis within a sentence, when it is longer than `length`. */
export function shorten(text: string, length: number): string {
  // Cut first: a paragraph of 50 MB costs no more than a long one.
  const start = text.slice(0, length * 4 + 1);
  const plain = (UNEVEN.test(start) ? start.replace(/\s+/g, ' ') : start).trim();
  if (plain.length <= length) return plain;
  const head = plain.slice(0, length);
  const border = plain[length] === ' ' ? length : head.lastIndexOf(' ');
  // Scripts without spaces are cut anywhere, though not within a character of two units.
  const cut = border > length / 2 ? head.slice(0, border) : head.replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.replace(/[\s,;:\u2013\u2014-]+$/, '');
  return WHOLE.test(end) ? end : `${end}…`;
}

function paragraphs(body: readonly BodyBlock[]): string[] {
  return body.filter((block) => block.type === 'paragraph' && block.text.trim() !== '').map((block) => block.text);
}
