/**
 * A month in short: all that the rest of the site hangs on, so that a month which did not change is not opened but by
 * a page that shows its records. Plain data, which is stored.
 */
import type { SourceRef } from '../core/pages.js';
import type { Message } from '../core/records.js';
import type { TermKind } from '../core/term-path.js';
import type { Moved } from './place.js';

export interface DaySummary {
  /** `2024-06-18`; null for what has no date. */
  readonly day: string | null;
  readonly stories: number;
  readonly items: number;
  /** When its newest story and its newest item were published. */
  readonly story: string | null;
  readonly item: string | null;
}

/** The records of a month that have something in common. */
export interface Part {
  readonly count: number;
  /** Of the newest, among the records of the month. */
  readonly index: number;
  /** When the newest was published. */
  readonly published: string | null;
  /** Changes with what lists show of them … */
  readonly faces: string;
  /** … and with all that pages can show. */
  readonly hashes: string;
}

/** A story by its place in the month, newest first. */
export interface Place {
  readonly index: number;
  readonly path: string;
  readonly face: string;
}

export interface SectionPart extends Part {
  /** As articles write it. */
  readonly name: string | null;
  readonly newest: Place;
  readonly oldest: Place;
  /** The first source of the oldest … */
  readonly source: SourceRef | null;
  /** … and the line of its front matter that names the section; absent where that does not. */
  readonly line?: number;
}

export interface TermPart extends Part {
  readonly path: string;
  readonly name: string;
}

export interface MonthSummary {
  readonly articles: Part;
  readonly items: Part;
  /** Newest first. */
  readonly days: readonly DaySummary[];
  /** Time of the newest record, or of the newest change of one. */
  readonly modified: string | null;
  readonly sections: readonly SectionPart[];
  readonly terms: Readonly<Record<TermKind, readonly TermPart[]>>;
  /** Of the items; by name as they write it. */
  readonly categories: readonly (Part & { readonly name: string | null })[];
  /** By language as the articles have it, and by day, newest first. */
  readonly languages: readonly (readonly [lang: string | null, days: readonly DayPart[]])[];
  readonly moved: { readonly articles: readonly Moved[]; readonly items: readonly Moved[] };
  readonly messages: readonly Message[];
  /** The newest story that is said to lead the front page. */
  readonly lead: Place | null;
  /** Folders of the other months that its records lead to: `2024/06`. */
  readonly reaches: readonly string[];
  /** Paths of the pictures that articles show, each once. */
  readonly pictures: readonly string[];
  /** Links in their texts, each name once: those that lead to no source with an article … */
  readonly links: readonly string[];
  /** … and those that do. */
  readonly led: readonly string[];
  /** Of these the ones that name a place in a text. */
  readonly deep: readonly string[];
  /** How many articles have former paths. */
  readonly aliased: number;
  readonly translations: readonly (Place & { readonly key: string; readonly lang: string | null })[];
  /** Live blogs, with the paths of their sources. */
  readonly blogs: readonly (Place & { readonly sources: readonly string[] })[];
  /** Items that may be entries of a live blog, by the paths of their sources, with what changes with them. */
  readonly entries: readonly Entries[];
}

export type Entries = readonly [sources: readonly string[], hashes: string];

export type DayPart = readonly [day: string | null, count: number, hashes: string];
