/** The links of a Markdown article: `[the port](/port.html)`, `[port]: /port.html`, `<a href="/port.html">`. */
import type { Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { placesIn } from './piece-places.js';

export interface WrittenLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** By element, the attributes that hold one. Those of pictures are elsewhere. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src']],
  ['track', ['src']],
]);

/** In the order of the text; `shift` is added to their line numbers. */
export function writtenLinks(root: Root, shift: number): WrittenLink[] {
  const links: (WrittenLink & { readonly name?: string })[] = [];
  /** Names of addresses that stand elsewhere: `[c]: ../crane.jpg` is none of a link where only pictures have it. */
  const [ofLinks, ofPictures] = [new Set<string>(), new Set<string>()];
  visit(root, (node) => {
    if (node.type === 'linkReference') ofLinks.add(node.identifier);
    else if (node.type === 'imageReference') ofPictures.add(node.identifier);
    else if (node.type === 'link' || node.type === 'definition') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const name = node.type === 'definition' ? { name: node.identifier } : {};
      links.push({ url: node.url, line: line + shift, column, ...name });
    } else if (node.type === 'html') {
      const placeOf = placesIn(node, shift);
      for (const { name, attributes, offset } of node.data?.tags ?? []) {
        for (const key of ADDRESSES.get(name) ?? []) {
          const url = attributes.get(key);
          if (url !== undefined) links.push({ url, ...placeOf(offset) });
        }
      }
    }
  });
  return links.filter(({ name }) => name === undefined || ofLinks.has(name) || !ofPictures.has(name));
}
