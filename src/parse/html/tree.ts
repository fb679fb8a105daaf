/**
 * HTML source → a light tree with source positions. The tokens are htmlparser2's; the tree is our own since it must
 * know where in the file each text stands, and must bear what no browser's tree would: nesting of any depth is cut
 * at a fixed one, as browsers do it, so that no later step can run out of stack or into quadratic time.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { ENDS_P, FORMATTING, IMPLIED, OF_HEAD, SCOPE, TABLE_PARTS, VOID } from './tags.js';

export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  /** Without event handlers; long values cut. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: HtmlNode[];
  /** Offset of its start tag in the source. */
  readonly start: number;
  /** Unique in the tree, in the order of start tags. */
  readonly id: number;
  readonly depth: number;
}

export interface HtmlText {
  readonly name: '#text';
  readonly text: string;
  readonly parent: HtmlElement;
  /** Offsets in the source: end is the offset after the last character. */
  readonly start: number;
  readonly end: number;
}

export type HtmlNode = HtmlElement | HtmlText;

/** As deep as Chromium builds its tree (kMaximumHTMLParserDOMTreeDepth); what lies deeper becomes siblings there. */
export const MAX_DEPTH = 512;
/** Attributes of news pages are shorter, but for scripts and data that are not read. */
const LONGEST_VALUE = 2000;
const LONGEST_CONTENT = 20_000;
const MOST_ATTRIBUTES = 40;
/** Elements and texts; pages have some thousands. What comes beyond is one text. */
const MOST_NODES = 400_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** Blocks left open by a misplaced end tag of formatting that are taken over; more are junk. */
const MOST_REOPENED = 8;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.name !== '#text';
}

