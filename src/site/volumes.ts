/**
 * The pages of each month, as a volume: it says what they hang on by the hash of the month's rows and what little comes
 * from without, so that of a month that is long past no page is planned.
 */
import type { Page, Volume } from '../core/types.js';
import type { Context } from './context.js';
import { pathOfTime } from './days.js';
import { articleRecords } from './files/article-records.js';
import { articleCards } from './files/share-cards.js';
import { type MonthPart, monthsOf } from './months.js';
import { dayPages, monthPage } from './pages/archive.js';
import { articlePages, linkedInputs } from './pages/article.js';
import { listingPages } from './pages/listing.js';
import { UNDATED } from './permalinks.js';
import type { Planned } from './planned.js';

/** By the name of the template: the pages of a month that readers open … */
const DOCUMENTS: Readonly<Record<string, (context: Context, part: MonthPart) => Planned[]>> = {
  article: articlePages,
  day: dayPages,
  month: monthPage,
  'listing-month': listingPages,
};

/** … and its other files. */
const FILES: Readonly<Record<string, (context: Context, part: MonthPart) => Page[]>> = {
  'article-record': articleRecords,
  'share-card': articleCards,
};

/** A volume without its sitemap. */
export interface Draft extends Omit<Volume, 'pages'> {
  readonly part: MonthPart;
  /** Plans the pages that readers open. */
  planned(): Planned[];
  /** Plans the other files. */
  files(): Page[];
}

export function draftsOf(context: Context): Draft[] {
  return monthsOf(context).map((part) => ({
    name: part.month ?? UNDATED,
    part,
    documents: pathsOf(part),
    size: sizeOf(context, part),
    templates: [...Object.keys(DOCUMENTS), ...Object.keys(FILES), 'sitemap'],
    inputs: [context.common, context.site.hashes.get(part.month ?? ''), ...outsideInputs(context, part)],
    planned: () => Object.values(DOCUMENTS).flatMap((route) => route(context, part)),
    files: () => Object.values(FILES).flatMap((route) => route(context, part)),
  }));
}

/** `sitemaps` gives those of the pages of a volume. */
export function volumeOf(
  { name, documents, size, templates, inputs, planned, files }: Draft,
  sitemaps: ((name: string, pages: readonly Planned[]) => Page[]) | null,
): Volume {
  return {
    name,
    documents,
    size,
    templates,
    inputs: [...inputs, sitemaps !== null],
    pages: () => {
      const pages = planned();
      return [...pages, ...(sitemaps?.(name, pages) ?? []), ...files()];
    },
  };
}

function pathsOf({ month, days, articles, lists }: MonthPart): string[] {
  const own = month === null ? [] : [pathOfTime(month)];
  return [...[...articles, ...days, ...lists].map(({ path }) => path), ...own];
}

function sizeOf({ config: { records, sharePictures } }: Context, { articles, days, lists }: MonthPart): number {
  const ofEach = 1 + Number(records) + Number(sharePictures === true);
  return articles.length * ofEach + days.length + lists.length + 1;
}

/** All that the pages hang on besides what every page has in common and the rows of the month. */
function outsideInputs(context: Context, { days, articles, lists, previous, newer, older }: MonthPart): unknown[] {
  const beside = [newer, older].map((near) => [...near.values()].map(({ face }) => face));
  const named = lists.map(({ of, path }) => [of.name, path]);
  const linked = articles.flatMap((each) => {
    const inputs = linkedInputs(context, each);
    return inputs === null && each.updates.length === 0 ? [] : [[each.hash, inputs]];
  });
  // The place of an item is in its row, but where another one has it or it leads to an article.
  const items = days.flatMap((day) =>
    day.items.filter((each) => each.article !== null || !each.isAtWanted).map(({ hash }) => hash),
  );
  return [previous?.day ?? null, beside, named, linked, items];
}
