/** Lines above a text that are no headline, whatever they look like. */
import { isGivenName } from '../../byline/given-names.js';
import type { HeadlineCandidate } from './candidates.js';
import type { HeadContext } from './context.js';

export function isRuledOut({ text, context, block }: HeadlineCandidate): boolean {
  return isOfPicture(context, text, block) || isCast(text);
}

/** A sentence below the credit of a picture, or below a label that stands there: what the picture shows. */
function isOfPicture({ sorts }: HeadContext, text: string, block: number): boolean {
  if (!text.endsWith('.')) return false;
  const above = sorts[block - 1];
  return (above === 'label' ? sorts[block - 2] : above) === 'credit';
}

const LABEL = /^\p{Lu}[\p{L}\p{M}]{1,15}: (?=\p{Lu})/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const LONGEST_CAST = 200;
const FEWEST = 2;

/** `Cast: Anna Muster, Tom Okafor, Ida Falk`: who did what in a film or a book. */
function isCast(text: string): boolean {
  const label = text.length > LONGEST_CAST ? undefined : LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const names = text.slice(label.length).split(', ');
  if (names.length < FEWEST) return false;
  return (
    names.every((name) => NAME.test(name)) &&
    names.some((name) => isGivenName(name.slice(0, name.indexOf(' ')).toLowerCase()))
  );
}
