/** Headlines without a time that stand right below the article: teasers of related stories. */
import type { RelatedHeadline } from '../core/records.js';
import { takeLabels } from './article/labels.js';
import type { Reading } from './reading.js';
import type { Takings } from './takings.js';

/** Blocks below the body in which a related headline may stand, and how many of them are kept. */
const REACH = 12;
const MOST = 8;

export function findRelated({ page, body }: Reading, takings: Takings): RelatedHeadline[] {
  const related: RelatedHeadline[] = [];
  const last = Math.min(body[1] + REACH, page.blocks.length - 1);
  for (let block = body[1] + 1; block <= last && related.length < MOST; block++) {
    // A list with times begins: what follows is no longer the article's.
    if (takings.has(block)) break;
    if (!looksLikeHeadline(page, block)) continue;
    const { text, from, to } = page.blocks[block] as (typeof page.blocks)[number];
    takings.take(block, `/article/related/${related.length}`);
    related.push({ ...takeLabels(text), lines: [from, to] });
  }
  return related;
}

function looksLikeHeadline(page: Reading['page'], block: number): boolean {
  const fact = page.facts[block];
  if (!fact || fact.words < 5 || fact.words > 24 || fact.sentences > 1) return false;
  const text = page.blocks[block]?.text ?? '';
  return (
    fact.interfaceWords * 4 <= fact.words &&
    !page.prose[block] &&
    !/[©|@]|https?:/.test(text) &&
    /^[\p{Lu}\p{Lo}\p{N}"'«„“‘]/u.test(text)
  );
}
