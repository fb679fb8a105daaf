/** Tags and authors: names that articles carry, each with a page of its own. */
import type { PageLink } from '../core/pages.js';
import { Recent } from '../core/recent.js';
import { type TermKind, termPath } from '../core/term-path.js';
import type { ArticleRow } from './row.js';

/** Names of which the paths are at hand. */
const AT_HAND = 10_000;

/** As an article writes it → a link to its page; null for no name. */
const known: Readonly<Record<TermKind, Recent<string, PageLink | null>>> = {
  tag: new Recent(AT_HAND),
  author: new Recent(AT_HAND),
};

/**
 * Links to the pages of the tags or authors of an article, with their names as it writes them. "Black Sea" and
 * "BLACK SEA" are one: an article that has it in two spellings means the first.
 */
export function termsOf({ tags, authors }: Pick<ArticleRow, 'tags' | 'authors'>, kind: TermKind): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const written of kind === 'tag' ? tags : authors) {
    const link = linkOf(written, kind);
    if (link !== null && !found.has(link.path)) found.set(link.path, link);
  }
  return [...found.values()];
}

function linkOf(written: string, kind: TermKind): PageLink | null {
  const found = known[kind].get(written);
  if (found !== undefined) return found;
  const name = written.trim();
  const link = name === '' ? null : { name, path: termPath(name, kind) };
  known[kind].put(written, link);
  return link;
}
