/**
 * The page as lines of text, near to what a browser's `innerText` gives with the browser's own style sheet (HTML
 * Standard, 3.2.7): blocks and `br` end a line, white space collapses, cells of a row stand on one line. Each line
 * keeps its elements and its place in the source.
 */
import { clean } from '../lines.js';
import { InlineRows } from './inline-rows.js';
import { isParted } from './parted.js';
import { BLOCK, SILENT, SPACED } from './tags.js';
import { type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** A stretch of a line that stands directly in one element. */
export interface Run {
  readonly element: HtmlElement;
  /** Characters that are not white space. */
  readonly chars: number;
}

export interface RenderedLine {
  /** As `clean` gives it; never empty. */
  readonly text: string;
  /** Lines of the source, from 1, both included. */
  readonly from: number;
  readonly to: number;
  /** Empty lines before it. */
  readonly gap: number;
  /** The innermost block that all of it stands in. */
  readonly block: HtmlElement;
  readonly runs: readonly Run[];
  /** Not shown: `hidden`, `display:none`. */
  readonly hidden: boolean;
  /** It began or goes on after a `br` in the same block. */
  readonly broken: boolean;
}

/** Beyond this a row's cells go on in the next line: a table that lays out a page, not data. */
const LONGEST_ROW = 80;

export function renderLines(root: HtmlElement, source: string): RenderedLine[] {
  const renderer = new Renderer(lineStarts(source));
  renderer.children(root);
  renderer.endLine();
  return renderer.lines;
}

/** Offsets at which the lines of the source begin; breaks as `splitLines` has them. */
function lineStarts(source: string): Uint32Array {
  const mark = source.includes('\n') || !source.includes('\r') ? '\n' : '\r';
  const starts = [0];
  for (let at = source.indexOf(mark); at !== -1 && at + 1 < source.length; at = source.indexOf(mark, at + 1))
    starts.push(at + 1);
  return Uint32Array.from(starts);
}

class Renderer {
  readonly lines: RenderedLine[] = [];
  private readonly starts: Uint32Array;
  private text = '';
  /** Its last character: to ask a text that grows for it takes as long as to copy all of it. */
  private last = '';
  private runs: { element: HtmlElement; chars: number }[] = [];
  private block: HtmlElement | null = null;
  private start = 0;
  private end = 0;
  private gap = 0;
  private hidden = 0;
  private preserved = 0;
  private broken = false;
  /** Elements within a line that have ended and begun since its last text. */
  private ended: HtmlElement[] = [];
  private begun: HtmlElement[] = [];
  private readonly rows = new InlineRows();

  constructor(starts: Uint32Array) {
    this.starts = starts;
  }

  children(element: HtmlElement): void {
    for (const child of element.children) this.node(child, element);
  }

  /** Ends the line under way. `space`: an empty line must follow. */
  endLine(space = false): void {
    const text = this.text === '' ? '' : clean(this.text);
    const { block } = this;
    if (text !== '' && block !== null) {
      this.lines.push({
        text,
        from: this.lineAt(this.start),
        to: this.lineAt(this.end - 1),
        gap: this.lines.length === 0 ? 0 : this.gap,
        block,
        runs: this.runs,
        hidden: this.hidden > 0,
        broken: this.broken,
      });
      this.gap = 0;
    }
    this.text = '';
    this.last = '';
    this.runs = [];
    this.ended = [];
    this.begun = [];
    this.block = null;
    this.broken = false;
    if (space) this.gap = Math.max(this.gap, 1);
  }

  private node(node: HtmlNode, parent: HtmlElement): void {
    if (!isElement(node)) {
      this.addText(node.text, node.start, node.end, parent);
      return;
    }
    const { name } = node;
    if (SILENT.has(name)) return;
    if (name === 'br') {
      this.lineBreak();
      return;
    }
    if (name === 'td' || name === 'th') {
      this.cell(node);
      return;
    }
    const hides = isHidden(node);
    const block = BLOCK.has(name) || hides || this.rows.has(node);
    if (block) this.endLine(SPACED.has(name));
    else this.begun.push(node);
    if (hides) this.hidden += 1;
    if (name === 'pre') this.preserved += 1;
    this.children(node);
    if (block) this.endLine(SPACED.has(name));
    else this.ended.push(node);
    if (name === 'pre') this.preserved -= 1;
    if (hides) this.hidden -= 1;
  }

  private lineBreak(): void {
    const empty = this.text.trim() === '';
    this.endLine(empty);
    this.broken = true;
  }

  private cell(cell: HtmlElement): void {
    // Of a cell with lines of its own the last one is not that of its row.
    if (this.text.length > LONGEST_ROW || this.broken) this.endLine();
    else if (this.text !== '') this.append('\t');
    this.children(cell);
  }

  private addText(text: string, start: number, end: number, element: HtmlElement): void {
    if (this.preserved > 0 && text.includes('\n')) {
      this.preformatted(text, start, element);
      return;
    }
    const visible = text.replace(WHITE, '').length;
    if (visible === 0) {
      if (this.text !== '') this.append(' ');
      return;
    }
    if (isParted(this.ended, this.begun, this.last, text)) this.append(' ');
    this.ended = [];
    this.begun = [];
    const block = blockOf(element);
    if (this.block === null) {
      this.block = block;
      this.start = start + text.search(/\S/);
    } else if (this.block !== block) this.block = commonBlock(this.block, block);
    this.end = end - (text.length - text.trimEnd().length);
    this.append(text);
    const last = this.runs.at(-1);
    if (last?.element === element) last.chars += visible;
    else this.runs.push({ element, chars: visible });
  }

  private append(text: string): void {
    this.text += text;
    this.last = text.at(-1) ?? '';
  }

  private preformatted(text: string, start: number, element: HtmlElement): void {
    let from = start;
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.lineBreak();
      this.addText(line, from, from + line.length, element);
      from += line.length + 1;
    }
  }

  /** Number of the source line that holds the offset. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

const WHITE = /\s+/g;

function blockOf(element: HtmlElement): HtmlElement {
  let at = element;
  while (at.parent !== null && !BLOCK.has(at.name) && at.name !== 'td' && at.name !== 'th') at = at.parent;
  return at;
}

function commonBlock(left: HtmlElement, right: HtmlElement): HtmlElement {
  let [a, b] = [left, right];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent !== null) a = a.parent;
    else if (b.parent !== null) b = b.parent;
    else break;
  }
  return blockOf(a);
}

const NOT_SHOWN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export function isHidden({ name, attributes }: HtmlElement): boolean {
  return (
    attributes.has('hidden') ||
    (name === 'dialog' && !attributes.has('open')) ||
    NOT_SHOWN.test(attributes.get('style') ?? '')
  );
}
