/** Lines that say the same: titles are repeated in breadcrumbs, in the tab's title, below the article. */
import type { HeadContext } from './context.js';
import { partsOf } from './trim.js';

export interface Echoes {
  /** Other candidates with the same words. */
  readonly same: number;
  /** Candidates that have this one in them, and more: breadcrumbs, titles. */
  readonly within: number;
  /** Lines below the body that have this one in them, and more. */
  readonly withinBelow: number;
  /** Whether the dump's first line is this one, begins with it, has it inside; or it is one of its parts between bars. */
  readonly title: 'no' | 'inside' | 'begins' | 'part' | 'first';
}

/** A shorter line is in others by chance. */
const SHORT = 5;
const LONGEST_TITLE = 200;

/** The echoes of each candidate among the others. */
export function echoesOf({ lines, below, page }: HeadContext, blocks: readonly number[]): Echoes[] {
  const keys = blocks.map((block) => lines[block]?.key ?? '');
  const first = lines[0]?.key ?? '';
  const parts = new Set(partsOf(page.blocks[0]?.text ?? ''));
  return blocks.map((block, i) => {
    const key = keys[i] as string;
    const title = block === 0 ? 'first' : parts.has(key) ? 'part' : titleOf(first, key);
    if (key.length < SHORT) return { same: 0, within: 0, withinBelow: 0, title };
    const { same, within } = among(keys, key);
    return { same: same - 1, within, withinBelow: among(below, key).within, title };
  });
}

/** How many lines are this one, and how many have it in them, and more. */
function among(keys: readonly string[], key: string): Pick<Echoes, 'same' | 'within'> {
  const { length } = key;
  let same = 0;
  let within = 0;
  for (const other of keys) {
    const more = other.length - length;
    if (more === 0 && other === key) same += 1;
    else if (more > 0 && other.includes(key)) within += 1;
  }
  return { same, within };
}

function titleOf(first: string, key: string): Echoes['title'] {
  if (key.length < SHORT || first.length > LONGEST_TITLE) return 'no';
  const at = first.indexOf(key);
  return at === -1 ? 'no' : at === 0 ? 'begins' : 'inside';
}
