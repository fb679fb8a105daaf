/**
 * Lists whose marks a browser leaves out of what it copies. Only their lines follow each other without a blank line,
 * where paragraphs have one between them:
 *
 *     What you need:
 *
 *     Two pounds of flour
 *     A bowl
 */
import { LOWER, STOP, UPPER } from '../chars.js';
import type { Page } from '../page.js';

/** Below a line that announces them, */
const ANNOUNCED = 2;
/** and below a subhead: two lines may be a caption and its credit. */
const HEADED = 3;
const HEADING_WORDS = 8;
/** A longer line is a paragraph. */
const ITEM_WORDS = 30;

/** The items among `blocks`, blocks of the body in order. */
export function unmarkedItems(page: Page, blocks: readonly number[]): Set<number> {
  const items = new Set<number>();
  if (!page.spaced) return items;
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (to < blocks.length && follows(page, blocks[to] as number, blocks[to - 1] as number)) to += 1;
    for (const block of itemsOf(page, blocks.slice(from, to), blocks[from - 1])) items.add(block);
    from = to;
  }
  return items;
}

/** Lines that follow each other; `above`: the block of the body above them. */
function itemsOf({ blocks, facts }: Page, lines: readonly number[], above: number | undefined): readonly number[] {
  const isSubhead = (block: number | undefined) => {
    const fact = facts[block ?? -1];
    return fact !== undefined && fact.words <= HEADING_WORDS && fact.first === UPPER && fact.last !== STOP;
  };
  const announces = (block: number | undefined) => facts[block ?? -1]?.lastChar === ':';
  const [first, ...rest] = lines;
  const isAbove = announces(above) || (isSubhead(above) && !isSubhead(first));
  const found = isAbove ? lines : announces(first) || isSubhead(first) ? rest : [];
  if (found.length < (announces(above) || announces(first) ? ANNOUNCED : HEADED)) return [];
  const isItem = (block: number) =>
    (facts[block]?.words ?? 0) <= ITEM_WORDS && !CODE.test(blocks[block]?.text.slice(0, LOOK) ?? '');
  // The lines of a wrapped text begin with capitals here and there.
  const small = found.filter((block) => facts[block]?.first === LOWER).length;
  return found.every(isItem) && (small === 0 || small === found.length) ? found : [];
}

/** `x = read(file);` */
const CODE = /[{};]$|\p{L}\(|\s=\s|^[$#@/]/u;
const LOOK = 400;

function follows({ blocks }: Page, block: number, above: number): boolean {
  return block === above + 1 && blocks[block]?.gap === 0 && blocks[block]?.marker === '';
}
