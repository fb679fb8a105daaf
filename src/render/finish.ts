/**
 * What a page needs besides: a body's hast, once it is sanitised, as browsers, readers of feeds and those who use no
 * mouse can take it. In the tree, and not in the HTML made of it: there a title like `<table>` looks like the element.
 */
import type { Element, ElementContent, Nodes, Parents } from 'hast';

type Child = Parents['children'][number];

/** What an element becomes; nothing is left of it where that is an empty list. */
type Finish = (element: Element, tableLabel: string) => Child[];

const FINISH: Readonly<Record<string, Finish>> = {
  // Without an address that may be shown, its words stand in the place of a picture.
  img: (element) => {
    const { src, alt } = element.properties;
    if (!src) return [text(String(alt ?? ''))];
    return [{ ...element, properties: { loading: 'lazy', decoding: 'async', ...element.properties } }];
  },
  // Of a paragraph of raw HTML nothing is left.
  p: (element) => (element.children.every(isBlank) ? [] : [element]),
  td: aligned,
  th: aligned,
  // A box that nobody can tick is a sign, and a control without a label to screen readers.
  input: ({ properties }) => [text(properties.checked ? '\u2611' : '\u2610')],
  // What scrolls must be reachable by the keyboard.
  table: (element, label) => {
    const properties = { className: ['scroll'], role: 'region', ariaLabel: label, tabIndex: 0 };
    return [{ type: 'element', tagName: 'div', properties, children: [element] }];
  },
  pre: (element) => [{ ...element, properties: { ...element.properties, tabIndex: 0 } }],
};

/** Changes what is in `node`. */
export function finish(node: Nodes, tableLabel: string): void {
  if (!('children' in node)) return;
  const children: Child[] = [];
  let isGone = false;
  for (const child of node.children) {
    finish(child, tableLabel);
    // With a paragraph goes the end of its line.
    const left: Child[] =
      isGone && child.type === 'text' ? [text(child.value.replace(/^\n/, ''))] : finished(child, tableLabel);
    isGone = left.length === 0;
    children.push(...left);
  }
  node.children = children as ElementContent[];
}

function finished(child: Child, tableLabel: string): Child[] {
  const change = child.type === 'element' ? FINISH[child.tagName] : undefined;
  return change === undefined ? [child] : change(child as Element, tableLabel);
}

/** The attribute `align` is obsolete in HTML. */
function aligned(element: Element): Child[] {
  const { align, ...properties } = element.properties;
  if (typeof align === 'string') properties.className = [align];
  return [{ ...element, properties }];
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && /^[ \n]*$/.test(node.value);
}

function text(value: string): Child {
  return { type: 'text', value };
}
