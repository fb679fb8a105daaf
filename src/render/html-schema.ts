/** What hast-util-sanitize lets through: what Markdown itself can make, and the HTML of core/html-policy.ts. */
import type { Schema } from 'hast-util-sanitize';
import { ATTRIBUTES, ELEMENTS, HOLLOW, PLAYERS, PROTOCOLS, SOURCES } from '../core/html-policy.js';

type Definition = NonNullable<NonNullable<Schema['attributes']>[string]>[number];

/** As hast names attributes. */
const PROPERTY: Readonly<Record<string, string>> = {
  'aria-label': 'ariaLabel',
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  playsinline: 'playsInline',
  rowspan: 'rowSpan',
  srclang: 'srcLang',
};

/** What only footnotes and lists of boxes have: in an article's own HTML it is left out before. */
const OF_MARKDOWN: Readonly<Record<string, readonly Definition[]>> = {
  a: ['dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  section: ['dataFootnotes'],
};

const OF_TABLES = ['caption', 'col', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/**
 * Ids pass as they are: those of headings, those that mdast-util-to-hast made for footnotes, with their prefix
 * `user-content-`; a second prefix by `clobber` would part them from their links. raw-html.ts sees to all others.
 */
export const SCHEMA: Schema = {
  tagNames: [...ELEMENTS, 'input'],
  attributes: Object.fromEntries(
    [...Object.keys(ATTRIBUTES), 'input', 'section'].map((element) => [element, definitionsOf(element)]),
  ),
  ancestors: Object.fromEntries([
    ...OF_TABLES.map((element) => [element, ['table']]),
    ...[...SOURCES].map((element) => [element, [...PLAYERS]]),
  ]),
  protocols: Object.fromEntries(Object.entries(PROTOCOLS).map(([name, protocols]) => [name, [...protocols]])),
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: [],
  strip: [...HOLLOW],
};

function definitionsOf(element: string): Definition[] {
  const own = (ATTRIBUTES[element] ?? []).map((attribute): Definition => {
    const [name, ...values] = typeof attribute === 'string' ? [attribute] : attribute;
    return [PROPERTY[name] ?? name, ...values];
  });
  return [...own, ...(OF_MARKDOWN[element] ?? [])];
}
