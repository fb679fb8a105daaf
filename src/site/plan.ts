/** The pages of a site, and what its files for machines need beside them. */
import type { Context } from './context.js';
import type { Redirect } from './files/aliases.js';
import type { Planned } from './planned.js';
import type { Draft } from './volumes.js';

/** What the files for machines are made from, besides the site itself. */
export interface Plan extends Context {
  /** Those of no month … */
  readonly pages: readonly Planned[];
  /** … and of each. */
  readonly drafts: readonly Draft[];
  readonly redirects: readonly Redirect[];
  /** The moment that the news sitemap counts from; null: the time of the site's newest content. */
  readonly date: string | null;
}
