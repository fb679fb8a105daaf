/** What tells a section's name from the other short lines around an article's head. */
import { INTERFACE_KINDS, kindBit } from '../../lexicon/index.js';
import { choice, flag, numeric } from '../../rank/feature.js';
import type { RankFeature } from '../../rank/ranker.js';
import { looksLikePerson } from '../../section-name.js';
import { FORMS, type SectionCandidate } from './candidates.js';
import { isSectionWord } from './section-words.js';

type C = SectionCandidate;

const SORTS = ['edge', 'headline', 'date', 'prose', 'label', 'other'] as const;

/** What the line so many blocks below the candidate's is. */
function sortAt({ reading: { page }, block, headline }: C, offset: number): (typeof SORTS)[number] {
  const fact = page.facts[block + offset];
  if (fact === undefined) return 'edge';
  if (block + offset === headline) return 'headline';
  if ((page.mentions[block + offset]?.length ?? 0) > 0) return 'date';
  if (page.prose[block + offset]) return 'prose';
  return fact.words <= 3 ? 'label' : 'other';
}

const REGIONS = ['far above', 'above', 'two above', 'right above', 'right below', 'below', 'far below', 'below body'];

function regionOf({ block, headline, reading: { body } }: C): number {
  const below = block - headline;
  if (block > body[1]) return 7;
  if (below < 0) return below < -8 ? 0 : below < -2 ? 1 : below === -2 ? 2 : 3;
  return below <= 1 ? 4 : below <= 4 ? 5 : 6;
}

const STEPS = ['no trail', 'first', 'middle', 'last but one', 'last'] as const;

function stepOf({ form, steps: [before, behind] }: C): (typeof STEPS)[number] {
  if (form !== 'in trail') return 'no trail';
  return before === 0 ? 'first' : behind === 0 ? 'last' : behind === 1 ? 'last but one' : 'middle';
}

const CASES = ['capitals', 'each word', 'first word'] as const;

function caseOf({ text }: C): (typeof CASES)[number] {
  // A script without case has few pages to learn from: as most names of sections in the others.
  if (text.length > 1 && text === text.toUpperCase() && !/^\p{Lo}/u.test(text)) return 'capitals';
  return /(?:^| )\p{Ll}/u.test(text) ? 'first word' : 'each word';
}

const KNOWN = ['none', 'some', 'all'];

function knownWords({ words: all }: C): number {
  const words = all.filter((word) => /\p{L}/u.test(word));
  const known = words.filter((word) => isSectionWord(word)).length;
  return known === 0 ? 0 : known === words.length ? 2 : 1;
}

/** `Politics 10:00 18.06.2024`: nothing else is in the line. */
function isAloneBesideDate({ text, block, form, reading: { page } }: C): boolean {
  if (form !== 'before date' && form !== 'after date') return false;
  const dates = page.mentions[block] ?? [];
  const dated = Math.max(...dates.map(({ end }) => end)) - Math.min(...dates.map(({ start }) => start));
  return (page.blocks[block]?.text.length ?? 0) - dated <= text.length + 4;
}

/** What papers call their sections by, alone beside the article's date. */
export function isPlain(c: C): boolean {
  return knownWords(c) === 2 && isAloneBesideDate(c);
}

/** `Northern quay` right above `Council votes to widen the northern quay`, and nowhere else: what the story is about. */
export function isTopic({ block, headline, key, words, copies, titles: [title] }: C): boolean {
  return block === headline - 1 && words.length > 1 && copies === 1 && title.includes(key);
}

/** The tab's title stands first in many dumps: `Headline - Politics - The Gazette`. */
function isInTitle({ text, key, block, titles: [, first], reading: { page } }: C): boolean {
  const length = page.blocks[0]?.text.length ?? 0;
  return block !== 0 && length > text.length + 10 && first.endsWith(key);
}

export const SECTION_FEATURES: readonly RankFeature<C>[] = [
  { name: 'region', values: REGIONS, of: regionOf },
  choice('form', FORMS, ({ form }) => form),
  {
    name: 'form, section-words',
    values: FORMS.flatMap((form) => KNOWN.map((known) => `${form}, ${known}`)),
    of: (c) => FORMS.indexOf(c.form) * KNOWN.length + knownWords(c),
  },
  flag('alone-beside-date', isAloneBesideDate),
  choice('step', STEPS, stepOf),
  numeric('words', [2, 3, 4], ({ words }) => words.length),
  choice('case', CASES, caseOf),
  { name: 'section-words', values: KNOWN, of: knownWords },
  flag('person', ({ text }) => looksLikePerson(text)),
  numeric('copies', [1, 2, 3, 5], ({ copies }) => copies),
  flag('stands-above-too', ({ first, block }) => first < block - 1),
  numeric('alike', [2, 3], ({ alike }) => alike),
  flag('in-headline', ({ key, titles: [headline] }) => headline.includes(key)),
  flag('ends-the-title', isInTitle),
  numeric('gap-above', [1, 2], ({ reading: { page }, block }) => page.blocks[block]?.gap ?? 0),
  numeric('gap-below', [1, 2], ({ reading: { page }, block }) => page.blocks[block + 1]?.gap ?? 0),
  choice('line-above', SORTS, (c) => sortAt(c, -1)),
  choice('line-below', SORTS, (c) => sortAt(c, 1)),
  choice('two-above', SORTS, (c) => sortAt(c, -2)),
  choice('two-below', SORTS, (c) => sortAt(c, 2)),
  flag('function-words', ({ wording }) => wording.facts.functionWords > 0),
  flag('signs', ({ text }) => /[^\p{L}\p{M}\s&,/'’+-]/u.test(text)),
  flag('is-an-item', ({ reading: { listed }, block }) => listed.has(block)),
  ...INTERFACE_KINDS.map((kind) => {
    const bit = kindBit(kind);
    return flag<C>(`says-${kind}`, ({ wording }) => (wording.facts.kinds & bit) !== 0);
  }),
];
