/**
 * Text that goes on below a box: `Read more` and three links, a letter to subscribe to, an embedded post. The best
 * sequence of roles ends the body above such a box more often than single blocks speak for: all ways to read the box as
 * a gap share what likelihood the text below it has, and there is but one way to read it as the end.
 */
import { asideOf } from './article/aside.js';
import { announcesText } from './article/continuation.js';
import { hasPlea } from './article/plea.js';
import { isTeaser } from './article/teaser.js';
import { WIDEST_GAP } from './blocks.js';
import { ROLES, type Role } from './chain.js';
import { STOP } from './chars.js';
import { probabilityOf, type Sums } from './decode.js';
import { kindBit } from './lexicon/index.js';
import { type Page, paragraphWords } from './page.js';
import type { Unread } from './unread.js';

const BODY = ROLES.indexOf('body');
const GAP = ROLES.indexOf('gap');
/** The box has no more blocks. */
const BOX = 8;
/** What is likelier text of the article than all else together goes on with it. */
const LIKELY = 0.5;
/** Share of its longer words that the article has too. */
const KIN = 0.1;
/** A column more or less is no other one. */
const SAME_COLUMN = 1;
/** Below lines that say themselves that they are a box, text need only not be ruled out; */
const POSSIBLE = 0.07;
/** nor so much where it went on below one, or most running text is: what stands below a box has lost likelihood by it. */
const POSSIBLE_AGAIN = 0.03;
/** So much longer than running text has at least: a shorter sentence may be the box's. */
const PARAGRAPH = 1.2;
/** A sentence right below the body that is set as it is ends the text, when the chain is nearly as sure of it as of the end. */
const CLOSING = 0.28;
const HEADING_WORDS = 14;
const SENTENCE_WORDS = 5;
const BUTTON_WORDS = 2;
const MOST_BUTTONS = 3;
const BUTTONS = kindBit('share') | kindBit('promotion');
const ADVERT = kindBit('advert') | kindBit('promotion');
/** Below these the article is over. */
const ENDING = kindBit('comment') | kindBit('tags');
/** Running text with such a word speaks to the reader. */
const ADDRESS = kindBit('promotion') | kindBit('consent') | kindBit('comment') | kindBit('legal');

