/** What stands for every record of a site: what its place hangs on, and hashes of the rest. */
import type { SourceRef } from '../core/pages.js';

/** An article of a group: which of them it is, and the path that it wants. */
export type Target = readonly [nth: number, wanted: string];

/** A headline that an article links to: its group, and which article of that it means; none where there is no such. */
export type Related = readonly [group: string] | readonly [group: string, ...to: Target];

/** A link in a text, see `nameOf`, and the article that the source has which it names; none where there is no such. */
export type RowLink = readonly [name: string] | readonly [name: string, group: string, ...to: Target];

interface Row {
  /** Id of its group, and which of the group's articles or items it is. */
  readonly group: string;
  readonly nth: number;
  /** Of all that a page can show of the record; of an article, with its path if that is the wanted one. */
  readonly hash: string;
  readonly day: string | null;
  /** Milliseconds since 1970; null when no clock is known. */
  readonly instant: number | null;
  readonly published: string | null;
}

export interface ArticleRow extends Row {
  /** Of what lists show of it, with that path. */
  readonly face: string;
  readonly wanted: string;
  readonly updated: string | null;
  readonly section: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly aliases: readonly string[];
  readonly related: readonly Related[];
  readonly sources: readonly SourceRef[];
  readonly isLive: boolean;
  /** Paths of the files of its pictures; absent where it has none. */
  readonly pictures?: readonly string[];
  /** Each name once; absent where there are none. */
  readonly links?: readonly RowLink[];
  /** Of `links` those that name a place in a text; absent where there are none. */
  readonly deep?: readonly string[];
  readonly translationKey?: string;
  /** It is no news, but a page of the site. */
  readonly isPage?: true;
  /** One of them stands above its text. */
  readonly hasImage?: true;
  /** It is said to lead the front page. */
  readonly lead?: true;
}

export interface ItemRow extends Row {
  /** The start of its anchor: see `place`. */
  readonly id: string;
  readonly category: string | null;
  /** The article of its group that it announces. */
  readonly article: Target | null;
  /** The first that shows it. */
  readonly source: SourceRef;
  /** Paths of all that show it, of an item with a text of its own, which may be an entry of a live blog. */
  readonly paths: readonly string[];
}

export interface Rows {
  readonly articles: readonly ArticleRow[];
  readonly items: readonly ItemRow[];
}
