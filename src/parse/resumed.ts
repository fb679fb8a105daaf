/**
 * Text that goes on below a box: `Read more` and three links, a letter to subscribe to, an embedded post. The best
 * sequence of roles ends the body above such a box more often than single blocks speak for: all ways to read the box as
 * a gap share what likelihood the text below it has, and there is but one way to read it as the end.
 */
import { WIDEST_GAP } from './blocks.js';
import { ROLES, type Role } from './chain.js';
import { probabilityOf, type Sums } from './decode.js';
import type { Page } from './page.js';

const BODY = ROLES.indexOf('body');
/** The box has no more blocks. */
const BOX = 8;
/** What is likelier text of the article than all else together goes on with it. */
const LIKELY = 0.5;
/** Share of its longer words that the article has too. */
const KIN = 0.1;
/** A column more or less is no other one. */
const SAME_COLUMN = 1;

/** Roles of the blocks below the body of `path` over which it extends. `listed`: blocks that are none of the article's. */
export function resumedBelow(
  page: Page,
  path: Uint8Array,
  sums: Sums,
  listed: ReadonlySet<number>,
): ReadonlyMap<number, Role> {
  const below = new Map<number, Role>();
  let end = path.lastIndexOf(BODY);
  if (end < 0) return below;
  const isLikely = (block: number) => probabilityOf(sums, block, BODY) >= LIKELY;
  for (let block = end + 1; block < path.length && block <= end + BOX + 1; block++) {
    if (!goesOn(page, block) || listed.has(block) || !isLikely(block)) continue;
    for (let i = end + 1; i < block; i++) below.set(i, isLikely(i) && !listed.has(i) ? 'body' : 'gap');
    below.set(block, 'body');
    end = block;
  }
  return below;
}

/** Running text of the same matter, set as the rest of it is: where blank lines part paragraphs, those of a box have none or more. */
function goesOn({ prose, kinship, blocks, coreSetting }: Page, block: number): boolean {
  if (coreSetting === null || coreSetting.gap === 0) return false;
  const { gap, indent } = blocks[block] as (typeof blocks)[number];
  const isSet = Math.min(gap, WIDEST_GAP) === coreSetting.gap && Math.abs(indent - coreSetting.indent) <= SAME_COLUMN;
  return isSet && prose[block] === 1 && (kinship[block] as number) >= KIN;
}
