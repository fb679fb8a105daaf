/**
 * Whom to ask about a press release, below its text:
 *
 *     For further information:
 *     Anna Muster, phone 0123 4567
 */
import type { Candidate } from './candidates.js';

/** What such a block is headed by, in small letters. */
const HEADING =
  /(?:^|[^\p{L}])(?:rückfragen|ansprechpartner(?:in)?|ansprechperson|pressekontakt|medienkontakt|medienanfragen|presseanfragen|press contacts?|media contacts?|media inquiries|media enquiries|further information|more information, (?:please )?contact|contact presse|contacts presse|contacto de prensa|contatto stampa|contatti stampa|perscontact|presskontakt|kontakt dla mediów)(?![\p{L}\p{M}])|^(?:kontakt|contact|contacts|contacto|contatti|contato|yhteystiedot|контакты|контакти)\s?:?$/u;
/** A longer line is a sentence. */
const LONGEST = 90;
/** Lines between the heading and the name: an office, a house. */
const REACH = 3;

export function isContact({ reading: { page, body }, block }: Candidate): boolean {
  if (block <= body[1]) return false;
  for (let above = block; above >= body[1] && above >= block - REACH; above--)
    if (headsContact(page.blocks[above]?.text ?? '')) return true;
  return false;
}

export function headsContact(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text.toLowerCase());
}
