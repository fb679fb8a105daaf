/**
 * Which quotes, items of lists and footnotes are open at a line of Markdown, as CommonMark has them (appendix, phase 1):
 *
 *     > - a      a quote and an item in it
 *     >   b      the same
 *
 *     c          none
 *
 * Code between fences has none, but below HTML, which may have fences in it, it is taken for text.
 */

/** Columns by which what is in an item, or in a footnote, is indented; null for a quote. */
type Container = number | null;

export interface LineOfContainers {
  /** How many begin here. */
  readonly opened: number;
  /** Characters after the marks of those that go on. */
  readonly rest: number;
  /** Has one ended that is not followed by an item of the same list? */
  readonly hasClosed: boolean;
}

const ITEM = /(?:[-+*]|\d{1,9}[.)])(?= |$)/y;
const FOOTNOTE = /\[\^[^\]\s]{1,999}\]:/y;
const FENCE = /`{3,}(?=[^`]*$)|~{3,}/y;
const HTML = /</y;

/** May a text have any? */
export const CONTAINER = /^[ \t]*(?:[-+*>]|\d{1,9}[.)]|\[\^)/m;

export class Containers {
  private readonly open: Container[] = [];
  private readonly most: number;
  private isBlank = true;
  /** Of the block of code that the line is in. */
  private fence: string | null = null;
  private hasHtml = false;

  /** `most`: one more than that are not looked for. */
  constructor(most: number) {
    this.most = most;
  }

  get depth(): number {
    return this.open.length;
  }

  take(line: string): LineOfContainers {
    const cursor = new Cursor(withoutTabs(line));
    const { text } = cursor;
    const kept = this.matched(cursor);
    const isBlank = cursor.atEnd();
    const wasBlank = this.isBlank;
    this.isBlank = isBlank;
    if (this.fence !== null && kept === this.open.length) {
      if (cursor.indent() < 4 && isEnd(text.slice(cursor.at).trim(), this.fence)) this.fence = null;
      return { opened: 0, rest: 0, hasClosed: false };
    }
    const rest = text.length - cursor.at;
    const item = this.open[kept];
    const found = isBlank ? [] : this.begun(cursor, this.most + 1 - kept);
    this.hasHtml ||= cursor.match(HTML) !== undefined;
    const fence = this.hasHtml || cursor.indent() > 3 ? null : (cursor.match(FENCE) ?? null);
    const ends = isBlank || wasBlank || found.length > 0 || fence !== null || this.fence !== null;
    // Else a paragraph goes on without the marks: `> a`, and `b` below it.
    const closed = ends ? this.open.length - kept : 0;
    // To set it takes as long as all the rest, even where nothing changes.
    if (closed > 0) this.open.length = kept;
    this.open.push(...found);
    this.fence = fence;
    const isSibling = typeof item === 'number' && typeof found[0] === 'number';
    return { opened: found.length, rest, hasClosed: closed > (isSibling ? 1 : 0) };
  }

  /** How many of those that are open go on in the line. */
  private matched(cursor: Cursor): number {
    let kept = 0;
    for (const container of this.open) {
      if (container === null ? !cursor.quote() : !cursor.indented(container)) break;
      kept += 1;
    }
    return kept;
  }

  private begun(cursor: Cursor, most: number): Container[] {
    const found: Container[] = [];
    while (found.length < most && cursor.indent() < 4) {
      if (cursor.quote()) found.push(null);
      else {
        const columns = cursor.item() ?? cursor.footnote();
        if (columns === null) break;
        found.push(columns);
      }
    }
    return found;
  }
}

function isEnd(text: string, fence: string): boolean {
  return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}

/** Tabs as the spaces that they come to. */
function withoutTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let result = '';
  let column = 0;
  for (const part of text.split('\t')) {
    result += ' '.repeat(column) + part;
    column = 4 - (result.length % 4);
  }
  return result;
}

/** A place in a line without tabs. */
class Cursor {
  at = 0;
  readonly text: string;
  /** Where a line across the page begins, `* * *`; else the end. */
  private readonly rule: number;

  constructor(text: string) {
    this.text = text;
    let start = text.length;
    let sign: string | undefined;
    let signs = 0;
    for (; start > 0; start--) {
      const char = text[start - 1];
      if (char === ' ') continue;
      if (sign === undefined && (char === '-' || char === '*')) sign = char;
      else if (char !== sign) break;
      signs += 1;
    }
    this.rule = signs < 3 ? text.length : start;
  }

  /** Spaces here. */
  indent(): number {
    let at = this.at;
    while (this.text[at] === ' ') at += 1;
    return at - this.at;
  }

  atEnd(): boolean {
    return this.at + this.indent() >= this.text.length;
  }

  /** Steps over `>`. */
  quote(): boolean {
    const indent = this.indent();
    const at = this.at + indent;
    if (indent > 3 || this.text[at] !== '>') return false;
    this.at = at + (this.text[at + 1] === ' ' ? 2 : 1);
    return true;
  }

  /** Steps over the white space of what is in an item; a blank line is in it, too. */
  indented(columns: number): boolean {
    if (this.atEnd()) return true;
    if (this.indent() < columns) return false;
    this.at += columns;
    return true;
  }

  /** Steps over `-` or `1.`, and says by how much what is in the item is indented; null when there is none. */
  item(): number | null {
    const start = this.at + this.indent();
    const mark = start < this.rule ? this.match(ITEM) : undefined;
    if (mark === undefined) return null;
    const before = start - this.at + mark.length;
    this.at = start + mark.length;
    const space = this.indent();
    // Five or more are an item that begins with code, and none is one that begins with a blank line.
    const own = space === 0 || space > 4 ? 1 : space;
    this.at += Math.min(own, space);
    return before + own;
  }

  /** Steps over `[^1]:` and the spaces after it. */
  footnote(): number | null {
    const mark = this.match(FOOTNOTE);
    if (mark === undefined) return null;
    this.at += this.indent() + mark.length;
    this.at += this.indent();
    return 4;
  }

  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at + this.indent();
    return pattern.exec(this.text)?.[0];
  }
}
