/** Words for what one is and for what else than the text one has made. */
import { type Entry, kindBit } from '../lexicon/index.js';
import { AGENCIES, OTHERS, ROLE_END, ROLES } from './words.js';

const CREDIT = kindBit('credit');

/** "redakteurin", "wirtschaftsredakteurin", "it-redakteurin". */
export function isRoleWord(word: string): boolean {
  if (ROLES.has(word)) return true;
  const part = word.slice(word.lastIndexOf('-') + 1);
  if (part !== word && part !== 'agentur' && ROLES.has(part)) return true;
  return part.length > 8 && ROLE_END.test(part.slice(-16));
}

/** "Foto", "Bild"; agencies are in the lexicon's list of credits too, but sign texts as well. */
export function isCreditWord(word: string, entry: Entry | undefined): boolean {
  if (OTHERS.has(word)) return true;
  return entry !== undefined && (entry.kinds & CREDIT) !== 0 && !AGENCIES.has(word) && !SOURCES.has(word);
}

/** "Quelle: dpa" names who wrote it. */
const SOURCES: ReadonlySet<string> = new Set(['quelle', 'source', 'zdroj']);
