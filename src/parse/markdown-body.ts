/** Markdown → the blocks of an article's body, with the lines that they stand in. */
import type { Heading, Html, RootContent } from 'mdast';
import { cleanTree } from '../core/clean-tree.js';
import { markdownTree } from '../core/markdown-tree.js';
import type { BodyBlock, LineSpan, Message, Picture, SiteLink } from '../core/records.js';
import { anchorsIn, fromElsewhere } from './anchors.js';
import { brokenLinks } from './broken-links.js';
import { foreignCode, mayHoldCode, type Prose } from './foreign-code.js';
import { deadFragments } from './fragments.js';
import { siteLinks } from './markdown-links.js';
import { picturesIn } from './markdown-pictures.js';
import { lineOf, textOf } from './markdown-text.js';
import { rawHtml } from './raw-html.js';
import { writtenLinks } from './written-links.js';

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
  /** What links from other texts can lead to. */
  readonly anchors: readonly string[];
  /** What is wrong with pictures, what of the text pages leave out or cannot carry out, and which links lead nowhere. */
  readonly messages: readonly Message[];
}

/**
 * Reads the body of an article that begins in line `firstLine` of its file. Its first `# heading` names the article,
 * and is taken out, if `headline` is null or says the same. `path`: of the file, which pictures count from.
 *
 * @throws RangeError for lists and quotes nested deeper than the stack, and HTML deeper than pages can have it.
 */
export function readBody(source: string, firstLine: number, headline: string | null, path: string): MarkdownBody {
  const { tree: root, losses, isTooDeep } = cleanTree(markdownTree(source));
  if (isTooDeep) throw new RangeError('HTML lies too deep in each other');
  const shift = firstLine - 1;
  const title = root.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const names = title !== undefined && lineOf(title) !== '' && (headline === null || lineOf(title) === headline);
  const blocks: BodyBlock[] = [];
  const suspect: Prose[] = [];
  for (const node of root.children) {
    const block = names && node === title ? null : toBlock(node, shift);
    if (block === null) continue;
    blocks.push(block);
    if (mayHoldCode(block.text)) suspect.push({ text: textOf(node, false), line: block.lines[0] });
  }
  const { pictures, messages } = picturesIn(root, shift, path);
  const written = writtenLinks(root, shift);
  const { links, messages: linkMessages } = siteLinks(written, path);
  const anchors = anchorsIn(root, names ? title : null);
  const found = {
    pictures,
    links,
    anchors: fromElsewhere(anchors),
    messages: [
      ...messages,
      ...rawHtml(losses, shift, path),
      ...linkMessages,
      ...brokenLinks(root, shift, path),
      ...deadFragments(written, anchors, path),
      ...foreignCode(suspect, path),
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

const BLOCK_OF: ReadonlyMap<string, BodyBlock['type']> = new Map([
  ['p', 'paragraph'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['table', 'table'],
  ['figure', 'image'],
  ['img', 'image'],
]);

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
    case 'footnoteDefinition':
      // Pages have a list of them; as a paragraph it would stand in what lists show of the text.
      return { type: 'list', text, lines, ordered: true };
    case 'blockquote':
      return { type: 'quote', text, lines };
    case 'code':
      return { type: 'code', text: node.value, lines };
    case 'table':
      return { type: 'table', text, lines };
    case 'thematicBreak':
      return { type: 'rule', text: '', lines };
    case 'html':
      return htmlBlock(node, lines);
    case 'paragraph':
      return { type: node.children.every(isPicture) ? 'image' : 'paragraph', text, lines };
    default:
      return { type: 'paragraph', text, lines };
  }
}

/** By its first element; nothing for what has no text, as `</div>`. */
function htmlBlock({ data }: Html, lines: LineSpan): BodyBlock | null {
  const text = (data?.text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  const name = data?.tags?.[0]?.name ?? '';
  if (name === 'hr') return { type: 'rule', text: '', lines };
  if (text === '') return null;
  if (/^h[1-6]$/.test(name)) return { type: 'heading', text, lines, level: Math.max(2, Number(name.slice(1))) };
  if (name === 'ul' || name === 'ol') return { type: 'list', text, lines, ordered: name === 'ol' };
  return { type: BLOCK_OF.get(name) ?? 'html', text, lines };
}

function isPicture(node: RootContent): boolean {
  return node.type === 'image' || node.type === 'imageReference' || (node.type === 'text' && node.value.trim() === '');
}

function linesOf(node: RootContent, shift: number): LineSpan {
  const from = node.position?.start.line ?? 1;
  return [from + shift, (node.position?.end.line ?? from) + shift];
}
