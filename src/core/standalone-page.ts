/** What the template of a page that is no news gets; as in pages.ts. */

import type {
  ArticleContent,
  Fragment,
  Navigation,
  SharePicture,
  TextLinks,
  TextPictures,
  TranslationLink,
} from './pages.js';
import type { PictureView } from './pictures.js';

/** Template `page`: one that is no news, as an imprint. Give it to `bodyHtml` for its text. */
export interface StandaloneModel extends Fragment {
  readonly nav: Navigation;
  readonly headline: string;
  readonly dek: string | null;
  readonly authors: readonly string[];
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
  /** Those in the text to sources. Absent where there are none. */
  readonly links?: TextLinks;
  /** The page in all languages that it is in, its own among them; none where that is the only one. */
  readonly translations: readonly TranslationLink[];
}
