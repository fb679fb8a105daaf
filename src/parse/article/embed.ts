/** What embedded things leave in a text: names of files, numbers of slides, captions, messages of players. A post that is embedded is text. */
import type { Omission } from '../../core/records.js';
import type { Unread } from '../reading.js';

const PATTERNS: readonly (readonly [Omission, RegExp])[] = [
  // `[adauto-201]`: w3m and lynx write so for a picture without words.
  ['caption', /^\[[^\s[\]]{2,120}\]$/],
  // `12/50 Pubs get protected`
  ['caption', /^\d{1,3}\/\d{2,3}(?: |$)/],
  ['caption', /^(?:image|media|picture|photo|video) caption\b/i],
  ['caption', /^(?:bildunterschrift|bildtext|pie de foto|légende|legenda|didascalia|bildetekst|billedtekst)\s?:/iu],
  // How agencies sign: it is told in the byline, if anywhere.
  ['metadata', /^\(?(?:Additional reporting|Reporting|Writing|Editing) by \p{Lu}/u],
  ['other', /^(?:this|the) (?:slideshow|video|site|page|content) requires javascript/i],
  ['other', /^(?:to view this (?:video|content)|please enable javascript|this is a modal window)/i],
  ['other', /^(?:bitte aktivieren sie javascript|klicken sie auf den unteren button|um dieses video zu sehen)/i],
];

/** A longer line is a paragraph, whatever is in it. */
const MOST_WORDS = 60;

export function embedOf({ page }: Unread, block: number): Omission | null {
  const text = page.blocks[block]?.text ?? '';
  if ((page.facts[block]?.words ?? 0) > MOST_WORDS) return null;
  if (isNameTwice(text)) return 'caption';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** `Anna Muster Anna Muster`: a picture's words and its caption, run into one. */
function isNameTwice(text: string): boolean {
  const middle = (text.length - 1) / 2;
  return text[middle] === ' ' && text.slice(0, middle) === text.slice(middle + 1) && NAME.test(text.slice(0, middle));
}
