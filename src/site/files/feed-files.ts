/** The feeds as files: each in three formats. */
import type { FeedModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import { groupBy } from '../days.js';
import type { Plan } from '../routes.js';
import { sectionFeed, siteFeed, tickerFeed } from './feeds.js';

export function feedFiles(plan: Plan): Page[] {
  if (plan.config.baseUrl === null) return [];
  const first = new Map<string, string>();
  // The first alias is the path that an article had at first.
  for (const { from, to } of plan.redirects) if (!first.has(to.path)) first.set(to.path, from);
  const articles = groupBy(plan.site.articles, (each) => each.section);
  const feeds = [
    siteFeed(plan, first),
    ...plan.site.sections.map((section) => sectionFeed(plan, section, articles.get(section.slug) ?? [], first)),
    tickerFeed(plan),
  ];
  return feeds.flatMap((model) => (model === null ? [] : inAllFormats(model)));
}

function inAllFormats(model: FeedModel): Page[] {
  const { rss, atom, json } = model.paths;
  return [
    { path: rss, template: 'rss', model },
    { path: atom, template: 'atom', model },
    { path: json, template: 'json-feed', model },
  ];
}
