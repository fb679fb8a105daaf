/** Tags and authors: names that articles carry, each with a page of its own. */
import type { PageLink } from '../core/pages.js';
import { shortHash, slugOr } from '../core/slug.js';
import type { SiteArticle } from './model.js';

export type TermKind = 'tag' | 'author';

/** A tag or an author. */
export interface Term extends PageLink {
  /** Newest first. */
  readonly articles: readonly SiteArticle[];
}

export interface Terms {
  /** Path of the list of all. */
  readonly path: string;
  /** By path. */
  readonly list: readonly Term[];
  /** Links to the pages of the names that an article has, as it writes them. */
  links(article: SiteArticle): PageLink[];
}

/**
 * A term is its `slugOf`: "Black Sea" and "BLACK SEA" are one, and the oldest of `articles` (newest first) that has it
 * gives its spelling, so that a new story does not rename it.
 */
export function collectTerms(articles: readonly SiteArticle[], kind: TermKind): Terms {
  /** As an article writes it → a link to its page; null for no name. */
  const known = new Map<string, PageLink | null>();
  const linkOf = (written: string): PageLink | null => {
    const found = known.get(written);
    if (found !== undefined) return found;
    const name = written.trim();
    const link = name === '' ? null : { name, path: `${kind}/${slugOf(name, kind)}.html` };
    known.set(written, link);
    return link;
  };
  const namesOf = ({ row }: SiteArticle): readonly string[] => (kind === 'tag' ? row.tags : row.authors);
  const links = (each: SiteArticle): PageLink[] => {
    const found = new Map<string, PageLink>();
    for (const link of namesOf(each).map(linkOf)) {
      if (link !== null && !found.has(link.path)) found.set(link.path, link);
    }
    return [...found.values()];
  };

  const terms = new Map<string, { name: string; path: string; articles: SiteArticle[] }>();
  for (const each of articles) {
    for (const written of namesOf(each)) {
      const link = linkOf(written);
      if (link === null) continue;
      const { name, path } = link;
      const term = terms.get(path);
      if (term === undefined) terms.set(path, { name, path, articles: [each] });
      // An article that has it in two spellings means the first.
      else if (term.articles.at(-1) !== each) {
        term.name = name;
        term.articles.push(each);
      }
    }
  }
  const list = [...terms.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { path: `${kind}/index.html`, list, links };
}

/**
 * A slug that tells names apart which sound or look alike without what slugs leave out: `C++` and `C#`; 王伟 and 王玮,
 * which both are Wang Wei. Of the name alone, so that no path hangs on what else there is.
 */
function slugOf(name: string, kind: TermKind): string {
  const slug = slugOr(name.replace(/(?<=[\p{L}\p{N}+])\+/gu, ' plus ').replace(/(?<=\p{L})#/gu, ' sharp '), kind);
  return /\p{Script=Han}/u.test(name) ? `${slug}-${shortHash(name.normalize('NFKC'), 6)}` : slug;
}
