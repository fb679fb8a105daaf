/** The feeds as files: each in three formats. */
import type { FeedModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import { groupBy } from '../days.js';
import type { Plan } from '../plan.js';
import { planned } from '../planned.js';
import { type Feed, sectionFeed, siteFeed, tickerFeed } from './feeds.js';

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
  return feeds.flatMap((feed) => (feed === null ? [] : inAllFormats(plan, feed)));
}

function inAllFormats({ common }: Plan, { paths, inputs, model }: Feed): Page[] {
  // Made once: renderers know a text again that several formats have.
  let made: FeedModel | null = null;
  const once = (): FeedModel => {
    made ??= model();
    return made;
  };
  const { rss, atom, json } = paths;
  return [
    planned(common, { path: rss, template: 'rss', inputs, model: once }),
    planned(common, { path: atom, template: 'atom', inputs, model: once }),
    planned(common, { path: json, template: 'json-feed', inputs, model: once }),
  ];
}
