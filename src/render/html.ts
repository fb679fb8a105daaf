/** mdast → hast → HTML, for bodies from dumps and from Markdown alike: nothing but what the list below allows. */
import type { Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { onDemand } from '../core/on-demand.js';
import { legal } from './escape.js';
import { finish } from './finish.js';

const toHast = onDemand<typeof import('mdast-util-to-hast')>('mdast-util-to-hast');
const sanitizer = onDemand<typeof import('hast-util-sanitize')>('hast-util-sanitize');
const toHtml = onDemand<typeof import('hast-util-to-html')>('hast-util-to-html');

/** Words that GFM's footnotes and tables need, in the language of the site. */
export interface BodyWords {
  readonly footnotes: string;
  /** `Back to reference {number}` */
  readonly backToReference: string;
  readonly table: string;
}

/**
 * Elements that Markdown itself can make. Raw HTML never comes so far (mdast-util-to-hast drops it), so each id on the
 * way is that of a heading, or one that mdast-util-to-hast made for a footnote, with its prefix `user-content-`; a
 * second prefix by `clobber` would part it from its link.
 */
const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'del', 'code', 'a', 'img', 'br', 'sup', 'input'],
  ],
  attributes: {
    a: ['href', 'title', 'id', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel', 'className'],
    code: [['className', /^language-[\w-]+$/]],
    h2: ['id', ['className', 'sr-only']],
    ...{ h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'] },
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: [],
  strip: ['script'],
};

/** A function that turns a tree into HTML; it holds no state. What it needs is loaded with the first tree. */
export function htmlStage(words: BodyWords): (tree: Root) => string {
  const options = {
    footnoteLabel: words.footnotes,
    footnoteBackLabel: (reference: number) => words.backToReference.replace('{number}', String(reference + 1)),
  };
  return (tree) => {
    const body = sanitizer().sanitize(toHast().toHast(tree, options), SCHEMA);
    finish(body, words.table);
    const html = legal(toHtml().toHtml(body));
    return html === '' || html.endsWith('\n') ? html : `${html}\n`;
  };
}
