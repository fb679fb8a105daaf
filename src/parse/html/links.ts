/** Where the text of a line leads. */
import type { RenderedLine } from './rendered-lines.js';
import type { HtmlElement } from './tree.js';

/** The link that an element stands in, or is. */
export function linkAround(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at.name === 'a') return at;
  return null;
}

function linkIn({ runs }: RenderedLine): HtmlElement | null {
  return runs.map(({ element }) => linkAround(element)).find((found) => found !== null) ?? null;
}

/** Address of the first link in a line; null without one. */
export function hrefIn(line: RenderedLine): string | null {
  return linkIn(line)?.attributes.get('href')?.trim() ?? null;
}

/**
 * Which lines lead to the site's front, as its name does: `/`, `https://courier.example`, `index.html`, `<a rel="home">`.
 * In a mirror links are relative, and of those that lead upwards the front is at the top: `../../index.html`.
 */
export function waysHome(lines: readonly RenderedLine[]): (line: RenderedLine) => boolean {
  const depth = lines.reduce((most, line) => Math.max(most, stepsUp(hrefIn(line) ?? '')), 0);
  return (line) => {
    const link = linkIn(line);
    const href = link?.attributes.get('href')?.trim() ?? '';
    if (HOME.test(href) || /(?:^|\s)home(?:\s|$)/i.test(link?.attributes.get('rel') ?? '')) return true;
    return depth > 0 && stepsUp(href) === depth && /^(?:\.\.\/)+(?:index\.(?:html?|php))?$/i.test(href);
  };
}

const HOME = /^(?:\/|\.\/|(?:https?:)?\/\/[^/?#]+\/?|\/?index\.(?:html?|php))$/i;

/** 2 of `../../index.html` */
function stepsUp(href: string): number {
  return (/^(?:\.\.\/)*/.exec(href)?.[0].length ?? 0) / '../'.length;
}

/** `News Sport`, each a link of its own: entries of a menu. */
export function isMenu({ runs }: RenderedLine): boolean {
  const links = new Set(runs.map(({ element }) => linkAround(element)));
  return links.size > 1 && !links.has(null);
}
