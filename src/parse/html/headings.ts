/** Under which heading a line stands: lists of related stories and comments have one that says so. */
import { kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import type { RenderedLine } from './rendered-lines.js';
import type { TitleRelation } from './title.js';
import type { HtmlElement } from './tree.js';

export const UNDER = [
  'none',
  'title',
  'comment',
  'related',
  'promotion',
  'navigation',
  'before title',
  'other',
] as const;
export type Under = (typeof UNDER)[number];

/** Headings further back hold a line no more. */
const MOST_OPEN = 12;
const HIGHEST = 40;
/** A label says what follows; a longer heading is text of its own. */
const LABEL_WORDS = 6;

const COMMENT = kindBit('comment');
const RELATED = kindBit('related');
const NAVIGATION = kindBit('navigation');
const PROMOTION = kindBit('promotion') | kindBit('advert') | kindBit('consent');

export function headingsAbove(page: Page, lines: readonly RenderedLine[], title: TitleRelation): Under[] {
  const open: number[] = [];
  return lines.map((line, i) => {
    const heading = open.findLast((at) => holds(lines[at]?.block.parent ?? null, line.block));
    if (/^h[1-6]$/.test(line.block.name)) {
      open.push(i);
      if (open.length > MOST_OPEN) open.shift();
    }
    return heading === undefined ? 'none' : kindOf(page, heading, title.line);
  });
}

function holds(outer: HtmlElement | null, inner: HtmlElement): boolean {
  let at: HtmlElement | null = inner;
  for (let level = 0; at !== null && level < HIGHEST; level++) {
    if (at === outer) return true;
    at = at.parent;
  }
  return false;
}

function kindOf(page: Page, heading: number, title: number): Under {
  if (heading === title) return 'title';
  const { kinds = 0, words = 0 } = page.facts[heading] ?? {};
  if (words <= LABEL_WORDS) {
    if ((kinds & COMMENT) !== 0) return 'comment';
    if ((kinds & RELATED) !== 0) return 'related';
    if ((kinds & PROMOTION) !== 0) return 'promotion';
    if ((kinds & NAVIGATION) !== 0) return 'navigation';
  }
  return heading < title ? 'before title' : 'other';
}
