/**
 * What the templates get: one model per page, plain data, and no more than the page shows, so that a page
 * changes only when its model does. Paths are relative to the output folder; times are record timestamps.
 * templates/README.md describes the same for writers of templates.
 */

import type { SiteLink } from './contact.js';
import type { PictureView } from './pictures.js';
import type { Affiliation, ArticleKind, Direction, Label, LineSpan } from './records.js';
import type { ArticleContent, TextLinks, TextPictures } from './text-content.js';

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

/** Paths of one feed in three formats: RSS 2.0, Atom 1.0, JSON Feed 1.1. */
export interface FeedPaths {
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

/** The picture that other sites show with a link; sizes in pixels. */
export interface SharePicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A link to a page that is no news. */
export interface PageEntry extends StoryLink {
  /** The page in all languages that it is in, its own among them; none where that is the only one. */
  readonly translations: readonly TranslationLink[];
}

/** What the navigation shows, the same on every page that has one. */
export interface Navigation {
  /** The first ones of the site. */
  readonly sections: readonly PageLink[];
  /** Path of the ticker page; null when the site has no items. */
  readonly ticker: string | null;
  /** Paths of the archive and of the lists of all tags and authors; null when they would be empty. */
  readonly archive: string | null;
  readonly tags: string | null;
  readonly authors: string | null;
  /** Path of the page to search in; null where the site has none. */
  readonly search: string | null;
  /** Pages that are no news, each in one language: the site's, if it is in that. */
  readonly pages: readonly PageEntry[];
  /** To elsewhere, as the configuration names them. */
  readonly links: readonly SiteLink[];
  /** What other sites show with a link to a page that has no picture of its own; null without the site's address. */
  readonly share: SharePicture | null;
  /** The feed of all stories, or of the news line where there are none; null without either, or when the site's address is not known. */
  readonly feeds: FeedPaths | null;
}

/** Where a record comes from. */
export interface SourceRef {
  readonly path: string;
  readonly lines: LineSpan;
}

/** A story in a list of headlines. */
export interface StoryLine extends StoryLink {
  readonly labels: readonly Label[];
  /** Null where the time is not known. */
  readonly published: string | null;
}

/** A story in a list with summaries. */
export interface Teaser extends StoryLine {
  readonly section: PageLink | null;
  readonly kind: ArticleKind;
  readonly authors: readonly string[];
  /** The dek, or the start of the text; null when there is neither. */
  readonly summary: string | null;
  /** Give it to `pictureHtml` or `figureHtml`; null where there is none. */
  readonly image: PictureView | null;
}

/** The story that leads the front page, with its first paragraphs. */
export interface LeadStory extends Teaser {
  readonly dek: string | null;
  /** What its author is, and where. */
  readonly affiliations: readonly Affiliation[];
  /** Its first paragraphs. */
  readonly excerpt: readonly string[];
}

/** An item of the ticker. */
export interface TickerItem extends Fragment {
  /** Anchor on its day's page, and on the ticker page as long as it stands there. */
  readonly id: string;
  readonly headline: string;
  readonly published: string | null;
  readonly labels: readonly Label[];
  /** Under which it stood where it was taken from. */
  readonly category: string | null;
  /** Slug of the section that the category names. */
  readonly section: string | null;
  /** Where it stays, on its day's page: `2024/06/18/index.html#n-1f0c5a2b9d3e`. */
  readonly permalink: string;
  /** Page of the article with the same headline, or its place in the live blog that it is an entry of. */
  readonly article: string | null;
  /** Where the headline leads outside of the site: http or https. */
  readonly url: string | null;
}

/** The items of one day of the site's zone; `day` is null for those without a time. */
export interface TickerDay {
  readonly day: string | null;
  /** Path of the day's page, which has all items of that day. */
  readonly path: string;
  readonly items: readonly TickerItem[];
}

/** An item with its text, in a live blog and on its day's page. */
export interface TickerEntry extends TickerItem {
  readonly content: ArticleContent | null;
}

/** What a page has to show of its own text. */
export interface TextView extends Fragment {
  readonly headline: string;
  readonly dek: string | null;
  readonly updated: string | null;
  /** For search engines and previews: the dek, or the start of the text. */
  readonly summary: string | null;
  /** Above the text. */
  readonly image: PictureView | null;
  /** Null where that of the site stands in. */
  readonly share: SharePicture | null;
  readonly content: ArticleContent;
  /** In the text; absent where there are none. */
  readonly pictures?: TextPictures;
  /** Those in the text to files in content/, `[the port](port.md)`: `bodyHtml` sends them on. Absent where there are none. */
  readonly links?: TextLinks;
}

export interface ArticleView extends TextView {
  readonly section: PageLink | null;
  readonly kind: ArticleKind;
  readonly labels: readonly Label[];
  readonly tags: readonly PageLink[];
  readonly authors: readonly PageLink[];
  readonly affiliations: readonly Affiliation[];
  /** The agency or paper that it was taken from. */
  readonly publisher: string | null;
  /** Place and day at the start of the text. */
  readonly dateline: string | null;
  readonly published: string | null;
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
  /** Null on a site without stories. */
  readonly lead: LeadStory | null;
  /** The newest stories after the lead. */
  readonly top: readonly Teaser[];
  /** The sections, each with its newest stories that do not stand above. */
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

/** The same story in another language. */
export interface TranslationLink extends StoryLink {
  /** BCP 47; as `languageName` and `hreflang` take it. */
  readonly language: string;
}

/** Template `article`. */
export interface ArticleModel {
  readonly nav: Navigation;
  readonly article: ArticleView;
  /** Path of the page of the day on which it was published; null without a date. */
  readonly day: string | null;
  /** Entries of a live blog, newest first. */
  readonly updates: readonly TickerEntry[];
  readonly related: readonly RelatedView[];
  /** The next older story of the section. */
  readonly previous: StoryLink | null;
  /** The next newer one. */
  readonly next: StoryLink | null;
  /** The story in all languages that it is in, its own among them; none where that is the only one. */
  readonly translations: readonly TranslationLink[];
  /** Path of the record as JSON; null where the site does not give it. */
  readonly record: string | null;
  /** Dumps that hold it, the one that the text comes from first; none for Markdown. */
  readonly sources: readonly SourceRef[];
}

/** Template `ticker`. */
export interface TickerModel {
  readonly nav: Navigation;
  readonly feeds: FeedPaths | null;
  readonly newest: string | null;
  /** Items of the site, and how many of them stand here: those of the newest days. */
  readonly items: number;
  readonly shown: number;
  readonly days: readonly TickerDay[];
  /** What the items here can be filtered by: labels, and sections by name and slug. */
  readonly filters: {
    readonly labels: readonly Label[];
    readonly sections: readonly { readonly name: string; readonly slug: string }[];
  };
}

/** Template `embed`: the news line in a frame on another site. */
export interface EmbedModel {
  readonly days: readonly TickerDay[];
}

/** Stories that have something in common: a section, a tag, an author. */
export interface Listing {
  /** Time of the newest content. */
  readonly newest: string | null;
  /** How many there are. */
  readonly stories: number;
  /** The newest, with summaries. */
  readonly latest: readonly Teaser[];
  /** The next ones, by month (`2024-06`), newest first; `month` is null for those without a date. */
  readonly earlier: readonly { readonly month: string | null; readonly stories: readonly StoryLine[] }[];
  /** Every month, with a page of its own, where there are too many stories for this one; else none. */
  readonly months: readonly ListingMonth[];
}

export interface ListingMonth {
  /** `2024-06`; null for stories without a date. */
  readonly month: string | null;
  readonly path: string;
  readonly stories: number;
}

/** Template `section`. */
export interface SectionModel extends Listing {
  readonly nav: Navigation;
  readonly feeds: FeedPaths | null;
  readonly section: PageLink & { readonly description: string | null };
  /** The newest items that stand under the section's name. */
  readonly ticker: readonly TickerDay[];
}

/** Template `not-found`: it is served at any path, so its links count from the host, and without a base URL there are none. */
export interface NotFoundModel {
  readonly nav: Navigation;
}
