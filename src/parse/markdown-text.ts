/** mdast → plain text: what a reader reads, without the marks. */
import type { Nodes } from 'mdast';

/**
 * The text of a node. Blocks within it are set apart by a line feed, cells by a tab; pictures give their alt text.
 * `code`: with the text of code, and not a mark in its place.
 */
export function textOf(node: Nodes, code = true): string {
  const each = (child: Nodes): string => textOf(child, code);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'code':
      return code ? node.value : '`';
    case 'html':
      return node.data?.text ?? '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'footnoteDefinition':
      return node.children.map(each).filter(Boolean).join('\n');
    case 'tableRow':
      return node.children.map(each).join('\t');
    default:
      if (!('children' in node)) return '';
      return node.children.length === 1 ? each(node.children[0] as Nodes) : node.children.map(each).join('');
  }
}

/** As `textOf`, on one line: for a headline. */
export function lineOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
