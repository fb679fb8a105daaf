/** What tells the date of publication from the other dates around an article's head. */
import { kindBit } from '../lexicon/index.js';
import { flag, numeric } from '../rank/feature.js';
import type { RankFeature } from '../rank/ranker.js';
import type { TimeCandidate } from './time-candidate.js';

type C = TimeCandidate;
const fact = (c: C, offset = 0) => c.reading.page.facts[c.block + offset];
export const says = (c: C, offset: number, kind: Parameters<typeof kindBit>[0]) =>
  ((fact(c, offset)?.kinds ?? 0) & kindBit(kind)) !== 0 && (fact(c, offset)?.words ?? 0) < 30;

/** Words right before a date that say what it is the date of. */
export const UPDATED =
  /(?:updat|akt\.|aktualisi|geändert|modifi|mis(?:e)? à jour|actuali[sz]ad|actualitza|atualizad|aggiorna|bijgewerkt|gewijzigd|uppdatera|oppdater|opdater|päivitet|aktualiz|actualiza|frissít|ενημ|обнов|оновл|ažurira|ажурира|güncelle|yenilən|diperbarui|atnaujint|atjaunot|uuendat|posodob|përditës|yangilan|жаңартыл|թարմաց|cập nhật|imesasishwa|עודכן|تحديث|به‌روز|بروزرسانی|اپ ?ڈیٹ|अपडेट|আপডেট|อัปเดต|อัพเดต|ปรับปรุง|แก้ไขล่าสุด|更新|수정|업데이트)[^\d]{0,30}$/u;
/** `2024年6月19日 18時05分更新`: languages whose verbs stand last say it behind the date. */
export const UPDATED_BEHIND = /^\s?(?:に?更新|업데이트|수정|güncelle|yenilən)/u;
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

const LINE_SHAPES = ['alone', 'start', 'end', 'between', 'told', 'caption'];

/** What the date is to its line: all of it, one end of it, or a part of what a sentence tells. */
function lineShape(c: C): number {
  const line = fact(c);
  const { start, end } = c.mention;
  const length = c.reading.page.blocks[c.block]?.text.length ?? 0;
  if (line === undefined || end - start >= length * 0.75) return 0;
  if (line.words > 9 && ((line.kinds & kindBit('credit')) !== 0 || !c.reading.page.prose[c.block]))
    return start > 1 && line.words > 14 ? 5 : 3;
  if (line.words > 9 || line.sentences > 0) return start <= 1 ? 1 : 4;
  return start <= 1 ? 1 : end >= length - 2 ? 2 : 3;
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
  numeric('blocks-from-headline', [-30, -16, -8, -4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 15], (c) => c.block - c.headline),
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
  { name: 'line-shape', values: LINE_SHAPES, of: lineShape },
  numeric('same-day', [2, 3, 4], (c) => c.sameDay),
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
