/** What a section's name looks like, wherever one stands: above an article, beside the time of an item. */
import { isGivenName } from './byline/given-names.js';
import { kindBit, lookUp } from './lexicon/index.js';

export const LONGEST_NAME = 40;
const WORDS = 4;
const EDGE = /^[\s|•·–—\-,:;/»«›‹>]+|[\s|•·–—\-,;/»«›‹<]+$/gu;

/** `text` without the separators around it. */
export function withoutEdges(text: string): string {
  return text.replace(EDGE, '');
}

/** One to four words that begin with a capital or in a script without case. */
export function looksLikeName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= WORDS &&
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) &&
    !/[\p{Nd}@.!?…:：]/u.test(text)
  );
}

const CONTROLS = kindBit('navigation') | kindBit('advert') | kindBit('share') | kindBit('consent') | kindBit('legal');
/** Of the languages that sites most often have a second edition in; EU, IT and UK are sections. */
const CODES: ReadonlySet<string> = new Set('AR DE EN ES FR NL PL PT RU TR ZH'.split(' '));

/** `Home`, `Close menu`, `Advertisement`, and `EN`, which leads to the page in another language. */
export function isControl(text: string): boolean {
  if (CODES.has(text)) return true;
  const words = text.toLowerCase().split(' ');
  return words.every((word) => ((lookUp(word)?.kinds ?? 0) & CONTROLS) !== 0);
}

/** `Anna Schneider` */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  const areNames = words.every((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && words.length < 4 && areNames && isGivenName(words[0]?.toLowerCase() ?? '');
}
