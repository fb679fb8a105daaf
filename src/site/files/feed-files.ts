/** The feeds as files: each in three formats, but those of tags and authors, which may be very many, in one. */
import { sha256 } from '../../core/hash.js';
import type { FeedModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import { storiesIn } from '../lists.js';
import type { Plan } from '../plan.js';
import { planned } from '../planned.js';
import { type Feed, sectionFeed, siteFeed, termFeed, tickerFeed } from './feeds.js';

export function feedFiles(plan: Plan): Page[] {
  if (plan.config.baseUrl === null) return [];
  const paths = new Map<string, string>();
  // The first alias is the path that an article had at first.
  for (const { from, to } of plan.redirects) if (!paths.has(to.path)) paths.set(to.path, from);
  const first = { paths, hash: sha256(JSON.stringify([...paths])) };
  const feeds = [
    siteFeed(plan, first),
    ...plan.site.sections.map((section) => sectionFeed(plan, section, storiesIn(plan.site, section.slug), first)),
    tickerFeed(plan),
  ];
  const ofTerms = [...plan.lists.tag, ...plan.lists.author].map((list) => termFeed(plan, list, first));
  return [
    ...feeds.flatMap((feed) => (feed === null ? [] : inAllFormats(plan, feed))),
    ...ofTerms.flatMap((feed) => (feed === null ? [] : inRss(plan, feed))),
  ];
}

function inRss({ common }: Plan, { paths, inputs, model }: Feed): Page {
  return planned(common, { path: paths.rss, template: 'rss', inputs, model });
}

function inAllFormats(plan: Plan, { paths, inputs, model }: Feed): Page[] {
  // Made once: renderers know a text again that several formats have.
  let made: FeedModel | null = null;
  const once = (): FeedModel => {
    made ??= model();
    return made;
  };
  return [
    inRss(plan, { paths, inputs, model: once }),
    planned(plan.common, { path: paths.atom, template: 'atom', inputs, model: once }),
    planned(plan.common, { path: paths.json, template: 'json-feed', inputs, model: once }),
  ];
}
