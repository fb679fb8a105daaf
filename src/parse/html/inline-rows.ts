/**
 * Rows of a list that style sheets alone make lines of: elements side by side, alike, each with a time and a text.
 *
 *     <a class="item" href="/1"><span class="time">13:15</span> <span>Quay closed</span></a>
 *     <a class="item" href="/2"><span class="time">12:58</span> <span>Ferry resumes</span></a>
 */
import { isTime } from './parted.js';
import { type HtmlElement, isElement } from './tree.js';

/** Elements from a row down to its time. */
const DEPTH = 3;
/** Fewer may be links to dates in running text. */
const LEAST_ROWS = 2;

export class InlineRows {
  readonly #known = new Map<HtmlElement, ReadonlySet<HtmlElement>>();

  has(element: HtmlElement): boolean {
    const { parent } = element;
    if (parent === null || !mayBeRow(element)) return false;
    let rows = this.#known.get(parent);
    if (rows === undefined) {
      rows = rowsIn(parent);
      this.#known.set(parent, rows);
    }
    return rows.has(element);
  }
}

/** A link, or an element that the page has defined itself. */
function mayBeRow({ name }: HtmlElement): boolean {
  return name === 'a' || name.includes('-');
}

function rowsIn(parent: HtmlElement): ReadonlySet<HtmlElement> {
  const alike = new Map<string, HtmlElement[]>();
  for (const child of parent.children) {
    if (!isElement(child) || !mayBeRow(child) || !hasTimeAndText(child)) continue;
    const key = `${child.name} ${child.attributes.get('class') ?? ''}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [child]);
    else others.push(child);
  }
  return new Set([...alike.values()].flatMap((rows) => (rows.length >= LEAST_ROWS ? rows : [])));
}

function hasTimeAndText(row: HtmlElement): boolean {
  let [time, text] = [false, false];
  const visit = (element: HtmlElement, depth: number): void => {
    for (const child of element.children) {
      if (!isElement(child)) text ||= /\p{L}/u.test(child.text);
      else if (isTime(child)) time = true;
      else if (depth < DEPTH) visit(child, depth + 1);
    }
  };
  visit(row, 1);
  return time && text;
}
