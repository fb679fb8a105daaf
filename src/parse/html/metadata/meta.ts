/** What stands in a page's head, and in attributes meant for machines. */
import { SILENT } from '../tags.js';
import { type HtmlElement, isElement } from '../tree.js';

/** Content of the first elements of each name; names in lower case: `og:title`, `article:published_time`, `author`. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export interface Head {
  readonly tags: MetaTags;
  /** `<title>`; '' without one. */
  readonly title: string;
  /** `<html lang>` */
  readonly lang: string | null;
  readonly dir: string | null;
  readonly canonical: string | null;
  /** Texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** All elements outside of silent ones, in order of the page. */
  readonly elements: readonly HtmlElement[];
}

const LONGEST_TITLE = 500;
const MOST_OF_A_NAME = 20;

export function readHead(root: HtmlElement): Head {
  const tags = new Map<string, string[]>();
  const elements: HtmlElement[] = [];
  const linkedData: string[] = [];
  const first = new Map<string, HtmlElement>();
  let canonical: string | null = null;
  const visit = (element: HtmlElement, shown: boolean): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (!first.has(child.name)) first.set(child.name, child);
      if (child.name === 'meta') addMeta(tags, child.attributes);
      else if (child.name === 'link') {
        if (/\bcanonical\b/i.test(child.attributes.get('rel') ?? ''))
          canonical ??= child.attributes.get('href') ?? null;
      } else if (child.name === 'script' && /ld\+json/i.test(child.attributes.get('type') ?? '')) {
        linkedData.push(textOf(child));
      }
      const visible = shown && !SILENT.has(child.name);
      if (visible) elements.push(child);
      visit(child, visible);
    }
  };
  visit(root, true);
  const html = first.get('html')?.attributes;
  const title = first.get('title');
  return {
    tags,
    title: title === undefined ? '' : oneLine(textOf(title)).slice(0, LONGEST_TITLE),
    lang: html?.get('lang') ?? html?.get('xml:lang') ?? null,
    dir: html?.get('dir') ?? first.get('body')?.attributes.get('dir') ?? null,
    canonical,
    linkedData,
    elements,
  };
}

function addMeta(tags: Map<string, string[]>, attributes: ReadonlyMap<string, string>): void {
  const content = oneLine(attributes.get('content') ?? '');
  if (content === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes.get(key)?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const known = tags.get(name) ?? [];
    if (known.length < MOST_OF_A_NAME && !known.includes(content)) known.push(content);
    tags.set(name, known);
  }
}

/** All text below an element. */
export function textOf(element: HtmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (isElement(child)) text += child.name === 'br' ? ' ' : textOf(child);
    else text += child.text;
  }
  return text;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first content of any of the names. */
export function firstOf(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
