/** `Rescuers at the river. Photo: Anna Muster`, `The new hall (Photo: AP/Tom Okafor)`, `© Anna Muster`: captions with their credit. */
import { factsOf } from '../facts.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import type { Unread } from '../unread.js';
import { languageIndex } from '../wording.js';

const CREDIT = kindBit('credit');
/** A longer block is a paragraph, whatever it ends with. */
const MOST_WORDS = 50;
/** As much of a block's end as a credit takes. */
const END = 120;
/** Vowels of Indic scripts are marks. */
const WORD = /[\p{L}\p{M}]+/gu;
/** Names and agencies; more words are a sentence. */
const SOURCE_WORDS = 6;

const IN_BRACKETS = /\(([^()]{3,70})\)\s?[.]?$/;
const BEHIND_COLON = /([\p{L}\p{M}]{2,20})\s?:\s?([^\s:.!?][^:.!?]{1,58})$/u;
/** `The first boat. - Gambar oleh Anna Muster`, `The first boat – Foto Anna Muster` */
const BEHIND_DASH = /\s[-–—]\s?(\p{L}{2,20})(?: \p{Ll}{2,5})?((?: \p{Lu}[\p{L}.'’-]*){1,4})$/u;
/**
 * `The first boat, in 2021. ANNA MUSTER`, `The first boat | ANNA MUSTER`, `ANNA MUSTER / AFP`, `ANNA MUSTER POUR « LE BATEAU »`: two words at least, for
 * some paragraphs end in an agency.
 */
const IN_CAPITALS =
  /(?:[.!?]["”»)]?\s+|\s\|\s)\p{Lu}{2,}(?:[-'’]\p{Lu}+)?(?:\s+(?:[/«]\s*)?\p{Lu}[\p{Lu}.'’/-]+){1,5}(?:\s*»)?$/u;
/** `The first boat, in 2021. (Anna Muster/Harbour Herald)` */
const NAME_AND_HOUSE =
  /[.!?]["”»)]?\s?\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:The )?(\p{Lu}[\p{L}.'’&-]*)(?: \p{Lu}[\p{L}.'’&-]*){0,4}(?: via AP)?\)$/u;
/** `The first boat, in 2021. (Supplied: Anna Muster)`, `(Harbour Herald: Anna Muster)` */
const HOUSE_AND_NAME =
  /[.!?]["”»)]?\s?\(\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3}: \p{Lu}[\p{L}.'’-]*(?: [\p{Lu}&][\p{L}.'’-]*){1,4}\)$/u;
/** `The first boat, in 2021.(HRLD)`: who sent the picture. */
const SENDER = /[.!?]["”»]?\s?\(([A-Z]{3,6})\)$/;
/** `© Anna Muster - example.org` */
const COPYRIGHT = /^©|©\s?[^\s.!?](?:[^.!?]|\.(?=\w)){1,58}$/;
/** `Photo: www.example.org` */
const ONE_WORD = /^([\p{L}\p{M}]{2,20})\s?:\s?\S{2,60}$/u;
/** `From left to right: Anna Muster, Tom Okafor`, `Anna Muster (from left), Tom Okafor`: who is who in a picture. */
const FROM_LEFT =
  /^\W?(?:von links(?: nach rechts|:)|v\. ?l\.|from left(?: to right|[:,])|left to right[:,]|pictured (?:above|below|right|left|here)|de gauche à droite|de izquierda a derecha|da sinistra(?: a destra|[:,])|da esquerda para a direita|van links naar rechts|od lewej|слева направо)|\((?:v\. ?l\.|von links|from left|de gauche|de izquierda|da sinistra|od lewej|слева)/iu;
/** What pictures are called where the lexicon has no word for it. */
const PICTURES = new Set(
  'bildquelle fotoquelle bildcredit fotocredit fotonachweis archivfoto pressefoto titelfoto फोटो तस्वीर ছবি צילום תצלום φωτο φωτό φωτογραφία fotoğraf fotoqraf عکس تصوير ảnh ภาพ snímek beeld kép תמונה আলোকচিত্র gambar ilustrasi picha imatge світлина fotografija фотографија slika görsel تصوير kuvituskuva arkistokuva arkivbild illustrasjonsfoto แฟ้มภาพ dok'.split(
    ' ',
  ),
);
/** Agencies tell stories in pictures: what is longer is their text. */
const SCENE_WORDS = 25;
/** `记者 李明 摄`, `佐藤健撮影`, `記者陳柏翰／攝影` */
const TAKEN_BY = /\p{sc=Han}(?:\s?[摄攝]|撮影|[／/]?攝影)[）)。]?$/u;
/** `The old pier. Anna Musters nuotr.`: Lithuanian has the word for a picture behind the name. */
const OF_NAME = /\p{Lu}\p{L}+ (?:asmeninio archyvo )?nuotr\.?\)?$/u;
/** `القطار في رحلته التجريبية (واس)`: an agency in brackets, behind what is no sentence. */
const ARABIC_SOURCE =
  /^[^.؟!]+\((?:واس|رويترز|أ ?\.?ف ?\.?ب|الأناضول|غيتي|الفرنسية|أسوشيتد برس|د ?\.?ب ?\.?أ|إ ?\.?ب ?\.?أ|أ ?\.?ب)\)$/u;
/** The text of an article may be theirs too: `(dpa)` closes a paragraph. */
const AGENCIES = new Set('afp ap apa dpa epa reuters'.split(' '));

export function isCaption({ page, language }: Unread, block: number): boolean {
  const facts = page.facts[block];
  const text = page.blocks[block]?.text ?? '';
  if (facts === undefined || facts.words > MOST_WORDS) return false;
  const end = text.slice(-END).trimEnd();
  if (end.endsWith(')') && endsInSource(facts.words, end)) return true;
  if (
    (end.includes('©') && COPYRIGHT.test(end)) ||
    IN_CAPITALS.test(end) ||
    FROM_LEFT.test(text) ||
    isTaken(facts.words, end)
  )
    return true;
  if ((facts.kinds & CREDIT) === 0 && !namesPicture(end)) return false;
  const inBrackets = IN_BRACKETS.exec(end)?.[1];
  if (inBrackets !== undefined && isCredit(inBrackets)) return true;
  if (isOfPicture(ONE_WORD.exec(text)?.[1] ?? '') || isOfPicture(BEHIND_DASH.exec(end)?.[1] ?? '')) return true;
  const [, label = '', source = ''] = BEHIND_COLON.exec(end) ?? [];
  if (!isOfPicture(label)) return false;
  const { words, functionWords } = factsOf(source, languageIndex(language));
  const isLine = end.length === text.length && end.startsWith(label);
  return words <= SOURCE_WORDS && (isLine || functionWords === 0);
}

function endsInSource(words: number, end: string): boolean {
  const house = NAME_AND_HOUSE.exec(end)?.[1];
  if (house !== undefined && !AGENCIES.has(house.toLowerCase())) return true;
  const sender = SENDER.exec(end)?.[1];
  if (sender !== undefined && words <= SCENE_WORDS && !AGENCIES.has(sender.toLowerCase())) return true;
  return HOUSE_AND_NAME.test(end);
}

/** `Photo: AP`, `AP Photo/Tom Okafor`, `Foto Muster`; not `see the photo`, nor an agency alone. */
function isCredit(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.some(isOfPicture) && (/[:/©]/.test(text) || isOfPicture(words[0] as string));
}

function isTaken(words: number, end: string): boolean {
  return words <= SCENE_WORDS && (TAKEN_BY.test(end) || OF_NAME.test(end) || ARABIC_SOURCE.test(end));
}

/** Behind a colon or in brackets, as credits are: few paragraphs have these at their end, and words need not be told apart. */
function namesPicture(end: string): boolean {
  return /[:(]|\s[-–—]/.test(end) && (end.match(WORD)?.some((word) => PICTURES.has(word.toLowerCase())) ?? false);
}

function isOfPicture(word: string): boolean {
  const small = word.toLowerCase();
  return PICTURES.has(small) || (!AGENCIES.has(small) && ((lookUp(small)?.kinds ?? 0) & CREDIT) !== 0);
}
