/**
 * The pages of each month, as a volume: it says what they hang on by the hash of the month's rows and what little comes
 * from without, so that of a month that is long past no page is planned.
 */
import type { Page, Volume } from '../core/types.js';
import type { Context } from './context.js';
import { pathOfTime } from './days.js';
import { articleRecords } from './files/article-records.js';
import { articleCards } from './files/share-cards.js';
import { fileInputs } from './linked-files.js';
import { type MonthPart, monthsOf } from './months.js';
import { dayPages, monthPage } from './pages/archive.js';
import { articlePages } from './pages/article.js';
import { listingPages } from './pages/listing.js';
import { UNDATED } from './permalinks.js';
import type { Planned } from './planned.js';
import { translationInputs } from './translations.js';

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
  /** Paths of the pages that readers open. */
  documents(): string[];
  /** Plans them. */
  planned(): Planned[];
  /** Plans the other files. */
  files(): Page[];
}

export function draftsOf(context: Context): Draft[] {
  const { site, lists } = context;
  return monthsOf(site, lists).map((part, index) => ({
    name: part.of.month ?? UNDATED,
    part,
    documents: () => pathsOf(part),
    ...sizesOf(context, part),
    // But not of the one before it, whose oldest stories the newest of this one lead to.
    close: () => {
      for (const newer of site.months.slice(0, index)) newer.close();
    },
    templates: [...Object.keys(DOCUMENTS), ...Object.keys(FILES), 'sitemap'],
    inputs: [context.common, part.of.hash, part.of.beyond(), ...outsideInputs(context, part)],
    planned: () => Object.values(DOCUMENTS).flatMap((route) => route(context, part)),
    files: () => Object.values(FILES).flatMap((route) => route(context, part)),
  }));
}

/** `sitemaps` gives those of the pages of a volume. */
export function volumeOf(
  { name, opened, size, templates, inputs, planned, files, close }: Draft,
  sitemaps: ((name: string, pages: readonly Planned[]) => Page[]) | null,
): Volume {
  return {
    name,
    opened,
    size,
    templates,
    inputs: [...inputs, sitemaps !== null],
    pages: () => {
      const pages = planned();
      return [...pages, ...(sitemaps?.(name, pages) ?? []), ...files()];
    },
    close,
  };
}

function pathsOf({ of, lists }: MonthPart): string[] {
  const own = of.month === null ? [] : [pathOfTime(of.month)];
  return [...[...of.articles(), ...of.days(), ...lists].map(({ path }) => path), ...own];
}

function sizesOf(
  { config: { records, sharePictures } }: Context,
  { of: { month, summary }, lists }: MonthPart,
): Pick<Draft, 'opened' | 'size'> {
  const opened = summary.articles.count + summary.days.length + lists.length + Number(month !== null);
  const besides = Number(records) + Number(sharePictures === true);
  return { opened, size: opened + besides * summary.articles.count };
}

/** All that the pages hang on besides what every page has in common, the rows of the month and where these lead. */
function outsideInputs(
  { pictures, files, translations }: Context,
  { of, lists, previous, newer, older }: MonthPart,
): unknown[] {
  const { summary } = of;
  const beside = [newer, older].map((near) => [...near].map(([section, { face }]) => [section, face]));
  const named = lists.map(({ of: { name }, path }) => [name, path]);
  const inOthers = summary.translations.map((own) => translationInputs(translations.of(own)));
  const shown = summary.pictures.map((path) => pictures.get(path));
  return [previous, beside, named, shown, inOthers, fileInputs(summary.links, files)];
}
