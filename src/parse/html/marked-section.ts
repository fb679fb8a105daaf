/** The section that the page marks beside an article: `Filed under <a rel="category tag">News</a>`. */
import { withoutEdges } from '../section-name.js';
import type { HtmlPage } from './html-page.js';
import type { PageClaims } from './metadata/claims.js';
import type { HtmlElement } from './tree.js';

/** Lines above the headline, and below the text: farther away it is that of another story. */
const ABOVE = 8;
const BELOW = 5;

/** The first one from above the headline to below the text, and its line; null where none is marked. */
export function markedSection(
  { lines }: HtmlPage,
  { sections }: PageClaims,
  headline: number,
  end: number,
): { readonly name: string; readonly line: number } | null {
  const names = new Map(sections.map(({ element, name }) => [element, name]));
  if (names.size === 0) return null;
  for (let line = Math.max(0, headline - ABOVE); line <= Math.min(end + BELOW, lines.length - 1); line++) {
    for (const { element } of lines[line]?.runs ?? []) {
      for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
        const name = names.get(at);
        if (name !== undefined && withoutEdges(name) !== '') return { name: withoutEdges(name), line };
      }
    }
  }
  return null;
}
