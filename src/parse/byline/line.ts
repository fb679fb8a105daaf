/**
 * A line -> the names that it may hold, with what stands around each of them.
 *
 *     Von Anna Muster und Max Beispiel, Redakteur | 3. Mai 2024
 *         ~~~~~~~~~~~     ~~~~~~~~~~~~
 */
import { LANGUAGES } from '../lexicon/index.js';
import type { Marker } from './lead.js';
import { ADDRESS, DATE, HANDLE, type Span } from './mask.js';
import { type Piece, readSegment } from './names.js';
import { type Part, toSegments } from './segments.js';
import { MASKED, type Token, tokenise } from './tokens.js';
import { AND, BY, LABELS, SOFT_BY } from './words.js';

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
  /** Words that are neither a name nor lead up to one, and no role. */
  readonly spare: number;
}

/** "Photo:", "Foto von" and "Autor" wait for a name; "Getty Images" and "Texte" do not. */
function isOpen(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.lower ?? '';
  return last === ':' || last === '：' || BY.has(last) || SOFT_BY.has(last) || LABELS.has(last);
}

/** Words beside the names that a line with a nickname may have: "Leave a comment". */
const MOST_SPARE = 5;

/** What a marker reaches across: "Text: Anna Muster, Max Beispiel", not "Von Anna Muster | Politik". */
const CARRIES: ReadonlySet<Part> = new Set(['edge', 'comma', 'and', 'slash', 'colon', 'bracket', 'date', 'other']);

/** What is known of a line before it is read. */
export interface Setting {
  /** BCP 47 or null. */
  readonly language: string | null;
  /** Dates in it. */
  readonly dates: readonly Span[];
  /** The marker that the line before ended with. */
  readonly lead: Marker;
}

export function readLine(text: string, { language, dates, lead }: Setting): Line {
  const tokens = withoutEditor(tokenise(text, dates));
  const known = LANGUAGES.indexOf(language?.split('-')[0] ?? '');
  const pieces: Piece[] = [];
  let marker = lead;
  let ends: Marker = 'none';
  let spare = 0;
  let role = false;
  for (const segment of toSegments(tokens)) {
    if (!CARRIES.has(segment.before)) marker = 'none';
    const read = readSegment(text, segment, marker, known);
    const last = read.pieces.at(-1);
    if (SIGNS.has(segment.before) && segment.words.every((word) => word.role)) sign(pieces);
    for (const piece of read.pieces)
      pieces.push(role && segment.before !== 'and' && piece.tail !== 'role' ? { ...piece, afterRole: true } : piece);
    role = last ? last.tail === 'role' : role || segment.words.some((word) => word.role);
    spare += read.spare;
    ends = read.ends;
    marker = ends !== 'none' ? ends : last ? last.marker : read.spare > 0 ? 'none' : marker;
  }
  const bareLine = pieces.length === 0 && spare === 0;
  const { hasDate, hasAddress, hasRole, hasCredit } = holdings(tokens);
  return {
    // "kindly translated by chance": words in small letters are names only in a line that has little else.
    pieces: spare > MOST_SPARE ? pieces.filter((piece) => piece.shape !== 'nick') : pieces,
    leads: bareLine && isOpen(tokens) ? ends : 'none',
    trails: bareLine && !hasDate && tokens.length > 0,
    joins: tokens.length === 1 && AND.has(tokens[0]?.lower ?? ''),
    hasDate,
    hasAddress,
    hasRole,
    hasCredit,
    spare,
  };
}

/** `作者：李志强　责编：陈洁`: who has written it, and who edited it. */
function withoutEditor(tokens: readonly Token[]): readonly Token[] {
  const author = tokens.findIndex(({ lower }) => lower === '作者' || lower === '記者' || lower === '记者');
  const editor = author === -1 ? -1 : tokens.findIndex(({ lower }, i) => i > author + 1 && EDITORS.has(lower));
  return editor === -1 ? tokens : tokens.slice(0, editor);
}

const EDITORS = new Set(['责编', '責編', '责任编辑', '責任編輯', '编辑', '編輯']);

const SIGNS: ReadonlySet<Part> = new Set(['comma', 'bar', 'dash']);

/** "राकेश शर्मा, संवाददाता", "سلمى الخطيب - مراسلة": where scripts have no capitals, the role behind a name says that it is one. */
function sign(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last?.marker !== 'none' || !SIGNS.has(last.after) || !CASELESS.has(last.shape)) return;
  pieces[pieces.length - 1] = { ...last, marker: 'by' };
}

const CASELESS: ReadonlySet<Piece['shape']> = new Set(['caseless', 'dense']);

function holdings(tokens: readonly Token[]): Pick<Line, 'hasDate' | 'hasAddress' | 'hasRole' | 'hasCredit'> {
  const has = { hasDate: false, hasAddress: false, hasRole: false, hasCredit: false };
  for (const { kind, sort, role, credit } of tokens) {
    if (kind === MASKED && sort === DATE) has.hasDate = true;
    if (kind === MASKED && (sort === ADDRESS || sort === HANDLE)) has.hasAddress = true;
    if (role) has.hasRole = true;
    if (credit) has.hasCredit = true;
  }
  return has;
}
