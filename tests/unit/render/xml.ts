/** XML as a tree, by a parser that takes nothing but well-formed XML with its namespaces in order. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** As written: `atom:link`. */
  readonly name: string;
  /** Of its namespace. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** All text in it, elements within left out. */
  text: string;
}

/** The outer element; throws for what is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  const last = (): Element => open.at(-1) ?? root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
    const element = { name, uri, attributes: Object.fromEntries(values), children: [], text: '' };
    last().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    last().text += text;
  });
  parser.on('cdata', (text) => {
    last().text += text;
  });
  parser.write(xml).close();
  const [outer] = root.children;
  if (outer === undefined) throw new Error('No element');
  return outer;
}

/** Children of that name. */
export function all({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name);
}

/** Text of the only child of that name; null when there is none, and an error when there are several. */
export function text(element: Element, name: string): string | null {
  const found = all(element, name);
  if (found.length > 1) throw new Error(`${found.length} elements ${name} in ${element.name}`);
  return found[0]?.text ?? null;
}
