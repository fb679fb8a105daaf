/** What tells an author from the other names near an article. */
import { ROLES } from '../chain.js';
import { bin, ranges } from '../features/feature.js';
import { kindBit } from '../lexicon/index.js';
import type { RankFeature } from '../rank/ranker.js';
import type { Candidate } from './candidates.js';
import { MARKERS } from './lead.js';
import { SHAPES } from './name-run.js';
import { TAILS } from './names.js';
import { PARTS } from './segments.js';
import { DATES, FORMS, KINDS, knownWords, SORTS, ZONES } from './traits.js';

type Feature = RankFeature<Candidate>;

const COMMENT = kindBit('comment');

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

const zone = choice('zone', ZONES, (c) => c.traits.zone);
const sort = choice('sort', SORTS, (c) => c.traits.sort);
const kind = choice('kind', KINDS, (c) => c.traits.kind);
const mentioned = flag('mentioned', (c) => c.mentioned);
const rivals = choice('rivals', ['none', 'some'], (c) => Math.min(1, c.rivals));
const marker = choice('marker', MARKERS, (c) => MARKERS.indexOf(c.piece.marker));
const shape = choice('shape', SHAPES, (c) => SHAPES.indexOf(c.piece.shape));
const before = choice('before', PARTS, (c) => PARTS.indexOf(c.piece.before));
const after = choice('after', PARTS, (c) => PARTS.indexOf(c.piece.after));
const tail = choice('tail', TAILS, (c) => TAILS.indexOf(c.piece.tail));
const spare = numeric('spare', [1, 2, 3, 5, 9], (c) => c.line.spare);
const role = choice('role-of-block', ROLES, ({ reading, block }) => ROLES.indexOf(reading.roles[block] ?? 'before'));

const date = choice('date', DATES, (c) => c.traits.date);
const form = choice('form', FORMS, (c) => c.traits.form);
const kinds = (c: Candidate): number => c.reading.page.facts[c.block]?.kinds ?? 0;

export const BYLINE_FEATURES: readonly Feature[] = [
  zone,
  sort,
  marker,
  shape,
  before,
  after,
  tail,
  spare,
  role,
  date,
  form,
  numeric('order', [0, 1, 2, 3, 5, 8], (c) => c.order),
  numeric('elsewhere', [1, 2, 3], (c) => c.blocks.size - 1),
  numeric('pieces', [2, 3, 4, 6, 9], (c) => c.line.pieces.length),
  numeric('length', [4, 7, 10, 13, 18, 25, 35], (c) => c.piece.text.length),
  numeric('words', [2, 3, 4, 5], (c) => c.piece.words),
  flag('comment', (c) => (kinds(c) & COMMENT) !== 0),
  mentioned,
  rivals,
  choice('known-words', ['none', 'some', 'all'], (c) => knownWords(c.piece.text)),
  cross(zone, kind),
  cross(sort, marker),
  cross(kind, date),
  cross(marker, role),
  cross(rivals, marker),
  cross(mentioned, kind),
];
