/** Lists of stories that have something in common, and their pages by month where they are long. */
import type { ListingMonthModel } from '../../core/archive-pages.js';
import type { Listing } from '../../core/pages.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';
import { MOST, monthOf, type StoryList } from '../lists.js';
import type { SiteArticle } from '../model.js';
import type { MonthPart } from '../months.js';
import { listPictures } from '../pictures.js';
import { type Planned, planned } from '../planned.js';

/** Stories with a summary, one of them over the whole width; the others are a list of headlines. */
export const LATEST = 13;

export function listing(context: Context, { stories, parts }: StoryList): Listing {
  const shown = stories.first(MOST);
  return {
    newest: stories.published,
    stories: stories.length,
    latest: shown.slice(0, LATEST).map(context.teaser),
    earlier: runsBy(shown.slice(LATEST), monthOf).map(([month, run]) => ({
      month,
      stories: run.map(context.line),
    })),
    months: parts.map(({ month, path, count }) => ({ month, path, stories: count })),
  };
}

/** What the list hangs on. */
export function listingInputs({ pictures }: Context, { stories, parts }: StoryList): unknown[] {
  const months = parts.map(({ month, count }) => [month, count]);
  return [stories.length, stories.facesOf(MOST), months, listPictures(stories, LATEST, pictures)];
}

/** The pages of long lists for one month. */
export function listingPages(context: Context, { lists }: MonthPart): Planned[] {
  return lists.map(({ kind, of, path, month, stories: fetch }) => {
    const stories = fetch();
    return planned(context.common, {
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
    });
  });
}

function facesOf(articles: readonly SiteArticle[]): string {
  return articles.map(({ face }) => face).join('\n');
}
