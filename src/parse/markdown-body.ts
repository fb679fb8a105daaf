/** Markdown → the blocks of an article's body, with the lines that they stand in. */
import type { Heading, RootContent } from 'mdast';
import { markdownTree } from '../core/markdown-tree.js';
import type { BodyBlock, LineSpan, Message, Picture, SiteLink } from '../core/records.js';
import { deadFragments } from './fragments.js';
import { linksIn } from './markdown-links.js';
import { picturesIn } from './markdown-pictures.js';
import { lineOf, textOf } from './markdown-text.js';
import { rawHtml } from './raw-html.js';

export interface MarkdownBody {
  /** The text of the heading that names the article; null when none does. */
  readonly heading: { readonly text: string; readonly lines: LineSpan } | null;
  readonly blocks: readonly BodyBlock[];
  /** The source without that heading. */
  readonly markdown: string;
  /** Of the site's own, in the text. */
  readonly pictures: readonly Picture[];
  /** To pages of the site, in the text. */
  readonly links: readonly SiteLink[];
  /** What is wrong with pictures, what of the text pages leave out, and which links lead nowhere. */
  readonly messages: readonly Message[];
}

/**
 * Reads the body of an article that begins in line `firstLine` of its file. Its first `# heading` names the article,
 * and is taken out, if `headline` is null or says the same. `path`: of the file, which pictures count from.
 *
 * @throws RangeError for lists and quotes nested deeper than the stack.
 */
export function readBody(source: string, firstLine: number, headline: string | null, path: string): MarkdownBody {
  const root = markdownTree(source);
  const shift = firstLine - 1;
  const title = root.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const names = title !== undefined && lineOf(title) !== '' && (headline === null || lineOf(title) === headline);
  const blocks: BodyBlock[] = [];
  for (const node of root.children) {
    const block = names && node === title ? null : toBlock(node, shift);
    if (block) blocks.push(block);
  }
  const { pictures, messages } = picturesIn(root, shift, path);
  const { links, messages: linkMessages } = linksIn(root, shift, path);
  const found = {
    pictures,
    links,
    messages: [
      ...messages,
      ...rawHtml(root, shift, path),
      ...linkMessages,
      ...deadFragments(root, names ? title : null, shift, path),
    ],
  };
  if (!names) return { heading: null, blocks, markdown: source, ...found };
  const start = title.position?.start.offset ?? 0;
  const end = title.position?.end.offset ?? start;
  return {
    heading: { text: lineOf(title), lines: linesOf(title, shift) },
    blocks,
    markdown: source.slice(0, start) + source.slice(end),
    ...found,
  };
}

/** Null for what has no text of its own: link definitions, comments. */
function toBlock(node: RootContent, shift: number): BodyBlock | null {
  const lines = linesOf(node, shift);
  const text = textOf(node).trim();
  switch (node.type) {
    case 'definition':
      return null;
    case 'heading':
      // The page's own heading is the headline, so that the body's begin below it.
      return { type: 'heading', text, lines, level: Math.max(2, node.depth) };
    case 'list':
      return { type: 'list', text, lines, ordered: node.ordered === true };
    case 'blockquote':
      return { type: 'quote', text, lines };
    case 'code':
      return { type: 'code', text: node.value, lines };
    case 'table':
      return { type: 'table', text, lines };
    case 'thematicBreak':
      return { type: 'rule', text: '', lines };
    case 'html':
      return text === '' && node.value.startsWith('<!--') ? null : { type: 'html', text, lines };
    case 'paragraph':
      return { type: node.children.every(isPicture) ? 'image' : 'paragraph', text, lines };
    default:
      return { type: 'paragraph', text, lines };
  }
}

function isPicture(node: RootContent): boolean {
  return node.type === 'image' || node.type === 'imageReference' || (node.type === 'text' && node.value.trim() === '');
}

function linesOf(node: RootContent, shift: number): LineSpan {
  const from = node.position?.start.line ?? 1;
  return [from + shift, (node.position?.end.line ?? from) + shift];
}
