/** A segment of a byline -> its names: "Ein Kommentar von Anna Muster, Redakteurin" without the comma's right. */
import { DENSE, LETTER, LOWER } from '../chars.js';
import { leadOf, type Marker, roleAhead } from './lead.js';
import { nameRun, type Shape, shapeOf, splitRun } from './name-run.js';
import type { Part, Segment } from './segments.js';
import type { Token } from './tokens.js';
import { DEGREES, DESKS, IS, MODIFIERS, SAYS } from './words.js';

/** What follows a name in its own segment. */
export const TAILS = ['none', 'role', 'says', 'is', 'words'] as const;
export type Tail = (typeof TAILS)[number];

export interface Piece {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marker: Marker;
  readonly shape: Shape;
  readonly before: Part;
  readonly after: Part;
  readonly tail: Tail;
  readonly words: number;
  /** A role stands between the name before it and this one: "Anna Muster, Redakteurin, Haus der Presse". */
  readonly afterRole: boolean;
}

export interface SegmentReading {
  readonly pieces: readonly Piece[];
  /** The marker that its last words are, with no name behind them. */
  readonly ends: Marker;
  /** Words that are neither a name nor lead up to one, and no role. */
  readonly spare: number;
}

/** `carried`: the marker that reaches this segment from the one before. `language`: index into the lexicon's, or -1. */
export function readSegment(text: string, segment: Segment, carried: Marker, language: number): SegmentReading {
  const pieces: Piece[] = [];
  let { words, before } = segment;
  let marker = carried;
  let spare = 0;
  if (before === 'comma' && words.every((word) => DEGREES.has(word.lower))) return { pieces, ends: 'none', spare };
  for (;;) {
    const lead = leadOf(words, words === segment.words, language);
    const named = words.slice(lead.length);
    if (named.length === 0) {
      // "Redaktion" leads up to a name, or is the author itself.
      const last = words.slice(-1);
      if (words.length <= DESK_WORDS && segment.after !== 'colon' && DESKS.has(last[0]?.key ?? ''))
        pieces.push(toPiece(text, last, carried, before, segment.after, 'none'));
      return { pieces, ends: lead.marker, spare };
    }
    if (lead.marker !== 'none') marker = lead.marker;
    if (lead.length > 0) before = 'words';
    // "By Staff Writer", but not "Jane Doe, Staff Writer"
    const own = lead.length > 0 || segment.before === 'edge' || segment.before === 'colon';
    const found = findName(named, marker, own, language);
    if (marker === carried && isPlace(segment)) return { pieces, ends: 'none', spare: spare + named.length };
    if (found === null || (lead.soft && named[found.from]?.sort === LOWER) || isAside(segment, named, own))
      return { pieces, ends: 'none', spare: spare + (afterRoles(named) > 0 ? 0 : named.length) };
    if (found.from > 0) before = 'words';
    const rest = named.slice(found.to);
    const tail = tailOf(rest);
    const after = rest.length > 0 ? 'words' : segment.after;
    for (const part of splitRun(named.slice(found.from, found.to)))
      pieces.push(toPiece(text, part, isSigned(part, rest) ? 'by' : found.marker, before, after, tail));
    // "Text von Anna Muster Fotos von Max Beispiel"
    const again = rest.findIndex((_, i) => startsAgain(rest.slice(i)));
    if (tail !== 'role') spare += again === -1 ? rest.length : again;
    if (again === -1) return { pieces, ends: 'none', spare };
    words = rest.slice(again);
    before = 'words';
    marker = 'none';
  }
}

/** "रमेश चौधरी, देहरादून": where names have two words and no capitals, a word alone behind the comma is where it was written. */
function isPlace({ words, before, after }: Segment): boolean {
  const [word] = words;
  return before === 'comma' && after === 'edge' && words.length === 1 && INDIC.test(word?.text ?? '');
}

const INDIC =
  /^[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}]/u;

/** 김민수 기자, 佐藤健記者, منى حسن مراسلة: in scripts without capitals a role that ends the line says whose name it is. */
function isSigned(name: readonly Token[], rest: readonly Token[]): boolean {
  const [first] = name;
  if (rest.length !== 1 || rest[0]?.role !== true || first === undefined) return false;
  // In Arabic or Hindi a word and a role may be a phrase: "news work".
  return first.sort === DENSE || (first.sort === LETTER && (name.length > 1 || HANGUL.test(first.text)));
}

/** Family and given name, written as one. */
const HANGUL = /^\p{sc=Hangul}{2,4}$/u;

/** `A cura della Redazione` */
const DESK_WORDS = 4;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly marker: Marker;
}

function findName(words: readonly Token[], marker: Marker, own: boolean, language: number): Found | null {
  const run = nameRun(words, marker, language);
  if (run > 0) return { from: 0, to: run, marker };
  if (own && (marker === 'by' || marker === 'label') && isDesk(words)) return { from: 0, to: words.length, marker };
  // "Rechtsanwalt Max Beispiel", "記者 佐藤健"
  const from = afterRoles(words);
  if (from === 0 || from === words.length || words[from]?.sort === LOWER) return null;
  const further = nameRun(words.slice(from), marker, language);
  if (further < 2 && !(further === 1 && words[from]?.sort === DENSE)) return null;
  return { from, to: from + further, marker: marker === 'none' ? 'role' : marker };
}

/** By a word or as a credit; a label in the middle of a run ("is a reporter for") says nothing. */
function startsAgain(words: readonly Token[]): boolean {
  const { marker } = leadOf(words, false, -1);
  return marker === 'by' || marker === 'credit';
}

/** "Staff Writer", "die Redaktion": nobody's name, but what the line is signed with. */
function isDesk(words: readonly Token[]): boolean {
  return words.every((word) => word.role || DESKS.has(word.key) || MODIFIERS.has(word.lower));
}

/** "Anna Muster, Online-Redaktion": where she works. */
function isAside(segment: Segment, words: readonly Token[], own: boolean): boolean {
  return (
    segment.before === 'comma' &&
    !own &&
    words.length === 1 &&
    shapeOf(words) === 'desk' &&
    !DESKS.has(words[0]?.lower ?? '')
  );
}

/** Index of the first word behind the roles that `words` begin with. */
function afterRoles(words: readonly Token[]): number {
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Token;
    if (!word.role && !(MODIFIERS.has(word.lower) && roleAhead(words, at + 1))) break;
    at += 1;
  }
  return at;
}

function tailOf(rest: readonly Token[]): Tail {
  const first = rest[0];
  if (first === undefined) return 'none';
  const { key } = first;
  if (SAYS.has(key)) return 'says';
  if (IS.has(key)) return 'is';
  return afterRoles(rest) > 0 ? 'role' : 'words';
}

function toPiece(text: string, run: readonly Token[], marker: Marker, before: Part, after: Part, tail: Tail): Piece {
  const start = (run[0] as Token).start;
  const end = (run.at(-1) as Token).end;
  return {
    start,
    end,
    text: text.slice(start, end),
    marker,
    shape: shapeOf(run),
    before,
    after,
    tail,
    words: run.length,
    afterRole: false,
  };
}
