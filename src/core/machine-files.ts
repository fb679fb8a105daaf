/**
 * What the files for machines are made from: feeds, sitemaps, the news line as JSON, redirects. As for pages, a model
 * is plain data and no more than its file says, with paths relative to the output folder and record timestamps.
 */

import type { ListingKind } from './archive-pages.js';
import type { FeedPaths, Fragment, SourceRef, TickerItem } from './pages.js';
import type { PictureView } from './pictures.js';
import type { Article, Direction } from './records.js';
import type { ArticleContent, TextLinks, TextPictures } from './text-content.js';

/** A story or an item in a feed. */
export interface FeedEntry extends Fragment {
  /**
   * The path it was first published at: its identity, which stays when the page moves. It still leads there, since a
   * former path of a page is a redirect.
   */
  readonly id: string;
  readonly path: string;
  /** Where the headline leads outside of the site. */
  readonly external: string | null;
  readonly headline: string;
  readonly published: string;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** Section and tags. */
  readonly categories: readonly string[];
  readonly summary: string | null;
  /** The text, where the site gives it. */
  readonly content: ArticleContent | null;
  /** Above the text; null where there is none. */
  readonly image: PictureView | null;
  readonly pictures?: TextPictures;
  readonly links?: TextLinks;
}

/** Formats `rss`, `atom` and `json-feed`, which have one model. */
export interface FeedModel {
  readonly kind: 'site' | ListingKind | 'ticker';
  /** Of the section, the tag or the author. */
  readonly name: string | null;
  readonly description: string | null;
  /** The page that it is the feed of. */
  readonly page: string;
  readonly paths: FeedPaths;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

/** A page as a sitemap has it. */
export interface SitemapUrl {
  readonly path: string;
  /** Time of the newest content on it; null when it is not known. */
  readonly modified: string | null;
  /** The page in all languages that it is in; absent where that is one. */
  readonly alternates?: readonly { readonly lang: string; readonly path: string }[];
}

/** Formats `sitemap` and, of other sitemaps, `sitemap-index`. */
export interface SitemapModel {
  readonly urls: readonly SitemapUrl[];
}

/** Format `news-sitemap`: the stories of two days. */
export interface NewsSitemapModel {
  readonly stories: readonly {
    readonly path: string;
    readonly headline: string;
    readonly published: string;
    /** BCP 47; null: the site's. */
    readonly lang: string | null;
  }[];
}

/** Format `robots`. */
export interface RobotsModel {
  readonly sitemaps: readonly string[];
}

/** Format `manifest`: all of it comes from the configuration. */
export type ManifestModel = Readonly<Record<string, never>>;

/** Format `ticker-json`: the items of the ticker page. */
export interface TickerJsonModel {
  readonly items: readonly TickerItem[];
}

/** Template `redirect`: the page at a former path. */
export interface RedirectModel extends Fragment {
  readonly to: string;
  readonly headline: string;
}

/** Format `article-record`: an article as JSON. */
export interface ArticleRecordModel {
  readonly path: string;
  /** Without its text. */
  readonly article: Omit<Article, 'body' | 'markdown'>;
  readonly content: ArticleContent;
  readonly links?: TextLinks;
  readonly sources: readonly SourceRef[];
}

/** Format `share-card`: a share picture with a headline on it; with the site's name, where there is none. */
export interface ShareCardModel {
  readonly story: { readonly headline: string; readonly section: string | null; readonly dir: Direction } | null;
}

/** Format `host-redirects`: the file `_redirects`, or `.htaccess`. */
export interface HostRedirectsModel {
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
