/** Which line shows the page's title, and how the other lines stand to it. */
import { clean } from '../lines.js';
import type { LineMarkup } from './line-markup.js';
import { waysHome } from './links.js';
import type { RenderedLine } from './rendered-lines.js';
import type { HtmlElement } from './tree.js';

export interface TitleRelation {
  /** The line that shows the title; -1 when none does. */
  readonly line: number;
  /** How well it matches what the head says, with a premium for headings: above 1 for a perfect `h1`. */
  readonly score: number;
  /** For each line: levels from the title's block up to the one that holds both; `FAR` without a title. */
  readonly levels: Uint8Array;
}

export const FAR = 99;
const LONGEST = 400;

export function relationToTitle(
  lines: readonly RenderedLine[],
  markup: readonly LineMarkup[],
  titles: readonly string[],
): TitleRelation {
  const wanted = titles.map(wordsOf).filter((words) => words.length > 0);
  const leadsHome = waysHome(lines);
  let line = -1;
  let score = 0;
  lines.forEach((shown, i) => {
    const { text } = shown;
    if (text.length > LONGEST) return;
    const own = markup[i] as LineMarkup;
    const found = own.link > 0.9 && leadsHome(shown) ? 0 : matchOf(text, own, wanted);
    if (found > score) {
      score = found;
      line = i;
    }
  });
  return { line, score, levels: levelsOf(lines, line) };
}

/** As good as all words of the line being in a title and all of the title in the line. */
function matchOf(text: string, { tag, link, hidden }: LineMarkup, wanted: readonly (readonly string[])[]): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const own = new Set(words);
  let likeness = 0;
  for (const title of wanted) {
    const known = new Set(title);
    const precision = words.filter((word) => known.has(word)).length / words.length;
    if (precision < 0.8) continue;
    const recall = title.filter((word) => own.has(word)).length / title.length;
    likeness = Math.max(likeness, (2 * precision * recall) / (precision + recall));
  }
  if (likeness <= 0.3) return tag === 'h1' && link < 0.9 ? 0.3 : 0;
  const heading = tag === 'h1' ? 0.4 : /^h[2-4]$/.test(tag) ? 0.15 : 0;
  return likeness + heading - (link > 0.9 ? 0.3 : 0) - (words.length < 3 ? 0.3 : 0) - (hidden ? 0.2 : 0);
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** Words for comparison; of a script without spaces, characters. */
export function wordsOf(text: string): string[] {
  return clean(text).normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

function levelsOf(lines: readonly RenderedLine[], title: number): Uint8Array {
  const levels = new Uint8Array(lines.length).fill(FAR);
  const above = new Map<HtmlElement, number>();
  for (let at = lines[title]?.block ?? null; at !== null; at = at.parent) above.set(at, above.size);
  if (above.size === 0) return levels;
  lines.forEach(({ block }, i) => {
    let at: HtmlElement | null = block;
    while (at !== null && !above.has(at)) at = at.parent;
    levels[i] = Math.min(at === null ? FAR : (above.get(at) as number), FAR);
  });
  return levels;
}
