/**
 * A line -> the names that it may hold, with what stands around each of them.
 *
 *     Von Anna Muster und Max Beispiel, Redakteur | 3. Mai 2024
 *         ~~~~~~~~~~~     ~~~~~~~~~~~~
 */
import { LANGUAGES } from '../lexicon/index.js';
import { bare, isCredit, isRole, leadOf, type Marker, roleAhead } from './lead.js';
import { ADDRESS, DATE, HANDLE } from './mask.js';
import { nameRun, type Shape, shapeOf, splitRun } from './name-run.js';
import { type Part, type Segment, toSegments } from './segments.js';
import { MASKED, type Token, tokenise, WORD } from './tokens.js';
import { AND, DEGREES, DESKS, IS, MODIFIERS, SAYS } from './words.js';

/** What follows a name in its own run of words. */
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

export interface Line {
  readonly pieces: readonly Piece[];
  /** Set when the line is nothing but what leads up to a name: "By", "Kommentar von", "Autor:". */
  readonly leads: Marker;
  /** Nothing but roles, addresses, handles, joining words: "Staff writer", "and", "jane@paper.example". */
  readonly trails: boolean;
  /** Nothing but "and", "&", "und". */
  readonly joins: boolean;
  readonly hasDate: boolean;
  readonly hasAddress: boolean;
  readonly hasRole: boolean;
  readonly hasCredit: boolean;
  /** Words that are in no name. */
  readonly rest: number;
}

/** `language`: BCP 47 or null. `lead`: the marker that the line before ended with. */
export function readLine(text: string, language: string | null, lead: Marker = 'none'): Line {
  const tokens = tokenise(text, language);
  const known = LANGUAGES.indexOf(language?.split('-')[0] ?? '');
  const pieces: Piece[] = [];
  let marker = lead;
  let ends: Marker = 'none';
  let other = false;
  let words = 0;
  let role = false;
  for (const segment of toSegments(tokens)) {
    words += segment.words.length;
    if (!CARRIES.has(segment.before)) marker = 'none';
    const read = readSegment(text, segment, marker, known);
    for (const piece of read.pieces) pieces.push(role ? { ...piece, afterRole: true } : piece);
    role = segment.before !== 'and' && segment.words.some((word) => isRole(bare(word)));
    if (read.pieces.length > 0 && read.pieces.at(-1)?.tail !== 'role') role = false;
    other ||= read.other;
    ends = read.ends;
    if (read.ends !== 'none') marker = read.ends;
    else if (read.pieces.length > 0) marker = read.pieces.at(-1)?.marker ?? 'none';
    else if (read.other) marker = 'none';
  }
  const has = (test: (token: Token) => boolean): boolean => tokens.some(test);
  const masked = (...kinds: number[]) => has((token) => token.kind === MASKED && kinds.includes(token.sort));
  const dated = masked(DATE);
  const addressed = masked(ADDRESS, HANDLE);
  const rest = words - pieces.reduce((sum, piece) => sum + piece.words, 0);
  return {
    // "kindly translated by chance": words in small letters are names only in a line that has little else.
    pieces: rest > MOST_WORDS ? pieces.filter((piece) => piece.shape !== 'nick') : pieces,
    leads: pieces.length === 0 && !other ? ends : 'none',
    trails: pieces.length === 0 && !other && !dated && (tokens.length > 0 || addressed),
    joins: words === 0 && tokens.length === 1 && AND.has(tokens[0]?.lower ?? ''),
    hasDate: dated,
    hasAddress: addressed,
    hasRole: has((token) => token.kind === WORD && isRole(bare(token))),
    hasCredit: has((token) => token.kind === WORD && isCredit(bare(token))),
    rest,
  };
}

/** Words beside the names that a line with a nickname may have: "Posted by", "Leave a comment". */
const MOST_WORDS = 6;

/** What a marker reaches across: "Text: Anna Muster, Max Beispiel", not "Von Anna Muster | Politik". */
const CARRIES: ReadonlySet<Part> = new Set(['edge', 'comma', 'and', 'slash', 'colon', 'bracket', 'date', 'other']);

interface SegmentReading {
  readonly pieces: readonly Piece[];
  /** The marker that its last words are, with no name behind them. */
  readonly ends: Marker;
  /** It has words that are neither lead, role nor name. */
  readonly other: boolean;
}

function readSegment(text: string, segment: Segment, carried: Marker, language: number): SegmentReading {
  const pieces: Piece[] = [];
  let { words, before } = segment;
  let marker = carried;
  let other = false;
  if (before === 'comma' && words.every((word) => DEGREES.has(word.lower))) return { pieces, ends: 'none', other };
  for (;;) {
    const lead = leadOf(words);
    if (lead.marker !== 'none') marker = lead.marker;
    let named = words.slice(lead.length);
    if (named.length === 0) {
      // "Redaktion" leads up to a name, or is the author itself.
      if (words.length === 1 && DESKS.has(bare(words[0] as Token)))
        pieces.push(toPiece(text, words, carried, before, segment.after, 'none'));
      return { pieces, ends: lead.marker, other };
    }
    if (lead.length > 0) before = 'words';
    let run = nameRun(named, marker, language);
    // "By Staff Writer", but not "Jane Doe, Staff Writer"
    const signed =
      (marker === 'by' || marker === 'label') &&
      (lead.length > 0 || segment.before === 'edge' || segment.before === 'colon');
    if (run === 0 && signed && isDesk(named)) run = named.length;
    if (run === 0) {
      // "Rechtsanwalt Max Beispiel"
      const at = afterRoles(named);
      if (at === 0 || named.length - at < 2) return { pieces, ends: 'none', other: other || at === 0 };
      named = named.slice(at);
      run = nameRun(named, marker, language);
      if (run < 2) return { pieces, ends: 'none', other: true };
      if (marker === 'none') marker = 'label';
      before = 'words';
    }
    const rest = named.slice(run);
    const tail = tailOf(rest);
    const after = rest.length > 0 ? 'words' : segment.after;
    for (const part of splitRun(named.slice(0, run))) pieces.push(toPiece(text, part, marker, before, after, tail));
    other ||= tail !== 'none' && tail !== 'role';
    // "Text von Anna Muster Fotos von Max Beispiel"
    const again = rest.findIndex((_, i) => startsAgain(rest.slice(i)));
    if (again === -1) return { pieces, ends: 'none', other };
    words = rest.slice(again);
    before = 'words';
    marker = 'none';
  }
}

/** By a word or as a credit; a label in the middle of a run ("is a reporter for") says nothing. */
function startsAgain(words: readonly Token[]): boolean {
  const { marker } = leadOf(words);
  return marker === 'by' || marker === 'credit';
}

/** "Staff Writer", "die Redaktion": nobody's name, but what the line is signed with. */
function isDesk(words: readonly Token[]): boolean {
  return words.every((word) => isRole(bare(word)) || DESKS.has(bare(word)) || MODIFIERS.has(word.lower));
}

/** Index of the first word behind the roles that `words` begin with. */
function afterRoles(words: readonly Token[]): number {
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Token;
    if (!isRole(bare(word)) && !(MODIFIERS.has(word.lower) && roleAhead(words, at + 1))) break;
    at += 1;
  }
  return at;
}

function tailOf(rest: readonly Token[]): Tail {
  const first = rest[0];
  if (first === undefined) return 'none';
  const key = bare(first);
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
