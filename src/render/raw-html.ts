/** What an article has in HTML → as its Markdown would have it: links, pictures, headings, ids. */
import type { Element, Nodes } from 'hast';
import { fragmentOf, headingId, htmlId } from '../core/heading-ids.js';
import { PLAYERS, SOURCES } from '../core/html-policy.js';
import { isRelative } from './address.js';
import type { PlaceLink } from './text-links.js';

export interface Place {
  /** Changes a relative link, and leaves what it gave as it is. */
  readonly link: PlaceLink;
  /** Addresses of the pictures that are the site's own: in the place of each comes its number. */
  readonly pictures: readonly string[];
  /** Has the text a page to itself, so that it can have ids? */
  readonly ids: boolean;
}

/** Each element, in the order of the text. */
function visit(node: Nodes, see: (element: Element) => void): void {
  if (node.type === 'element') see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

/** Before the HTML is read: those of headings and footnotes. */
export function idsIn(made: Nodes): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(made, ({ properties }) => {
    if (properties.id !== undefined) ids.add(String(properties.id));
  });
  return ids;
}

/** Changes `body`, whose HTML is sanitised. `made`: ids that are not of the article's own. */
export function placeHtml(body: Nodes, place: Place, made: ReadonlySet<string>): void {
  const own = prefixIds(body, place.ids, made);
  visit(body, (element) => {
    const { properties } = element;
    // The page's own heading is the headline.
    if (element.tagName === 'h1') element.tagName = 'h2';
    if (element.tagName === 'a' && properties.href !== undefined) {
      const href = target(String(properties.href), place.link, made, own);
      if (href === null) delete properties.href;
      else properties.href = href;
    }
    if (element.tagName === 'img') placePicture(element, place);
    if (PLAYED.has(element.tagName)) placeAddresses(element, place);
  });
  if (body.type !== 'root') return;
  // As one in Markdown, a picture between paragraphs stands in one.
  body.children = body.children.map((child) =>
    child.type === 'element' && child.tagName === 'img' ? paragraph(child) : child,
  );
}

function placePicture(element: Element, { link, pictures }: Place): void {
  const { properties } = element;
  const src = String(properties.src ?? '');
  const index = pictures.indexOf(src);
  if (index !== -1) element.properties = { src: `#picture-${index}`, alt: '' };
  else {
    if (isRelative(src)) properties.src = link(src) ?? src;
    properties.alt ??= '';
  }
}

const PLAYED: ReadonlySet<string> = new Set([...PLAYERS, ...SOURCES]);

function placeAddresses({ properties }: Element, { link }: Place): void {
  for (const name of ['src', 'poster']) {
    const url = String(properties[name] ?? '');
    if (url !== '' && isRelative(url)) properties[name] = link(url) ?? url;
  }
}

/**
 * An id of the article's own has a prefix, so that it is none of the page's, and stands once. Gives those by what was
 * written: `<a name="quay">` is one too.
 */
function prefixIds(body: Nodes, ids: boolean, made: ReadonlySet<string>): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  const seen = new Set<string>();
  visit(body, ({ properties }) => {
    const { id, name } = properties;
    const written = String(id ?? name ?? '');
    if (written === '') return;
    const isMade = made.has(written) && !seen.has(written);
    const given = isMade ? written : htmlId(written);
    delete properties.name;
    if (seen.has(given) || (!isMade && !ids)) delete properties.id;
    else properties.id = given;
    seen.add(given);
    if (!isMade && !own.has(written)) own.set(written, given);
  });
  return own;
}

function target(
  href: string,
  link: PlaceLink,
  made: ReadonlySet<string>,
  own: ReadonlyMap<string, string>,
): string | null {
  const fragment = fragmentOf(href);
  if (fragment === null) return isRelative(href) ? link(href) : href;
  if (made.has(fragment)) return href;
  const id = made.has(headingId(fragment)) ? headingId(fragment) : own.get(fragment);
  return id === undefined ? href : `#${encodeURIComponent(id)}`;
}

function paragraph(child: Element): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [child] };
}
