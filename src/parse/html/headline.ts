/** The headline: the line that shows what the head of the page says, less the site's name and the kicker before it. */
import { clean } from '../lines.js';
import { headlineIn } from './heading-text.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import { wordsOf } from './title.js';

export interface Headline {
  readonly text: string;
  /** The line that shows it; null when the page shows none of it. */
  readonly line: number | null;
}

/** A title is shown by a line that has most of its words. */
const SHOWN = 0.6;

/** Null for a page that neither shows nor names one. */
export function chooseHeadline(page: HtmlPage, claims: PageClaims, bodyStart: number): Headline | null {
  const titles = titlesOf(claims);
  const { line, score } = page.title;
  if (line >= 0 && (score >= SHOWN || titles.length === 0)) {
    return { text: withoutKicker(textOf(page, line), titles), line };
  }
  const heading = headingAbove(page, bodyStart);
  if (heading !== null) return { text: textOf(page, heading), line: heading };
  const [first] = titles;
  return first === undefined ? null : { text: first, line: line >= 0 ? line : null };
}

/** Without what stands beside the headline in its heading, and without a mark left between them: `: How the depot was kept`. */
function textOf(page: HtmlPage, line: number): string {
  const { block, text } = page.lines[line] as HtmlPage['lines'][number];
  return headlineIn(block, text).replace(/^[:|·–—-]\s+/, '');
}

/** Titles without the site's name: `Depot stays | Example News`, `Example News: Depot stays`. */
export function titlesOf({ titles, siteNames }: PageClaims): string[] {
  const sites = siteNames.map((name) => wordsOf(name).join(' ')).filter((name) => name !== '');
  const found = new Set<string>();
  for (const whole of titles) {
    const [, before = '', after = ''] = LED.exec(whole) ?? [];
    const title = sites.includes(wordsOf(before).join(' ')) ? after : whole;
    const parts = title.split(PART);
    const own = parts.filter((part) => {
      const words = wordsOf(part).join(' ');
      return words !== '' && !sites.includes(words);
    });
    if (own.length === 0) continue;
    if (own.length < parts.length) found.add(joined(title, own));
    else found.add(title);
  }
  return [...found];
}

/** `Example News: Depot stays` */
const LED = /^([^:]{1,60}):\s+(\S.*)$/;
const PART = /\s+[|–—·»«•:-]+\s+|\s*\|\s*/;

/** The stretch of the title from the first of its own parts to the last. */
function joined(title: string, own: readonly string[]): string {
  const from = title.indexOf(own[0] ?? '');
  const last = own.at(-1) ?? '';
  return clean(title.slice(from, title.lastIndexOf(last) + last.length));
}

/** `Working life How the depot was kept`, when titles say `How the depot was kept`: the kicker goes. */
function withoutKicker(text: string, titles: readonly string[]): string {
  const plain = fold(text);
  for (const title of titles) {
    const wanted = fold(title);
    if (wanted.length < 12 || wanted.length >= plain.length || wanted.length * 4 < plain.length) continue;
    if (plain.length === text.length && plain.endsWith(wanted)) return text.slice(text.length - wanted.length);
  }
  return text;
}

/** Of the same length as the text. */
function fold(text: string): string {
  const lower = text
    .toLowerCase()
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-');
  return lower.length === text.length ? lower : text;
}

/** Lines above the body in which a heading is its headline. */
const REACH = 30;

/** The highest heading above the body: `h1` before `h2`, the nearest of equals. */
function headingAbove(page: HtmlPage, bodyStart: number): number | null {
  let found: number | null = null;
  let best = 4;
  for (let line = Math.min(bodyStart, page.lines.length - 1); line >= Math.max(0, bodyStart - REACH); line--) {
    const { tag, link, hidden } = page.markup[line] ?? { tag: '', link: 0, hidden: true };
    const level = /^h([1-3])$/.exec(tag)?.[1];
    if (level === undefined || hidden || link > 0.9 || Number(level) >= best) continue;
    best = Number(level);
    found = line;
  }
  return found;
}
