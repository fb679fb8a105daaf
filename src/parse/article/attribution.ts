/** What a paragraph says of where it comes from: `…around the globe, Ednews reports.`; `BAKU, June 18 — …`. */

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

/** The place at the head of an article's first paragraph; null when there is none. */
export function datelineOf(paragraph: string): string | null {
  const match = DATELINE.exec(paragraph.slice(0, 120));
  if (!match) return null;
  const place = match[1] as string;
  // Without an agency or a day beside it, only a place in capitals is surely one: "Israel – the land of …" is a sentence.
  return match[2] || match[3] || place === place.toUpperCase() ? place.replace(/[ ,]+$/, '') : null;
}
