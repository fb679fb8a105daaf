/** A dump as read so far: blocks with their facts and roles. What the recognisers of single fields start from. */
import { type Chain, ROLES, type Role } from './chain.js';
import { probabilityOf, type Sums, sumsOf, viterbi } from './decode.js';
import { pageScores } from './emissions.js';
import type { Run } from './items/row.js';
import { blocksOf, findRuns, firstBlockOf } from './items/rows.js';
import { findStamps, type Stamp } from './items/stamps.js';
import type { Page } from './page.js';
import { resumedBelow } from './resumed.js';
import { textAbove } from './text-above.js';
import type { Unread } from './unread.js';

export interface Reading extends Unread {
  /** Role of each block. */
  readonly roles: readonly Role[];
  /** Probability that the block has its role, by the model; where the text goes on, that it is of the body. */
  readonly certainty: Float64Array;
  /** Probability that the block is the headline, by the model. */
  readonly headline: Float64Array;
  /** Times that may date a headline. */
  readonly stamps: readonly Stamp[];
  /** Blocks of lists that are sure to be none of the article's. */
  readonly listed: ReadonlySet<number>;
  /** First and last block of the body; [0, -1] when the dump has no article. */
  readonly body: readonly [number, number];
  /** Paragraphs above it that are likely text of the article. */
  readonly above: ReadonlySet<number>;
  /** Roles of blocks below it, where the text goes on below a box; see `withResumed`. */
  readonly below: ReadonlyMap<number, Role>;
}

const BODY = ROLES.indexOf('body');
const HEADLINE = ROLES.indexOf('headline');

/** Reads the roles of a page's blocks by the chain. */
export function readPage<P extends Page>(page: P, language: string | null, chain: Chain<P>): Reading {
  const scores = pageScores(chain, page);
  const sums = sumsOf(chain, scores);
  const stamps = findStamps(page);
  let path = viterbi(chain, scores);
  let listed = listedBlocks(page, stamps, path);
  if (!holdsText(page, path, listed)) {
    const text = likeliestText(page, sums) ?? textBelowHeadline(page, path, sums);
    if (text !== null) path = viterbi(chain, withBodyAt(scores, text));
    listed = listedBlocks(page, stamps, path);
  }
  const dense = denserBelow(page, path, sums);
  if (dense !== null) {
    path = viterbi(chain, withBodyFrom(scores, dense));
    listed = listedBlocks(page, stamps, path);
  }
  goOnToEnd(page, path);
  for (const block of listed) if (path[block] === BODY) path[block] = ROLES.indexOf('gap');
  // The model looks for the article that nearly every dump has; a list of headlines alone holds no running text.
  if (!holdsText(page, path, listed)) path.fill(ROLES.indexOf('before'));
  const first = path.indexOf(BODY);
  const below = resumedBelow({ page, language }, path, sums, listed);
  const roles: Role[] = [];
  const certainty = new Float64Array(path.length);
  const headline = new Float64Array(path.length);
  for (let block = 0; block < path.length; block++) {
    const role = path[block] as number;
    roles.push(ROLES[role] as Role);
    certainty[block] = probabilityOf(sums, block, below.get(block) === 'body' ? BODY : role);
    headline[block] = listed.has(block) ? 0 : probabilityOf(sums, block, HEADLINE);
  }
  return {
    page,
    language,
    roles,
    certainty,
    headline,
    stamps,
    listed,
    above: textAbove(page, path, sums, listed),
    below,
    body: first === -1 ? [0, -1] : [first, path.lastIndexOf(BODY)],
  };
}

/** The reading with the text that goes on: for what is made of the article, once its head is known. */
export function withResumed(reading: Reading): Reading {
  const { below, body } = reading;
  if (below.size === 0) return reading;
  let [, last] = body;
  for (const block of below.keys()) last = Math.max(last, block);
  return { ...reading, roles: reading.roles.map((role, block) => below.get(block) ?? role), body: [body[0], last] };
}

/** Whole pages end with a footer, and so does the model's article. Where running text ends the dump, only the article was copied. */
function goOnToEnd({ prose, core }: Page, path: Uint8Array): void {
  const last = path.lastIndexOf(BODY);
  if (last < core[0] || core[1] !== path.length - 1 || prose.indexOf(0, last + 1) !== -1) return;
  path.fill(BODY, last + 1);
}

