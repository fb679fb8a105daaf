/** A dump as the features see it: its blocks, their facts, and what can be said only of the whole. */
import { type Block, WIDEST_GAP } from './blocks.js';
import { type DateHints, type DateMention, orderEvidence } from './dates/index.js';
import { CONTENT_WORDS, type Facts } from './facts.js';
import { IntCounts } from './int-counts.js';
import { IntSet } from './int-set.js';
import { languageIndex, type Wording, wordingOf } from './wording.js';

export interface Page {
  readonly blocks: readonly Block[];
  /** What each block's text says by itself. */
  readonly wordings: readonly Wording[];
  readonly facts: readonly Facts[];
  /** Dates and times in each block that is not running text; see `datesIn` for the others. */
  readonly mentions: readonly (readonly DateMention[])[];
  readonly hints: DateHints;
  /** Whether day and month of `03/04/2024` are told apart by evidence. */
  readonly orderCertain: boolean;
  /** 1 for running text: long, of whole sentences, with function words. */
  readonly prose: Uint8Array;
  /** Running words of prose before each block; one longer than `blocks`. */
  readonly proseBefore: Float64Array;
  /** The run of blocks that is richest in prose: [from, to], both included; [0, -1] without any. */
  readonly core: readonly [number, number];
  /** How most of the core's prose is set: blank lines before it (at most `WIDEST_GAP`), column; null without any. */
  readonly coreSetting: { readonly gap: number; readonly indent: number } | null;
  /** How many blocks have this very text. */
  readonly copies: Uint16Array;
  /** 0 to 1: how many of a block's longer words the core has too (the block itself not counted). -1: it has none. */
  readonly kinship: Float64Array;
  /** 1 when the dump separates paragraphs by blank lines. */
  readonly spaced: boolean;
  /** Whether two blocks are paragraphs of one element, of one sort; dumps do not tell. */
  readonly areFellows?: (block: number, other: number) => boolean;
}

/** The dates and times of any block. */
export function datesIn(page: Page, block: number): readonly DateMention[] {
  if ((page.facts[block]?.words ?? 0) <= SENTENCE) return page.mentions[block] ?? NONE;
  return page.wordings[block]?.mentions(page.hints.order) ?? NONE;
}

/** In a block with more words than this a date is part of what is told. */
const SENTENCE = 50;
const NONE: readonly DateMention[] = [];

/** `language`: BCP 47 or null. */
export function toPage(blocks: readonly Block[], language: string | null): Page {
  const wordings = blocks.map(({ text }) => wordingOf(text, language));
  const facts = wordings.map((wording) => wording.facts);
  const order = orderEvidence(wordings, language);
  const hints: DateHints = { lang: language, order: order.order };
  const mentions = wordings.map((wording) => (wording.facts.words <= SENTENCE ? wording.mentions(order.order) : NONE));
  const needed = languageIndex(language) < 0 ? 0 : neededIn(language);
  const least = paragraphWords(language);
  const unstopped = WITHOUT_STOPS.has(language?.split('-')[0] ?? '') ? LONG_SENTENCE : Number.POSITIVE_INFINITY;
  const prose = new Uint8Array(blocks.length);
  const proseBefore = new Float64Array(blocks.length + 1);
  facts.forEach((fact, i) => {
    prose[i] = isProse(fact, least, needed, unstopped) ? 1 : 0;
    proseBefore[i + 1] = (proseBefore[i] as number) + (prose[i] ? Math.min(fact.words, 120) : 0);
  });
  const core = densestRun(facts, prose);
  const gaps = blocks.reduce((sum, block) => sum + (block.gap > 0 ? 1 : 0), 0);
  return {
    blocks,
    wordings,
    facts,
    mentions,
    hints,
    orderCertain: order.certain,
    prose,
    proseBefore,
    core,
    coreSetting: coreSetting(blocks, facts, prose, core),
    copies: countCopies(blocks),
    kinship: kinship(facts, prose, core),
    spaced: gaps * 10 > blocks.length,
  };
}

/**
 * Languages that say with endings, or with letters before a word, what others say with words of their own: of the words of a text, 8 in 100 are function
 * words in Turkish and Zulu, 42 in English and German (medians over paragraphs of news).
 */
const FEW_FUNCTION_WORDS = new Set('ar az bn et eu fi he hu hy ka kk mr ne sw ta te tr uz zu'.split(' '));
/** And some have endings for cases, or particles that lists of words have no end of: a quarter. */
const SOME_FUNCTION_WORDS = new Set('be bg cs hr id lt lv mk ms pl ru sk sl sr uk ur vi'.split(' '));

const MANY = 1 / 6;

