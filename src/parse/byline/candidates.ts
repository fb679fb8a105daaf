/** The names near an article, each with its place in the dump: what the model chooses the authors from. */
import { findDates } from '../dates/index.js';
import type { Reading } from '../reading.js';
import type { Wording } from '../wording.js';
import type { Marker } from './lead.js';
import { type Line, readLine } from './line.js';
import type { Shape } from './name-run.js';
import type { Piece } from './names.js';
import { type Place, type Traits, traitsOf } from './traits.js';

interface Standing {
  /** How many names in full stand between the headline and this one; -1 above the headline. */
  readonly order: number;
  /** The article speaks of someone of that name. */
  readonly mentioned: boolean;
  /** Names marked as the author's at the beginning of their line, in other lines above the body. */
  readonly rivals: number;
}

/** A name and where it stands. */
export interface Candidate extends Place, Standing {
  /** The name's comparison form. */
  readonly key: string;
  readonly traits: Traits;
  /** The blocks near the article in which this name stands. */
  readonly blocks: ReadonlySet<number>;
}

export interface Lines {
  readonly lines: ReadonlyMap<number, Line>;
  readonly candidates: readonly Candidate[];
}

/** A byline is short; of a longer block only the end in brackets and the first words can be one. */
const SHORT = 140;
const TAIL = 160;
/** Blocks above the headline, below it, above and below the start and the end of the body. */
const ABOVE = 8;
const BELOW = 30;
const BEFORE_BODY = 25;
const INTO_BODY = 8;
const BEFORE_END = 3;
const BEHIND = 25;

/** `listed`: blocks of news-line items, which nobody signs. */
export function candidatesOf(
  reading: Reading,
  headline: number | null,
  listed: ReadonlySet<number> = new Set(),
): Lines {
  const { page, language, roles, body } = reading;
  const lines = new Map<number, Line>();
  let lead: Marker = 'none';
  let before = -2;
  for (const block of windowOf(reading, headline)) {
    if (block !== before + 1) lead = 'none';
    before = block;
    const isText = page.prose[block] === 1 && roles[block] === 'body';
    const part = listed.has(block) ? null : partOf(page.blocks[block]?.text ?? '', isText, block === body[1]);
    if (part === null) {
      lead = 'none';
      continue;
    }
    const line: Line =
      part.from === 0
        ? (page.wordings[block] as Wording).line(page.mentions[block] ?? [], lead)
        : shift(readLine(part.text, { language, dates: findDates(part.text, page.hints), lead }), part.from);
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

function partOf(text: string, isText: boolean, isLast: boolean): Part | null {
  // `© Agency/ Anna Muster`: whose the picture is.
  if (text.startsWith('©')) return null;
  if (text.length <= SHORT && !isText) return { text, from: 0 };
  if (!isLast || !/[)\]）】]\s*$/.test(text.slice(-3))) return null;
  const from = Math.max(text.lastIndexOf('('), text.lastIndexOf('['), text.lastIndexOf('（'));
  return from > 0 && text.length - from <= TAIL ? { text: text.slice(from), from } : null;
}

function shift(line: Line, by: number): Line {
  return {
    ...line,
    spare: 0,
    pieces: line.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })),
  };
}

/** A name's comparison form. */
function nameKey(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKC').replace(/[‘’`´]/g, "'");
}

const PLAIN = /^[ -_a-~]*$/;

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
  const article = articleText(reading, headline);
  const signed = signedLines(reading, lines);
  const candidates: Candidate[] = [];
  const places = new Map<string, Set<number>>();
  let order = 0;
  const top = headline ?? reading.body[0] - BEFORE_BODY;
  for (const [block, line] of lines) {
    line.pieces.forEach((piece, index) => {
      const key = nameKey(piece.text);
      const known = places.get(key) ?? new Set();
      places.set(key, known.add(block));
      // A headline speaks of others; but what is taken for it may be the byline.
      if (piece.marker === 'credit' || (block === headline && piece.marker !== 'by')) return;
      const around = (offset: number): Line | undefined => lines.get(block + offset);
      const place: Place = { reading, headline, block, line, piece, index, around };
      // No `...place`: V8 gives each object that is copied into and goes on a shape of its own.
      candidates.push({
        reading,
        headline,
        block,
        line,
        piece,
        index,
        around,
        key,
        order: block < top ? -1 : order,
        mentioned: isMentioned(article, piece),
        rivals: signed.size - (signed.has(block) ? 1 : 0),
        traits: traitsOf(place),
        // Those of the lines that follow come yet. (A getter for how many they are made V8 keep the page for long.)
        blocks: known,
      });
      if (block >= top && NAMES.has(piece.shape)) order += 1;
    });
  }
  return candidates;
}

/** Lines above the body, or just below its start, that begin with a marked name. */
function signedLines({ body }: Reading, lines: ReadonlyMap<number, Line>): Set<number> {
  const signed = new Set<number>();
  for (const [block, { pieces, spare }] of lines) {
    const marker = pieces[0]?.marker;
    if (block <= body[0] + 3 && (marker === 'by' || marker === 'label') && spare <= 4) signed.add(block);
  }
  return signed;
}
