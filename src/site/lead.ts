/** Which story leads the front page. */
import type { ArticleKind } from '../core/records.js';
import type { SiteArticle } from './model.js';
import type { Site } from './site.js';
import { storyAt } from './site-month.js';

/** How far behind the newest story the lead may be. */
const FRESH = 24 * 3_600_000;

/** Reports before comment, comment before what others wrote. */
const RANK: Readonly<Record<ArticleKind, number>> = {
  live: 0,
  news: 0,
  analysis: 1,
  interview: 1,
  opinion: 2,
  review: 2,
  'press-release': 3,
  // Among no stories.
  page: 4,
};

/**
 * The lead: the newest story that is said to be it. Where none is, of the stories of the last 24 hours before the
 * newest one, breaking news first, then reports, then comment; the newest of those. Null when there are none.
 */
export function chooseLead({ months, articles }: Site): SiteArticle | null {
  for (const of of months) if (of.summary.lead !== null) return storyAt(of, of.summary.lead.index);
  const [newest] = articles.first(1);
  if (newest === undefined) return null;
  const end = moment(newest);
  let best = newest;
  for (const each of articles) {
    const at = moment(each);
    if (at === null || end === null || end - at > FRESH) break;
    if (rank(each) < rank(best)) best = each;
  }
  return best;
}

function rank({ article }: SiteArticle): number {
  return article.labels.includes('breaking') ? -1 : RANK[article.kind];
}

function moment({ row: { day, instant } }: SiteArticle): number | null {
  return day === null ? null : (instant ?? Date.parse(day));
}
