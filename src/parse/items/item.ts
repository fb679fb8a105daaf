/** A row of a list as a record. */
import type { NewsItem } from '../../core/records.js';
import type { BodyPart } from '../article/body.js';
import { takeLabels } from '../article/labels.js';
import type { Page } from '../page.js';
import type { Row } from './row.js';

/** A section, kicker or author beside the time is short. */
const CATEGORY_LENGTH = 40;

export function toItem(
  page: Page,
  row: Row,
  published: string | null,
  { lang, dir }: Pick<NewsItem, 'lang' | 'dir'>,
  parts: readonly BodyPart[],
): NewsItem {
  const { stamp } = row;
  const beside = stamp.inline === 'no' ? [stamp.before, stamp.after].filter((text) => text !== '').join(' ') : '';
  const kicker = row.others
    .map((block) => page.blocks[block]?.text ?? '')
    .find((text) => text !== '' && text.length <= CATEGORY_LENGTH);
  const { headline, labels } = takeLabels(row.text);
  return {
    headline,
    published,
    timeText: stamp.text,
    labels,
    category: beside || kicker || null,
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
