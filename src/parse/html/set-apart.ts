/** Lines among a saved page's paragraphs that its elements set apart: sentences set once more, and ways to other stories. */
import { pullQuotesOf } from '../article/pull-quotes.js';
import { signatureOf } from '../article/signature.js';
import type { Reading } from '../reading.js';
import { CLASS_KINDS } from './class-words.js';
import type { HtmlPage } from './html-page.js';

const RELATED = CLASS_KINDS.indexOf('related');
/** Blocks between a line and the element that is named so. */
const WITHIN = 2;
/** Share of a line's characters in links. */
const ALL = 0.95;
const LINK_WORDS = 4;

/** `lines` of the body without them, and without what is said of the authors below the text. */
export function withoutApart(
  page: HtmlPage,
  reading: Reading,
  lines: readonly number[],
  authors: readonly string[],
): number[] {
  const quotes = pullQuotesOf(page, lines, (line) => isInAside(page, line));
  const text = lines.filter((line) => !quotes.has(line) && !leadsElsewhere(page, line));
  const signature = signatureOf(reading, text, authors);
  return text.filter((line) => !signature.includes(line));
}

/** Within `<aside>`, or what is named a pull quote. */
function isInAside(page: HtmlPage, line: number): boolean {
  for (let at = page.lines[line]?.block ?? null; at !== null && at.name !== 'article'; at = at.parent)
    if (at.name === 'aside' || PULL.test(at.attributes.get('class') ?? '')) return true;
  return false;
}

const PULL = /pull-?_?quote/i;

/** `<ul class="related"><li><a>Bridge opens in May</a></li></ul>` */
function leadsElsewhere(page: HtmlPage, line: number): boolean {
  const markup = page.markup[line];
  if (markup === undefined || markup.link < ALL || (page.facts[line]?.words ?? 0) < LINK_WORDS) return false;
  return (markup.facts.distances[RELATED] as number) <= WITHIN;
}
