/** mdast → plain text: what a reader reads, without the marks. */
import type { Nodes } from 'mdast';

/** The text of a node. Blocks within it are set apart by a line feed, cells by a tab; pictures give their alt text. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
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
      return node.children.map(textOf).filter(Boolean).join('\n');
    case 'tableRow':
      return node.children.map(textOf).join('\t');
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}

/** As `textOf`, on one line: for a headline. */
export function lineOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
