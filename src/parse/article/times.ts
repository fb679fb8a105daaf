/** When an article was published and updated: some of the dates in and around its head. */
import { type DateMention, findDates } from '../dates/index.js';
import { bin, ranges } from '../features/feature.js';
import { kindBit } from '../lexicon/index.js';
import { best, type RankFeature, type RankWeights } from '../rank/ranker.js';
import type { Reading } from '../reading.js';

export interface TimeCandidate {
  readonly reading: Reading;
  readonly headline: number;
  readonly block: number;
  readonly mention: DateMention;
  /** 0 for the first mention in its block. */
  readonly nth: number;
  /** Text of the line before the mention, in small letters. */
  readonly before: string;
}

/** Blocks above the headline and below the body in which dates are looked for. */
const ABOVE = 12;
const BELOW = 25;
/** Prose may mention any date; in a long block only its two ends are looked at. */
const LONG = 400;
const END = 160;

export function timeCandidates(reading: Reading, headline: number | null): TimeCandidate[] {
  const { page, body } = reading;
  const { hints } = page;
  if (body[1] < body[0]) return [];
  const title = headline ?? body[0];
  const first = Math.max(0, title - ABOVE);
  const last = Math.min(page.blocks.length - 1, body[1] + BELOW);
  const candidates: TimeCandidate[] = [];
  for (let block = 0; block <= last; block++) {
    // The top of the dump too: some pages date themselves there.
    if ((block < first && block > 8) || reading.listed.has(block)) continue;
    const text = page.blocks[block]?.text ?? '';
    // Deep in the body a date belongs to the story.
    if (block > body[0] + 3 && block < body[1] - 2 && (page.facts[block]?.words ?? 0) > 12) continue;
    const offset = text.length > LONG ? text.length - END : 0;
    const head = text.length > LONG ? text.slice(0, END) : text;
    const found = [
      ...findDates(head, hints),
      ...(offset > 0
        ? findDates(text.slice(offset), hints).map((m) => ({ ...m, start: m.start + offset, end: m.end + offset }))
        : []),
    ];
    found.forEach((mention, nth) => {
      // A clock alone dates nothing; it is the time of an item in some list.
      if (mention.kind === 'clock') return;
      const whole = clockBelow(reading, block, mention);
      candidates.push({
        reading,
        headline: title,
        block,
        mention: whole,
        nth,
        before: text.slice(Math.max(0, mention.start - 40), mention.start).toLowerCase(),
      });
    });
  }
  return candidates;
}

/** `18 June 2024` with `10:05` alone on the line below it. */
function clockBelow({ page }: Reading, block: number, date: DateMention): DateMention {
  const clock = page.mentions[block + 1]?.[0];
  const length = page.blocks[block + 1]?.text.length ?? 0;
  if (date.kind !== 'date' || clock?.kind !== 'clock' || clock.end - clock.start < length) return date;
  return {
    ...date,
    kind: 'datetime',
    hour: clock.hour,
    minute: clock.minute,
    second: clock.second,
    offset: clock.offset,
  };
}

type C = TimeCandidate;
const numeric = (name: string, edges: readonly number[], of: (c: C) => number): RankFeature<C> => ({
  name,
  values: ranges(...edges),
  of: (c) => bin(of(c), edges),
});
const flag = (name: string, test: (c: C) => boolean): RankFeature<C> => ({
  name,
  values: ['no', 'yes'],
  of: (c) => (test(c) ? 1 : 0),
});
const fact = (c: C, offset = 0) => c.reading.page.facts[c.block + offset];
const says = (c: C, offset: number, kind: Parameters<typeof kindBit>[0]) =>
  ((fact(c, offset)?.kinds ?? 0) & kindBit(kind)) !== 0 && (fact(c, offset)?.words ?? 0) < 30;

/** Words right before a date that say what it is the date of. */
const UPDATED =
  /(?:updat|aktualisi|geändert|modifi|mis(?:e)? à jour|actuali[sz]ad|atualizad|aggiorna|bijgewerkt|gewijzigd|uppdatera|oppdater|opdater|päivitet|zaktualiz|aktualizov|обновл|оновл|güncelle|yenilən|diperbarui|تحديث|更新|수정)[^\d]{0,30}$/u;
