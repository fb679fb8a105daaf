/**
 * Paragraphs above an advert, which the best sequence of roles takes for lines of the head: all ways to read what stands
 * between share the likelihood that they are text, and there is but one way to read them as the head.
 */
import { ROLES } from './chain.js';
import { probabilityOf, type Sums } from './decode.js';
import type { Page } from './page.js';

const BODY = ROLES.indexOf('body');
const HEADLINE = ROLES.indexOf('headline');
/** Blocks of an advert or of buttons below the first paragraphs. */
const BETWEEN = 8;
/** What is likelier text of the article than all else together is its text; */
const LIKELY = 0.5;
/** and a paragraph beside the first one below it, of the same sort, where that is likely at all. */
const FELLOW = 0.2;

/** Those above the body of `path`. `listed`: blocks that are none of the article's. */
export function textAbove(
  { prose, areFellows }: Page,
  path: Uint8Array,
  sums: Sums,
  listed: ReadonlySet<number>,
): ReadonlySet<number> {
  const above = new Set<number>();
  let first = path.indexOf(BODY);
  for (let block = first - 1; block >= Math.max(0, first - BETWEEN); block--) {
    const isFellow = areFellows?.(block, first) ?? false;
    if (path[block] === HEADLINE && !isFellow) break;
    if (!prose[block] || listed.has(block)) continue;
    if (probabilityOf(sums, block, BODY) < (isFellow ? FELLOW : LIKELY)) continue;
    above.add(block);
    first = block;
  }
  return above;
}
