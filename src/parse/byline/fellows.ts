/** Which of the names beside an author are authors too: "Anna Muster und Max Beispiel, dpa | Politik". */
import { bin, ranges } from '../features/feature.js';
import type { RankFeature } from '../rank/ranker.js';
import { type Candidate, nameKey } from './candidates.js';
import { kindOf, KINDS } from './features.js';
import { MARKERS } from './lead.js';
import type { Line } from './line.js';
import { PARTS } from './segments.js';

export interface Fellow {
  readonly candidate: Candidate;
  /** The author already found. */
  readonly author: Candidate;
  /** How much likelier the author was, by the model of authors. */
  readonly behind: number;
}

/** Lines between two authors' lines that belong to a byline: roles, addresses, "and". */
const REACH = 4;

/** The names in the author's own line and in the lines of the byline around it. */
export function fellowsOf(
  author: Candidate,
  candidates: readonly Candidate[],
  lines: ReadonlyMap<number, Line>,
  score: (candidate: Candidate) => number,
): Fellow[] {
  const key = nameKey(author.piece.text);
  const seen = new Set([key]);
  const own = score(author);
  const from = edge(author.block, -1, lines);
  const to = edge(author.block, 1, lines);
  const fellows: Fellow[] = [];
  for (const candidate of candidates) {
    if (candidate.block < from || candidate.block > to) continue;
    const name = nameKey(candidate.piece.text);
    if (seen.has(name)) continue;
    seen.add(name);
    fellows.push({ candidate, author, behind: own - score(candidate) });
  }
  return fellows;
}

/** The last line in a direction that may belong to the byline. */
function edge(block: number, step: 1 | -1, lines: ReadonlyMap<number, Line>): number {
  let at = block;
  for (let i = block + step; Math.abs(i - block) <= REACH; i += step) {
    const line = lines.get(i);
    if (line === undefined || (line.pieces.length === 0 && !line.trails && line.leads === 'none')) break;
    at = i;
    if (line.pieces.length > 0 && line.rest > 4) break;
  }
  return at;
}

type Feature = RankFeature<Fellow>;
const choice = (name: string, values: readonly string[], of: (f: Fellow) => number): Feature => ({ name, values, of });
const flag = (name: string, test: (f: Fellow) => boolean): Feature => choice(name, ['no', 'yes'], (f) => (test(f) ? 1 : 0));
const numeric = (name: string, edges: readonly number[], of: (f: Fellow) => number): Feature =>
  choice(name, ranges(...edges), (f) => bin(of(f), edges));
function cross(a: Feature, b: Feature): Feature {
  return choice(
    `${a.name} & ${b.name}`,
    a.values.flatMap((x) => b.values.map((y) => `${x}, ${y}`)),
    (f) => a.of(f) * b.values.length + b.of(f),
  );
}

const BETWEEN = [...PARTS, 'line'] as const;

/** What stands between the two: the mark before the later one, or a line's end. */
function betweenOf({ candidate, author }: Fellow): number {
  if (candidate.block !== author.block) return BETWEEN.indexOf('line');
  const later = candidate.index > author.index ? candidate : author;
  return PARTS.indexOf(later.piece.before);
}

const RELATIONS = ['same line', 'line above', 'further above', 'line below', 'further below'] as const;
function relationOf({ candidate, author }: Fellow): number {
  const by = candidate.block - author.block;
  return by === 0 ? 0 : by === -1 ? 1 : by < 0 ? 2 : by === 1 ? 3 : 4;
}

const relation = choice('where', RELATIONS, relationOf);
const kind = choice('kind', KINDS, (f) => kindOf(f.candidate));
const between = choice('between', BETWEEN, betweenOf);
const sameShape = flag('same-shape', (f) => f.candidate.piece.shape === f.author.piece.shape);
const marker = choice('marker', MARKERS, (f) => MARKERS.indexOf(f.candidate.piece.marker));

const FORMS = ['alone', 'led', 'with others'] as const;
/** How a name stands in its line: alone, behind its marker or before its role, among other things. */
function formOf({ line }: Candidate): number {
  return line.pieces.length > 1 || line.rest > 3 ? 2 : line.rest === 0 ? 0 : 1;
}
const forms = choice(
  'forms',
  FORMS.flatMap((a) => FORMS.map((b) => `${a}, ${b}`)),
  (f) => formOf(f.author) * FORMS.length + formOf(f.candidate),
);

export const FELLOW_FEATURES: readonly Feature[] = [
  relation,
  between,
  kind,
  sameShape,
  marker,
  flag('same-marker', (f) => f.candidate.piece.marker === f.author.piece.marker),
  numeric('apart', [-2, -1, 0, 1, 2, 3], (f) => f.candidate.index - f.author.index),
  numeric('behind', [0, 1, 2, 4], (f) => f.behind),
  flag('mentioned', (f) => f.candidate.mentioned),
  flag('prose', (f) => f.candidate.reading.page.prose[f.candidate.block] === 1),
  cross(between, kind),
  cross(between, sameShape),
  cross(relation, forms),
  cross(relation, sameShape),
];
