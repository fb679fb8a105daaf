/** The names near an article, each with its place in the dump: what the model chooses the authors from. */
import type { Reading } from '../reading.js';
import type { Marker } from './lead.js';
import { type Line, type Piece, readLine } from './line.js';
import type { Shape } from './name-run.js';

export interface Candidate {
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
  /** In how many other lines near the article this name stands, by itself or at the beginning. */
  readonly elsewhere: number;
  /** How many marked names stand nearer to the headline. */
  readonly marked: number;
  /** How many names in full stand between the headline and this one; -1 above the headline. */
  readonly order: number;
  /** The article speaks of someone of that name. */
  readonly mentioned: boolean;
  /** Names marked as the author's at the beginning of their line, in other lines above the body. */
  readonly rivals: number;
}

export interface Lines {
  readonly lines: ReadonlyMap<number, Line>;
  readonly candidates: readonly Candidate[];
}

/** A byline is short; of a longer block only the end in brackets and the first words can be one. */
const SHORT = 170;
const TAIL = 160;
/** Blocks above the headline, below it, above and below the start and the end of the body. */
const ABOVE = 8;
const BELOW = 30;
const BEFORE_BODY = 25;
const INTO_BODY = 8;
const BEFORE_END = 3;
const BEHIND = 25;

export function candidatesOf(reading: Reading, headline: number | null): Lines {
  const { blocks } = reading.page;
  const lines = new Map<number, Line>();
  let lead: Marker = 'none';
  let before = -2;
  for (const block of windowOf(reading, headline)) {
    const { text } = blocks[block] as { text: string };
    if (block !== before + 1) lead = 'none';
    before = block;
    const part = partOf(text, block === reading.body[1]);
    if (part === null) {
      lead = 'none';
      continue;
    }
    const line = shift(readLine(part.text, reading.language, lead), part.from);
    lines.set(block, line);
    lead = line.leads;
  }
  return { lines, candidates: toCandidates(reading, headline, lines) };
}

/** The blocks that may hold a byline, in order. */
function windowOf({ page, body: [first, last] }: Reading, headline: number | null): number[] {
  const chosen = new Set<number>();
  const add = (from: number, to: number) => {
    for (let i = Math.max(0, from); i <= Math.min(page.blocks.length - 1, to); i++) chosen.add(i);
  };
  if (headline !== null)
    add(
      headline - ABOVE,
      last < first ? headline + BELOW : Math.min(headline + BELOW, Math.max(last, headline + INTO_BODY)),
    );
  if (first <= last) {
    add(
      headline !== null && headline < first ? Math.max(headline, first - BEFORE_BODY) : first - BEFORE_BODY,
      first + INTO_BODY,
    );
    add(last - BEFORE_END, last + BEHIND);
  }
  return [...chosen].sort((a, b) => a - b);
}

interface Part {
  readonly text: string;
  readonly from: number;
}

function partOf(text: string, isLast: boolean): Part | null {
  if (text.length <= SHORT) return { text, from: 0 };
  if (!isLast || !/[)\]）】]\s*$/.test(text.slice(-3))) return null;
  const from = Math.max(text.lastIndexOf('('), text.lastIndexOf('['), text.lastIndexOf('（'));
  return from > 0 && text.length - from <= TAIL ? { text: text.slice(from), from } : null;
}

function shift(line: Line, by: number): Line {
  if (by === 0) return line;
  return {
    ...line,
    rest: 0,
    pieces: line.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })),
  };
}

/** A name's comparison form. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase();
}

/** Enough of the article to know whom it is about. */
const ENOUGH = 6000;

function articleText({ page, body: [first, last] }: Reading, headline: number | null): string {
  let text = headline === null ? '' : (page.blocks[headline]?.text ?? '');
  for (let i = first; i < last - 1 && text.length < ENOUGH; i++)
    if (page.prose[i] === 1) text += `\n${page.blocks[i]?.text}`;
  return text;
}

/** By the last word, as texts name people after the first mention. */
function isMentioned(article: string, { text }: Piece): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.length > 3 && article.includes(last);
}

const NAMES: ReadonlySet<Shape> = new Set(['full', 'caps', 'dense', 'caseless', 'long']);

function toCandidates(reading: Reading, headline: number | null, lines: ReadonlyMap<number, Line>): Candidate[] {
  const places = new Map<string, Set<number>>();
  const place = (key: string, block: number) => {
    const known = places.get(key) ?? new Set();
    places.set(key, known.add(block));
  };
  for (const [block, line] of lines) for (const piece of line.pieces) place(nameKey(piece.text), block);
  const candidates: Candidate[] = [];
  const article = articleText(reading, headline);
  const signed = new Set<number>();
  for (const [block, line] of lines) {
    const first = line.pieces[0];
    if (block <= reading.body[0] + 3 && first && (first.marker === 'by' || first.marker === 'label') && line.rest <= 4)
      signed.add(block);
  }
  let marked = 0;
  let order = 0;
  const top = headline ?? reading.body[0] - BEFORE_BODY;
  for (const [block, line] of lines) {
    let own = 0;
    const around = (offset: number) => lines.get(block + offset);
    line.pieces.forEach((piece, index) => {
      if (piece.marker === 'credit') return;
      const key = nameKey(piece.text);
      candidates.push({
        reading,
        headline,
        block,
        line,
        piece,
        index,
        around,
        elsewhere: (places.get(key)?.size ?? 1) - 1,
        marked,
        mentioned: isMentioned(article, piece),
        rivals: signed.size - (signed.has(block) ? 1 : 0),
        order: block < top ? -1 : order,
      });
      if (block >= top && NAMES.has(piece.shape)) order += 1;
      if (piece.marker === 'by' || piece.marker === 'label') own = 1;
    });
    if (block > (headline ?? -1)) marked += own;
  }
  return candidates;
}