/** Share of function words that running text has at least. */
function neededIn(language: string | null): number {
  const own = language?.split('-')[0] ?? '';
  return FEW_FUNCTION_WORDS.has(own) ? 1 / 50 : SOME_FUNCTION_WORDS.has(own) ? 1 / 12 : MANY;
}

/** Whether a line of the language may well have no function word, or none is known of it. */
export function mayLackFunctionWords(language: string | null): boolean {
  return language !== null && (languageIndex(language) === -1 || neededIn(language) < MANY);
}

/** Languages that end sentences with a space, as they part phrases. */
const WITHOUT_STOPS = new Set(['lo', 'th']);
/** Words, or as many pairs of characters: headlines have fewer. */
const LONG_SENTENCE = 45;

/** Words that a paragraph has at least; */
const PARAGRAPH = 10;
/** of languages that add to a word what others set before it, it takes fewer to say as much. */
const SHORT_PARAGRAPH = 7;
const ENDINGS = new Set('am az et eu fi hu ka kk kn ko ml ta te tr uz zu'.split(' '));

/** Words that running text of a language has at least. */
export function paragraphWords(language: string | null): number {
  return ENDINGS.has(language?.split('-')[0] ?? '') ? SHORT_PARAGRAPH : PARAGRAPH;
}

/**
 * `least`: words of a paragraph. `needed`: share of function words; 0 where the language is not known. `unstopped`: from
 * so many words on it needs no stop.
 */
function isProse(fact: Facts, least: number, needed: number, unstopped: number): boolean {
  if (fact.words < least || (fact.sentences === 0 && fact.words < unstopped)) return false;
  if (fact.interfaceWords * 5 > fact.words && fact.words < 40) return false;
  // In a language of few function words two sentences may have none.
  if (needed < MANY && fact.sentences > 1 && fact.interfaceWords === 0) return true;
  return fact.functionWords >= fact.words * needed;
}

/** Largest sum of: words of prose, less a toll for each block that is none (Kadane). */
const TOLL = 9;
function densestRun(facts: readonly Facts[], prose: Uint8Array): readonly [number, number] {
  let best = 0;
  let run: readonly [number, number] = [0, -1];
  let sum = 0;
  let from = 0;
  for (let i = 0; i < facts.length; i++) {
    sum += prose[i] ? Math.min((facts[i] as Facts).words, 120) : -TOLL;
    if (sum > best) {
      best = sum;
      run = [from, i];
    }
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    }
  }
  return run;
}

function coreSetting(
  blocks: readonly Block[],
  facts: readonly Facts[],
  prose: Uint8Array,
  [from, to]: readonly [number, number],
): Page['coreSetting'] {
  const gaps = new Map<number, number>();
  const indents = new Map<number, number>();
  for (let i = from; i <= to; i++) {
    if (!prose[i]) continue;
    const { gap, indent } = blocks[i] as Block;
    const words = Math.min((facts[i] as Facts).words, 120);
    const counted = Math.min(gap, WIDEST_GAP);
    gaps.set(counted, (gaps.get(counted) ?? 0) + words);
    indents.set(indent, (indents.get(indent) ?? 0) + words);
  }
  return gaps.size === 0 ? null : { gap: mostOf(gaps), indent: mostOf(indents) };
}

/** The key with the greatest count; of equals the smallest. */
function mostOf(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] as number;
}

function countCopies(blocks: readonly Block[]): Uint16Array {
  const first = new Map<string, number>();
  const counts = new Uint16Array(blocks.length);
  blocks.forEach(({ text }, i) => {
    const known = first.get(text);
    if (known === undefined) first.set(text, i);
    counts[known ?? i] = (counts[known ?? i] as number) + 1;
  });
  // With all of a text counted at its first block, the others take the sum from there.
  if (first.size < blocks.length)
    for (let i = 0; i < blocks.length; i++) counts[i] = counts[first.get(blocks[i]?.text ?? '') as number] as number;
  return counts;
}

const distinct = new IntSet(CONTENT_WORDS);
const counts = new IntCounts();

function kinship(facts: readonly Facts[], prose: Uint8Array, [from, to]: readonly [number, number]): Float64Array {
  counts.empty();
  for (let i = from; i <= to; i++) {
    if (!prose[i]) continue;
    distinct.empty();
    for (const word of (facts[i] as Facts).content) if (distinct.add(word)) counts.add(word);
  }
  const kinships = new Float64Array(facts.length);
  facts.forEach(({ content }, i) => {
    const own = i >= from && i <= to && prose[i] ? 1 : 0;
    let shared = 0;
    for (const word of content) if (counts.get(word) > own) shared += 1;
    kinships[i] = content.length === 0 ? -1 : shared / content.length;
  });
  return kinships;
}