/** Lines alone between two paragraphs of the body, which the best sequence takes for a gap of it. */
function subheadsWithin(text: Unread, path: Uint8Array, listed: ReadonlySet<number>): number[] {
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
function isShortBelow(text: Unread, block: number): boolean {
  const { gap } = text.page.blocks[block] as Page['blocks'][number];
  const { words } = text.page.facts[block] as Page['facts'][number];
  return gap === 0 && words <= SHORT_WORDS && isTeaser(text, block - 1) && namesPart(text, block);
}

const SHORT_WORDS = 6;

/** A shorter line may be the label alone. */
const TOLD_WORDS = 5;

/** Roles of the blocks below the body of `path` over which it extends. `listed`: blocks that are none of the article's. */
export function resumedBelow(
  text: Unread,
  path: Uint8Array,
  sums: Sums,
  listed: ReadonlySet<number>,
): ReadonlyMap<number, Role> {
  const { page } = text;
  const below = new Map<number, Role>();
  for (const block of subheadsWithin(text, path, listed)) below.set(block, 'body');
  let end = path.lastIndexOf(BODY);
  if (end < 0) return below;
  const probability = (block: number) => probabilityOf(sums, block, BODY);
  const isText = (block: number) => probability(block) >= LIKELY && !areButtons(page, block, block + 1);
  /** Else text and teasers are set alike: what goes on must be of what is densest in running text. */
  const isSpaced = (page.coreSetting?.gap ?? 0) > 0;
  const least = paragraphWords(text.language) * PARAGRAPH;
  let isBelowBox = false;
  for (let block = end + 1; block < path.length && block <= end + BOX + 1; block++) {
    const isNext = isBelowBox && (block === end + 1 || (block === end + 2 && isSubhead(text, end + 1, block)));
    const isAnnounced = saysItGoesOn(page, end + 1, block);
    const closes = isSpaced && block === end + 1 && probability(block) >= CLOSING && isPlainSentence(text, block);
    const reads = page.prose[block] === 1 || closes || ((isNext || isAnnounced) && isSentence(page, block));
    if (!reads || listed.has(block)) continue;
    if (!isAnnounced && !isSet(page, block) && !(block === end + 1 && isSetIn(page, block))) continue;
    if (!isSpaced && !isAnnounced && block > page.core[1]) break;
    const isKin = (page.kinship[block] as number) >= KIN || areButtons(page, end + 1, block);
    const isLikely =
      closes ||
      (isSpaced && probability(block) >= LIKELY && isKin) ||
      (isSpaced && probability(block) >= CLOSING && goesOn(text, end, block));
    if (!isLikely) {
      const isCore = isSpaced && block <= page.core[1];
      if (!isAnnounced && probability(block) < (isBelowBox || isCore ? POSSIBLE_AGAIN : POSSIBLE)) continue;
      if (speaksToReader(text, block)) continue;
      const isShort = !isAnnounced && (page.facts[block]?.words ?? 0) < least;
      if (!isNext && (isShort || !isBox(text, end + 1, block))) continue;
      isBelowBox = true;
    }
    for (let i = end + 1; i < block; i++)
      below.set(
        i,
        !listed.has(i) && (isText(i) || isSubhead(text, i, block) || (i === block - 1 && isShortBelow(text, i)))
          ? 'body'
          : 'gap',
      );
    below.set(block, 'body');
    end = block;
  }
  return below;
}

/** Running text of the page's densest run, right below the body or with one line between: a short text says no word twice. */
function goesOn(text: Unread, end: number, block: number): boolean {
  const { page } = text;
  if (block > page.core[1] || page.prose[block] !== 1 || speaksToReader(text, block)) return false;
  if (block === end + 1) return true;
  const { interfaceWords, words } = page.facts[end + 1] as Page['facts'][number];
  const isLine = words <= HEADING_WORDS && interfaceWords * 2 < words && page.mentions[end + 1]?.length === 0;
  return block === end + 2 && isLine && isSet(page, end + 1);
}

/** `Article continues below` from `from` to before `to`: then what the model makes of the text there says nothing. */
function saysItGoesOn({ blocks }: Page, from: number, to: number): boolean {
  for (let block = from; block < to; block++) if (announcesText(blocks[block]?.text ?? '')) return true;
  return false;
}

/** Set as the rest of the text is: where blank lines part paragraphs, those of a box have none or more. */
function isSet({ blocks, coreSetting }: Page, block: number): boolean {
  if (coreSetting === null) return false;
  const { gap, indent } = blocks[block] as (typeof blocks)[number];
  return Math.min(gap, WIDEST_GAP) === coreSetting.gap && Math.abs(indent - coreSetting.indent) <= SAME_COLUMN;
}

/** A block quote of a text browser's dump: set in from the text, a blank line apart as it is. */
function isSetIn({ blocks, coreSetting }: Page, block: number): boolean {
  const { gap, indent, marker } = blocks[block] as (typeof blocks)[number];
  if (coreSetting === null || coreSetting.gap === 0 || marker !== '') return false;
  const further = indent - coreSetting.indent;
  return Math.min(gap, WIDEST_GAP) === coreSetting.gap && further > SAME_COLUMN && further <= QUOTE_COLUMNS;
}

const QUOTE_COLUMNS = 8;

/** Whether a line from `from` to before `to` says that it is a teaser, an advert, a caption, and none that the article is over. */
function isBox(text: Unread, from: number, to: number): boolean {
  let found = false;
  for (let block = from; block < to; block++) {
    const { kinds, interfaceWords, words } = text.page.facts[block] as Page['facts'][number];
    if (asideOf(text, block) !== null || ((kinds & ADVERT) !== 0 && interfaceWords * 2 >= words)) found = true;
    else if ((kinds & ENDING) !== 0 && interfaceWords * 3 >= words) return false;
  }
  return found;
}

/** Whether the lines from `from` to before `to` are `Share` and the like: no box, and no end. */
function areButtons({ facts }: Page, from: number, to: number): boolean {
  for (let block = from; block < to; block++) {
    const { kinds, interfaceWords, words } = facts[block] as Page['facts'][number];
    if (interfaceWords < words || words > BUTTON_WORDS || (kinds & BUTTONS) === 0) return false;
  }
  return to - from <= MOST_BUTTONS;
}

/** Too short for running text. */
function isSentence({ facts }: Page, block: number): boolean {
  const { words, sentences } = facts[block] as Page['facts'][number];
  return sentences > 0 && words >= SENTENCE_WORDS;
}

/** Of no interface, and ends as sentences do. */
function isPlainSentence(text: Unread, block: number): boolean {
  const { interfaceWords, last } = text.page.facts[block] as Page['facts'][number];
  return isSentence(text.page, block) && last === STOP && interfaceWords === 0 && !speaksToReader(text, block);
}

function speaksToReader(text: Unread, block: number): boolean {
  return (
    ((text.page.facts[block]?.kinds ?? 0) & ADDRESS) !== 0 || hasPlea(text, block) || asideOf(text, block) !== null
  );
}

/** A line alone between a box and the text that goes on at `below`. */
function isSubhead(text: Unread, block: number, below: number): boolean {
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
