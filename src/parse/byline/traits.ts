/** What is said of a name by its place, its line and its look: the values that several features share. */
import { lookUp } from '../lexicon/index.js';
import type { Reading } from '../reading.js';
import { isGivenName, isJapaneseName } from './given-names.js';
import type { Marker } from './lead.js';
import type { Line } from './line.js';
import type { Shape } from './name-run.js';
import type { Piece } from './names.js';
import { MORE, ORGANISATIONS, PARTICLES, PUBLISHED, WORKS } from './words.js';

/** A name where it stands. */
export interface Place {
  readonly reading: Reading;
  /** Block index of the headline, or null. */
  readonly headline: number | null;
  readonly block: number;
  readonly line: Line;
  readonly piece: Piece;
  /** Index of the piece in its line. */
  readonly index: number;
  /** The line so many blocks further, if it was read. */
  around(offset: number): Line | undefined;
}

/** Indexes into the lists of names below. */
export interface Traits {
  readonly zone: number;
  readonly sort: number;
  readonly kind: number;
  readonly form: number;
  readonly date: number;
}

export function traitsOf(place: Place): Traits {
  const sort = sortOf(place);
  return {
    zone: zoneOf(place),
    sort,
    kind: KIND_OF[sort] ?? 0,
    form: formOf(place),
    date: dateOf(place),
  };
}

export const ZONES = [
  'far above headline',
  'above headline',
  'headline',
  '1 below headline',
  '2 below headline',
  '3-5 below headline',
  'far below headline',
  'above body',
  'far above body',
  'into body',
  'in body',
  'end of body',
  '1-3 behind body',
  '4-9 behind body',
  'far behind body',
] as const;

/** Where the line stands to the headline and the body. */
function zoneOf({ reading, headline, block }: Place): number {
  const [first, last] = reading.body;
  if (headline !== null && (block <= first || block <= headline + 2)) {
    const below = block - headline;
    if (below <= 2) return below < -2 ? 0 : below < 0 ? 1 : below + 2;
    return block < first ? (below <= 5 ? 5 : 6) : 9;
  }
  if (block < first) return first - block <= 6 ? 7 : 8;
  if (block > last) return block - last <= 3 ? 12 : block - last <= 9 ? 13 : 14;
  if (block >= last - 1) return 11;
  return block <= first + 6 ? 9 : 10;
}

export const SORTS = [
  'given',
  'names',
  'long',
  'one given',
  'one',
  'nick',
  'other script',
  'agency',
  'desk',
  'domain',
  'organisation',
] as const;
const SORT_OF: Readonly<Record<Shape, number>> = {
  full: 1,
  caps: 1,
  long: 2,
  one: 4,
  nick: 5,
  dense: 6,
  caseless: 6,
  agency: 7,
  desk: 8,
  domain: 9,
};

/** What sort of name it is; a frequent given name makes a person of it. */
function sortOf({ piece, reading }: Place): number {
  const sort = SORT_OF[piece.shape];
  if (sort < 5 && isOrganisation(piece.text)) return SORTS.length - 1;
  if ((sort === 1 || sort === 4) && isGiven(reading.language, piece.text)) return sort - 1;
  if (piece.shape === 'caseless' && piece.words > 1 && isGivenName(firstWord(piece.text))) return 0;
  return piece.shape === 'dense' && isJapaneseName(piece.text) ? 0 : sort;
}

/** Hungarians put it behind the family's. */
function isGiven(language: string | null, name: string): boolean {
  return (
    isGivenName(firstWord(name)) ||
    (language === 'hu' && isGivenName(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()))
  );
}

export const KINDS = ['person', 'one', 'nick', 'signature'] as const;
const KIND_OF = [0, 0, 0, 1, 1, 2, 0, 3, 3, 3, 3];

function isOrganisation(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => ORGANISATIONS.has(word));
}

export function firstWord(text: string): string {
  const word = text.toLowerCase().split(' ', 2);
  return (word[0]?.endsWith('.') ? word[1] : word[0]) ?? '';
}

