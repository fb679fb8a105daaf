/**
 * `Fire at the old weirvor 2 Stunden`: Lynx and copies of some pages set a headline and the time behind it without a
 * space between. Where the words that say how long ago begin before their number, they are found at their first word.
 */

/** By language, what such words begin with. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  ar: ['منذ'],
  bg: ['преди'],
  ca: ['fa'],
  cs: ['před'],
  da: ['for'],
  de: ['vor'],
  el: ['πριν'],
  es: ['hace'],
  fr: ['il y a'],
  gl: ['hai'],
  he: ['לפני'],
  hr: ['prije'],
  lt: ['prieš'],
  lv: ['pirms'],
  pt: ['há'],
  ro: ['acum'],
  sk: ['pred'],
  sl: ['pred'],
  sr: ['pre', 'пре'],
  sv: ['för'],
};

/** `vor 12 Stunden` and the like are no longer. */
const LONGEST = 30;
const LETTER = /[\p{L}\p{M}]/u;
/** `vor 2 Stunden` or, in Arabic and Hebrew, a word that holds its number. */
const COUNTED = /^\S{1,5}(?: y a)?(?: \p{L}+)? (?:\p{Nd}|[\u0590-\u06FF]+$)/u;

/** Where the words begin that say at the end of `line` how long ago; -1 where none are glued to what stands before them. */
export function gluedAgo(line: string, lang: string | null): number {
  const heads = lang === null ? undefined : HEADS[lang];
  if (heads === undefined) return -1;
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from).toLowerCase();
  // Some letters have two units in small letters.
  if (tail.length !== line.length - from) return -1;
  for (const head of heads) {
    const at = tail.lastIndexOf(`${head} `);
    if (at <= 0 || !LETTER.test(tail[at - 1] as string) || !COUNTED.test(tail.slice(at))) continue;
    // `Politikvor 2 Stundenvor 2 Stunden`, once for each width of screen: a label, above a headline or below it.
    return tail.slice(0, at).endsWith(tail.slice(at)) ? -1 : from + at;
  }
  return -1;
}
