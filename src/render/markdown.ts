/** Markdown source → mdast, by remark-parse with GFM; loaded only when an article is Markdown. */
import type { Nodes, Root } from 'mdast';
import { limitDepth } from './limit-depth.js';

/** The tree of `source`, its headings below the page's own and its relative links as `link` makes them. */
export type ParseMarkdown = (source: string, link: (url: string) => string) => Root;

/** With a scheme, or a host; `/about.html`, `about.html` and `#about` are relative. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Loads the parser: about 50 ms that a site of dumps alone does not pay. */
export async function loadMarkdown(): Promise<ParseMarkdown> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const parser = unified().use(remarkParse).use(remarkGfm).freeze();
  return (source, link) => {
    const tree = limitDepth(parser.parse(source));
    const shift = 2 - highestHeading(tree);
    visit(tree, (node) => {
      if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth + shift)) as 2;
      else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        if (!ABSOLUTE.test(node.url)) node.url = link(node.url);
      }
    });
    return tree;
  };
}

/** Depth of the highest heading; 2 when there is none. */
function highestHeading(tree: Root): number {
  let highest = 7;
  visit(tree, (node) => {
    if (node.type === 'heading') highest = Math.min(highest, node.depth);
  });
  return highest === 7 ? 2 : highest;
}

/** Calls `see` for each node; a stack of its own, since nesting is as deep as the source's author likes. */
function visit(tree: Root, see: (node: Nodes) => void): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    see(node);
    if ('children' in node) open.push(...node.children);
  }
}