export const DATES = ['far', 'line', 'next line', 'line before', 'two lines on', 'two lines back'] as const;
/** The nearest line with a date. */
function dateOf(c: Place): number {
  if (c.line.hasDate) return 1;
  if (c.around(1)?.hasDate) return 2;
  if (c.around(-1)?.hasDate) return 3;
  return c.around(2)?.hasDate ? 4 : c.around(-2)?.hasDate ? 5 : 0;
}

export const FORMS = [
  'alone',
  'alone with date',
  'led',
  'led with date',
  'first',
  'first with date',
  'later',
  'later with date',
  'led by line above',
  'in prose',
] as const;
/** How the name stands in its line: nothing else there, only its marker or a role, first or later of more. */
function formOf(c: Place): number {
  const { line, piece, index, reading, block } = c;
  if (reading.page.prose[block] === 1) return 9;
  const dated = line.hasDate ? 1 : 0;
  const lead = c.around(-1)?.leads;
  if (index === 0 && (lead === 'by' || lead === 'label')) return 8;
  if (index === 0 && piece.marker !== 'none' && line.spare <= 2) return 2 + dated;
  if (line.pieces.length === 1 && line.spare === 0) return dated;
  return (index === 0 ? 4 : 6) + dated;
}

/** Alone in its line, and what one is alone in the next: `Anna Muster`, `Health correspondent`. */
export function hasRoleBelow(c: Place): boolean {
  const below = c.around(1);
  return c.line.pieces.length === 1 && c.line.spare === 0 && below?.trails === true && below.hasRole;
}

interface Judged {
  readonly traits: Traits;
  readonly piece: Piece;
}

/** A name in full, of a person as far as can be told. */
export function isPerson({ traits: { sort }, piece }: Judged): boolean {
  return sort < 2 || piece.shape === 'dense' || piece.shape === 'caseless';
}

const SIGNED: ReadonlySet<Marker> = new Set(['by', 'label', 'role']);
/** `A. Muster`, `J.R. Muster` */
const INITIAL = /^\p{Lu}\./u;

/** Capitals alone make a name of it, or a script without them: no given name that is known, no initial, no word that leads to it. */
export function isUnsure({ traits, piece }: Judged): boolean {
  const name = SORTS[traits.sort];
  if (name === 'other script' && standsAsByline({ traits, piece })) return false;
  return (name === 'names' || name === 'other script') && !SIGNED.has(piece.marker) && !INITIAL.test(piece.text);
}

/** Two or three words on a line of their own right above the date or below it, none of which is an interface's. */
function standsAsByline({ traits: { form, date }, piece: { shape, words, text } }: Judged): boolean {
  if (shape !== 'caseless' || words < 2 || words > 3 || knownWords(text) > 0) return false;
  return FORMS[form] === 'alone' && (DATES[date] === 'next line' || DATES[date] === 'line before');
}

const WEAK: ReadonlySet<string> = new Set(['one', 'nick', 'domain', 'organisation', 'long']);

/** One word, a domain, an institution, with nothing to say that it signs: a category as likely as an author. */
export function isWeak({ traits: { sort }, piece }: Judged): boolean {
  return piece.marker !== 'by' && piece.marker !== 'label' && WEAK.has(SORTS[sort] as string);
}

/** An agency or a desk. */
export function isSignature({ piece }: Pick<Judged, 'piece'>): boolean {
  return piece.shape === 'agency' || piece.shape === 'desk';
}

/** How many of a name's words are words of interfaces, of bylines or function words: 0 none, 1 some, 2 all. */
export function knownWords(name: string): number {
  const words = name.toLowerCase().split(' ');
  const count = words.filter((word) => !PARTICLES.has(word) && isKnown(word)).length;
  return count === 0 ? 0 : count < words.length ? 1 : 2;
}

function isKnown(word: string): boolean {
  if (WORKS.has(word) || PUBLISHED.has(word) || MORE.has(word)) return true;
  const entry = lookUp(word);
  return entry !== undefined && (entry.kinds !== 0 || entry.languages.length > 2);
}
