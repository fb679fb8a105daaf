/** Sections, tags and authors as lists of stories, and the parts of those that are long. */
import type { ListingKind } from '../core/archive-pages.js';
import type { PageLink } from '../core/pages.js';
import type { TermKind } from '../core/term-path.js';
import { ByMonth } from './by-month.js';
import { groupBy } from './days.js';
import type { SiteArticle, SiteItem } from './model.js';
import { UNDATED } from './permalinks.js';
import type { Site } from './site.js';

/**
 * Stories on one page. A list with more of them has a page for each month, which stays as it is when a new month
 * comes, and its own page shows only the newest: it would else grow without end.
 */
export const MOST = 100;

export interface StoryList {
  readonly kind: ListingKind;
  readonly of: PageLink;
  readonly stories: ByMonth<SiteArticle>;
  /** Newest first; none of a list that is not long. */
  readonly parts: readonly ListPart[];
}

/** What a long list has of one month. */
export interface ListPart extends Omit<StoryList, 'parts' | 'stories'> {
  /** Of its page. */
  readonly path: string;
  /** `2024-06`; null for what has no date. */
  readonly month: string | null;
  readonly count: number;
  /** Newest first. */
  stories(): readonly SiteArticle[];
}

export type Lists = Readonly<Record<ListingKind, readonly StoryList[]>>;

export function listsOf(site: Site): Lists {
  return {
    section: site.sections.map(({ name, path, slug }) => storyList('section', { name, path }, storiesIn(site, slug))),
    tag: termLists(site, 'tag'),
    author: termLists(site, 'author'),
  };
}

/** Stories of the section with that slug; of none, for null. */
export function storiesIn({ months }: Site, slug: string | null): ByMonth<SiteArticle> {
  return new ByMonth(
    months.flatMap((of) => {
      const part = of.sections().get(slug);
      return part === undefined ? [] : [{ ...part, of, values: () => of.storiesIn(slug) }];
    }),
  );
}

/** Items whose category names the section. */
export function itemsIn({ months }: Site, slug: string): ByMonth<SiteItem> {
  return new ByMonth(
    months.flatMap((of) => {
      const part = of.categories().get(slug);
      return part === undefined ? [] : [{ ...part, of, values: () => of.itemsIn(slug) }];
    }),
  );
}

/** By path. The oldest story that has the term gives its spelling, so that a new one does not rename it. */
function termLists({ months }: Site, kind: TermKind): StoryList[] {
  const parts = months.flatMap((of) => of.summary.terms[kind].map((part) => ({ of, part })));
  return [...groupBy(parts, ({ part }) => part.path)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, own]) => {
      const name = own.at(-1)?.part.name ?? '';
      const stories = own.map(({ of, part }) => ({ ...part, of, values: () => of.storiesOf(kind, path) }));
      return storyList(kind, { name, path }, new ByMonth(stories));
    });
}

/** `2024-06-18` → `2024-06` */
export function monthOf({ day }: Pick<SiteArticle, 'day'>): string | null {
  return day?.slice(0, 7) ?? null;
}

function storyList(kind: ListingKind, of: PageLink, stories: ByMonth<SiteArticle>): StoryList {
  const months = stories.length <= MOST ? [] : stories.months;
  // `section/politics.html` → `section/politics/2024-06.html`
  const folder = of.path.slice(0, -'.html'.length);
  const parts = months.map(({ of: { month }, count, values }): ListPart => {
    return { kind, of, path: `${folder}/${month ?? UNDATED}.html`, month, count, stories: values };
  });
  return { kind, of, stories, parts };
}
