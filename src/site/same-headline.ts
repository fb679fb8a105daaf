/** The article that a headline elsewhere on the site means. */
import type { Moment } from '../core/date.js';
import { PAGE } from '../core/records.js';
import type { Group } from './groups.js';
import { wantedPath } from './permalinks.js';
import type { ArticleRow, Target } from './row.js';

/** An article under that headline. */
type Candidate = Pick<ArticleRow, 'nth' | 'wanted' | 'day' | 'instant' | 'isPage'>;

/**
 * Several articles may have one headline ("Weather forecast"): the one nearest in time is meant, of equally near
 * ones the first by path, and without a time to go by the newest. Never a page that is no news: it announces nothing.
 * `near`: when the record is from that names it.
 */
export function nearest(candidates: readonly Candidate[], near: Moment | null): Target | null {
  const articles = candidates.filter(({ isPage }) => isPage !== true);
  const to = at(near) ?? Number.MAX_SAFE_INTEGER;
  const distance = (each: Candidate): number => Math.abs((at(each) ?? Infinity) - to);
  let [best] = articles;
  if (best === undefined) return null;
  for (const other of articles.slice(1)) {
    const nearer = distance(other) - distance(best);
    if (nearer < 0 || (!(nearer > 0) && other.wanted < best.wanted)) best = other;
  }
  return [best.nth, best.wanted];
}

export function candidatesOf({ articles }: Pick<Group, 'articles'>): Candidate[] {
  return articles.map(({ article, time, sources }, nth) => ({
    nth,
    wanted: wantedPath(article, time, sources),
    day: time?.day ?? null,
    instant: time?.instant ?? null,
    ...(article.kind === PAGE ? { isPage: true as const } : {}),
  }));
}

function at(time: { readonly day: string | null; readonly instant: number | null } | null): number | null {
  if (time === null || time.day === null) return null;
  return time.instant ?? Date.parse(time.day);
}
