/** The headline: one of the blocks above the body. The tab's title may repeat it, with " | Site name". */
import { COMMA, DIGIT, LOWER, STOP, UPPER } from '../chars.js';
import { bin, ranges } from '../features/feature.js';
import { INTERFACE_KINDS, kindBit } from '../lexicon/index.js';
import type { Page } from '../page.js';
import { best, type RankFeature, type RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';

export interface HeadlineCandidate {
  readonly page: Page;
  /** Probability by the chain that this block is the headline; and its place among the candidates by it, from 1. */
  readonly likely: number;
  readonly likelyRank: number;
  readonly block: number;
  /** First block of the body. */
  readonly start: number;
  /** Another block, before it, that has its text and more: the tab's title. */
  readonly echoed: boolean;
  /** 1 for the longest label above the body, and so on. */
  readonly rank: number;
}

/** As far above the body as headlines stand: menus and share buttons may come between. */
const REACH = 40;
/** Blocks at the top that may be the tab's title. */
const TOP = 6;

export function headlineCandidates({ page, headline, listed, body: [start, end] }: Reading): HeadlineCandidate[] {
  if (end < start) return [];
  const blocks: number[] = [];
  for (let i = 0; i <= Math.min(start + 2, page.blocks.length - 1); i++) {
    const words = page.facts[i]?.words ?? 0;
    if ((i >= start - REACH || i < TOP) && words > 0 && words <= 45 && !listed.has(i)) blocks.push(i);
  }
  const near = blocks.filter((i) => i >= start - 12 && i <= start);
  const order = [...near].sort((a, b) => (page.facts[b]?.chars ?? 0) - (page.facts[a]?.chars ?? 0) || a - b);
  const likelier = [...blocks].sort((a, b) => (headline[b] as number) - (headline[a] as number) || a - b);
  return blocks.map((block) => ({
    page,
    likely: headline[block] as number,
    likelyRank: likelier.indexOf(block) + 1,
    block,
    start,
    echoed: isEchoed(page, block),
    rank: order.indexOf(block) + 1,
  }));
}

/** Another block has this text and little more, or this very text: titles are repeated, lines of a menu are not so long. */
function isEchoed(page: Page, block: number): boolean {
  const text = page.blocks[block]?.text ?? '';
  if (text.length < 15) return false;
  if ((page.copies[block] ?? 1) > 1) return true;
  for (let i = 0; i < Math.min(TOP, page.blocks.length); i++) {
    const other = page.blocks[i]?.text ?? '';
    if (i !== block && other.length > text.length && other.length < text.length + 60 && other.includes(text))
      return true;
  }
  return false;
}

const fact = (c: HeadlineCandidate, offset = 0) => c.page.facts[c.block + offset];
const numeric = (
  name: string,
  edges: readonly number[],
  of: (c: HeadlineCandidate) => number,
): RankFeature<HeadlineCandidate> => ({
  name,
  values: ranges(...edges),
  of: (c) => bin(of(c), edges),
});
const flag = (name: string, test: (c: HeadlineCandidate) => boolean): RankFeature<HeadlineCandidate> => ({
  name,
  values: ['no', 'yes'],
  of: (c) => (test(c) ? 1 : 0),
});

const DISTANCE = [-1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25];
const WORDS = [2, 3, 4, 5, 7, 10, 14, 20, 28];
const KINSHIP = [0, 0.001, 0.25, 0.45, 0.65, 0.85];
const NAMES_AND_TIMES = kindBit('byline') | kindBit('published') | kindBit('updated') | kindBit('readingTime');
const BUTTONS =
  kindBit('share') |
  kindBit('navigation') |
  kindBit('consent') |
  kindBit('legal') |
  kindBit('advert') |
  kindBit('comment');

/** Lines among those from `from` to `to` away that have words of the article: deks and other headlines. */
function kin({ page, block }: HeadlineCandidate, from: number, to: number): number {
  let count = 0;
  for (let i = block + from; i <= block + to; i++) {
    if ((page.kinship[i] ?? 0) >= 0.4 && (page.facts[i]?.words ?? 0) >= 4) count += 1;
  }
  return count;
}

/** Longer lines of the article between this one and the body. */
function longerBelow({ page, block, start }: HeadlineCandidate): number {
  let count = 0;
  const words = page.facts[block]?.words ?? 0;
  for (let i = block + 1; i < Math.min(start, block + 12); i++) {
    if ((page.kinship[i] ?? 0) >= 0.4 && (page.facts[i]?.words ?? 0) > words) count += 1;
  }
  return count;
}

/** Blocks to the nearest date in a direction; 12 when there is none so near. */
function timeDistance({ page, block }: HeadlineCandidate, step: 1 | -1): number {
  for (let distance = 0; distance < 12; distance++)
    if ((page.mentions[block + step * distance] ?? []).length > 0) return distance;
  return 12;
}

/** 0 nothing, 1 label, 2 date or count, 3 names and times, 4 buttons, 5 prose, 6 other line. */
function sort(c: HeadlineCandidate, offset: number): number {
  const own = fact(c, offset);
  if (own === undefined) return 0;
  if (c.page.prose[c.block + offset]) return 5;
  if ((c.page.mentions[c.block + offset] ?? []).length > 0 && own.words < 25) return 2;
  if ((own.kinds & NAMES_AND_TIMES) !== 0 && own.words < 15) return 3;
  if ((own.kinds & BUTTONS) !== 0 && own.words < 8) return 4;
  return own.words < 5 ? 1 : 6;
}
const SORTS = ['nothing', 'label', 'date', 'byline', 'buttons', 'prose', 'other'];

export const HEADLINE_FEATURES: readonly RankFeature<HeadlineCandidate>[] = [
  numeric('likely', [0.001, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97], (c) => c.likely),
  numeric('likely-rank', [2, 3, 4, 6], (c) => c.likelyRank),
  numeric('blocks-to-body', DISTANCE, (c) => c.start - c.block),
  numeric('words', WORDS, (c) => fact(c)?.words ?? 0),
  numeric('kinship', KINSHIP, (c) => c.page.kinship[c.block] ?? -1),
  /** A headline opens the article: what stands above it has other words, the dek below it the same. */
  numeric('kinship-above', KINSHIP, (c) => c.page.kinship[c.block - 1] ?? -1),
  numeric('kinship-below', KINSHIP, (c) => c.page.kinship[c.block + 1] ?? -1),
  numeric('kin-above', [1, 2, 3], (c) => kin(c, -6, -1)),
  numeric('kin-below', [1, 2, 3, 5], (c) => kin(c, 1, 6)),
  numeric('kin-to-body', [1, 2, 3, 5, 9], (c) => kin(c, 1, Math.min(c.start - c.block - 1, 30))),
  numeric('shared-words', [1, 2, 3, 5], (c) => (c.page.kinship[c.block] ?? 0) * (fact(c)?.content.length ?? 0)),
  numeric('words-below', WORDS, (c) => fact(c, 1)?.words ?? 0),
  numeric('words-above', WORDS, (c) => fact(c, -1)?.words ?? 0),
  numeric('longer-below', [1, 2, 3], (c) => longerBelow(c)),
  numeric('time-below', [1, 2, 3, 4, 6, 10], (c) => timeDistance(c, 1)),
  numeric('time-above', [1, 2, 3, 4, 6, 10], (c) => timeDistance(c, -1)),
  numeric('copies', [2, 3, 4], (c) => c.page.copies[c.block] ?? 1),
  flag('echoed', (c) => c.echoed),
  numeric('length-rank', [1, 2, 3, 4, 6], (c) => c.rank),
  flag('first-of-dump', (c) => c.block === 0),
  numeric('from-top', [1, 2, 4, 8, 20, 60], (c) => c.block),
  flag('site-suffix', (c) => / [|–—»·-] /.test(c.page.blocks[c.block]?.text ?? '')),
  numeric('interface', [0.01, 0.2, 0.5], (c) => (fact(c)?.interfaceWords ?? 0) / Math.max(1, fact(c)?.words ?? 0)),
  numeric(
    'function-words',
    [0.01, 0.15, 0.3, 0.45],
    (c) => (fact(c)?.functionWords ?? 0) / Math.max(1, fact(c)?.words ?? 0),
  ),
  numeric('sentences', [1, 2, 3], (c) => fact(c)?.sentences ?? 0),
  {
    name: 'ending',
    values: ['stop', 'comma', 'other'],
    of: (c) => (fact(c)?.last === STOP ? 0 : fact(c)?.last === COMMA ? 1 : 2),
  },
  numeric('digits', [0.01, 0.1, 0.3], (c) => (fact(c)?.digits ?? 0) / Math.max(1, fact(c)?.chars ?? 0)),
  flag('marker', (c) => c.page.blocks[c.block]?.marker !== ''),
  numeric('gap-before', [1, 2], (c) => c.page.blocks[c.block]?.gap ?? 0),
  numeric('gap-after', [1, 2], (c) => c.page.blocks[c.block + 1]?.gap ?? 0),
  numeric('indent', [1, 3, 4], (c) => c.page.blocks[c.block]?.indent ?? 0),
  numeric('capitals', [0.1, 0.3, 0.5, 0.7, 0.99], (c) => (fact(c)?.capitals ?? 0) / Math.max(1, fact(c)?.words ?? 0)),
  ...INTERFACE_KINDS.map((kind) => flag(`says-${kind}`, (c) => ((fact(c)?.kinds ?? 0) & kindBit(kind)) !== 0)),
  numeric('quotes', [1, 2], (c) => fact(c)?.quotes ?? 0),
  numeric('signs', [0.005, 0.03, 0.1], (c) => (fact(c)?.signs ?? 0) / Math.max(1, fact(c)?.chars ?? 0)),
  {
    name: 'beginning',
    values: ['capital', 'small', 'digit', 'other'],
    of: (c) =>
      [UPPER, LOWER, DIGIT].indexOf(fact(c)?.first ?? 0) === -1
        ? 3
        : [UPPER, LOWER, DIGIT].indexOf(fact(c)?.first ?? 0),
  },
  { name: 'line', values: SORTS, of: (c) => sort(c, 0) },
  { name: 'line-before', values: SORTS, of: (c) => sort(c, -1) },
  { name: 'line-after', values: SORTS, of: (c) => sort(c, 1) },
  { name: 'second-line-after', values: SORTS, of: (c) => sort(c, 2) },
  {
    name: 'words-and-distance',
    values: ranges(1, 2, 4, 8).flatMap((d) => ranges(3, 6, 20).map((w) => `${d} blocks, ${w} words`)),
    of: (c) => bin(c.start - c.block, [1, 2, 4, 8]) * 4 + bin(fact(c)?.words ?? 0, [3, 6, 20]),
  },
  {
    name: 'kinship-and-words',
    values: ranges(0.001, 0.4, 0.7).flatMap((k) => ranges(3, 6, 20).map((w) => `${k} kinship, ${w} words`)),
    of: (c) => bin(c.page.kinship[c.block] ?? 0, [0.001, 0.4, 0.7]) * 4 + bin(fact(c)?.words ?? 0, [3, 6, 20]),
  },
];

/** Block index of the headline and how sure; null when the dump shows none. */
export function findHeadline(reading: Reading, weights: RankWeights): { block: number; certainty: number } | null {
  const found = best(HEADLINE_FEATURES, weights, headlineCandidates(reading));
  return found && { block: found.candidate.block, certainty: found.probability };
}
