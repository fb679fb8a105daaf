/**
 * What the templates of the archive get: days, months and years, tags and authors. As in pages.ts a model holds no
 * more than its page shows, so that the page of a past day stays as it is when a new story comes.
 */

import type { ContactLink } from './contact.js';
import type { Listing, Navigation, PageLink, StoryLine, Teaser, TickerEntry } from './pages.js';
import type { PictureView } from './pictures.js';

/** How much there is of a stretch of time. */
export interface Amount {
  readonly stories: number;
  readonly items: number;
}

/** Template `day`. */
export interface DayModel {
  readonly nav: Navigation;
  /** `2024-06-18`, of the site's zone; null for what has no date. */
  readonly day: string | null;
  /** Path of the page of its month; null for what has no date. */
  readonly month: string | null;
  /** The day before it that has a page. There is no `next`: it would change the page of a past day. */
  readonly previous: { readonly day: string; readonly path: string } | null;
  /** Newest first, both. */
  readonly stories: readonly Teaser[];
  readonly items: readonly TickerEntry[];
}

/** A day in a calendar. */
export interface CalendarDay extends Amount {
  readonly day: string;
  readonly path: string;
}

/** Template `month`. */
export interface MonthModel extends Amount {
  readonly nav: Navigation;
  /** `2024-06` */
  readonly month: string;
  /** Path of the page of its year. */
  readonly year: string;
  /** Newest first, each with its first headlines. */
  readonly days: readonly (CalendarDay & { readonly top: readonly StoryLine[] })[];
}

/** Template `year`; months and days are in the order of the calendar. */
export interface YearModel extends Amount {
  readonly nav: Navigation;
  /** `2024` */
  readonly year: string;
  readonly months: readonly (Amount & {
    readonly month: string;
    readonly path: string;
    readonly days: readonly CalendarDay[];
  })[];
}

/** Template `archive`: all years, newest first, their months in the order of the calendar. */
export interface ArchiveModel {
  readonly nav: Navigation;
  readonly newest: string | null;
  readonly years: readonly (Amount & {
    readonly year: string;
    readonly path: string;
    readonly months: readonly (Amount & { readonly month: string; readonly path: string })[];
  })[];
  /** The page of what has no date; null when there is nothing of that kind. */
  readonly undated: (Amount & { readonly path: string }) | null;
}

/** What a listing is of. */
export type ListingKind = 'section' | 'tag' | 'author';

/** Template `tag`. */
export interface TermModel extends Listing {
  readonly nav: Navigation;
  /** Path of its RSS feed; null where it has none. */
  readonly feed: string | null;
  readonly term: PageLink;
}

/** What the site says of an author, in its own language. */
export interface AuthorProfile {
  /** What the author is there: `Economics editor`. */
  readonly role: string | null;
  readonly description: string | null;
  /** Give it to `pictureHtml`. */
  readonly picture: PictureView | null;
  /** Addresses of the web and of mail; `name` is the host, or the address itself. */
  readonly links: readonly ContactLink[];
}

/** Template `author`. */
export interface AuthorModel extends TermModel {
  /** Null where the site says nothing. */
  readonly profile: AuthorProfile | null;
}

/** Template `listing-month`: all stories of one month in a section, with a tag, by an author. */
export interface ListingMonthModel {
  readonly nav: Navigation;
  readonly kind: ListingKind;
  /** The section, tag or author. */
  readonly of: PageLink;
  /** `2024-06`; null for stories without a date. */
  readonly month: string | null;
  /** By day, newest first. */
  readonly days: readonly { readonly day: string | null; readonly stories: readonly StoryLine[] }[];
}

/** Template `terms`: the list of all tags or authors. */
export interface TermsModel {
  readonly nav: Navigation;
  readonly kind: 'tag' | 'author';
  /** How many there are; of very many only those with the most stories are shown. */
  readonly all: number;
  /** In the order of their paths. */
  readonly terms: readonly (PageLink & { readonly stories: number })[];
}
