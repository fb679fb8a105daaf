/** mdast → HTML by remark-html, for bodies from dumps and from Markdown alike: nothing but what the list below allows. */
import type { Root } from 'mdast';
import type { Options } from 'remark-html';
import { once, onDemand } from '../core/on-demand.js';
import { legal } from './escape.js';

const unified = onDemand<typeof import('unified')>('unified');
const remarkHtml = onDemand<typeof import('remark-html')>('remark-html');

/** Words that GFM's footnotes and tables need, in the language of the site. */
export interface BodyWords {
  readonly footnotes: string;
  /** `Back to reference {number}` */
  readonly backToReference: string;
  readonly table: string;
}

type Schema = Exclude<Options['sanitize'], boolean | null | undefined>;

/**
 * Elements that Markdown itself can make. Raw HTML never comes so far (remark-html drops it), so each id on the
 * way is one that mdast-util-to-hast made for a footnote, with its prefix `user-content-`; a second prefix by
 * `clobber` would part it from its link.
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

/** A function that turns a tree into HTML; it holds no state. remark-html is loaded with the first tree. */
export function htmlStage(words: BodyWords): (tree: Root) => string {
  const options: Options = {
    sanitize: SCHEMA,
    handlers: {
      // remark-html has no option for these words; mdast-util-to-hast reads them from its state at the end.
      root(state, node) {
        state.options.footnoteLabel = words.footnotes;
        state.options.footnoteBackLabel = (reference) =>
          words.backToReference.replace('{number}', String(reference + 1));
        // An array becomes the root.
        return state.wrap(state.all(node), false);
      },
    },
  };
  const stage = once(() => unified().unified().use(remarkHtml().default, options).freeze());
  return (tree) => finish(legal(String(stage().stringify(tree))), words);
}

/** What remark-html cannot make. Text has no `<` here, so a tag in the string is a tag. */
function finish(html: string, words: BodyWords): string {
  const label = words.table.replace(/[&<>"]/g, '');
  return (
    html
      // Without an address that may be shown, its words stand in the place of a picture.
      .replace(/<img(?: src="")? alt="([^"]*)"(?: title="[^"]*")?>/g, '$1')
      // Of a paragraph of raw HTML nothing is left.
      .replace(/<p>[ \n]*<\/p>\n?/g, '')
      // The attribute `align` is obsolete in HTML.
      .replace(/<(t[dh]) align="(left|right|center)"/g, '<$1 class="$2"')
      // A box that nobody can tick is a sign, and a control without a label to screen readers.
      .replace(/<input type="checkbox"( checked)? disabled>/g, (_, ticked?: string) => (ticked ? '\u2611' : '\u2610'))
      // What scrolls must be reachable by the keyboard.
      .replaceAll('<table>', `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>`)
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll('<img ', '<img loading="lazy" decoding="async" ')
  );
}
