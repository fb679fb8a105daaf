/**
 * Pages that hold several stories, each below a heading and a day of its own: the front of a blog, a month of its archive,
 * what stands under a label. Headings need lead nowhere there, and the stories may be there as a whole.
 *
 *     <h2>9 March 2018</h2> <h3>Ferry resumes</h3> <p>After three weeks …</p> <p>…</p>
 *     <h2>7 March 2018</h2> <h3>Quay closed</h3> <p>Cracks were found …</p>
 *
 * An article has one day, and its subheads have none; what a chronicle has as subheads are days and nothing else.
 */
import type { Reading } from '../reading.js';
import type { HtmlPage } from './html-page.js';
import { wordsOf } from './title.js';

const SEVERAL = 2;
/** Headings of fewer words are those of parts: `Prices`, `Reviews (6)`. */
const HEADLINE_WORDS = 3;
/** Of the words of the model's text those in entries: below the last one stands more, as a rule. */
const MOST = 0.8;
/** A line that is as like what the head of the page says is the headline of this very page. */
const TITLE = 0.6;
/** An article is so much longer than what is said of others below it. */
const LONGER = 2;

/** Text below a heading, up to the next one. */
interface Entry {
  /** Line and tag of its heading. */
  readonly line: number;
  readonly tag: string;
  words: number;
  /** Of those the words that the model took for the article's. */
  own: number;
  /** Is there a day between the text above and its own, and is there one right below its own? */
  readonly above: boolean;
  below: boolean;
}

/** Whether nearly all that the model took for text is in such entries. */
export function holdsDatedEntries(page: HtmlPage, reading: Reading): boolean {
  const entries = withParts(entriesOf(page, reading));
  const own = entries.reduce((sum, entry) => sum + entry.own, 0);
  const dated = entries.filter(
    ({ line, above, below }) => (above || below) && (page.facts[line]?.words ?? 0) >= HEADLINE_WORDS,
  );
  const alike = alikeOf(dated);
  if (alike.length < SEVERAL || alike.reduce((sum, entry) => sum + entry.own, 0) < own * MOST) return false;
  return own > 0 && !isTitled(page, alike) && !isOne(alike);
}

/** Whether one of them is what the page is about, or they answer it: `Re: Rules of the forum`. */
function isTitled({ title, blocks }: HtmlPage, entries: readonly Entry[]): boolean {
  if (title.score <= TITLE) return false;
  const textOf = (line: number): string => ` ${wordsOf(blocks[line]?.text ?? '').join(' ')} `;
  return entries.some(({ line }) => line === title.line || textOf(line).includes(textOf(title.line)));
}

/** One story, and what is said of others. */
function isOne(entries: readonly Entry[]): boolean {
  const [longest = 0, next = 0] = entries.map(({ words }) => words).sort((a, b) => b - a);
  return entries.filter(({ own }) => own > 0).length === 1 && longest > next * LONGER;
}

/** Running text, in order; above the first heading in an entry of line -1. */
function entriesOf(page: HtmlPage, { roles, stamps }: Reading): Entry[] {
  const days = new Set(stamps.filter(({ mention }) => mention.kind !== 'clock').map(({ block }) => block));
  const entries: Entry[] = [];
  /** Is there a day since the last text? It is of the next entry, or of this one, whose text it stands below. */
  let day = false;
  let heading: Pick<Entry, 'line' | 'tag'> | null = { line: -1, tag: '' };
  page.lines.forEach((_, line) => {
    const { tag } = page.markup[line] as HtmlPage['markup'][number];
    if (page.prose[line] === 1) {
      if (heading !== null) entries.push({ ...heading, words: 0, own: 0, above: day, below: false });
      heading = null;
      day = false;
      const words = page.facts[line]?.words ?? 0;
      const entry = entries.at(-1) as Entry;
      entry.words += words;
      if (roles[line] === 'body') entry.own += words;
    } else if (days.has(line)) {
      day = true;
      const entry = entries.at(-1);
      if (heading === null && entry !== undefined) entry.below = true;
    } else if (/^h[1-6]$/.test(tag)) {
      // The day of a story that is only named: `<h4>Ferry resumes</h4> <p>9 March 2018</p> <h2>What comes next</h2>`
      if (heading !== null && tag <= heading.tag) day = false;
      heading = { line, tag };
    }
  });
  return entries;
}

/** Below a subhead without a day of its own the entry above it goes on. */
function withParts(entries: readonly Entry[]): Entry[] {
  const whole: Entry[] = [];
  for (const entry of entries) {
    const above = whole.at(-1);
    if (above === undefined || above.line < 0 || entry.above || entry.tag <= above.tag) {
      whole.push({ ...entry });
      continue;
    }
    above.words += entry.words;
    above.own += entry.own;
    above.below ||= entry.below;
  }
  return whole;
}

/** Those whose headings are of the tag that most have. */
function alikeOf(entries: readonly Entry[]): Entry[] {
  const byTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => entries.filter((entry) => entry.tag === tag));
  return byTag.reduce((most, some) => (some.length > most.length ? some : most));
}
