/** What stands between headline and body and is the article's text: its dek, and paragraphs that something parts from the rest. */
import { LOWER, STOP } from '../chars.js';
import type { Facts } from '../facts.js';
import { kindBit } from '../lexicon/index.js';
import { mayLackFunctionWords, type Page } from '../page.js';
import type { Reading } from '../reading.js';
import type { Takings } from '../takings.js';
import { asideOf } from './aside.js';
import { datelineOf } from './attribution.js';
import { isCaption } from './caption.js';

const DEK_WORDS: readonly [number, number] = [8, 80];
/** So short a sentence may be one above a name or a date. */
const SENTENCE_WORDS = 4;
/** Right below the headline, where captions hardly stand, it may have no stop. */
const UNDER_WORDS = 5;
/** Blocks below the headline in which it may stand, dates and names not counted. */
const DEK_REACH = 4;
/** Share of its longer words that the text has too. */
const KINSHIP = 0.25;
const CREDIT = kindBit('credit');
const INTERFACE = (['share', 'related', 'promotion', 'advert', 'consent', 'legal', 'comment'] as const).reduce(
  (set, kind) => set | kindBit(kind),
  0,
);
/** Of a sentence that speaks of downloads or comments, as an article may, few words are an interface's. */
const INTERFACE_SHARE = 1 / 8;

/**
 * The dek: a sentence or two right below the headline, with lines of another sort between it and the text
 * (names, times, a picture's caption). It stays in the body too, as a block of its own type, since it is
 * text of the article. `firstEntry`: where a live blog's entries begin.
 */
export function dekOf(
  reading: Reading,
  headline: number | null,
  takings: Takings,
  firstEntry: number | null,
): number | null {
  const { page, roles, body, listed } = reading;
  const start = firstEntry ?? body[0];
  if (headline === null || headline >= start) return null;
  let passed = 0;
  for (let block = headline + 1; block <= start && passed < DEK_REACH; block++) {
    const fact = page.facts[block];
    // A date, a name, `★★★★☆`
    if (!fact || takings.has(block) || listed.has(block) || fact.words === 0) continue;
    const isFirst = passed === 0;
    passed += 1;
    if ((fact.kinds & CREDIT) !== 0 || isInterface(fact) || asideOf(reading, block) !== null) continue;
    if (block > headline + 1 && isShown(reading, block)) continue;
    const isSaid = isFirst && isSigned(reading, block, takings);
    const isUnder = block === headline + 1 && isLine(page, block) && !isCaption(reading, block + 1);
    const least = isSaid && fact.sentences > 0 ? SENTENCE_WORDS : isUnder ? UNDER_WORDS : DEK_WORDS[0];
    const whole = fact.words >= least && fact.words <= DEK_WORDS[1] && isWorded(fact, reading.language);
    const kin = firstEntry !== null || isKin(page, block) || isSaid || isUnder;
    // The first paragraph itself is a dek only if something parts it from the next: a name, a date, an advert, a place.
    const below = block + 1;
    const parted =
      roles[block] !== 'body' ||
      roles[below] === 'gap' ||
      (isUnder && fact.sentences === 0 && page.prose[below] === 1) ||
      (takings.has(below) && !page.prose[below]) ||
      datelineOf(page.blocks[below]?.text ?? '', page.hints) !== null;
    if (whole && kin && parted) return block;
    // What stands below a paragraph is no dek.
    if (kin && page.prose[block] && fact.words > DEK_WORDS[1]) return null;
  }
  return null;
}

/** Has a function word, where any are known of the language; a line of one that has few may do without. */
function isWorded({ functionWords, words }: Facts, language: string | null): boolean {
  return functionWords > 0 || (words >= DEK_WORDS[0] && mayLackFunctionWords(language));
}

/** Begun with no small letter, without a date or signs that part the steps of a breadcrumb; a question is a subhead. */
function isLine({ facts, blocks, mentions }: Page, block: number): boolean {
  const { words, first } = facts[block] as Facts;
  if (first === LOWER || words >= PARAGRAPH_WORDS || mentions[block]?.length !== 0) return false;
  return !/[»›|>©]|\?$/u.test(blocks[block]?.text ?? '');
}

/** `The ferry at the pier on 3 May 2024`, `The old ferry` above `Photo: Anna Muster`, `(AP)`: a dek has no day, and is whole. */
function isShown(reading: Reading, block: number): boolean {
  const { blocks, facts, mentions } = reading.page;
  const { words = 0 } = facts[block + 1] ?? {};
  if (words === 0 || words > CREDIT_WORDS) return false;
  const isWhole = facts[block]?.last === STOP || (facts[block]?.sentences ?? 0) > 1;
  if (isWhole && !mentions[block]?.some(({ day }) => day !== null)) return false;
  return /^\([^()]+\)$/.test(blocks[block + 1]?.text ?? '') || isCaption(reading, block + 1);
}

const CREDIT_WORDS = 8;

/** A name or a time right below, or below a picture: a caption stands elsewhere, and need not be kin. */
function isSigned(reading: Reading, block: number, takings: Takings): boolean {
  const isHead = (below: number) => takings.has(below) && !reading.page.prose[below];
  const below = isCaption(reading, block + 1) ? block + 1 : block;
  return isHead(below + 1) || isHead(below + 2);
}

/** A caption may be a sentence too; a paragraph has more words. */
const PARAGRAPH_WORDS = 20;
/** A caption that names its source has fewer words. */
const CAPTION_WORDS = 40;

/** A shorter line is a label. */
const ANNOUNCING_WORDS = 7;

/** A shorter line that names a date or an author is the head's. */
const HEAD_WORDS = 25;

/** Paragraphs of the article above its body: share buttons, a table or the list of its chapters may stand below the first. */
export function openingOf(reading: Reading, headline: number | null, takings: Takings): number[] {
  const { page, body, listed, above } = reading;
  const opening: number[] = [];
  for (let block = (headline ?? body[0]) + 1; block < body[0]; block++) {
    const fact = page.facts[block] as Facts;
    const isHead = fact.words < (takings.has(block) ? HEAD_WORDS : above.has(block) ? 0 : PARAGRAPH_WORDS);
    if (block === body[0] - 1 && announces(fact) && !takings.has(block)) opening.push(block);
    if (isHead || !page.prose[block] || listed.has(block) || asideOf(reading, block) !== null) continue;
    if ((isKin(page, block) || above.has(block)) && !isInterface(fact) && !namesSource(page, block))
      opening.push(block);
  }
  return opening;
}

/** `On today's hearing Anna Muster, the speaker for health, said:`, right above what she said. */
function announces({ lastChar, words, functionWords, interfaceWords }: Facts): boolean {
  return lastChar === ':' && words >= ANNOUNCING_WORDS && functionWords > 0 && interfaceWords === 0;
}

function isKin({ kinship }: Page, block: number): boolean {
  return (kinship[block] ?? 0) >= KINSHIP;
}

function isInterface({ kinds, interfaceWords, words }: Facts): boolean {
  return (kinds & INTERFACE) !== 0 && interfaceWords > words * INTERFACE_SHARE;
}

/** `Rescuers at the river (photo: Anna Muster)`: so near the headline most sentences that name one are captions. */
function namesSource({ facts, blocks }: Page, block: number): boolean {
  const { kinds, words } = facts[block] as Facts;
  return (kinds & CREDIT) !== 0 && words < CAPTION_WORDS && /[©(:/|]/.test(blocks[block]?.text ?? '');
}
