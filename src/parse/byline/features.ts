/** What tells an author from the other names near an article. */
import { ROLES } from '../chain.js';
import { bin, ranges } from '../features/feature.js';
import { kindBit, lookUp } from '../lexicon/index.js';
import type { RankFeature } from '../rank/ranker.js';
import type { Candidate } from './candidates.js';
import { isGivenName } from './given-names.js';
import { MARKERS } from './lead.js';
import { TAILS } from './line.js';
import { SHAPES, type Shape } from './name-run.js';
import { PARTS } from './segments.js';
import { ORGANISATIONS, PARTICLES } from './words.js';

type Feature = RankFeature<Candidate>;

const choice = (name: string, values: readonly string[], of: (c: Candidate) => number): Feature => ({
  name,
  values,
  of,
});
const flag = (name: string, test: (c: Candidate) => boolean): Feature =>
  choice(name, ['no', 'yes'], (c) => (test(c) ? 1 : 0));
const numeric = (name: string, edges: readonly number[], of: (c: Candidate) => number): Feature =>
  choice(name, ranges(...edges), (c) => bin(of(c), edges));
function cross(a: Feature, b: Feature): Feature {
  return choice(
    `${a.name} & ${b.name}`,
    a.values.flatMap((x) => b.values.map((y) => `${x}, ${y}`)),
    (c) => a.of(c) * b.values.length + b.of(c),
  );
}

