/** Which element holds the article's text, judged by where the running text is, and how each line stands to it. */
import type { Page } from '../page.js';
import { CLASS_KINDS, type ClassKind } from './class-words.js';
import { NOWHERE, PLACES, type Place } from './element-facts.js';
import type { LineMarkup } from './line-markup.js';
import type { RenderedLine } from './rendered-lines.js';
import type { TitleRelation } from './title.js';
import type { HtmlElement } from './tree.js';

export interface Containers {
  /** Weight of each line's running text: its words, less where its place speaks against it. */
  readonly weights: Float64Array;
  /** Levels from the text's container up to the one that holds the line too. */
  readonly up: Uint8Array;
  /** Levels from there down to the line's block. */
  readonly down: Uint8Array;
  /** Levels up from the line's block to the first element with most of the page's weight. */
  readonly toCore: Uint8Array;
  /** Share of the page's weight that lies in the parent of the line's block. */
  readonly parentShare: Float64Array;
  /** Share of the weight that Readability takes for the article: how far its vote is to be trusted. */
  readonly agreed: number;
  /** Levels up to the title from the line, less those from the first running text below it. */
  readonly fromTitle: Int8Array;
}

const FAR = 99;
/** Running text counts for its parent, and less for those above it. */
const LEVELS = 3;
const FADE = 0.75;
/** The core has this share of the weight. */
const MOST = 0.6;

const UNLIKELY_PLACES: readonly Place[] = ['nav', 'header', 'footer', 'aside', 'form', 'figure', 'figcaption'];
const UNLIKELY = UNLIKELY_PLACES.reduce((bits, place) => bits | (1 << PLACES.indexOf(place)), 0);
const AGAINST: readonly ClassKind[] = ['comment', 'related', 'promotion', 'consent', 'footer', 'caption', 'hidden'];

export function findContainers(
  page: Page,
  lines: readonly RenderedLine[],
  markup: readonly LineMarkup[],
  title: TitleRelation,
): Containers {
  const weights = Float64Array.from(lines, (_, i) => weightOf(page, markup[i] as LineMarkup, i, title));
  const sums = new Map<HtmlElement, number>();
  const below = new Map<HtmlElement, number>();
  let total = 0;
  lines.forEach(({ block }, i) => {
    const weight = weights[i] as number;
    if (weight === 0) return;
    total += weight;
    let share = weight;
    let level = 0;
    for (let at: HtmlElement | null = block; at !== null; at = at.parent) {
      below.set(at, (below.get(at) ?? 0) + weight);
      level += 1;
      if (level === 1 || level > LEVELS + 1) continue;
      sums.set(at, (sums.get(at) ?? 0) + share);
      share *= FADE;
    }
  });
  let container: HtmlElement | null = null;
  let best = 0;
  for (const [element, sum] of sums) {
    if (sum > best) {
      best = sum;
      container = element;
    }
  }
  const { up, down } = distances(lines, container);
  return {
    weights,
    up,
    down,
    toCore: Uint8Array.from(lines, ({ block }) => levelsTo(block, (at) => (below.get(at) ?? 0) >= total * MOST)),
    parentShare: Float64Array.from(lines, ({ block }) =>
      block.parent === null || total === 0 ? 0 : (below.get(block.parent) ?? 0) / total,
    ),
    agreed: total === 0 ? 0 : weights.reduce((sum, weight, i) => sum + weight * (markup[i]?.vote ?? 0), 0) / total,
    fromTitle: fromTitle(title, weights),
  };
}

function weightOf(page: Page, { facts, link, hidden }: LineMarkup, line: number, title: TitleRelation): number {
  if (!page.prose[line] || link > 0.5) return 0;
  let weight = Math.min(page.facts[line]?.words ?? 0, 120);
  if ((facts.places & UNLIKELY) !== 0) weight *= 0.3;
  for (const kind of AGAINST) if ((facts.distances[CLASS_KINDS.indexOf(kind)] as number) < NOWHERE) weight *= 0.4;
  if ((facts.distances[CLASS_KINDS.indexOf('body')] as number) < NOWHERE) weight *= 1.3;
  if (hidden) weight *= 0.4;
  if (title.line >= 0 && line < title.line) weight *= 0.3;
  if (title.score > 0.6 && line > title.line) weight *= 1 + 1 / (1 + Math.max(0, (title.levels[line] as number) - 2));
  return weight;
}

function distances(
  lines: readonly RenderedLine[],
  container: HtmlElement | null,
): { up: Uint8Array; down: Uint8Array } {
  const above = new Map<HtmlElement, number>();
  for (let at = container; at !== null; at = at.parent) above.set(at, above.size);
  const up = new Uint8Array(lines.length).fill(FAR);
  const down = new Uint8Array(lines.length).fill(FAR);
  lines.forEach(({ block }, i) => {
    let steps = 0;
    let at: HtmlElement | null = block;
    while (at !== null && !above.has(at)) {
      at = at.parent;
      steps += 1;
    }
    if (at === null) return;
    up[i] = Math.min(above.get(at) as number, FAR);
    down[i] = Math.min(steps, FAR);
  });
  return { up, down };
}

function levelsTo(block: HtmlElement, test: (element: HtmlElement) => boolean): number {
  let levels = 0;
  for (let at: HtmlElement | null = block; at !== null; at = at.parent) {
    if (test(at)) return levels;
    levels = Math.min(levels + 1, FAR);
  }
  return FAR;
}

function fromTitle({ line, levels }: TitleRelation, weights: Float64Array): Int8Array {
  const first = line < 0 ? -1 : weights.findIndex((weight, i) => i > line && weight > 8);
  const own = levels[first] ?? null;
  return Int8Array.from(levels, (level) => (own === null ? FAR : Math.max(-5, Math.min(5, level - own))));
}
