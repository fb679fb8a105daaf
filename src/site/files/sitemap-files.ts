/** The sitemaps as files, and robots.txt, which names them. */
import type { NewsSitemapModel, RobotsModel, SitemapModel, SitemapUrl } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import type { Plan } from '../plan.js';
import { newestOf, newsSitemapPath, newsSitemaps, splitSitemap } from './sitemaps.js';

/** Name of the sitemap, or of the index of several. */
const SITEMAP = 'sitemap.xml';

export function sitemapFiles(plan: Plan): Page[] {
  const { baseUrl, timeZone } = plan.config;
  if (baseUrl === null) return [];
  const urls: SitemapUrl[] = [];
  for (const { path, modified, alternates } of plan.pages) {
    if (modified !== undefined)
      urls.push(alternates === undefined ? { path, modified } : { path, modified, alternates });
  }
  const maps = splitSitemap(urls, baseUrl);
  const files: Page[] = maps.map(({ path, urls: part }) => ({
    path,
    template: 'sitemap',
    model: { urls: part } satisfies SitemapModel,
  }));
  if (maps.length > 1 || maps[0]?.path !== SITEMAP) {
    const parts = maps.map(({ path, urls: part }) => ({ path, modified: newestOf(part, timeZone) }));
    files.push({ path: SITEMAP, template: 'sitemap-index', model: { urls: parts } satisfies SitemapModel });
  }
  const news = newsSitemaps(plan, plan.date).map((model, index) => ({
    path: newsSitemapPath(index),
    template: 'news-sitemap',
    model: model satisfies NewsSitemapModel,
  }));
  const robots: RobotsModel = { sitemaps: [SITEMAP, ...news.map(({ path }) => path)] };
  return [...files, ...news, { path: 'robots.txt', template: 'robots', model: robots }];
}
