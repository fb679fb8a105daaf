/** Where the text of a line leads. */
import type { RenderedLine } from './rendered-lines.js';
import type { HtmlElement } from './tree.js';

/** The link that an element stands in, or is. */
export function linkAround(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at.name === 'a') return at;
  return null;
}

/** Address of the first link in a line; null without one. */
export function hrefIn({ runs }: RenderedLine): string | null {
  const link = runs.map(({ element }) => linkAround(element)).find((found) => found !== null);
  return link?.attributes.get('href')?.trim() ?? null;
}

/** `/`, `https://courier.example`, `index.html`: a line that leads there has the name of the site. */
export function leadsHome(line: RenderedLine): boolean {
  return HOME.test(hrefIn(line) ?? '');
}

const HOME = /^(?:\/|\.\/|(?:https?:)?\/\/[^/?#]+\/?|\/?index\.(?:html?|php))$/i;

/** `News Sport`, each a link of its own: entries of a menu. */
export function isMenu({ runs }: RenderedLine): boolean {
  const links = new Set(runs.map(({ element }) => linkAround(element)));
  return links.size > 1 && !links.has(null);
}