/** The root: an element named `#root` that holds the page. Never throws, whatever the text is. */
export function buildTree(source: string): HtmlElement {
  const builder = new Builder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

/** Without entities, and so with its places; `a < b` comes as three texts of this sort. */
function isVerbatim({ text, start, end }: Pick<HtmlText, 'text' | 'start' | 'end'>): boolean {
  return text.length === end - start;
}

class Builder implements TokenizerCallbacks {
  readonly root: HtmlElement;
  private readonly source: string;
  private readonly stack: HtmlElement[];
  /** Start tags beyond the deepest level that have not been closed. */
  private overflow = 0;
  private count = 0;
  private nodes = 0;
  private tag = '';
  private tagStart = 0;
  private attributes: Map<string, string> | null = null;
  private attribute = '';
  private value = '';
  private textStart = 0;

  constructor(source: string) {
    this.source = source;
    this.root = {
      name: '#root',
      attributes: new Map(),
      parent: null,
      children: [],
      start: 0,
      id: 0,
      depth: 0,
    };
    this.stack = [this.root];
  }

  isInForeignContext(): boolean {
    return false;
  }

  ontext(start: number, end: number): void {
    this.addText(this.source.slice(start, end), start, end);
    this.textStart = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.addText(String.fromCodePoint(codepoint), this.textStart, end);
    this.textStart = end;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, Math.min(end, start + 100)).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    const room = (this.attribute === 'content' ? LONGEST_CONTENT : LONGEST_VALUE) - this.value.length;
    if (room > 0) this.value += this.source.slice(start, Math.min(end, start + room));
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const name = this.attribute;
    if (name.startsWith('on') || this.value.startsWith('data:')) return;
    this.attributes ??= new Map();
    if (!this.attributes.has(name) && this.attributes.size < MOST_ATTRIBUTES) this.attributes.set(name, this.value);
  }

  onopentagend(end: number): void {
    this.open(this.tag);
    this.textStart = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.open(this.tag);
    // `<svg><path/></svg>`; in HTML proper the slash means nothing.
    if (this.stack.some(({ name }) => name === 'svg' || name === 'math')) this.close(this.tag);
    this.textStart = end + 1;
  }

  onclosetag(start: number, end: number): void {
    this.close(this.source.slice(start, end).toLowerCase());
    this.textStart = end + 1;
  }

  oncdata(start: number, end: number, offset: number): void {
    this.addText(this.source.slice(start, end - offset), start, end);
    this.textStart = end + 1;
  }

  oncomment(_start: number, end: number): void {
    this.textStart = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.textStart = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.textStart = end + 1;
  }

  onend(): void {}

  private get top(): HtmlElement {
    return this.stack.at(-1) as HtmlElement;
  }

  private addText(text: string, start: number, end: number): void {
    if (text === '') return;
    const { children } = this.top;
    const last = children.at(-1);
    const before = last !== undefined && !isElement(last) ? last : null;
    const goesOn = before?.end === start && isVerbatim(before) && isVerbatim({ text, start, end });
    if (before !== null && (goesOn || this.nodes >= MOST_NODES)) {
      children[children.length - 1] = { ...before, text: before.text + text, end };
      return;
    }
    this.nodes += 1;
    children.push({ name: '#text', text, parent: this.top, start, end });
  }

  private open(name: string): void {
    if (this.nodes > MOST_NODES) return;
    if ((name === 'html' || name === 'body') && this.stack.some((element) => element.name === name)) return;
    if (!OF_HEAD.has(name)) this.endHead();
    if (ENDS_P.has(name)) this.endParagraph();
    if (name === 'a') this.close('a');
    this.endImplied(name);
    if (this.stack.length > MAX_DEPTH && !VOID.has(name)) {
      // A line still ends here: the empty element says so.
      this.append(name);
      this.overflow += 1;
      return;
    }
    const element = this.append(name);
    if (!VOID.has(name)) this.stack.push(element);
  }

  /** `<li>a<li>b`, and a table's cells and rows. */
  private endImplied(name: string): void {
    const implied = IMPLIED.get(name);
    if (implied === undefined) return;
    let cut = -1;
    for (let at = this.stack.length - 1; at > 0; at--) {
      const above = (this.stack[at] as HtmlElement).name;
      if (implied.ends.has(above)) cut = at;
      else if (implied.barrier.has(above)) break;
    }
    if (cut > 0) this.popTo(cut);
  }

  /** A head that is not closed ends with the first element that cannot be in it. */
  private endHead(): void {
    for (let at = 1; at <= 3; at++) if (this.stack[at]?.name === 'head') this.popTo(at);
  }

  private append(name: string): HtmlElement {
    const parent = this.top;
    this.count += 1;
    this.nodes += 1;
    const element: HtmlElement = {
      name,
      attributes: this.attributes ?? NO_ATTRIBUTES,
      parent,
      children: [],
      start: this.tagStart,
      id: this.count,
      depth: this.stack.length,
    };
    parent.children.push(element);
    return element;
  }

  /** `<p><b>text<div>`: the paragraph ends here. */
  private endParagraph(): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const { name } = this.stack[at] as HtmlElement;
      if (name === 'p') {
        this.popTo(at);
        return;
      }
      if (!FORMATTING.has(name)) return;
    }
  }

  private close(name: string): void {
    // What stands after them belongs to the page all the same.
    if (name === 'body' || name === 'html') return;
    if (VOID.has(name)) {
      // `</br>` is a line break to every browser.
      if (name === 'br') this.append(name);
      return;
    }
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    const at = this.openIndex(name);
    if (at < 1) return;
    if (!FORMATTING.has(name)) {
      this.popTo(at);
      return;
    }
    // `<a><div>x</a>y</div>`: the link ends, the block goes on.
    const above = this.stack.slice(at + 1);
    const blocks = above.filter((element) => !FORMATTING.has(element.name));
    if (above.length > MOST_REOPENED) return;
    this.popTo(at);
    const reopened = blocks.length > 0 ? above : [];
    for (const element of reopened) {
      this.attributes = new Map(element.attributes);
      this.stack.push(this.append(element.name));
    }
  }

  /** Where the element that the end tag belongs to lies in the stack; -1 when there is none in its scope. */
  private openIndex(name: string): number {
    const reach = TABLE_PARTS.has(name) ? 'table' : '';
    for (let at = this.stack.length - 1; at > 0; at--) {
      const element = this.stack[at] as HtmlElement;
      if (element.name === name) return at;
      if (reach === 'table' ? element.name === 'table' : SCOPE.has(element.name)) return -1;
    }
    return -1;
  }

  private popTo(length: number): void {
    this.stack.length = Math.max(1, length);
  }
}
