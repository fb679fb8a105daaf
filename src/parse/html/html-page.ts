/** A saved page as the features see it: the page of text that its lines make, and what the markup says of each line. */
import type { Block } from '../blocks.js';
import { type Page, toPage } from '../page.js';
import { ClassReader } from './class-words.js';
import { type Containers, findContainers } from './containers.js';
import { ElementFactBook } from './element-facts.js';
import { headingsAbove, type Under } from './headings.js';
import type { LineMarkup } from './line-markup.js';
import type { RenderedLine } from './rendered-lines.js';
import { relationToTitle, type TitleRelation } from './title.js';
import type { HtmlElement } from './tree.js';

export interface HtmlPage extends Page {
  readonly lines: readonly RenderedLine[];
  readonly markup: readonly LineMarkup[];
  readonly containers: Containers;
  readonly title: TitleRelation;
  readonly under: readonly Under[];
}

export interface PageInput {
  readonly lines: readonly RenderedLine[];
  readonly language: string | null;
  /** Titles that the head and the linked data give, best first. */
  readonly titles: readonly string[];
  /** Ids of the elements that Readability keeps; null without its vote. */
  readonly kept: ReadonlySet<number> | null;
}

/** Lines as blocks of text; their line numbers are those of the HTML source. */
export function toBlocks(lines: readonly RenderedLine[]): Block[] {
  return lines.map(({ text, from, to, gap }) => ({ text, from, to, indent: 0, marker: '', gap }));
}

export function toHtmlPage({ lines, language, titles, kept }: PageInput): HtmlPage {
  const page = toPage(toBlocks(lines), language);
  const book = new ElementFactBook(new ClassReader());
  const plain = lines.map((line) => markupOf(line, book, kept));
  const markup = withSurroundings(lines, plain);
  const title = relationToTitle(lines, markup, titles);
  return {
    ...page,
    lines,
    markup,
    title,
    containers: findContainers(page, lines, markup, title),
    under: headingsAbove(page, lines, title),
    areFellows: (block, other) => areFellows(lines[block]?.block, lines[other]?.block),
  };
}

/** `<p>` beside `<p>`, of one class or none. */
function areFellows(element: HtmlElement | undefined, other: HtmlElement | undefined): boolean {
  if (element?.name !== 'p' || other?.name !== 'p' || element.parent !== other.parent) return false;
  return element.attributes.get('class') === other.attributes.get('class');
}

type PlainMarkup = Omit<LineMarkup, 'listLinks' | 'parentLinks' | 'grandparentLinks'>;

function markupOf(line: RenderedLine, book: ElementFactBook, kept: ReadonlySet<number> | null): PlainMarkup {
  let chars = 0;
  let link = 0;
  let bold = 0;
  let italic = 0;
  let time = 0;
  let vote = 0;
  for (const run of line.runs) {
    const facts = book.of(run.element);
    chars += run.chars;
    if (facts.link) link += run.chars;
    if (facts.bold) bold += run.chars;
    if (facts.italic) italic += run.chars;
    if (facts.time) time += run.chars;
    if (kept?.has(run.element.id)) vote += run.chars;
  }
  const [only] = line.runs;
  const whole = only !== undefined && line.runs.length === 1 ? only.element : line.block;
  const share = (part: number): number => (chars === 0 ? 0 : part / chars);
  return {
    tag: line.block.name,
    link: share(link),
    bold: share(bold),
    italic: share(italic),
    time: share(time),
    vote: share(vote),
    facts: book.of(whole),
    hidden: line.hidden,
  };
}

interface Links {
  chars: number;
  links: number;
}

function withSurroundings(lines: readonly RenderedLine[], plain: readonly PlainMarkup[]): LineMarkup[] {
  const sums = new Map<HtmlElement, Links>();
  const add = (element: HtmlElement | null, line: number): void => {
    if (element === null) return;
    const chars = lines[line]?.text.length ?? 0;
    const sum = sums.get(element) ?? { chars: 0, links: 0 };
    sum.chars += chars;
    sum.links += chars * (plain[line]?.link ?? 0);
    sums.set(element, sum);
  };
  const lists = lines.map(({ block }) => listOf(block));
  lines.forEach(({ block }, line) => {
    const parent = block.parent;
    const outer = new Set([lists[line] ?? null, parent, parent?.parent ?? null]);
    for (const element of outer) add(element, line);
  });
  const share = (element: HtmlElement | null | undefined): number => {
    const sum = element ? sums.get(element) : undefined;
    return sum === undefined || sum.chars === 0 ? 0 : sum.links / sum.chars;
  };
  return plain.map((markup, line) => {
    const parent = lines[line]?.block.parent;
    const list = lists[line];
    return {
      ...markup,
      listLinks: list ? share(list) : -1,
      parentLinks: share(parent),
      grandparentLinks: share(parent?.parent),
    };
  });
}

function listOf(block: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = block; at !== null; at = at.parent)
    if (at.name === 'ul' || at.name === 'ol') return at;
  return null;
}
