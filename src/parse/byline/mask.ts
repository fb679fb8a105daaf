/**
 * What stands beside names in a byline and is none: dates and clocks, e-mail addresses, handles, links,
 * reading times. They are found first, so that names end where they begin.
 */

export const DATE = 1;
export const ADDRESS = 2;
export const HANDLE = 3;
export const COUNT = 4;

/** A stretch of text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Mask extends Span {
  readonly kind: typeof DATE | typeof ADDRESS | typeof HANDLE | typeof COUNT;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|\[email\s?protected\]/giu;
const AT = /@[\p{L}\p{N}_.]{2,40}/gu;
const LINK = /(?:https?:\/\/|www\.)[^\s|<>]{1,200}/giu;
const READING =
  /\d{1,4} ?(?:min(?:ute[ns]?|utos|uten)?\.?|words|wörter|mal) ?(?:read|lesezeit|lecture|lectura|gelesen|to read)?(?!\p{L})|\d{1,5} ?(?:comments?|kommentare?|views?|shares?|artikel|posts?)(?!\p{L})/giu;

const DIGIT = /\p{Nd}/u;
/** A text without one of these has only its dates hidden. */
const SIGN = /[@[.:]|\p{Nd}/u;
const NONE: readonly Mask[] = [];

/** The parts of `text` that are no names, in order, not overlapping. `dates`: those found in it. */
export function masks(text: string, dates: readonly Span[]): readonly Mask[] {
  if (dates.length === 0 && !SIGN.test(text)) return NONE;
  const found: Mask[] = [];
  const add = (pattern: RegExp, kind: Mask['kind']) => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, kind });
  };
  if (text.includes('@') || text.includes('[')) {
    add(EMAIL, ADDRESS);
    add(AT, HANDLE);
  }
  if (text.includes('://') || /www\./i.test(text)) add(LINK, ADDRESS);
  if (DIGIT.test(text)) add(READING, COUNT);
  for (const { start, end } of dates) found.push({ start, end, kind: DATE });
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.kind - b.kind);
  let end = 0;
  return found.filter((mask) => {
    if (mask.start < end) return false;
    end = mask.end;
    return true;
  });
}