/** Whether a body has running text in it. */
function holdsText({ prose }: Page, path: Uint8Array, listed: ReadonlySet<number>): boolean {
  return path.some((role, block) => role === BODY && prose[block] === 1 && !listed.has(block));
}

/** As far below a dek and a caption, with times, names and buttons between them, a text begins. */
const BELOW_DEK = 12;
/** Of a dek and a caption; more are a text. */
const DEK_WORDS = 60;

/** The first running text of what is densest in it, where the path ends the body not far above with less than half as much. */
function denserBelow(
  { proseBefore, prose, facts, core: [from, to] }: Page,
  path: Uint8Array,
  sums: Sums,
): number | null {
  const last = path.lastIndexOf(BODY);
  if (last === -1 || from <= last || from > last + BELOW_DEK || probabilityOf(sums, from, BODY) < LIKELY) return null;
  let words = 0;
  for (let block = 0; block <= last; block++)
    if (path[block] === BODY && prose[block]) words += (facts[block] as Page['facts'][number]).words;
  const dense = (proseBefore[to + 1] as number) - (proseBefore[from] as number);
  return words <= DEK_WORDS && words * 2 < dense ? from : null;
}

/** Running text that is less likely an article's is a teaser. */
const LIKELY = 0.1;

/** The running text that is most likely of a body. */
function likeliestText({ prose }: Page, sums: Sums): number | null {
  let found: number | null = null;
  let most = LIKELY;
  prose.forEach((isProse, block) => {
    const probability = isProse ? probabilityOf(sums, block, BODY) : 0;
    if (probability <= most) return;
    most = probability;
    found = block;
  });
  return found;
}

/** A headline that the chain is as sure of has its text below it, */
const SURE = 0.5;
/** within so many blocks: it may be one sentence below all of the page's share buttons. */
const BELOW_HEADLINE = 15;

/** The first running text below the headline of a path, when the model is sure of that. */
function textBelowHeadline({ prose }: Page, path: Uint8Array, sums: Sums): number | null {
  const headline = path.indexOf(HEADLINE);
  if (headline === -1 || probabilityOf(sums, headline, HEADLINE) < SURE) return null;
  const text = prose.indexOf(1, headline + 1);
  return text !== -1 && text <= headline + BELOW_HEADLINE ? text : null;
}

/** The scores, with one block held to be of the body. */
function withBodyAt(scores: Float64Array, block: number): Float64Array {
  const held = Float64Array.from(scores);
  for (let role = 0; role < ROLES.length; role++) if (role !== BODY) held[block * ROLES.length + role] = -Infinity;
  return held;
}

/** The same, with none of the body above it. */
function withBodyFrom(scores: Float64Array, block: number): Float64Array {
  const held = withBodyAt(scores, block);
  for (let above = 0; above < block; above++) held[above * ROLES.length + BODY] = -Infinity;
  return held;
}

/** A list of so many rows is no accident. */
const SURE_ROWS = 4;
/** A heading over a list has fewer words. */
const LABEL = 5;
/** Blocks above the body that may be the article's own headline and date, and look like one more row. */
const HEAD = 10;

/** Blocks of long lists outside running text; the row next above the body is left, for it may be the article's head. */
function listedBlocks(page: Page, stamps: readonly Stamp[], path: Uint8Array): Set<number> {
  const prose = new Set<number>();
  path.forEach((role, block) => {
    if (role === BODY && page.prose[block]) prose.add(block);
  });
  const [first = Number.POSITIVE_INFINITY] = prose;
  const isHead = ({ headline, stamp }: Run['rows'][number]) =>
    Math.max(headline, stamp.last) < first && Math.min(headline, stamp.block) >= first - HEAD;
  const runs = findRuns(page, stamps, prose).filter(({ rows }) => rows.length >= SURE_ROWS);
  const lists = runs.map((run) => ({
    ...run,
    rows: run.rows.filter((row, i) => i < run.rows.length - 1 || !isHead(row)),
  }));
  const blocks = blocksOf(lists);
  for (const { rows } of lists) {
    const heading = firstBlockOf(rows) - 1;
    if (heading > first && (page.facts[heading]?.words ?? LABEL) < LABEL) blocks.add(heading);
  }
  return blocks;
}
