/** A row of a list as a record. */
import type { NewsItem } from '../../core/records.js';
import type { BodyPart } from '../article/body.js';
import { takeLabels } from '../article/labels.js';
import type { Page } from '../page.js';
import type { Row } from './row.js';

export function toItem(
  page: Page,
  row: Row,
  { published, category }: Pick<NewsItem, 'published' | 'category'>,
  { lang, dir }: Pick<NewsItem, 'lang' | 'dir'>,
  parts: readonly BodyPart[],
): NewsItem {
  const { headline, labels } = takeLabels(row.text);
  return {
    headline,
    published,
    timeText: row.stamp.text,
    labels,
    category,
    url: null,
    body: parts.map(({ block }) => block),
    lang,
    dir,
    lines: linesOf(page, row),
  };
}

/** From the first line of the row's blocks to the last. */
function linesOf({ blocks }: Page, { headline, stamp, doubles, body = [] }: Row): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const index of [headline, stamp.block, stamp.last, ...doubles, ...body]) {
    from = Math.min(from, blocks[index]?.from ?? 1);
    to = Math.max(to, blocks[index]?.to ?? 1);
  }
  return [from, to];
}
