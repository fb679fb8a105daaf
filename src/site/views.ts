/** Parts that several pages show: navigation, teasers, ticker items by day. */
import type { Config } from '../config/schema.js';
import { dayInZone } from '../core/date.js';
import type { Navigation, PageLink, StoryLink, Teaser, TickerDay, TickerItem } from '../core/pages.js';
import type { Site, SiteArticle, SiteItem } from './model.js';
import { summaryOf } from './summary.js';

/** Path of the ticker page. */
export const TICKER = 'ticker.html';

/** Sections in the navigation; those that only articles name may be many, and are reached from the articles. */
const SECTIONS = 14;

export function navigation(site: Site): Navigation {
  return {
    sections: site.sections.slice(0, SECTIONS).map(({ name, path }) => ({ name, path })),
    ticker: site.items.length === 0 ? null : TICKER,
  };
}

/** The section with that slug, as a link. */
export function sectionLink(site: Site, slug: string | null): PageLink | null {
  const section = site.sections.find((each) => each.slug === slug);
  return section === undefined ? null : { name: section.name, path: section.path };
}

export function storyLink({ article, path }: SiteArticle): StoryLink {
  return { headline: article.headline, path, lang: article.lang, dir: article.dir };
}

export function teaser(site: Site, each: SiteArticle): Teaser {
  const { kind, labels, published, authors } = each.article;
  return {
    ...storyLink(each),
    section: sectionLink(site, each.section),
    kind,
    labels,
    published,
    authors,
    summary: summaryOf(each.article),
  };
}

/** Items by day of the site's zone, in the order they come in (newest first). */
export function byDay(items: readonly SiteItem[], config: Config): TickerDay[] {
  const days: { day: string | null; items: TickerItem[] }[] = [];
  for (const each of items) {
    const day = dayInZone(each.item.published, config.timeZone);
    const last = days.at(-1);
    if (last !== undefined && last.day === day) last.items.push(tickerItem(each));
    else days.push({ day, items: [tickerItem(each)] });
  }
  return days;
}

function tickerItem({ id, item, article }: SiteItem): TickerItem {
  const { headline, published, labels, category, lang, dir } = item;
  return {
    id,
    headline,
    published,
    labels,
    category,
    permalink: `${TICKER}#${id}`,
    article,
    url: webAddress(item.url),
    lang,
    dir,
  };
}

/** `url` when a reader may follow it: absolute, http or https. */
function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}
