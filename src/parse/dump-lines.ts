/** A dump's text -> its lines as a browser shows them, without what programs add that write a page as text. */
import { withoutAddresses } from './bracketed-addresses.js';
import { type Line, splitLines } from './lines.js';
import { withoutLinkNumbers } from './link-numbers.js';
import { withoutMarkdown } from './markdown-marks.js';
import { withoutUnderscores } from './underscored-links.js';

export function dumpLines(text: string): readonly Line[] {
  return withoutUnderscores(withoutAddresses(withoutLinkNumbers(withoutMarkdown(splitLines(text)))));
}
