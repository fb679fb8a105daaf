/** Features of the elements that a line stands in. */
import { bin, type Feature, flag, numeric, ranges } from '../../features/feature.js';
import { PLACES } from '../element-facts.js';
import type { HtmlPage } from '../html-page.js';
import type { LineMarkup } from '../line-markup.js';

const NEAR = [-1, 0, 1];
const TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'div', 'span', 'figcaption', 'dd', 'dt', 'pre'],
  ...['blockquote', 'section', 'a', 'label', 'button', 'header', 'footer', 'article'],
];
const LINK_EDGES = [0.01, 0.5, 0.99];
const WORD_EDGES = [3, 6, 12, 25];
const markup = (page: HtmlPage, line: number): LineMarkup => page.markup[line] as LineMarkup;

export const ELEMENTS: readonly Feature<HtmlPage>[] = [
  /** The block: paragraphs, headings, items of lists. */
  {
    name: 'tag',
    at: NEAR,
    values: [...TAGS, 'other'],
    of: (page, line) => (TAGS.indexOf(markup(page, line).tag) + TAGS.length + 1) % (TAGS.length + 1),
  },
  /** Menus and teasers are links. */
  numeric('link', [-2, -1, 0, 1, 2], [0.01, 0.3, 0.7, 0.99], (page, line) => markup(page, line).link),
  /** A paragraph may hold links; a short line that is one is a button or a teaser. */
  {
    name: 'link-and-words',
    at: [0],
    values: ranges(...LINK_EDGES).flatMap((link) =>
      ranges(...WORD_EDGES).map((words) => `${link} link, ${words} words`),
    ),
    of: (page, line) =>
      bin(markup(page, line).link, LINK_EDGES) * (WORD_EDGES.length + 1) +
      bin(page.facts[line]?.words ?? 0, WORD_EDGES),
  },
  /** Bold lines are subheads, or introduce a teaser. */
  numeric('bold', NEAR, [0.01, 0.99], (page, line) => markup(page, line).bold),
  numeric('italic', NEAR, [0.01, 0.99], (page, line) => markup(page, line).italic),
  flag('time-element', NEAR, (page, line) => markup(page, line).time > 0.3),
  flag('hidden', NEAR, (page, line) => markup(page, line).hidden),
  /** Lines parted by `br` belong together. */
  flag('broken', NEAR, (page, line) => page.lines[line]?.broken === true),
  /** schema.org's name for the text of an article. */
  flag('article-body', NEAR, (page, line) => markup(page, line).facts.articleBody),
  ...PLACES.map((place, bit) =>
    flag(`in-${place}`, NEAR, (page: HtmlPage, line) => ((markup(page, line).facts.places >> bit) & 1) === 1),
  ),
  /** A list of links, and a list in the text. */
  numeric('list-links', NEAR, [0, 0.01, 0.3, 0.7, 0.95], (page, line) => markup(page, line).listLinks),
  numeric('parent-links', [0], [0.01, 0.1, 0.3, 0.6, 0.9], (page, line) => markup(page, line).parentLinks),
  numeric('grandparent-links', [0], [0.01, 0.1, 0.3, 0.6, 0.9], (page, line) => markup(page, line).grandparentLinks),
];
