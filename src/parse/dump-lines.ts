/** A dump's text -> its lines as a browser shows them, without what programs add that write a page as text. */
import { withoutAddresses } from './bracketed-addresses.js';
import { type Line, splitLines } from './lines.js';
import { withoutLinkNumbers } from './link-numbers.js';
import { withoutMarkdown } from './markdown-marks.js';
import { withoutUnderscores } from './underscored-links.js';

/** What is taken off, and the marks without one of which there is none of it: most dumps of browsers have none of these. */
const STEPS: readonly (readonly [marks: readonly string[], (lines: readonly Line[]) => readonly Line[]])[] = [
  [[']('], withoutMarkdown],
  [['['], withoutLinkNumbers],
  [['<', '://'], withoutAddresses],
  [['*'], withoutUnderscores],
];

export function dumpLines(text: string): readonly Line[] {
  let lines: readonly Line[] = splitLines(text);
  for (const [marks, without] of STEPS) if (marks.some((mark) => text.includes(mark))) lines = without(lines);
  return lines;
}
