/** Lists of stories that have something in common, and their pages by month where they are long. */
import type { ListingKind, ListingMonthModel } from '../../core/archive-pages.js';
import type { Listing, PageLink } from '../../core/pages.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';
import type { SiteArticle } from '../model.js';
import { UNDATED } from '../permalinks.js';
import { type Planned, planned } from '../planned.js';

/** Stories with a summary, one of them over the whole width; the others are a list of headlines. */
export const LATEST = 13;

/**
 * Stories on one page. A list with more of them has a page for each month, which stays as it is when a new month
 * comes, and its own page shows only the newest: it would else grow without end.
 */
const MOST = 100;

const monthOf = ({ day }: SiteArticle): string | null => day?.slice(0, 7) ?? null;

/** The stories of each month, newest first; of none where the list is not long. */
export type Months = readonly (readonly [month: string | null, stories: readonly SiteArticle[]])[];

/** `articles`: newest first. */
export function monthsOf(articles: readonly SiteArticle[]): Months {
  return articles.length <= MOST ? [] : runsBy(articles, monthOf);
}

/** `articles`, newest first, as the list on the page at `path`. */
export function listing(context: Context, path: string, articles: readonly SiteArticle[]): Listing {
  return {
    newest: articles[0]?.row.published ?? null,
    stories: articles.length,
    latest: articles.slice(0, LATEST).map(context.teaser),
    earlier: runsBy(articles.slice(LATEST, MOST), monthOf).map(([month, run]) => ({
      month,
      stories: run.map(context.line),
    })),
    months: monthsOf(articles).map(([month, run]) => ({ month, path: monthPath(path, month), stories: run.length })),
  };
}

/** What the list hangs on. */
export function listingInputs(articles: readonly SiteArticle[], months: Months): unknown[] {
  return [articles.length, facesOf(articles.slice(0, MOST)), months.map(([month, run]) => [month, run.length])];
}

/** The pages of its months. */
export function listingMonths(
  context: Context,
  kind: ListingKind,
  { name, path }: PageLink,
  months: Months,
): Planned[] {
  return months.map(([month, run]) =>
    planned(context.common, {
      path: monthPath(path, month),
      template: 'listing-month',
      modified: run[0]?.row.published ?? null,
      inputs: [name, facesOf(run)],
      model: (): ListingMonthModel => ({
        nav: context.nav,
        kind,
        of: { name, path },
        month,
        days: runsBy(run, ({ day }) => day).map(([day, stories]) => ({ day, stories: stories.map(context.line) })),
      }),
    }),
  );
}

function facesOf(articles: readonly SiteArticle[]): string {
  return articles.map(({ face }) => face).join('\n');
}

/** `section/politics.html` → `section/politics/2024-06.html` */
function monthPath(path: string, month: string | null): string {
  return `${path.slice(0, -'.html'.length)}/${month ?? UNDATED}.html`;
}
