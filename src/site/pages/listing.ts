/** Lists of stories that have something in common, and their pages by month where they are long. */
import type { ListingMonthModel } from '../../core/archive-pages.js';
import type { Listing } from '../../core/pages.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';
import { MOST, monthOf, type StoryList } from '../lists.js';
import type { SiteArticle } from '../model.js';
import type { MonthPart } from '../months.js';
import { type Planned, planned } from '../planned.js';

/** Stories with a summary, one of them over the whole width; the others are a list of headlines. */
export const LATEST = 13;

export function listing(context: Context, { stories, parts }: StoryList): Listing {
  return {
    newest: stories[0]?.row.published ?? null,
    stories: stories.length,
    latest: stories.slice(0, LATEST).map(context.teaser),
    earlier: runsBy(stories.slice(LATEST, MOST), monthOf).map(([month, run]) => ({
      month,
      stories: run.map(context.line),
    })),
    months: parts.map(({ month, path, stories: run }) => ({ month, path, stories: run.length })),
  };
}

/** What the list hangs on. */
export function listingInputs({ stories, parts }: StoryList): unknown[] {
  return [stories.length, facesOf(stories.slice(0, MOST)), parts.map(({ month, stories: run }) => [month, run.length])];
}

/** The pages of long lists for one month. */
export function listingPages(context: Context, { lists }: MonthPart): Planned[] {
  return lists.map(({ kind, of, path, month, stories }) =>
    planned(context.common, {
      path,
      template: 'listing-month',
      modified: stories[0]?.row.published ?? null,
      inputs: [of.name, facesOf(stories)],
      model: (): ListingMonthModel => ({
        nav: context.nav,
        kind,
        of,
        month,
        days: runsBy(stories, ({ day }) => day).map(([day, run]) => ({ day, stories: run.map(context.line) })),
      }),
    }),
  );
}

function facesOf(articles: readonly SiteArticle[]): string {
  return articles.map(({ face }) => face).join('\n');
}
