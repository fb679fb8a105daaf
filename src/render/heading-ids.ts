/** Headings of a text that can be led to. */
import type { Definition, Heading, Link, Root } from 'mdast';
import { bySlug, fragmentOf, headingId } from '../core/heading-ids.js';
import { visit } from '../core/markdown-nodes.js';

/** Sends the links of a text to the ids that its headings have on its page, and gives them these where `ids` is true. */
export function placeIds(tree: Root, ids: boolean): void {
  const headings: Heading[] = [];
  const links: (Link | Definition)[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
    else if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')) links.push(node);
  });
  if (headings.length === 0 || (!ids && links.length === 0)) return;
  const slugs = bySlug(headings);
  for (const link of links) {
    const slug = fragmentOf(link.url);
    if (slug !== null && slugs.has(slug)) link.url = `#${headingId(slug)}`;
  }
  if (ids)
    for (const [slug, heading] of slugs) heading.data = { ...heading.data, hProperties: { id: headingId(slug) } };
}
