/** Subheads among lines that are no running text: below a box, or alone between two paragraphs; and how such lines are set. */
import { asideOf } from './article/aside.js';
import { isTeaser } from './article/teaser.js';
import { WIDEST_GAP } from './blocks.js';
import { ROLES } from './chain.js';
import type { Page } from './page.js';
import type { Unread } from './unread.js';

const BODY = ROLES.indexOf('body');
const GAP = ROLES.indexOf('gap');
/** A column more or less is no other one. */
const SAME_COLUMN = 1;
export const HEADING_WORDS = 14;

/** Lines alone between two paragraphs of the body, which the best sequence takes for a gap of it. */
export function subheadsWithin(text: Unread, path: Uint8Array, listed: ReadonlySet<number>): number[] {
  const { prose } = text.page;
  const found: number[] = [];
  for (let block = path.indexOf(GAP); block !== -1; block = path.indexOf(GAP, block + 1)) {
    const isText = (beside: number) => path[beside] === BODY && prose[beside] === 1;
    const isBetween = (isText(block - 1) || isTold(text, block - 1, isText)) && isText(block + 1);
    const { facts, mentions } = text.page;
    const isName = (facts[block]?.words ?? 0) > 0 && mentions[block]?.length === 0 && !listed.has(block);
    if (!isBetween || !isName || !isSet(text.page, block + 1)) continue;
    if (isSubhead(text, block, block + 1) || isShortBelow(text, block)) found.push(block);
  }
  return found;
}

/** `Read also: Bridge opens in May`, below running text: with its headline, so that the next line is none. */
function isTold(text: Unread, block: number, isText: (block: number) => boolean): boolean {
  return isText(block - 1) && isTeaser(text, block) && (text.page.facts[block]?.words ?? 0) >= TOLD_WORDS;
}

/** A browser's copy has no blank line between a box and a subhead below it: of so few words it is no other headline. */
export function isShortBelow(text: Unread, block: number): boolean {
  const { gap } = text.page.blocks[block] as Page['blocks'][number];
  const { words } = text.page.facts[block] as Page['facts'][number];
  return gap === 0 && words <= SHORT_WORDS && isTeaser(text, block - 1) && namesPart(text, block);
}

const SHORT_WORDS = 6;

/** A shorter line may be the label alone. */
const TOLD_WORDS = 5;

/** A line alone between a box and the text that goes on at `below`. */
export function isSubhead(text: Unread, block: number, below: number): boolean {
  return (
    block === below - 1 &&
    (isSet(text.page, block) || isSetOut(text.page, block) || isQuote(text.page, block)) &&
    namesPart(text, block)
  );
}

/** A quotation of a few words, set in. */
function isQuote(page: Page, block: number): boolean {
  return isSetIn(page, block) && QUOTED.test(page.blocks[block]?.text ?? '');
}

/** Lynx sets headings to the left of the text. */
function isSetOut({ blocks, coreSetting }: Page, block: number): boolean {
  const { gap, indent, marker } = blocks[block] as (typeof blocks)[number];
  return (
    coreSetting !== null &&
    marker === '' &&
    indent < coreSetting.indent &&
    Math.min(gap, WIDEST_GAP) === coreSetting.gap
  );
}

/** A few words of no interface, which are no sentence, unless somebody asks or is quoted. */
function namesPart(text: Unread, block: number): boolean {
  const { interfaceWords, sentences, words, lastChar } = text.page.facts[block] as Page['facts'][number];
  // `Madness at the weir. Miller throws in his wheel` is another story's headline.
  const isSaid = lastChar === '?' || lastChar === '!' || QUOTED.test(text.page.blocks[block]?.text ?? '');
  if (sentences > (isSaid ? 1 : 0)) return false;
  return words <= HEADING_WORDS && interfaceWords === 0 && asideOf(text, block) === null;
}

/** `“The beaver needs no permit.”` */
const QUOTED = /^["„“«][^"„“”«»]+["“”»]$/u;

/** Set as the rest of the text is: where blank lines part paragraphs, those of a box have none or more. */
export function isSet({ blocks, coreSetting }: Page, block: number): boolean {
  if (coreSetting === null) return false;
  const { gap, indent } = blocks[block] as (typeof blocks)[number];
  return Math.min(gap, WIDEST_GAP) === coreSetting.gap && Math.abs(indent - coreSetting.indent) <= SAME_COLUMN;
}

/** A block quote of a text browser's dump: set in from the text, a blank line apart as it is. */
export function isSetIn({ blocks, coreSetting }: Page, block: number): boolean {
  const { gap, indent, marker } = blocks[block] as (typeof blocks)[number];
  if (coreSetting === null || coreSetting.gap === 0 || marker !== '') return false;
  const further = indent - coreSetting.indent;
  return Math.min(gap, WIDEST_GAP) === coreSetting.gap && further > SAME_COLUMN && further <= QUOTE_COLUMNS;
}

const QUOTE_COLUMNS = 8;
