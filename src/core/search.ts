/**
 * What the search is made from. The index is in parts, each of some hundred stories that follow each other in time and
 * are in one language: Pagefind makes an index as a whole, so that a new story costs no more than the newest part, and
 * the browser asks the newest parts first.
 */
import type { Navigation } from './pages.js';
import type { BodyBlock } from './records.js';
import type { StoredContent } from './text-content.js';

/** A story as the index has it. */
export interface SearchRecord {
  readonly path: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly authors: readonly string[];
  /** Slug and name of its section. */
  readonly section: { readonly slug: string; readonly name: string } | null;
  readonly published: string | null;
  /** `2024`; null without a date. */
  readonly year: string | null;
  readonly text: { readonly blocks: readonly BodyBlock[] } | StoredContent;
  /** Of a live blog the entries. */
  readonly updates: readonly { readonly headline: string; readonly blocks: readonly BodyBlock[] }[];
}

/** A part of the index. */
export interface SearchPart {
  /** Folder of its files: `search/en/2024-06/`. */
  readonly folder: string;
  /** Primary subtag of the language of its stories: `en`. */
  readonly lang: string;
  readonly stories: number;
  /** Years of its first and last story; null for stories without a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Stand for the records: the same inputs are the same records. */
  readonly inputs: readonly unknown[];
  /** Oldest first; made each time that they are asked for. */
  readonly records: readonly SearchRecord[];
}

/** A part as the page's script needs to know it. */
export type SearchPartRef = Pick<SearchPart, 'folder' | 'lang' | 'stories' | 'from' | 'to'>;

/** Template `search`. */
export interface SearchPageModel {
  readonly nav: Navigation;
  /** Of every language the newest first; the site's own language before others. */
  readonly parts: readonly SearchPartRef[];
  /** What can be chosen from: sections that have stories, years from the newest. */
  readonly sections: readonly { readonly slug: string; readonly name: string }[];
  readonly years: readonly string[];
}
