/**
 * What the templates get: one model per page, plain data, and no more than the page shows, so that a page
 * changes only when its model does. Paths are relative to the output folder; times are record timestamps.
 * templates/README.md describes the same for writers of templates.
 */
import type { Affiliation, ArticleKind, BodyBlock, Direction, Label, LineSpan } from './records.js';

/** A text that may be in another language than the site. */
export interface Fragment {
  /** BCP 47; null: not known, taken for the site's. */
  readonly lang: string | null;
  readonly dir: Direction;
}

/** A link to a page of the site. */
export interface PageLink {
  readonly name: string;
  readonly path: string;
}

/** A link to a story. */
export interface StoryLink extends Fragment {
  readonly headline: string;
  readonly path: string;
}

/** What the navigation shows, the same on every page that has one. */
export interface Navigation {
  /** The first ones of the site. */
  readonly sections: readonly PageLink[];
  /** Path of the ticker page; null when the site has no items. */
  readonly ticker: string | null;
}

/** Where a record comes from. */
export interface SourceRef {
  readonly path: string;
  readonly lines: LineSpan;
}

/** A story in a list. */
export interface Teaser extends StoryLink {
  readonly section: PageLink | null;
  readonly kind: ArticleKind;
  readonly labels: readonly Label[];
  readonly published: string | null;
  readonly authors: readonly string[];
  /** The dek, or the start of the text; null when there is neither. */
  readonly summary: string | null;
}

/** The story that leads the front page, with its first paragraphs. */
export interface LeadStory extends Teaser {
  readonly dek: string | null;
  readonly affiliations: readonly Affiliation[];
  readonly excerpt: readonly string[];
}

/** An item of the ticker. */
export interface TickerItem extends Fragment {
  /** Anchor on the ticker page, and the last part of `permalink`. */
  readonly id: string;
  readonly headline: string;
  readonly published: string | null;
  readonly labels: readonly Label[];
  readonly category: string | null;
  /** `ticker.html#n-1f0c5a2b9d3e` */
  readonly permalink: string;
  /** Page of the article with the same headline. */
  readonly article: string | null;
  /** Where the headline leads outside of the site: http or https. */
  readonly url: string | null;
}

/** The items of one day of the site's zone; `day` is null for those without a time. */
export interface TickerDay {
  readonly day: string | null;
  readonly items: readonly TickerItem[];
}

/** Text of an article: Markdown source, or blocks of plain text. */
export type ArticleContent = { readonly markdown: string } | { readonly blocks: readonly BodyBlock[] };

export interface ArticleView extends Fragment {
  readonly headline: string;
  readonly dek: string | null;
  readonly section: PageLink | null;
  readonly kind: ArticleKind;
  readonly labels: readonly Label[];
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly publisher: string | null;
  readonly dateline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** For search engines and previews: the dek, or the start of the text. */
  readonly summary: string | null;
  readonly content: ArticleContent;
}

export interface RelatedView extends Fragment {
  readonly headline: string;
  readonly labels: readonly Label[];
  /** Page of the article with that headline; null when the site has none. */
  readonly path: string | null;
}

/** Template `front`. */
export interface FrontModel {
  readonly nav: Navigation;
  /** Time of the newest content. */
  readonly newest: string | null;
  readonly lead: LeadStory | null;
  /** The newest stories after the lead. */
  readonly top: readonly Teaser[];
  readonly sections: readonly { readonly section: PageLink; readonly stories: readonly Teaser[] }[];
  /** Stories without a section. */
  readonly more: readonly Teaser[];
  /** Beside the stories. */
  readonly ticker: readonly TickerDay[];
  /** Below them, on a site of few stories. */
  readonly band: readonly TickerDay[];
  /** Items on the ticker page, and how many of them stand here. */
  readonly items: number;
  readonly shown: number;
}

/** Template `article`. */
export interface ArticleModel {
  readonly nav: Navigation;
  readonly article: ArticleView;
  readonly related: readonly RelatedView[];
  /** The next older story of the section. */
  readonly previous: StoryLink | null;
  /** The next newer one. */
  readonly next: StoryLink | null;
  /** Dumps that hold it, the one that the text comes from first; none for Markdown. */
  readonly sources: readonly SourceRef[];
}

/** Template `ticker`. */
export interface TickerModel {
  readonly nav: Navigation;
  readonly newest: string | null;
  readonly items: number;
  readonly days: readonly TickerDay[];
}

/** Template `section`. */
export interface SectionModel {
  readonly nav: Navigation;
  readonly newest: string | null;
  readonly section: PageLink & { readonly description: string | null };
  readonly stories: number;
  /** The newest, with summaries. */
  readonly latest: readonly Teaser[];
  /** The others, by month (`2024-06`), newest first; `month` is null for those without a date. */
  readonly earlier: readonly { readonly month: string | null; readonly stories: readonly Teaser[] }[];
  /** The newest items that stand under the section's name. */
  readonly ticker: readonly TickerDay[];
}

/** Template `not-found`: it is served at any path, so it links to nothing by a relative path. */
export type NotFoundModel = Readonly<Record<string, never>>;