const ZONES = [
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
function zoneOf({ reading, headline, block }: Candidate): number {
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

const SORTS = [
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
function sortOf({ piece }: Candidate): number {
  const sort = SORT_OF[piece.shape];
  if (sort < 5 && isOrganisation(piece.text)) return SORTS.length - 1;
  if ((sort === 1 || sort === 4) && isGivenName(firstWord(piece.text))) return sort - 1;
  return sort;
}

export const KINDS = ['person', 'one', 'nick', 'signature'] as const;
const KIND_OF = [0, 0, 0, 1, 1, 2, 0, 3, 3, 3, 3];

/** A name in full, of a person as far as can be told. */
export function isPerson(candidate: Candidate): boolean {
  return sortOf(candidate) < 2 || candidate.piece.shape === 'dense' || candidate.piece.shape === 'caseless';
}

/** An agency or a desk. */
export function isSignature(candidate: Candidate): boolean {
  return candidate.piece.shape === 'agency' || candidate.piece.shape === 'desk';
}

/** `sortOf`, coarser; index into `KINDS`. */
export function kindOf(candidate: Candidate): number {
  return KIND_OF[sortOf(candidate)] ?? 0;
}

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

const zone = choice('zone', ZONES, zoneOf);
const sort = choice('sort', SORTS, sortOf);
const kind = choice('kind', KINDS, kindOf);
const mentioned = flag('mentioned', (c) => c.mentioned);
const rivals = choice('rivals', ['none', 'some'], (c) => Math.min(1, c.rivals));
const marker = choice('marker', MARKERS, (c) => MARKERS.indexOf(c.piece.marker));
const shape = choice('shape', SHAPES, (c) => SHAPES.indexOf(c.piece.shape));
const before = choice('before', PARTS, (c) => PARTS.indexOf(c.piece.before));
const after = choice('after', PARTS, (c) => PARTS.indexOf(c.piece.after));
const tail = choice('tail', TAILS, (c) => TAILS.indexOf(c.piece.tail));
const rest = numeric('rest', [1, 2, 3, 5, 9], (c) => c.line.rest);
const role = choice('role-of-block', ROLES, ({ reading, block }) => ROLES.indexOf(reading.roles[block] ?? 'before'));

const date = choice('date', ['far', 'line', 'next line', 'line before', 'two lines on', 'two lines back'], (c) => {
  if (c.line.hasDate) return 1;
  if (c.around(1)?.hasDate) return 2;
  if (c.around(-1)?.hasDate) return 3;
  return c.around(2)?.hasDate ? 4 : c.around(-2)?.hasDate ? 5 : 0;
});

const LINES = ['unread', 'lead', 'trail', 'credit', 'names', 'date', 'words'] as const;
function lineSort(line: ReturnType<Candidate['around']>): number {
  if (line === undefined) return 0;
  if (line.leads !== 'none') return 1;
  if (line.trails) return 2;
  if (line.hasCredit) return 3;
  if (line.hasDate) return 5;
  return line.pieces.length > 0 && line.rest === 0 ? 4 : 6;
}
const above = choice('line-above', LINES, (c) => lineSort(c.around(-1)));
const below = choice('line-below', LINES, (c) => lineSort(c.around(1)));

const FORMS = [
  'alone',
  'alone with date',
  'led',
  'led with date',
  'first',
  'first with date',
  'later',
  'later with date',
  'carried',
  'in prose',
] as const;
/** How the name stands in its line: nothing else there, only its marker, first or later of more. */
function formOf(c: Candidate): number {
  const { line, piece, index, reading, block } = c;
  if (reading.page.prose[block] === 1) return 9;
  const dated = line.hasDate ? 1 : 0;
  if (line.pieces.length === 1 && line.rest === 0)
    return c.around(-1)?.leads !== 'none' && c.around(-1) !== undefined ? 8 : dated;
  if (piece.marker !== 'none' && index === 0 && line.rest <= 3) return 2 + dated;
  return (index === 0 ? 4 : 6) + dated;
}
const form = choice('form', FORMS, formOf);

const known = choice('known-words', ['none', 'some', 'all'], ({ piece }) => {
  const words = piece.text.toLowerCase().split(' ');
  const count = words.filter((word) => !PARTICLES.has(word) && isKnown(word)).length;
  return count === 0 ? 0 : count < words.length ? 1 : 2;
});

/** A word of an interface or a function word. */
function isKnown(word: string): boolean {
  const entry = lookUp(word);
  return entry !== undefined && (entry.kinds !== 0 || entry.languages.length > 2);
}

const BUTTONS =
  kindBit('share') |
  kindBit('navigation') |
  kindBit('consent') |
  kindBit('legal') |
  kindBit('advert') |
  kindBit('promotion');
const kinds = (c: Candidate): number => c.reading.page.facts[c.block]?.kinds ?? 0;

export const BYLINE_FEATURES: readonly Feature[] = [
  zone,
  sort,
  marker,
  shape,
  before,
  after,
  tail,
  rest,
  role,
  date,
  above,
  below,
  form,
  numeric('index', [1, 2, 3, 5], (c) => c.index),
  numeric('order', [0, 1, 2, 3, 5, 8], (c) => c.order),
  numeric('marked-before', [1, 2, 3], (c) => c.marked),
  numeric('elsewhere', [1, 2, 3], (c) => c.elsewhere),
  numeric('copies', [2, 3], (c) => c.reading.page.copies[c.block] ?? 1),
  numeric('pieces', [2, 3, 4, 6, 9], (c) => c.line.pieces.length),
  numeric('kinship', [0, 0.001, 0.3, 0.6, 0.9], (c) => c.reading.page.kinship[c.block] ?? 0),
  numeric('length', [4, 7, 10, 13, 18, 25, 35], (c) => c.piece.text.length),
  numeric('words', [2, 3, 4, 5], (c) => c.piece.words),
  numeric('chars-above', [20, 40, 60, 100], (c) => c.reading.page.facts[c.block - 1]?.chars ?? 0),
  numeric('chars-below', [20, 40, 60, 100], (c) => c.reading.page.facts[c.block + 1]?.chars ?? 0),
  flag('address', (c) => c.line.hasAddress || c.around(1)?.hasAddress === true),
  flag('role', (c) => c.line.hasRole || c.around(1)?.trails === true),
  flag('credit', (c) => c.line.hasCredit || c.around(-1)?.leads === 'credit'),
  flag('buttons', (c) => (kinds(c) & BUTTONS) !== 0),
  flag('related', (c) => (kinds(c) & kindBit('related')) !== 0),
  flag('comment', (c) => (kinds(c) & kindBit('comment')) !== 0),
  flag('copyright', (c) => c.reading.page.blocks[c.block]?.text.includes('©') === true),
  flag('bullet', (c) => c.reading.page.blocks[c.block]?.marker !== ''),
  mentioned,
  rivals,
  known,
  cross(zone, marker),
  cross(zone, kind),
  cross(sort, marker),
  cross(form, kind),
  cross(form, zone),
  cross(kind, date),
  cross(above, below),
  cross(marker, role),
  cross(rivals, marker),
  cross(mentioned, kind),
  cross(kind, tail),
];
