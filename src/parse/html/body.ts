/** The lines of the body as records, of the kind that their elements say: headings, lists, quotes, code, tables. */
import type { BodyBlock } from '../../core/records.js';
import type { BodyPart } from '../article/body.js';
import type { HtmlPage } from './html-page.js';
import { type HtmlElement, isElement } from './tree.js';

/** Lines of this many words that are parted by a mere `br` are paragraphs: the page's editor knew no other way. */
const PARAGRAPH_WORDS = 20;
/** A bold line of its own of so few words is a subhead. */
const SUBHEAD_WORDS = 14;

interface Draft {
  readonly key: HtmlElement | null;
  readonly type: BodyBlock['type'];
  readonly lines: number[];
  readonly texts: string[];
  readonly level?: number;
  readonly ordered?: boolean;
}

/** `lines`: indexes of the lines of the body, in order. `dek`: the line among them that is the dek, or null. */
export function toBody(page: HtmlPage, lines: readonly number[], dek: number | null): BodyPart[] {
  return partsOf(page, lines, (line) => draftOf(page, line, dek));
}

/** The text of an entry in a live blog. What holds the entry's time too, as a list of entries, is no part of the text. */
export function toEntryBody(page: HtmlPage, lines: readonly number[], time: number): BodyPart[] {
  const around = new Set<HtmlElement>();
  for (let at = page.lines[time]?.block ?? null; at !== null; at = at.parent) around.add(at);
  return partsOf(page, lines, (line) => draftOf(page, line, null, around));
}

function partsOf(page: HtmlPage, lines: readonly number[], draftAt: (line: number) => Draft): BodyPart[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = draftAt(line);
    const last = drafts.at(-1);
    if (last && isContinued(page, last, draft)) {
      last.lines.push(line);
      last.texts.push(...draft.texts);
    } else drafts.push(draft);
  }
  return drafts.map((draft) => finished(page, draft));
}

const NOTHING: ReadonlySet<HtmlElement> = new Set();

function draftOf(page: HtmlPage, line: number, dek: number | null, around = NOTHING): Draft {
  const { block, text } = page.lines[line] as (typeof page.lines)[number];
  const start = { lines: [line], texts: [text] };
  if (line === dek) return { ...start, key: null, type: 'dek' };
  const level = /^h([1-6])$/.exec(block.name)?.[1];
  if (level !== undefined) return { ...start, key: null, type: 'heading', level: Math.max(2, Number(level)) };
  const holder = holderOf(block, around);
  switch (holder?.name) {
    case 'pre':
      return { ...start, key: holder, type: 'code' };
    case 'ul':
    case 'ol':
      return { ...start, key: holder, type: 'list', ordered: holder.name === 'ol' };
    case 'blockquote':
      return { ...start, key: holder, type: 'quote' };
    case 'tr':
      return { ...start, key: tableOf(holder), type: 'table' };
  }
  if (isSubhead(page, line)) return { ...start, key: null, type: 'heading', level: 3 };
  return { ...start, key: block, type: 'paragraph' };
}

/** The element that makes a line more than a paragraph; of several the innermost. */
function holderOf(block: HtmlElement, around: ReadonlySet<HtmlElement>): HtmlElement | null {
  for (let at: HtmlElement | null = block; at !== null && !around.has(at); at = at.parent) {
    if (/^(?:pre|ul|ol|blockquote)$/.test(at.name)) return at;
    if (at.name === 'tr') return isDataTable(tableOf(at)) ? at : null;
    if (at.name === 'article' || at.name === 'main' || at.name === 'body') return null;
  }
  return null;
}

function tableOf(row: HtmlElement): HtmlElement {
  let at = row;
  while (at.parent !== null && at.name !== 'table') at = at.parent;
  return at;
}

/** What is known of the tables of a page: each of a table's lines asks for it. */
const dataTables = new WeakMap<HtmlElement, boolean>();

function isDataTable(table: HtmlElement): boolean {
  const known = dataTables.get(table);
  if (known !== undefined) return known;
  const cells = cellsIn(table, 0);
  const isData = cells !== null && cells > 3;
  dataTables.set(table, isData);
  return isData;
}

/** How many cells there are; null in a table that lays out a page: it holds blocks in its cells. */
function cellsIn(element: HtmlElement, depth: number): number | null {
  let cells = 0;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 'td' || child.name === 'th') {
      if (child.children.some(({ name }) => /^(?:div|p|table|ul|h\d)$/.test(name))) return null;
      cells += 1;
    } else {
      const inner = depth > 3 || child.name === 'table' ? null : cellsIn(child, depth + 1);
      if (inner === null) return null;
      cells += inner;
    }
  }
  return cells;
}

/** All in bold, short, no sentence; a paragraph follows. */
function isSubhead(page: HtmlPage, line: number): boolean {
  const { bold = 0, link = 0 } = page.markup[line] ?? {};
  const { words = 0, lastChar = '' } = page.facts[line] ?? {};
  const below = page.facts[line + 1]?.words ?? 0;
  return bold === 1 && link < 0.5 && words > 0 && words <= SUBHEAD_WORDS && !/[.,:;…]/.test(lastChar) && below > words;
}

function isContinued(page: HtmlPage, last: Draft, next: Draft): boolean {
  if (last.key === null || last.key !== next.key || last.type !== next.type) return false;
  const line = next.lines[0] as number;
  if (last.type === 'list' || last.type === 'table' || last.type === 'code') return true;
  // `a<br>b` goes on, `a<br><br>b` does not; other blocks in between neither.
  const { broken = false, gap = 0 } = page.lines[line] ?? {};
  const before = last.lines.at(-1) as number;
  if (!broken || gap > 0 || before !== line - 1) return false;
  return !(isLong(page, before) && isLong(page, line));
}

function isLong(page: HtmlPage, line: number): boolean {
  return (page.facts[line]?.words ?? 0) >= PARAGRAPH_WORDS;
}

function finished(page: HtmlPage, { type, texts, lines, level, ordered }: Draft): BodyPart {
  let [first, last] = [Infinity, -Infinity];
  for (const line of lines) {
    const { from, to } = page.lines[line] as (typeof page.lines)[number];
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  const block: BodyBlock = {
    type,
    text: texts.join('\n'),
    lines: [first, last],
  };
  if (level !== undefined) block.level = level;
  if (ordered !== undefined) block.ordered = ordered;
  return { block, from: lines };
}
