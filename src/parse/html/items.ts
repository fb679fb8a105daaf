/** What the markup adds to the news line: the time that a `time` element names for machines, and where headlines lead. */
import type { NewsItem } from '../../core/records.js';
import { webAddress } from '../../core/web-address.js';
import type { DateHints } from '../dates/index.js';
import type { Row, Run } from '../items/row.js';
import { machineTime } from '../machine-time.js';
import type { HtmlPage } from './html-page.js';
import { localTime } from './metadata/dates.js';
import type { HtmlElement } from './tree.js';

export interface ItemContext {
  /** IANA name. */
  readonly timeZone: string;
  readonly hints: DateHints;
  /** Address of the page, against which links are read; null when it is not known. */
  readonly base: string | null;
}

/** The items in the order of the rows, with what their elements say. */
export function enrichItems(
  page: HtmlPage,
  runs: readonly Run[],
  items: readonly NewsItem[],
  context: ItemContext,
): NewsItem[] {
  const rows = runs.flatMap((run) => run.rows);
  return items.map((item, index) => {
    const row = rows[index];
    if (row === undefined) return item;
    return { ...item, published: timeOf(page, row, item, context), url: urlOf(page, row, context.base) };
  });
}

function timeOf(page: HtmlPage, { stamp }: Row, item: NewsItem, { timeZone, hints }: ItemContext): string | null {
  const element = [stamp.block, stamp.last]
    .map((line) => elementOf(page, line, 'time'))
    .find((found) => found !== null);
  const machine = machineTime(element?.attributes.get('datetime') ?? '', timeZone, hints);
  if (machine === null) return item.published;
  if (item.published === null || stamp.mention.kind === 'relative') return machine;
  if (stamp.mention.kind === 'clock')
    return item.published.slice(0, 10) === machine.slice(0, 10) ? item.published : machine;
  const local = localTime(machine, item.published);
  if (local !== null) return local;
  // A day alone gains its clock; where the two name different days, what is shown holds.
  return item.published.length === 10 && machine.startsWith(item.published) ? machine : item.published;
}

function urlOf(page: HtmlPage, row: Row, base: string | null): string | null {
  const link = elementOf(page, row.headline, 'a');
  const href = link?.attributes.get('href')?.trim();
  if (!href) return null;
  return webAddress(href, base);
}

/** The first element of the name that holds text of the line. */
function elementOf(page: HtmlPage, line: number, name: string): HtmlElement | null {
  for (const { element } of page.lines[line]?.runs ?? []) {
    for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at.name === name) return at;
  }
  return null;
}
