/**
 * What html2text of Debian writes: headings between stars, and `_` for the blanks in links.
 *
 *         * World_&_Nation
 *     ****** Ferries sail again ******
 *     The minister said on Monday_evening that …
 */
import { type Line, withText } from './lines.js';

const HEADING = /^(\*{1,6}) (.*\S) \1$/;
const LINKED = /[\p{L}\p{N}]_[\p{L}\p{N}&]/u;
/** Headings and lines with links that make a dump one of it. */
const FEWEST = { headings: 2, links: 5 };

/** Lines with blanks for underscores, and without stars around headings. As they are where a dump is none of html2text. */
export function withoutUnderscores(lines: readonly Line[]): readonly Line[] {
  const headings = lines.filter(({ text }) => text[0] === '*' && HEADING.test(text)).length;
  if (headings < FEWEST.headings || lines.filter(({ text }) => LINKED.test(text)).length < FEWEST.links) return lines;
  return lines.map((line) => withText(line, bareOf(line.text), 'markup'));
}

function bareOf(text: string): string {
  return text.replace(HEADING, '$2').split(' ').map(blanksFor).join(' ').trim();
}

/** Not in an address, nor where a form has a field: `__________`. */
function blanksFor(word: string): string {
  return !word.includes('_') || /:\/\/|@/.test(word) || /^_+$/.test(word) ? word : word.replaceAll('_', ' ');
}
