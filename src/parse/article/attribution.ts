/** What a paragraph says of where it comes from: `…around the globe, Ednews reports.`; `BAKU, June 18 — …`. */

import { type DateHints, findDates } from '../dates/index.js';
import { isOfLanguage, lookUp } from '../lexicon/index.js';
import { languageIndex } from '../wording.js';

/** "reports" after the name, in the languages in which agencies and sites name themselves so. */
const NAME_FIRST =
  /(?:^|[,.–—-]\s)(?:as |wie |как |according to )?((?:\p{Lu}[\p{L}\p{M}\p{N}.&'-]*)(?: \p{Lu}[\p{L}\p{M}\p{N}.&'-]*){0,3}) (?:reports|reported|berichtet|rapporte|informa|сообщает|передает|передаёт|повідомляє|xəbər verir|bildirir|məlumat verir|bildiriyor|haber veriyor|aktarıyor|informuje|podaje)[.:]?$/u;
/** And before it. */
const VERB_FIRST =
  /(?:^|[,.–—-]\s)(?:об этом |это )?(?:сообщает|передает|передаёт|повідомляє|пише|пишет|berichtet|rapporte|informa|informuje|podaje) ((?:\p{Lu}[\p{L}\p{M}\p{N}.&'-]*)(?: \p{Lu}[\p{L}\p{M}\p{N}.&'-]*){0,3})\.?$/u;
/** Only the end of a paragraph is looked at. */
const TAIL = 120;

/** The name that a paragraph ends on as its source; null when it names none. */
export function publisherNamed(paragraph: string): string | null {
  const tail = paragraph.length > TAIL ? paragraph.slice(-TAIL) : paragraph;
  return NAME_FIRST.exec(tail)?.[1] ?? VERB_FIRST.exec(tail)?.[1] ?? null;
}

/** A place in capitals or with an agency in brackets, before a dash: `BERLIN (dpa) -`, `Kyiv, 3 May —`. */
const DATELINE =
  /^((?:\p{Lu}[\p{L}\p{M}.'’/-]*)(?:[ ,]+\p{Lu}[\p{L}\p{M}.'’/-]*){0,4})(,? [\p{L}\p{N}. ]{3,20})?( ?\([^()]{2,30}\))? ?[–—-] /u;

/** In capitals before a dash, and no place: `FILE - A ferry leaves the harbour`, as agencies mark pictures from the archive. */
const NO_PLACES =
  /^(?:FILE|UPDATED?|CORRECTED|CORRECTION|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|LIVE)$/;

/** The place at the head of an article's first paragraph; null when there is none. */
export function datelineOf(paragraph: string, hints: DateHints): string | null {
  const start = paragraph.slice(0, 120);
  const match = DATELINE.exec(start);
  if (!match) return null;
  // `KATHMANDU, April 3 (Reuters) - `
  const day = findDates(match[0], hints)[0]?.start ?? match[0].length;
  const place = start.slice(0, Math.min(day, (match[1] as string).length)).replace(/[ ,]+$/, '');
  if (place === '' || NO_PLACES.test(place)) return null;
  if (place === place.toUpperCase()) return place;
  // "Der Sommer 2021 – …" begins a sentence.
  const first = lookUp(place.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (first !== undefined && isOfLanguage(first, languageIndex(hints.lang))) return null;
  // Without an agency or a day beside it, only a place in capitals is surely one: "Israel – the land of …" is a sentence.
  return match[2] || match[3] || day < match[0].length ? place : null;
}
