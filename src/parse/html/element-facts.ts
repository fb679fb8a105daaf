/** What holds for all text in an element, by it and what it lies in. */
import { CLASS_KINDS, type ClassReader } from './class-words.js';
import { isHidden } from './rendered-lines.js';
import { BLOCK } from './tags.js';
import type { HtmlElement } from './tree.js';

/** Elements that say what the text in them is, however far in. */
export const PLACES = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'figure',
  'figcaption',
  'article',
  'main',
  'ul',
  'ol',
  'table',
  'blockquote',
  'noscript',
  'address',
  'dialog',
  'details',
  'label',
  'button',
] as const;
export type Place = (typeof PLACES)[number];

export interface ElementFacts {
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly time: boolean;
  /** Bit set over `PLACES`. */
  readonly places: number;
  /** For each class kind: blocks up to the nearest element named so, 0 for itself; `NOWHERE` when there is none. */
  readonly distances: Uint8Array;
  readonly articleBody: boolean;
  readonly hidden: boolean;
}

export const NOWHERE = 255;
const PLACE_BITS: ReadonlyMap<string, number> = new Map(PLACES.map((place, i) => [place, 1 << i]));
const NONE: ElementFacts = {
  link: false,
  bold: false,
  italic: false,
  time: false,
  places: 0,
  distances: new Uint8Array(CLASS_KINDS.length).fill(NOWHERE),
  articleBody: false,
  hidden: false,
};

/** Facts of the elements of one page, each worked out once. */
export class ElementFactBook {
  readonly #classes: ClassReader;
  readonly #known = new Map<HtmlElement, ElementFacts>();

  constructor(classes: ClassReader) {
    this.#classes = classes;
  }

  of(element: HtmlElement): ElementFacts {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const outer = element.parent === null ? NONE : this.of(element.parent);
    const facts = this.#within(element, outer);
    this.#known.set(element, facts);
    return facts;
  }

  #within(element: HtmlElement, outer: ElementFacts): ElementFacts {
    const { name, attributes } = element;
    const kinds = this.#classes.kindsOf(element);
    const block = BLOCK.has(name) || name === 'td' || name === 'th';
    return {
      link: outer.link || name === 'a',
      bold: (outer.bold && !block) || name === 'b' || name === 'strong',
      italic: (outer.italic && !block) || name === 'i' || name === 'em' || name === 'small',
      time: outer.time || name === 'time',
      places: outer.places | (PLACE_BITS.get(name) ?? 0),
      distances: kinds === 0 && !block ? outer.distances : distancesOf(kinds, block, outer.distances),
      articleBody: outer.articleBody || /articlebody/i.test(attributes.get('itemprop') ?? ''),
      hidden: outer.hidden || isHidden(element),
    };
  }
}

function distancesOf(kinds: number, block: boolean, outer: Uint8Array): Uint8Array {
  const distances = new Uint8Array(outer);
  for (let kind = 0; kind < distances.length; kind++) {
    const before = outer[kind] as number;
    if (((kinds >> kind) & 1) === 1) distances[kind] = 0;
    else if (block && before < NOWHERE - 1) distances[kind] = before + 1;
  }
  return distances;
}
