/**
 * Text that goes on below a box: `Read more` and three links, a letter to subscribe to, an embedded post. The best
 * sequence of roles ends the body above such a box more often than single blocks speak for: all ways to read the box as
 * a gap share what likelihood the text below it has, and there is but one way to read it as the end.
 */
import { asideOf } from './article/aside.js';
import { announcesText } from './article/continuation.js';
import { hasPlea } from './article/plea.js';
import { ROLES, type Role } from './chain.js';
import { STOP } from './chars.js';
import { probabilityOf, type Sums } from './decode.js';
import { kindBit } from './lexicon/index.js';
import { type Page, paragraphWords } from './page.js';
import { HEADING_WORDS, isSet, isSetIn, isShortBelow, isSubhead, subheadsWithin } from './subheads.js';
import type { Unread } from './unread.js';

const BODY = ROLES.indexOf('body');
const GAP = ROLES.indexOf('gap');
/** The box has no more blocks. */
const BOX = 8;
/** What is likelier text of the article than all else together goes on with it. */
const LIKELY = 0.5;
/** So many times likelier text than a gap. */
const MOSTLY = 4;
/** Nor is a paragraph less likely to go on with a text of doubtful paragraphs than the one above it. */
const AS_LIKELY = 0.8;
/** Share of its longer words that the article has too. */
const KIN = 0.1;
/** Below lines that say themselves that they are a box, text need only not be ruled out; */
const POSSIBLE = 0.07;
/** nor so much where it went on below one, or most running text is: what stands below a box has lost likelihood by it. */
const POSSIBLE_AGAIN = 0.03;
/** So much longer than running text has at least: a shorter sentence may be the box's. */
const PARAGRAPH = 1.2;
/** A sentence right below the body that is set as it is ends the text, when the chain is nearly as sure of it as of the end. */
const CLOSING = 0.28;
const SENTENCE_WORDS = 5;
const BUTTON_WORDS = 2;
const MOST_BUTTONS = 3;
const BUTTONS = kindBit('share') | kindBit('promotion');
const ADVERT = kindBit('advert') | kindBit('promotion');
/** Below these the article is over. */
const ENDING = kindBit('comment') | kindBit('tags');
/** Running text with such a word speaks to the reader. */
const ADDRESS = kindBit('promotion') | kindBit('consent') | kindBit('comment') | kindBit('legal');

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
  /** Between two paragraphs of the text it has not ended: what is left is a gap. */
  const isWithin = (block: number) =>
    page.prose[block] === 1 &&
    isSet(page, block) &&
    probability(block) >= MOSTLY * probabilityOf(sums, block, GAP) &&
    asideOf(text, block) === null;
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
      (isSpaced && probability(block) >= Math.min(CLOSING, AS_LIKELY * probability(end)) && goesOn(text, end, block));
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
        !listed.has(i) &&
          (isText(i) || isWithin(i) || isSubhead(text, i, block) || (i === block - 1 && isShortBelow(text, i)))
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
