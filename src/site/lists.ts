/** Sections, tags and authors as lists of stories, and the parts of those that are long. */
import type { ListingKind } from '../core/archive-pages.js';
import type { PageLink } from '../core/pages.js';
import { groupBy, runsBy } from './days.js';
import type { Site, SiteArticle } from './model.js';
import { UNDATED } from './permalinks.js';
import type { Terms } from './terms.js';

/**
 * Stories on one page. A list with more of them has a page for each month, which stays as it is when a new month
 * comes, and its own page shows only the newest: it would else grow without end.
 */
export const MOST = 100;

export interface StoryList {
  readonly kind: ListingKind;
  readonly of: PageLink;
  /** Newest first. */
  readonly stories: readonly SiteArticle[];
  /** Newest first; none of a list that is not long. */
  readonly parts: readonly ListPart[];
}

/** What a long list has of one month. */
export interface ListPart extends Omit<StoryList, 'parts'> {
  /** Of its page. */
  readonly path: string;
  /** `2024-06`; null for what has no date. */
  readonly month: string | null;
}

export type Lists = Readonly<Record<ListingKind, readonly StoryList[]>>;

export function listsOf({ articles, sections }: Site, tags: Terms, authors: Terms): Lists {
  const bySection = groupBy(articles, ({ section }) => section);
  const ofTerms = (kind: ListingKind, { list }: Terms): StoryList[] =>
    list.map(({ name, path, articles: stories }) => storyList(kind, { name, path }, stories));
  return {
    section: sections.map(({ name, path, slug }) => storyList('section', { name, path }, bySection.get(slug) ?? [])),
    tag: ofTerms('tag', tags),
    author: ofTerms('author', authors),
  };
}

/** `2024-06-18` → `2024-06` */
export function monthOf({ day }: Pick<SiteArticle, 'day'>): string | null {
  return day?.slice(0, 7) ?? null;
}

function storyList(kind: ListingKind, of: PageLink, stories: readonly SiteArticle[]): StoryList {
  const months = stories.length <= MOST ? [] : runsBy(stories, monthOf);
  // `section/politics.html` → `section/politics/2024-06.html`
  const folder = of.path.slice(0, -'.html'.length);
  const parts = months.map(([month, run]): ListPart => {
    return { kind, of, path: `${folder}/${month ?? UNDATED}.html`, month, stories: run };
  });
  return { kind, of, stories, parts };
}
