/**
 * Addresses of links behind their words, as Firefox saves a page as text and as mail programs write newsletters:
 *
 *     Skip to content <#content>
 *     The minister said on Monday <https://example.org/monday> that …
 *     Read more (https://example.org/more)
 */
import { type Line, withText } from './lines.js';

/** After a word or alone on its line, as of a link that a picture is. */
const ADDRESS = / ?(?:<(?:(?:https?|mailto|javascript):|[/#])[^<>\s]*>|[([] ?https?:\/\/[^\s()[\]<>]+ ?[)\]])/g;
/** No tag: `</span>`. */
const SURE = /<(?:(?:https?|mailto|javascript):|#|\/(?![a-z\d]+>))[^<>\s]*>|[([] ?https?:\/\//;
/** Of which a dump has so many at least. */
const FEWEST = 5;

/** Lines without the addresses. As they are where there are few: a text may name an address or two. */
export function withoutAddresses(lines: readonly Line[]): readonly Line[] {
  const named = lines.filter(({ text }) => SURE.test(text)).length;
  if (named < FEWEST) return lines;
  return lines.map((line) => withText(line, line.text.replace(ADDRESS, '').trim(), 'references'));
}