const PUBLISHED =
  /(?:publi|posted|veröffentlicht|erschienen|erstellt|stand|vom|on|am|le|el|pubbl|gepubl|опубл|yayın|dərc|نشر|发布|公開|입력|등록)[^\d]{0,20}$/u;

/** Whether the date stands above the headline, in the article's head, in the body, or below it. */
function region({ block, headline, reading }: C): number {
  const [start, end] = reading.body;
  if (block < headline) return headline - block <= 3 ? 1 : 0;
  if (block === headline) return 2;
  if (block < start) return block - headline <= 3 ? 3 : 4;
  if (block <= end) return block === start ? 5 : block >= end - 1 ? 7 : 6;
  return block - end <= 4 ? 8 : 9;
}

export const TIME_FEATURES: readonly RankFeature<C>[] = [
  {
    name: 'region',
    values: [
      'far above',
      'above',
      'headline',
      'below headline',
      'head',
      'first paragraph',
      'body',
      'last paragraph',
      'below body',
      'far below',
    ],
    of: region,
  },
  numeric('blocks-from-headline', [-8, -4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 15], (c) => c.block - c.headline),
  numeric('blocks-to-body', [-1, 0, 1, 2, 3, 5, 8], (c) => c.reading.body[0] - c.block),
  {
    name: 'kind',
    values: ['date', 'datetime', 'clock', 'relative'],
    of: (c) => ['date', 'datetime', 'clock', 'relative'].indexOf(c.mention.kind),
  },
  numeric('line-words', [2, 3, 4, 6, 9, 14, 25, 60], (c) => fact(c)?.words ?? 0),
  numeric(
    'share-of-line',
    [0.1, 0.25, 0.5, 0.75, 0.95],
    (c) => (c.mention.end - c.mention.start) / Math.max(1, c.reading.page.blocks[c.block]?.text.length ?? 1),
  ),
  numeric('nth', [1, 2], (c) => c.nth),
  flag('line-start', (c) => c.mention.start <= 1),
  flag('said-updated', (c) => UPDATED.test(c.before)),
  flag('said-published', (c) => PUBLISHED.test(c.before)),
  flag('has-year', (c) => c.mention.year !== null),
  flag('has-day', (c) => c.mention.day !== null),
  flag('line-says-published', (c) => says(c, 0, 'published')),
  flag('line-says-updated', (c) => says(c, 0, 'updated')),
  flag('line-says-byline', (c) => says(c, 0, 'byline')),
  flag('line-says-comment', (c) => says(c, 0, 'comment')),
  flag('line-says-legal', (c) => says(c, 0, 'legal')),
  flag('line-says-credit', (c) => says(c, 0, 'credit')),
  flag('line-above-says-published', (c) => says(c, -1, 'published')),
  flag('line-above-says-updated', (c) => says(c, -1, 'updated')),
  flag('line-above-says-byline', (c) => says(c, -1, 'byline')),
  flag('line-below-says-reading-time', (c) => says(c, 1, 'readingTime') || says(c, 0, 'readingTime')),
  numeric('line-above-words', [1, 3, 6, 12, 30], (c) => fact(c, -1)?.words ?? 0),
  numeric('line-below-words', [1, 3, 6, 12, 30], (c) => fact(c, 1)?.words ?? 0),
  numeric('copies', [2, 3], (c) => c.reading.page.copies[c.block] ?? 1),
  flag('first-line', (c) => c.block === 0),
  flag('impossible', (c) => c.mention.impossible),
];

/** When the article was published and updated, as the dump has it. */
export interface ArticleTimes {
  readonly published: TimeCandidate | null;
  readonly updated: TimeCandidate | null;
}

export function findTimes(reading: Reading, headline: number | null, weights: RankWeights): ArticleTimes {
  const candidates = timeCandidates(reading, headline);
  const published = best(TIME_FEATURES, weights, candidates)?.candidate ?? null;
  return { published, updated: published && updateOf(candidates, published) };
}

/** A later mention near the publication's that is said to be of an update. */
function updateOf(candidates: readonly TimeCandidate[], published: TimeCandidate): TimeCandidate | null {
  const isUpdate = (c: TimeCandidate) => UPDATED.test(c.before) || (c.nth === 0 && says(c, -1, 'updated'));
  return (
    candidates.find(
      (c) => c !== published && c.mention.day !== null && Math.abs(c.block - published.block) <= 3 && isUpdate(c),
    ) ?? null
  );
}
