/** mdast → HTML by remark-html, for bodies from dumps and from Markdown alike: nothing but what html-schema.ts allows. */
import type { ElementContent, Nodes } from 'hast';
import type { Root } from 'mdast';
import type { Options } from 'remark-html';
import { cleanTree } from '../core/clean-tree.js';
import { onDemand } from '../core/on-demand.js';
import { legal } from './escape.js';
import { finish } from './finish.js';
import { SCHEMA } from './html-schema.js';
import { idsIn, type Place, placeHtml } from './raw-html.js';

const toHast = onDemand<typeof import('mdast-util-to-hast')>('mdast-util-to-hast');
const rawParser = onDemand<typeof import('hast-util-raw')>('hast-util-raw');
const sanitizer = onDemand<typeof import('hast-util-sanitize')>('hast-util-sanitize');
const unified = onDemand<typeof import('unified')>('unified');
const remarkHtml = onDemand<typeof import('remark-html')>('remark-html');

/** Words that GFM's footnotes and tables need, in the language of the site. */
export interface BodyWords {
  readonly footnotes: string;
  /** `Back to reference {number}` */
  readonly backToReference: string;
  readonly table: string;
}

/** The tree as a browser makes it of the HTML in `made`; a comment at its end has the text of a table that is open go into it. */
function withHtml(made: Nodes): Nodes {
  if (made.type !== 'root') throw new Error('A text is a root');
  return rawParser().raw({ ...made, children: [...made.children, { type: 'comment', value: '' }] });
}

/** Where HTML of its own is put that asks for nothing. */
const NOWHERE: Place = { link: (url) => url, pictures: [], ids: false };

/** A function that turns a tree into HTML; it holds no state. What it needs is loaded with the first tree, a parser of HTML with the first HTML. */
export function htmlStage(words: BodyWords): (tree: Root, place?: Place) => string {
  const options = {
    allowDangerousHtml: true,
    footnoteLabel: words.footnotes,
    footnoteBackLabel: (reference: number) => words.backToReference.replace('{number}', String(reference + 1)),
  };
  return (tree, place = NOWHERE) => {
    const clean = cleanTree(tree);
    const made = toHast().toHast(clean.tree, options);
    const body = sanitizer().sanitize(clean.hasHtml ? withHtml(made) : made, SCHEMA);
    if (clean.hasHtml) placeHtml(body, place, idsIn(made));
    finish(body, words.table);
    return legal(written(tree, body));
  };
}

/**
 * `body` as remark-html writes it, in the place of what it would make of `tree` itself: it has no stage between
 * sanitising and writing, in which a body is finished, and none before, in which HTML is parsed.
 */
function written(tree: Root, body: Nodes): string {
  // An array becomes the root.
  const options: Options = {
    sanitize: false,
    handlers: { root: () => ('children' in body ? (body.children as ElementContent[]) : []) },
  };
  return String(unified().unified().use(remarkHtml().default, options).stringify(tree));
}
