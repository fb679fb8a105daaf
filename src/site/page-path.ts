/** Paths of pages that are no news: as their files lie, not by a date. */
import type { Article } from '../core/records.js';
import { slugify, slugOr } from '../core/slug.js';

const CONTENT = /^content\//;

/** In content/: its folders are in the paths of the pages below it. */
const PAGES = 'pages/';

/** The page of a folder, and that in another language, `index.de`. */
const INDEX = 'index';
const OF_FOLDER = /^index(?:\.|$)/;

/** `about.md` → `about`, `imprint.txt.gz` → `imprint` */
const ENDINGS = /\.[a-z]+(?:\.gz)?$/i;

/**
 * `content/pages/about/team.md` → `about/team.html`, `content/notes/imprint.md` → `imprint.html`; `about/index.md` →
 * `about/index.html` from anywhere. A language stays in the name, whatever lies beside the file: `about.de.md` →
 * `about-de.html`. A slug stands in for the name of the file, and the headline for that of an archive.
 */
export function pagePath({ slug, headline }: Pick<Article, 'slug' | 'headline'>, source: string): string {
  const path = source.replace(CONTENT, '');
  const inPages = path.startsWith(PAGES);
  const holders = path.slice(inPages ? PAGES.length : 0).split('/');
  const file = holders.pop() ?? '';
  const name = file.includes('#') ? headline : file.replace(ENDINGS, '');
  const folders = inPages ? holders : OF_FOLDER.test(name) ? holders.slice(-1) : [];
  const own = slugify(slug ?? '') || (name === INDEX ? INDEX : slugOr(name, 'page'));
  return [...folders.map((folder) => slugOr(folder, 'folder')), `${own}.html`].join('/');
}
