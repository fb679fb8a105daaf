/** The article that a headline elsewhere on the site means. */
import { inZone, type Moment } from '../core/date.js';
import { once } from '../core/on-demand.js';
import { groupBy } from './days.js';
import { headlineId } from './headline-key.js';
import type { SiteArticle } from './model.js';

/** Path of the article with that headline; `near` is the timestamp of the record that names it. */
export type FindArticle = (headline: string, near: string | null) => string | null;

export interface ArticleFinder {
  readonly find: FindArticle;
  /** The same by the id of the headline's group. */
  inGroup(group: string, near: Moment | null): string | null;
}

/**
 * Several articles may have one headline ("Weather forecast"): the one nearest in time is meant, of equally near
 * ones the first by path, and without a time to go by the newest.
 */
export function articleFinder(articles: readonly SiteArticle[], timeZone: string): ArticleFinder {
  // Not before something is looked for, as in a site of Markdown articles nothing is.
  const byHeadline = once(() => groupBy(articles, ({ row }) => row.group));
  const inGroup = (group: string, near: Moment | null): string | null => {
    const found = byHeadline().get(group);
    if (found === undefined) return null;
    const to = moment(near) ?? Number.MAX_SAFE_INTEGER;
    const distance = ({ row: { day, instant } }: SiteArticle): number =>
      day === null ? Infinity : Math.abs((moment({ day, instant }) ?? Infinity) - to);
    const [first, ...others] = found;
    let best = first;
    for (const other of others) {
      if (best === undefined) break;
      const nearer = distance(other) - distance(best);
      if (nearer < 0 || (!(nearer > 0) && other.path < best.path)) best = other;
    }
    return best?.path ?? null;
  };
  return { inGroup, find: (headline, near) => inGroup(headlineId(headline), inZone(near, timeZone)) };
}

function moment(time: Moment | null): number | null {
  return time === null ? null : (time.instant ?? Date.parse(time.day));
}
