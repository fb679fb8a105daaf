/** The section or kicker beside an item's time, or on a line of its own: `Politics 10:00`. */
import { kindBit, lookUp } from '../lexicon/index.js';
import type { Page } from '../page.js';
import { isControl, LONGEST_NAME, looksLikeName, looksLikePerson, withoutEdges } from '../section-name.js';
import { wordingOf } from '../wording.js';
import type { Row } from './row.js';

/** Words of lines that stand beside times, too, and name nothing: `Published`, `Read more`, `Photo`. */
const NO_CATEGORY =
  kindBit('published') |
  kindBit('updated') |
  kindBit('navigation') |
  kindBit('related') |
  kindBit('comment') |
  kindBit('share') |
  kindBit('consent') |
  kindBit('credit');

export interface Category {
  readonly text: string;
  /** Where it has a block of its own. */
  readonly block: number | null;
}

/** Of the names of an editorial staff one in so many begins with a given name that is known. */
const FEW = 8;

/**
 * Of each of a page's rows, null where it has none. A page has the same sort of thing in all of them: where some have
 * people's names, those that nobody knows are names as well.
 */
export function categoriesOf(rows: readonly Row[], page: Page, language: string | null): (Category | null)[] {
  const found = rows.map((row) => texts(row, page).filter(({ text }) => isCategory(text, language)));
  const first = found.map(([category]) => category ?? null);
  const people = first.filter((category) => category !== null && looksLikePerson(category.text));
  const others = first.filter((category) => category?.text.includes(' '));
  if (people.length === 0) return first;
  const areAuthors = people.length * FEW > others.length;
  const isAuthor = ({ text }: Category): boolean => looksLikePerson(text) || (areAuthors && text.includes(' '));
  return found.map((categories) => categories.find((category) => !isAuthor(category)) ?? null);
}

function texts({ stamp, others }: Row, page: Page): Category[] {
  const beside = stamp.inline === 'no' ? [stamp.before, stamp.after] : [];
  return [
    ...beside.map((text) => ({ text: withoutEdges(text), block: null })),
    ...others.map((block) => ({ text: page.blocks[block]?.text ?? '', block })),
  ].filter(({ text }) => text !== '' && text.length <= LONGEST_NAME);
}

function isCategory(text: string, language: string | null): boolean {
  if (!looksLikeName(text) || isControl(text)) return false;
  const by = lookUp(text.split(' ', 1)[0]?.toLowerCase() ?? '');
  return (wordingOf(text, language).facts.kinds & NO_CATEGORY) === 0 && ((by?.kinds ?? 0) & kindBit('byline')) === 0;
}
