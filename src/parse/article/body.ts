/** The blocks of the body as records: paragraphs, headings, quotes, lists. */
import type { BodyBlock } from '../../core/records.js';
import { COMMA, LOWER, NONE, STOP } from '../chars.js';
import { kindBit } from '../lexicon/index.js';
import type { Reading } from '../reading.js';
import { unmarkedItems } from './unmarked-lists.js';

/** A subhead is short, whole, and has a paragraph below it. */
const HEADING_WORDS = 14;
const PARAGRAPH_WORDS = 18;
/** A paragraph of one sentence; below a question it is an answer. */
const SENTENCE_WORDS = 8;

/** Words of captions, credits and teasers. */
const NO_HEADING = kindBit('credit') | kindBit('related') | kindBit('promotion') | kindBit('advert') | kindBit('share');

export interface BodyPart {
  readonly block: BodyBlock;
  /** Blocks of the dump that it is made of. */
  readonly from: number[];
}

/** `blocks`: indexes of the blocks of the body, in order. */
export function toBody(reading: Reading, blocks: readonly number[]): BodyPart[] {
  const { page } = reading;
  const parts: BodyPart[] = [];
  const items = unmarkedItems(page, blocks);
  const headings = headingsOf(reading, blocks, items);
  for (const index of blocks) {
    const { text, from, to, marker } = page.blocks[index] as (typeof page.blocks)[number];
    const last = parts.at(-1);
    if (items.has(index) || (marker !== '' && isListed(page, index))) {
      const ordered = /^\d/.test(marker);
      if (last?.block.type === 'list' && last.block.ordered === ordered && last.from.at(-1) === index - 1) {
        last.from.push(index);
        last.block.text += `\n${text}`;
        last.block.lines = [last.block.lines[0], to];
      } else parts.push({ block: { type: 'list', ordered, text, lines: [from, to] }, from: [index] });
      continue;
    }
    const whole = marker === '' ? text : `${marker} ${text}`;
    const type = headings.has(index) ? 'heading' : isQuote(text) ? 'quote' : 'paragraph';
    const block: BodyBlock = { type, text: whole, lines: [from, to] };
    if (type === 'heading') block.level = 2;
    parts.push({ block, from: [index] });
  }
  return parts;
}

/** A list has two marked lines at least; a lone `– It will grow.` is speech. */
function isListed(page: Reading['page'], index: number): boolean {
  const marker = page.blocks[index]?.marker ?? '';
  const same = (other: string | undefined) =>
    other !== undefined && other !== '' && /^\d/.test(other) === /^\d/.test(marker);
  return same(page.blocks[index - 1]?.marker) || same(page.blocks[index + 1]?.marker);
}

/** A line with more words that asks something is a paragraph that ends so. */
const QUESTION_WORDS = 40;

/** In an interview, of whose questions most are too long for a subhead or have a short answer, the others are none too. */
function headingsOf(reading: Reading, blocks: readonly number[], items: ReadonlySet<number>): Set<number> {
  const headings = new Set(blocks.filter((index) => !items.has(index) && isHeading(reading, index, items)));
  const questions = blocks.filter((index) => {
    const fact = reading.page.facts[index];
    return fact?.lastChar === '?' && fact.words <= QUESTION_WORDS;
  });
  const asked = questions.filter((index) => headings.has(index));
  if (asked.length * 2 < questions.length) for (const index of asked) headings.delete(index);
  return headings;
}

function isHeading({ page, roles }: Reading, index: number, items: ReadonlySet<number>): boolean {
  const fact = page.facts[index];
  const below = page.facts[index + 1];
  if (!fact || !below || roles[index + 1] !== 'body') return false;
  if (fact.words > HEADING_WORDS || fact.words === 0 || fact.first === NONE) return false;
  // A line of a wrapped sentence; a date, a score.
  if (fact.first === LOWER || fact.digits * 2 >= fact.chars) return false;
  const asks = fact.lastChar === '?' || fact.lastChar === '!';
  if (fact.sentences > (asks ? 1 : 0) || (fact.kinds & NO_HEADING) !== 0) return false;
  const open = fact.last === COMMA || fact.lastChar === ':' || (fact.last === STOP && !asks);
  const text = page.blocks[index]?.text ?? '';
  // What a person says in a few words begins with a quotation mark or a dash; a quotation without a stop is a subhead. Brackets are a link's or a credit's.
  const speech = /^["'«»„“‘‚–—[(-]/.test(text) && !QUOTED.test(text);
  const least = asks ? PARAGRAPH_WORDS : SENTENCE_WORDS;
  const isAbove = below.words >= PARAGRAPH_WORDS || (below.words >= least && page.prose[index + 1] === 1);
  return !open && !speech && (isAbove || items.has(index + 1) || isListed(page, index + 1));
}

/** `'I slept in the mill'` */
const QUOTED = /^["'«»„“‘‚][^"'«»„“”‘‚]{2,}(?:['’]\p{L}+[^"'«»„“”‘‚]*)*["'«»“”‘’]$/u;

/** A block that is all quotation: opened at its start and closed at its end, not in between. */
function isQuote(text: string): boolean {
  return text.length > 40 && /^[„“"«][^„“”"«»]+[“”"»][.!?]?$/u.test(text) && !/,[“”"»]/.test(text);
}
