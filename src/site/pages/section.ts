/** A section's page. */
import type { Config } from '../../config/schema.js';
import { compareTimes, dayInZone } from '../../core/date.js';
import type { SectionModel, Teaser } from '../../core/pages.js';
import type { Site, SiteArticle, SiteItem, SiteSection } from '../model.js';
import { byDay, navigation, teaser } from '../views.js';

/** Stories with a summary, one of them over the whole width; the others are a list of headlines. */
const LATEST = 13;
/** Items; the ticker page has the others. */
const ITEMS = 30;

/** `articles` and `items` are those of the section, newest first. */
export function sectionModel(
  site: Site,
  config: Config,
  section: SiteSection,
  articles: readonly SiteArticle[],
  items: readonly SiteItem[],
): SectionModel {
  const { name, path, description } = section;
  const times = [articles[0]?.article.published ?? null, items[0]?.item.published ?? null];
  times.sort((left, right) => compareTimes(right, left, config.timeZone));
  return {
    nav: navigation(site),
    newest: times[0] ?? null,
    section: { name, path, description },
    stories: articles.length,
    latest: articles.slice(0, LATEST).map((each) => teaser(site, each)),
    earlier: byMonth(site, config, articles.slice(LATEST)),
    ticker: byDay(items.slice(0, Math.min(ITEMS, itemsBeside(articles.length))), config),
  };
}

/** As many items as are as high as the stories beside them: a row of two stories is as high as 3. */
function itemsBeside(stories: number): number {
  if (stories === 0) return ITEMS;
  return Math.max(6, 3 * Math.ceil(Math.min(stories, LATEST) / 2) + Math.ceil(Math.max(0, stories - LATEST) / 2));
}

function byMonth(site: Site, config: Config, articles: readonly SiteArticle[]): SectionModel['earlier'] {
  const months: { month: string | null; stories: Teaser[] }[] = [];
  for (const each of articles) {
    const month = dayInZone(each.article.published, config.timeZone)?.slice(0, 7) ?? null;
    const last = months.at(-1);
    if (last !== undefined && last.month === month) last.stories.push(teaser(site, each));
    else months.push({ month, stories: [teaser(site, each)] });
  }
  return months;
}
