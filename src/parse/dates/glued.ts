/**
 * `Fire at the old weirvor 2 Stunden`, `Swans on the bridgegestern 21:30`: Lynx and copies of some pages set a headline and
 * the time behind it without a space between. A time that begins with a word is found at that word.
 */

/** By language, what words that say how long ago begin with, where they begin before their number. */
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

/** Yesterday and today, where few other words end so: `quartieri` has Italian `ieri` in it. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  bg: ['вчера', 'днес'],
  ca: ['ahir', 'avui'],
  cs: ['včera', 'dnes'],
  da: ['i går', 'i dag'],
  de: ['gestern', 'heute'],
  el: ['χθες', 'σήμερα'],
  et: ['eile', 'täna'],
  fi: ['eilen', 'tänään'],
  hr: ['jučer', 'danas'],
  hu: ['tegnap'],
  lt: ['vakar', 'šiandien'],
  lv: ['vakar', 'šodien'],
  nb: ['i går', 'i dag'],
  nl: ['gisteren', 'vandaag'],
  pl: ['wczoraj', 'dzisiaj'],
  pt: ['ontem', 'hoje'],
  ru: ['вчера', 'сегодня'],
  sk: ['včera', 'dnes'],
  sl: ['včeraj', 'danes'],
  sv: ['i går', 'i dag', 'igår', 'idag'],
  tr: ['bugün'],
  uk: ['вчора', 'сьогодні'],
};

/** `vor 12 Stunden` and the like are no longer. */
const LONGEST = 30;
const LETTER = /[\p{L}\p{M}]/u;
/** `vor 2 Stunden` or, in Arabic and Hebrew, a word that holds its number. */
const COUNTED = /^\S{1,5}(?: y a)?(?: \p{L}+)? (?:\p{Nd}|[\u0590-\u06FF]+$)/u;

/** Behind the day: `, 21:30`, ` kl. 21.05`, ` u 20:45`. */
const CLOCK = /^,? (?:\p{L}{1,4}\.? )?\d\d[:.]\d\d$/u;

/** Where a time at the end of `line` may begin that is glued to what stands before it; -1 where none is. */
export function gluedTime(line: string, lang: string | null): number {
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from);
  const small = tail.toLowerCase();
  // Some letters have two units in small letters.
  const at = small.length === tail.length && lang !== null ? wordAt(small, lang) : -1;
  return at === -1 ? -1 : from + at;
}

function wordAt(tail: string, lang: string): number {
  for (const head of HEADS[lang] ?? []) {
    const at = tail.lastIndexOf(`${head} `);
    if (at <= 0 || !LETTER.test(tail[at - 1] as string) || !COUNTED.test(tail.slice(at))) continue;
    // `Politikvor 2 Stundenvor 2 Stunden`, once for each width of screen: a label, above a headline or below it.
    return tail.slice(0, at).endsWith(tail.slice(at)) ? -1 : at;
  }
  for (const day of DAYS[lang] ?? []) {
    const at = tail.lastIndexOf(day);
    if (at > 0 && LETTER.test(tail[at - 1] as string) && CLOCK.test(tail.slice(at + day.length))) return at;
  }
  return -1;
}
