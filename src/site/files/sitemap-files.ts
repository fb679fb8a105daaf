/**
 * The sitemaps as files, and robots.txt, which names them. Up to 1,000 pages are in one. Beyond, each volume has its own,
 * so that a new story does not rewrite a long one, and `sitemap.xml` is their index.
 */
import type { NewsSitemapModel, RobotsModel, SitemapModel, SitemapUrl } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import { newestTime } from '../newest.js';
import type { Plan } from '../plan.js';
import type { Planned } from '../planned.js';
import type { Draft } from '../volumes.js';
import { newsSitemapPath, newsSitemaps, oneSitemap, SITEMAP, type Sitemap, sitemapsOf } from './sitemaps.js';

const TOGETHER = 1000;

/** Documents of a volume that fit into one sitemap, however long their addresses are. */
const SURE = 5000;

/** What is not in a volume, and the sitemaps of a volume; null where the site has but one. */
interface Sitemaps {
  readonly files: readonly Page[];
  readonly ofVolume: ((name: string, pages: readonly Planned[]) => Page[]) | null;
}

export function sitemapFiles(plan: Plan): Sitemaps {
  const { baseUrl } = plan.config;
  if (baseUrl === null) return { files: [], ofVolume: null };
  const one = allTogether(plan, baseUrl);
  const split = (name: string, pages: readonly Planned[]): Sitemap[] => sitemapsOf(name, urlsOf(pages), baseUrl);
  const maps = one === null ? split('pages', plan.pages) : [one];
  const files = maps.map(fileOf);
  if (one === null) files.push(indexOf(plan, maps, split));

  const news = newsSitemaps(plan, plan.date).map((model, index) => ({
    path: newsSitemapPath(index),
    template: 'news-sitemap',
    model: model satisfies NewsSitemapModel,
  }));
  const robots: RobotsModel = { sitemaps: [SITEMAP, ...news.map(({ path }) => path)] };
  files.push(...news, { path: 'robots.txt', template: 'robots', model: robots });
  return { files, ofVolume: one === null ? (name, pages) => split(name, pages).map(fileOf) : null };
}

function allTogether({ pages, drafts }: Plan, baseUrl: string): Sitemap | null {
  const count = drafts.reduce((sum, { opened }) => sum + opened, urlsOf(pages).length);
  if (count > TOGETHER) return null;
  return oneSitemap(urlsOf([...pages, ...drafts.flatMap((draft) => draft.planned())]), baseUrl);
}

/** `others`: the sitemaps that are in no volume. */
function indexOf(
  { drafts, config: { timeZone } }: Plan,
  others: readonly Sitemap[],
  split: (name: string, pages: readonly Planned[]) => Sitemap[],
): Page {
  const told = (maps: readonly Sitemap[]): SitemapUrl[] =>
    maps.map(({ path, urls }) => ({
      path,
      modified: newestTime(
        urls.map(({ modified }) => modified),
        timeZone,
      ),
    }));
  const months = drafts.toReversed().flatMap((draft) => {
    // Else none of its pages need be planned for it.
    if (isLong(draft)) return told(split(draft.name, draft.planned()));
    return [{ path: `sitemap/${draft.name}.xml`, modified: draft.part.of.summary.modified }];
  });
  return {
    path: SITEMAP,
    template: 'sitemap-index',
    model: { urls: [...months, ...told(others)] } satisfies SitemapModel,
  };
}

function isLong({ opened, part }: Draft): boolean {
  return opened > SURE || part.of.summary.translations.length > 0;
}

function fileOf({ path, urls }: Sitemap): Page {
  return { path, template: 'sitemap', model: { urls } satisfies SitemapModel };
}

function urlsOf(pages: readonly Planned[]): SitemapUrl[] {
  return pages.flatMap(({ path, modified, alternates }) => {
    if (modified === undefined) return [];
    return alternates === undefined ? { path, modified } : { path, modified, alternates };
  });
}
