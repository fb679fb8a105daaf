/** The article that a headline elsewhere on the site means. */
import { inZone } from '../core/date.js';
import { headlineKey } from './headline-key.js';
import type { SiteArticle } from './model.js';

/** Path of the article with that headline; `near` is the timestamp of the record that names it. */
export type FindArticle = (headline: string, near: string | null) => string | null;

/**
 * Several articles may have one headline ("Weather forecast"): the one nearest in time is meant, of equally near
 * ones the first by path, and without a time to go by the newest.
 */
export function articleFinder(articles: readonly SiteArticle[], timeZone: string): FindArticle {
  const byHeadline = new Map<string, { path: string; at: number | null }[]>();
  const moment = (timestamp: string | null): number | null => {
    const time = inZone(timestamp, timeZone);
    return time === null ? null : (time.instant ?? Date.parse(time.day));
  };
  for (const { article, path } of articles) {
    const key = headlineKey(article.headline);
    const entry = { path, at: moment(article.published) };
    const same = byHeadline.get(key);
    if (same === undefined) byHeadline.set(key, [entry]);
    else same.push(entry);
  }
  return (headline, near) => {
    const [first, ...others] = byHeadline.get(headlineKey(headline)) ?? [];
    if (first === undefined) return null;
    const to = moment(near) ?? Number.MAX_SAFE_INTEGER;
    const distance = (at: number | null): number => (at === null ? Infinity : Math.abs(at - to));
    let best = first;
    for (const other of others) {
      const nearer = distance(other.at) - distance(best.at);
      if (nearer < 0 || (!(nearer > 0) && other.path < best.path)) best = other;
    }
    return best.path;
  };
}
