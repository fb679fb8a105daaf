/** The article's section: beside its date, above its headline, or one that the site's configuration names. */
import { kindBit } from '../lexicon/index.js';
import type { Reading } from '../reading.js';

/** Blocks above the headline and below it in which the section may stand. */
const ABOVE = 4;
const BELOW = 4;
const WORDS = 3;
const NOT_SECTIONS =
  kindBit('byline') |
  kindBit('share') |
  kindBit('navigation') |
  kindBit('consent') |
  kindBit('published') |
  kindBit('updated') |
  kindBit('readingTime') |
  kindBit('comment') |
  kindBit('advert') |
  kindBit('promotion') |
  kindBit('credit');

export interface Section {
  readonly name: string;
  readonly block: number;
}

/** `known`: names from the configuration, as they may stand in the dump. */
export function findSection(
  { page, body }: Reading,
  headline: number | null,
  dateBlock: number | null,
  known: readonly string[],
): Section | null {
  const top = headline ?? body[0];
  const names = new Map(known.map((name) => [name.toLowerCase(), name]));
  for (let block = Math.max(0, top - ABOVE); block <= Math.min(top + BELOW, page.blocks.length - 1); block++) {
    const name = names.get((page.blocks[block]?.text ?? '').toLowerCase());
    if (name !== undefined && !isInMenu(page, block)) return { name, block };
  }
  // `Politics 10:00 18.06.2024`
  if (dateBlock !== null && Math.abs(dateBlock - top) <= BELOW + 1) {
    const text = page.blocks[dateBlock]?.text ?? '';
    const mention = page.mentions[dateBlock]?.[0];
    const beside = mention ? [text.slice(0, mention.start), text.slice(mention.end)] : [];
    for (const part of beside) {
      const name = part.replace(/^[\s|•·–—\-,:;/»«>]+|[\s|•·–—\-,:;/»«<]+$/gu, '');
      if (isName(name) && ((page.facts[dateBlock]?.kinds ?? 0) & NOT_SECTIONS) === 0)
        return { name: names.get(name.toLowerCase()) ?? name, block: dateBlock };
    }
  }
  // A kicker right above the headline: it stands apart from what is above it, or is an entry of the page's menu too.
  if (headline !== null && headline > 0) {
    const above = page.blocks[headline - 1]?.text ?? '';
    const fact = page.facts[headline - 1];
    const apart = (page.copies[headline - 1] ?? 1) > 1 || (page.blocks[headline - 1]?.gap ?? 0) > 0;
    if (isName(above) && apart && ((fact?.kinds ?? 0) & NOT_SECTIONS) === 0)
      return { name: above, block: headline - 1 };
  }
  return null;
}

/** An entry among others: labels above it and below it. */
function isInMenu(page: Reading['page'], block: number): boolean {
  const isLabel = (i: number) => (page.facts[i]?.words ?? WORDS + 1) <= WORDS && (page.mentions[i]?.length ?? 0) === 0;
  return isLabel(block - 1) && isLabel(block + 1);
}

/** One to three words, the first with a capital or of a script without case. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length >= 2 &&
    text.length <= 32 &&
    words.length <= WORDS &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    !/[\d@.:]/.test(text)
  );
}
