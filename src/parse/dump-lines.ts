/** A dump's text -> its lines as a browser shows them, without what programs add that write a page as text. */
import { withoutAddresses } from './bracketed-addresses.js';
import { type Line, splitLines } from './lines.js';
import { withoutLinkNumbers } from './link-numbers.js';
import { withoutMarkdown } from './markdown-marks.js';
import { withoutUnderscores } from './underscored-links.js';

/** One of them is in all that is taken off. Most dumps of browsers have none, which is asked once. */
const MARKS = ['[', '<', '*', '://'];

export function dumpLines(text: string): readonly Line[] {
  const lines = splitLines(text);
  if (!MARKS.some((mark) => text.includes(mark))) return lines;
  return withoutUnderscores(withoutAddresses(withoutLinkNumbers(withoutMarkdown(lines))));
}
