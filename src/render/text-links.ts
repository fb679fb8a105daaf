/** Links of a text to sources: sent on to the pages of their articles, or taken out where there is none. */
import type { Definition, Nodes, Root } from 'mdast';
import { fragmentFrom } from '../core/heading-ids.js';
import { visit } from '../core/markdown-nodes.js';
import type { TextLinks } from '../core/text-content.js';

/** Changes a relative link; null for one that leads nowhere. */
export type PlaceLink = (url: string) => string | null;

/**
 * `link` is given what is in `links` as a link from the site's root, and what is not as it is. What the placer gave it
 * leaves as it is.
 */
export function linkPlacer(links: TextLinks, link: (url: string) => string): PlaceLink {
  const pages = new Map(Object.entries(links));
  if (pages.size === 0) return link;
  return (url) => {
    const named = nameIn(url);
    const page = pages.get(named);
    if (page === undefined) return link(url);
    if (page === null) return null;
    const written = url.slice(named.length);
    // What `report.pdf#page=3` means is not ours to say.
    const rest = page.endsWith('.html') ? written.replace(/#.*$/s, fragmentFrom) : written;
    let href = link(`/${page}${rest}`);
    // A page may be beside this one under the name of a source, `port.html`.
    while (pages.has(nameIn(href))) href = `./${href}`;
    return href;
  };
}

/** Without its query and fragment. */
function nameIn(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** Leaves of the links in `dead`, and of those that name one of its definitions, their words. */
export function unlink(tree: Root, dead: ReadonlySet<Nodes>): void {
  if (dead.size === 0) return;
  /** The first one of a name counts. */
  const definitions = new Map<string, Definition>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const isDead = (node: Nodes): boolean => {
    const named = node.type === 'linkReference' ? definitions.get(node.identifier) : node;
    return named !== undefined && dead.has(named);
  };
  visit(tree, (node) => {
    if ('children' in node && node.children.some(isDead))
      node.children = node.children.flatMap((child) =>
        'children' in child && isDead(child) ? child.children : [child],
      ) as typeof node.children;
  });
}
