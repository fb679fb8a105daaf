/**
 * Whom to ask about a press release, below its text:
 *
 *     For further information:
 *     Anna Muster, phone 0123 4567
 */
import type { Reading } from '../reading.js';

/** What such a block is headed by, in small letters. */
const HEADING =
  /(?:^|[^\p{L}])(?:rückfragen|ansprechpartner(?:in)?|ansprechperson|pressekontakt|medienkontakt|medienanfragen|presseanfragen|press contacts?|media contacts?|media inquiries|media enquiries|further information|more information, (?:please )?contact|contact presse|contacts presse|contacto de prensa|contatto stampa|contatti stampa|perscontact|presskontakt|kontakt dla mediów)(?![\p{L}\p{M}])|^(?:kontakt|contact|contacts|contacto|contatti|contato|yhteystiedot|контакты|контакти)\s?:?$/u;
/** A longer line is a sentence. */
const LONGEST = 90;
/** Lines between the heading and the name: an office, a house. */
const REACH = 3;

/** The blocks below the text, up to the `last`, in which such a name may stand. */
export function contactsBelow({ page, body: [, end] }: Reading, last: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let block = end; block <= last; block++)
    if (headsContact(page.blocks[block]?.text ?? ''))
      for (let below = 0; below <= REACH; below++) found.add(block + below);
  found.delete(end);
  return found;
}

export function headsContact(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text.toLowerCase());
}
