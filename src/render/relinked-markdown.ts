/** Markdown whose links to sources lead to the pages of their articles, for whoever reads the text in a record. */
import type { Html, Nodes, Root } from 'mdast';
import { visit } from '../core/markdown-nodes.js';
import { once, onDemand } from '../core/on-demand.js';
import type { TextLinks } from '../core/text-content.js';
import { linkPlacer } from './text-links.js';

const unified = onDemand<typeof import('unified')>('unified');
const remarkParse = onDemand<typeof import('remark-parse')>('remark-parse');
const remarkGfm = onDemand<typeof import('remark-gfm')>('remark-gfm');

/** From an offset to the one after its end. */
type Span = readonly [start: number, end: number];

declare module 'mdast' {
  interface Data {
    /** Of a link or a definition: where its address stands, `<…>` with its marks. */
    address?: Span;
  }
}

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** Told by the parser when it has read an address, which the node that is open has then. */
function noteAddress(this: { readonly stack: readonly Nodes[] }, { start, end }: Token): void {
  const node = this.stack.at(-1);
  if (node?.type === 'link' || node?.type === 'definition') node.data = { address: [start.offset, end.offset] };
}

const ADDRESSES = { exit: { resourceDestination: noteAddress, definitionDestination: noteAddress } };

const parser = once(() =>
  unified()
    .unified()
    .use(remarkParse().default)
    .use(remarkGfm().default)
    .use(function addresses() {
      const data = this.data() as { fromMarkdownExtensions?: unknown[] };
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ADDRESSES];
    })
    .freeze(),
);

/** A picture, which is named as the text has it; else what comes before an address in a tag, and the address. */
const ADDRESS = /<img\b[^<>]*>|(\s(?:href|src|poster)\s*=\s*["']?)([^\s"'<>]+)/gi;

/** All but the addresses stays as it is; what leads nowhere, too. `links`: see `TextLinks`. */
export function relinkedMarkdown(markdown: string, links: TextLinks): string {
  const place = linkPlacer(links, (url) => url);
  const changes: (readonly [...Span, string])[] = [];
  const change = (url: string, span: Span): void => {
    const to = place(url);
    if (to !== null && to !== url) changes.push([...span, written(to)]);
  };
  const tree: Root = parser().parse(markdown);
  visit(tree, (node) => {
    if (node.type === 'html') for (const [url, span] of addressesIn(node)) change(url, span);
    else if ((node.type === 'link' || node.type === 'definition') && node.data?.address)
      change(node.url, node.data.address);
  });
  let [text, at] = ['', 0];
  for (const [start, end, to] of changes.sort(([left], [right]) => left - right)) {
    text += markdown.slice(at, start) + to;
    at = end;
  }
  return text + markdown.slice(at);
}

function addressesIn({ value, position }: Html): [url: string, span: Span][] {
  const offset = position?.start.offset ?? 0;
  return [...value.matchAll(ADDRESS)].flatMap(({ index, 1: before, 2: url = '' }): [string, Span][] => {
    if (before === undefined) return [];
    const start = offset + index + before.length;
    return [[url, [start, start + url.length]]];
  });
}

/** Without what would end an address, or mean something else in it; `encodeURIComponent` leaves brackets. */
function written(url: string): string {
  const encoded = url.replace(/[\s<>\\"]/g, encodeURIComponent);
  return encoded.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll("'", '%27').replaceAll('&', '&amp;');
}
