/** The text of a page: what it is, where it is kept, and what its pictures and links become; as in pages.ts. */

import type { PictureView } from './pictures.js';
import type { BodyBlock } from './records.js';

/** Text of an article: Markdown source, or blocks of plain text. */
export type ArticleContent =
  | { readonly markdown: string; readonly tree?: string }
  | { readonly blocks: readonly BodyBlock[] }
  | StoredContent;

/** Where a text is kept. */
export interface TextPlace {
  /** Of the source, and which of its articles. */
  readonly path: string;
  readonly index: number;
  readonly hash: string;
}

/** In a plan: the text is fetched when the page is rendered, see `build/with-texts.ts`; no template ever sees this. */
export interface StoredContent {
  readonly stored: TextPlace;
  /** Left out of the text, since it stands above it. */
  readonly dek: string | null;
}

/** Address of a picture as a text names it → the picture. */
export type TextPictures = Readonly<Record<string, PictureView>>;

/** Address of a link as a text names it, without `?` and `#` → path of the page or file that it leads to; null: to none. */
export type TextLinks = Readonly<Record<string, string | null>>;
