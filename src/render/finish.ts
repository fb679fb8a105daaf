/**
 * What a page needs besides: a body's hast, once it is sanitised, as browsers, readers of feeds and those who use no
 * mouse can take it. In the tree, and not in the HTML made of it: there a title like `<table>` looks like the element.
 */
import type { Element, ElementContent, Nodes, Parents } from 'hast';

type Child = Parents['children'][number];

/** Gives a table its name, of which no other one has the same. */
type NameOf = (table: Element) => string;

/** What an element becomes; nothing is left of it where that is an empty list. */
type Finish = (element: Element, nameOf: NameOf) => Child[];

const FINISH: Readonly<Record<string, Finish>> = {
  // Without an address that may be shown, its words stand in the place of a picture.
  img: (element) => {
    const { src, alt } = element.properties;
    if (!src) return [text(String(alt ?? ''))];
    return [{ ...element, properties: { loading: 'lazy', decoding: 'async', ...element.properties } }];
  },
  video: withSource,
  audio: withSource,
  // Of a paragraph of raw HTML nothing is left.
  p: (element) => (element.children.every(isBlank) ? [] : [element]),
  td: aligned,
  th: aligned,
  // A box that nobody can tick is a sign, and a control without a label to screen readers.
  input: ({ properties }) => [text(properties.checked ? '\u2611' : '\u2610')],
  // What scrolls must be reachable by the keyboard.
  table: (element, nameOf) => {
    const properties = { className: ['scroll'], role: 'region', ariaLabel: nameOf(element), tabIndex: 0 };
    return [{ type: 'element', tagName: 'div', properties, children: [element] }];
  },
  pre: (element) => [{ ...element, properties: { ...element.properties, tabIndex: 0 } }],
};

/** Changes what is in `body`; `table`: the word for one. */
export function finish(body: Nodes, table: string): void {
  finishIn(body, namer(table));
}

function finishIn(node: Nodes, nameOf: NameOf): void {
  if (!('children' in node)) return;
  const children: Child[] = [];
  let isGone = false;
  for (const child of node.children) {
    finishIn(child, nameOf);
    // With a paragraph goes the end of its line.
    const left: Child[] =
      isGone && child.type === 'text' ? [text(child.value.replace(/^\n/, ''))] : finished(child, nameOf);
    isGone = left.length === 0;
    for (const each of left) children.push(each);
  }
  node.children = children as ElementContent[];
}

function finished(child: Child, nameOf: NameOf): Child[] {
  const change = child.type === 'element' ? FINISH[child.tagName] : undefined;
  return change === undefined ? [child] : change(child as Element, nameOf);
}

/** By its caption, or `Table`; the next ones of that name are `Table 2`, `Table 3`. */
function namer(table: string): NameOf {
  const counts = new Map<string, number>();
  return ({ children }) => {
    const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
    const name = (caption === undefined ? '' : wordsOf(caption).replace(/\s+/g, ' ').trim()) || table;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(wordsOf).join('');
  return node.type === 'text' ? node.value : '';
}

/** The attribute `align` is obsolete in HTML. */
function aligned(element: Element): Child[] {
  const { align, ...properties } = element.properties;
  if (typeof align === 'string') properties.className = [...classes(properties.className), align.toLowerCase()];
  return [{ ...element, properties }];
}

function classes(value: Element['properties'][string]): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A player without an address that may be played is none. */
function withSource(element: Element): Child[] {
  const { properties, children } = element;
  const hasSource = children.some(
    (child) => child.type === 'element' && child.tagName === 'source' && child.properties.src,
  );
  return properties.src || hasSource ? [element] : [];
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && /^[ \n]*$/.test(node.value);
}

function text(value: string): Child {
  return { type: 'text', value };
}
