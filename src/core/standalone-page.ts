/** What the template of a page that is no news gets; as in pages.ts. */

import type { Navigation, TextView, TranslationLink } from './pages.js';

/** Template `page`: one that is no news, as an imprint. Give it to `bodyHtml` for its text. */
export interface StandaloneModel extends TextView {
  readonly nav: Navigation;
  readonly authors: readonly string[];
  /** The page in all languages that it is in, its own among them; none where that is the only one. */
  readonly translations: readonly TranslationLink[];
}
