/** Headlines without a time that stand right below the article: teasers of related stories. */
import type { RelatedHeadline } from '../core/records.js';
import { takeLabels } from './article/labels.js';
import { isBoxHeading } from './article/lead-ins.js';
import { kindBit } from './lexicon/index.js';
import { datesIn } from './page.js';
import { withoutPager } from './pager.js';
import type { Reading } from './reading.js';
import type { Takings } from './takings.js';

/** Words that few headlines have, and most of what else stands there: buttons, forms, offers, notices. */
const NO_HEADLINE =
  kindBit('share') |
  kindBit('comment') |
  kindBit('consent') |
  kindBit('legal') |
  kindBit('promotion') |
  kindBit('advert') |
  kindBit('tags');
/** Blocks below the body in which a related headline may stand, and how many of them are kept. */
const REACH = 12;
const MOST = 8;
const ENOUGH = 2;

export function findRelated({ page, body }: Reading, takings: Takings): RelatedHeadline[] {
  const found: number[] = [];
  const keys = new Set<string>();
  let isAnnounced = false;
  const last = Math.min(body[1] + REACH, page.blocks.length - 1);
  for (let block = body[1] + 1; block <= last && found.length < MOST; block++) {
    // A list with times begins: what follows is no longer the article's.
    if (takings.has(block)) break;
    const key = page.wordings[block]?.key ?? '';
    if (keys.has(key)) takings.leaveOut(block, 'duplicate-headline');
    else if (isBoxHeading(page.blocks[block]?.text ?? '')) isAnnounced = true;
    else if (looksLikeHeadline(page, block)) {
      keys.add(key);
      found.push(block);
    } else if (((page.facts[block]?.kinds ?? 0) & kindBit('related')) !== 0) isAnnounced = true;
  }
  const related = found.map((block) => {
    const { text, from, to } = page.blocks[block] as (typeof page.blocks)[number];
    return { ...takeLabels(withoutPager(undoubled(text))), lines: [from, to] } satisfies RelatedHeadline;
  });
  // A line alone is as likely anything else, unless something says what it is: a word above it, or `- VIDEO` at its end.
  if (related.length < ENOUGH && !isAnnounced && related.every(({ labels }) => labels.length === 0)) return [];
  for (const [index, block] of found.entries()) takings.take(block, `/article/related/${index}`);
  return related;
}

/** `A new quay A new quay`, a picture's text and the headline that it leads to → `A new quay` */
function undoubled(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2);
  return text === `${half} ${half}` ? half : text;
}

function looksLikeHeadline(page: Reading['page'], block: number): boolean {
  const fact = page.facts[block];
  if (!fact) return false;
  const text = page.blocks[block]?.text ?? '';
  const words = undoubled(text) === text ? fact.words : fact.words / 2;
  if (words < 5 || words > 24 || fact.sentences > 1) return false;
  return (
    fact.digits < fact.chars * MOST_DIGITS &&
    !isDate(page, block) &&
    !isByline(page, block) &&
    (fact.kinds & NO_HEADLINE) === 0 &&
    fact.interfaceWords * 4 <= fact.words &&
    !page.prose[block] &&
    !/[©ⓒ|@→]|https?:|(?:[^.]\.|:)$/.test(text) &&
    /^[\p{Lu}\p{Lo}\p{N}"'«„“‘]/u.test(text)
  );
}

/** Of the characters of a headline fewer are digits: the rest are sizes and numbers of telephones and accounts. */
const MOST_DIGITS = 0.3;

/** `Updated 18 June 2024 at 10.05 am`: but for a word. */
function isDate(page: Reading['page'], block: number): boolean {
  const length = page.blocks[block]?.text.length ?? 0;
  return datesIn(page, block).some(({ start, end }) => (end - start) * 2 > length);
}

/** `By A and B`: nothing but names, and what leads up to them. */
function isByline(page: Reading['page'], block: number): boolean {
  const line = page.wordings[block]?.line(datesIn(page, block), 'none');
  return line?.spare === 0 && line.pieces.some(({ marker }) => marker !== 'none');
}
