/**
 * Mozilla's Readability as a witness: which elements' text it takes for the article. It works on a copy of the page
 * in a DOM of its own (linkedom), written from our tree without scripts, styles and comments, so that nothing in the
 * page is executed or fetched, and nesting is bounded.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isHidden } from './rendered-lines.js';
import { SILENT, VOID } from './tags.js';
import { type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** Elements beyond this are no article, and Readability's time grows with them. */
const MOST_ELEMENTS = 60_000;

/** Text of news pages lies within 40 elements. Readability goes up from each, often: what lies deeper is text of this one. */
const DEEPEST = 128;

/** Attributes that Readability looks at, besides addresses and styles. Fewer make the DOM lighter. */
const KEPT = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'property',
  'aria-hidden',
  'aria-modal',
  'summary',
  'datatable',
  'dir',
];
const LONGEST = 300;

const SKIPPED = new Set([...SILENT].filter((name) => name !== 'title' && name !== 'head'));

/** As much of the DOM as is used here; the library for it is not among TypeScript's for Node. */
interface DomElement {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  getAttributeNames(): string[];
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const TEXT_NODE = 3;

/** Ids of the elements whose own text Readability keeps; null when it finds no article, or fails at the page. */
export function readabilityVote(root: HtmlElement): ReadonlySet<number> | null {
  const html: string[] = [];
  if (write(root, html, 0) > MOST_ELEMENTS) return null;
  try {
    return idsIn(contentOf(html.join('')));
  } catch {
    // A witness that cannot make sense of a page has nothing to say; the model reads it all the same.
    return null;
  }
}

function contentOf(html: string): DomElement | null {
  const whole = html.startsWith('<html') ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(`<!DOCTYPE html>${whole}`);
  const reader = new Readability<DomElement>(document, { serializer: (node: unknown) => node as DomElement });
  return reader.parse()?.content ?? null;
}

function idsIn(content: DomElement | null): ReadonlySet<number> | null {
  if (content === null) return null;
  const kept = new Set<number>();
  for (const element of [content, ...content.querySelectorAll('*')]) {
    if (!hasText(element)) continue;
    // Text that Readability put into a new `p` belongs to the nearest element of the page.
    let at: DomElement | null = element;
    while (at !== null && !mark(at, kept)) at = at.parentElement;
  }
  return kept;
}

function hasText(element: DomElement): boolean {
  for (const child of element.childNodes) if (child.nodeType === TEXT_NODE && child.textContent?.trim()) return true;
  return false;
}

/** Adds the ids that the element carries: several, where Readability merged elements. False when it has none. */
function mark(element: DomElement, kept: Set<number>): boolean {
  let found = false;
  for (const name of element.getAttributeNames()) {
    const id = /^n-(\d+)$/.exec(name)?.[1];
    if (id === undefined) continue;
    kept.add(Number(id));
    found = true;
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;' };
const escaped = (value: string): string => value.replace(/[&"]/g, (char) => ESCAPES[char] as string);
/** Only its length and its punctuation count. An entity is a node of its own in that DOM: texts of nothing else are slow. */
const HARMLESS: Readonly<Record<string, string>> = { '&': '＆', '<': '‹', '>': '›', '\u00A0': ' ' };
const harmless = (text: string): string => text.replace(/[&<>\u00A0]/g, (char) => HARMLESS[char] as string);
const NAME = /^[a-z][a-z0-9:_-]*$/;

/** Appends the markup of the children; the number of elements so far. */
function write(parent: HtmlElement, html: string[], before: number): number {
  let count = before;
  for (const node of parent.children) count = writeNode(node, html, count);
  return count;
}

function writeNode(node: HtmlNode, html: string[], before: number): number {
  if (!isElement(node)) {
    html.push(harmless(node.text));
    return before;
  }
  const { name } = node;
  if (SKIPPED.has(name) || !NAME.test(name) || before > MOST_ELEMENTS) return before;
  if (node.depth > DEEPEST) return write(node, html, before);
  html.push(`<${name}`);
  // An attribute for each id: when Readability merges two elements, it keeps both.
  if (node.children.some((child) => !isElement(child) && /\S/.test(child.text))) html.push(` n-${node.id}=""`);
  for (const key of KEPT) {
    const value = node.attributes.get(key);
    if (value !== undefined) html.push(` ${key}="${escaped(value.slice(0, LONGEST))}"`);
  }
  const href = node.attributes.get('href');
  if (href !== undefined) html.push(href.startsWith('#') ? ' href="#"' : ' href="/"');
  if (isHidden(node)) html.push(' style="display:none"');
  html.push('>');
  if (VOID.has(name)) return before + 1;
  const count = write(node, html, before + 1);
  html.push(`</${name}>`);
  return count;
}
