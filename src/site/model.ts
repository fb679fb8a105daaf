/** Articles, items and sections as the routes see them: ordered, linked and with their paths. */
import type { PageLink, SourceRef } from '../core/pages.js';
import type { Article, NewsItem } from '../core/records.js';
import type { ArticleRow, ItemRow } from './row.js';

/** An item as it is wherever it stands. */
export type ItemRecord = Omit<NewsItem, 'lines'>;

/**
 * An article, merged from all sources that hold it. All but `article` and `updates`, which are fetched each time that
 * they are asked for, is at hand: what is done for every article of a month looks at `row`.
 */
export interface SiteArticle {
  /** `2024/06/18/slug.html` */
  readonly path: string;
  readonly row: ArticleRow;
  /** The record; its `lang` is the source's where the record has none. */
  readonly article: Article;
  /** Changes with all that a page can show of it … */
  readonly hash: string;
  /** … and with what lists show. */
  readonly face: string;
  /** Sorted by path and line; the first is the one that the text comes from. */
  readonly sources: readonly SourceRef[];
  /** Slug of its section. */
  readonly section: string | null;
  /** The day, in the site's zone, on which it was published: `2024-06-18`. */
  readonly day: string | null;
  /** Paths of the articles that its related headlines mean, in their order; null where there is none. */
  readonly related: readonly (string | null)[];
  /** Pages of the articles that the links of its row lead to, in their order; null where there is none. */
  readonly links: readonly (string | null)[];
  /** Of a live blog its entries, newest first. */
  readonly updates: readonly SiteItem[];
}

/** An item of the ticker, merged from all sources that hold it; `item` and `sources` are fetched when asked for. */
export interface SiteItem {
  /** Its anchor. */
  readonly id: string;
  readonly row: ItemRow;
  readonly item: ItemRecord;
  readonly sources: readonly SourceRef[];
  /** Changes with all that a page can show of it. */
  readonly hash: string;
  /** Slug of the section that its category names. */
  readonly section: string | null;
  /** Path of the article with the same headline, or its place in the live blog that it is an entry of. */
  readonly article: string | null;
  /** Its day in the site's zone. */
  readonly day: string | null;
}

export interface SiteSection extends PageLink {
  readonly slug: string;
  readonly description: string | null;
}
