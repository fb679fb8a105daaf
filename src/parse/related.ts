/** Headlines without a time that stand right below the article: teasers of related stories. */
import type { RelatedHeadline } from '../core/records.js';
import { takeLabels } from './article/labels.js';
import { isBoxHeading } from './article/lead-ins.js';
import { kindBit } from './lexicon/index.js';
import { withoutPager } from './pager.js';
import type { Reading } from './reading.js';
import type { Takings } from './takings.js';
import { keyOf } from './words.js';

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
    const key = keyOf(page.blocks[block]?.text ?? '');
    if (keys.has(key)) takings.leaveOut(block, 'duplicate-headline');
    else if (isBoxHeading(page.blocks[block]?.text ?? '')) isAnnounced = true;
    else if (looksLikeHeadline(page, block)) {
      keys.add(key);
      found.push(block);
    } else if (((page.facts[block]?.kinds ?? 0) & kindBit('related')) !== 0) isAnnounced = true;
  }
  const related = found.map((block) => {
    const { text, from, to } = page.blocks[block] as (typeof page.blocks)[number];
    return { ...takeLabels(withoutPager(text)), lines: [from, to] } satisfies RelatedHeadline;
  });
  // A line alone is as likely anything else, unless something says what it is: a word above it, or `- VIDEO` at its end.
  if (related.length < ENOUGH && !isAnnounced && related.every(({ labels }) => labels.length === 0)) return [];
  for (const [index, block] of found.entries()) takings.take(block, `/article/related/${index}`);
  return related;
}

function looksLikeHeadline(page: Reading['page'], block: number): boolean {
  const fact = page.facts[block];
  if (!fact || fact.words < 5 || fact.words > 24 || fact.sentences > 1) return false;
  const text = page.blocks[block]?.text ?? '';
  return (
    (fact.kinds & NO_HEADLINE) === 0 &&
    fact.interfaceWords * 4 <= fact.words &&
    !page.prose[block] &&
    !/[©ⓒ|@→]|https?:|(?:[^.]\.|:)$/.test(text) &&
    /^[\p{Lu}\p{Lo}\p{N}"'«„“‘]/u.test(text)
  );
}
