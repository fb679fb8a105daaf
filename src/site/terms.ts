/** Tags and authors: names that articles carry, each with a page of its own. */
import type { PageLink } from '../core/pages.js';
import { slugOr } from '../core/slug.js';
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
 * A term is its slug: "Black Sea" and "BLACK SEA" are one, and the oldest of `articles` (newest first) that has it
 * gives its spelling, so that a new story does not rename it.
 */
export function collectTerms(articles: readonly SiteArticle[], kind: TermKind): Terms {
  const slugs = new Map<string, string>();
  const slugOf = (name: string): string => {
    const known = slugs.get(name) ?? slugOr(name, kind);
    slugs.set(name, known);
    return known;
  };
  const links = ({ row }: SiteArticle): PageLink[] => {
    const found = new Map<string, PageLink>();
    for (const written of kind === 'tag' ? row.tags : row.authors) {
      const name = written.trim();
      const slug = slugOf(name);
      if (name !== '' && !found.has(slug)) found.set(slug, { name, path: `${kind}/${slug}.html` });
    }
    return [...found.values()];
  };

  const terms = new Map<string, { name: string; path: string; articles: SiteArticle[] }>();
  for (const each of articles) {
    for (const { name, path } of links(each)) {
      const term = terms.get(path);
      if (term === undefined) terms.set(path, { name, path, articles: [each] });
      else {
        term.name = name;
        term.articles.push(each);
      }
    }
  }
  const list = [...terms.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { path: `${kind}/index.html`, list, links };
}
