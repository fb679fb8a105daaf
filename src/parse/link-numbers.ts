/**
 * The numbers that text browsers give links, and the list of addresses at the end that they stand for, as `lynx -dump`,
 * `elinks -dump` and `w3m -o display_link_number=1` write them:
 *
 *     [12]Politics
 *     The minister said on [13]Monday that the [14]ferry line would go on.
 *
 *     References
 *
 *        12. https://example.org/politics
 *        13. https://example.org/monday
 */
import { type Line, withText } from './lines.js';

/** Lines without the numbers of their links; those of the list of addresses are empty. As they are where links have no numbers. */
export function withoutLinkNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = numbersOf(lines);
  if (!areOfLinks(numbers)) return lines;
  const addresses = startOfAddresses(lines);
  let next = 0;
  return lines.map((line, index) => {
    const first = next;
    while (numbers[next]?.line === index) next += 1;
    if (index >= addresses) return withText(line, '', 'references');
    return first === next ? line : withText(line, bareOf(line.text, numbers.slice(first, next)), 'references');
  });
}

function bareOf(text: string, numbers: readonly LinkNumber[]): string {
  let bare = '';
  let at = 0;
  for (const { from, to } of numbers) {
    // `Home[21]Cars[22]News`: side by side on the page.
    bare += text.slice(at, from) + (/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') ? ' ' : '');
    at = to;
  }
  return (bare + text.slice(at)).replace(/ {2,}/g, ' ').trim();
}

interface LinkNumber {
  /** Index of its line. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Right before a word and behind none: that of a footnote stands behind one, `as he wrote.[1]`, and that of a work apart, `[1] Smith`. */
  readonly leads: boolean;
  /** A little higher than the number before it. */
  readonly isNext: boolean;
}

const NUMBER = /\[(\d{1,5})\]/g;
const BEHIND = /[\p{L}\p{M}\p{N}.,;:!?)\]"'”’»%]$/u;
/** Links that show nothing have numbers too, which are passed over. */
const WIDEST_STEP = 10;

/** Those that count on through the dump. */
function numbersOf(lines: readonly Line[]): LinkNumber[] {
  const found: LinkNumber[] = [];
  let last: number | null = null;
  for (const [line, { text }] of lines.entries()) {
    if (!text.includes('[')) continue;
    for (const { 0: mark, 1: digits, index: from } of text.matchAll(NUMBER)) {
      const number = Number(digits);
      const to = from + mark.length;
      const leads = /\S/.test(text[to] ?? ' ') && !BEHIND.test(text.slice(Math.max(0, from - 2), from));
      const step = number - (last ?? number);
      // The number of a footnote is far from that of the link before it.
      if (Math.abs(step) > WIDEST_STEP && !(leads && step > 0)) continue;
      last = number;
      found.push({ line, from, to, leads, isNext: step > 0 && step <= WIDEST_STEP });
    }
  }
  return found;
}

/** Numbers that make a dump one of a text browser. */
const FEWEST = 4;

function areOfLinks(numbers: readonly LinkNumber[]): boolean {
  const counted = numbers.filter(({ leads, isNext }) => leads && isNext).length;
  return counted >= FEWEST && counted * 2 > numbers.length;
}

/** `https://…`, `/about`, `mailto:?subject=A story` */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\S|[/#?.]|www\.)/i;
/** `12. `, `[12] ` */
const ENTRY = /^\[?\d{1,5}[\].]{1,2} /;
/** `References`, `Visible links:` */
const MOST_WORDS_ABOVE = 3;

/** Index of the line at which the list of addresses begins, headings included, that ends the dump; the number of lines when none does. */
function startOfAddresses(lines: readonly Line[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text, indent } = lines[index] as Line;
    if (text === '') continue;
    if (isOfList(lines, index)) start = index;
    else if (start === lines.length || !isHeading(text)) break;
    // `References` stands at the margin, and above it the page; `Visible links:` is set in, as what ends the page is.
    else if (indent === 0) return text.includes(' ') ? start : index;
  }
  return start;
}

/** In the line of its number, or below it where the link has a title: `12. The day's news`, `https://…`. */
function isOfList(lines: readonly Line[], index: number): boolean {
  const [above = '', text = '', below = ''] = [-1, 0, 1].map((step) => lines[index + step]?.text);
  const entry = ENTRY.exec(text)?.[0].length;
  if (entry === undefined) return ADDRESS.test(text) && ENTRY.test(above);
  return ADDRESS.test(text.slice(entry)) || ADDRESS.test(below);
}

function isHeading(text: string): boolean {
  return !text.includes('[') && text.split(' ').length <= MOST_WORDS_ABOVE;
}
