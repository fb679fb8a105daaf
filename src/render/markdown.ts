/** Markdown → mdast as a page shows it. */
import type { Definition, Heading, Nodes, Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { newTree } from '../core/markdown-tree.js';
import { PLAIN, plainTree } from '../core/plain-markdown.js';
import type { ArticleContent } from '../core/text-content.js';
import { isRelative } from './address.js';
import { limitDepth } from './limit-depth.js';
import { type PlaceLink, unlink } from './text-links.js';

type MarkdownText = Extract<ArticleContent, { markdown: string }>;

/**
 * The tree of a text, its headings below the page's own and its relative links as `link` makes them; one for which that
 * gives null is no link any more. In the place of
 * a picture whose address is in `pictures` it has one without a text, whose address is its number: `#picture-0`.
 */
export function parseMarkdown(text: MarkdownText, link: PlaceLink, pictures: readonly string[]): Root {
  const tree = treeOf(text);
  if (pictures.length > 0) placePictures(tree, pictures);
  const headings: Heading[] = [];
  const dead = new Set<Nodes>();
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const url = isRelative(node.url) ? link(node.url) : node.url;
      if (url === null) dead.add(node);
      else node.url = url;
    }
  });
  unlink(tree, dead);
  // The highest is one below the page's own.
  const shift = 2 - headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  for (const heading of headings) heading.depth = Math.min(6, Math.max(2, heading.depth + shift)) as 2;
  return tree;
}

function treeOf({ markdown, tree }: MarkdownText): Root {
  // One that is plain is not deep.
  if (tree === PLAIN) return plainTree(markdown);
  return limitDepth(tree === undefined ? newTree(markdown) : (JSON.parse(tree) as Root));
}

function placePictures(tree: Root, pictures: readonly string[]): void {
  const definitions = new Map<string, Definition>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
    const index = url === undefined ? -1 : pictures.indexOf(url);
    if (index !== -1) Object.assign(node, { type: 'image', url: `#picture-${index}`, title: null, alt: '' });
  });
}
