/** The pages of tags and authors, and the lists of all of them. */
import type { TermModel, TermsModel } from '../../core/archive-pages.js';
import type { TermKind } from '../../core/term-path.js';
import type { Context } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { StoryList } from '../lists.js';
import { listing } from './listing.js';

/** Terms on one page: more make a page of some hundred kilobytes that nobody reads. */
const MOST = 1000;

export function termModel(context: Context, list: StoryList): TermModel {
  const feed = feedsOf(context.config, list.of.path, list.stories.month)?.rss ?? null;
  return { nav: context.nav, feed, term: list.of, ...listing(context, list) };
}

export function termsModel(context: Context, kind: TermKind): TermsModel {
  const counted = context.lists[kind].map(({ of, stories }) => ({ ...of, stories: stories.length }));
  const byPath = (left: { path: string }, right: { path: string }): number => (left.path < right.path ? -1 : 1);
  const shown =
    counted.length <= MOST
      ? counted
      : counted
          .sort((left, right) => right.stories - left.stories || byPath(left, right))
          .slice(0, MOST)
          .sort(byPath);
  return { nav: context.nav, kind, all: counted.length, terms: shown };
}
