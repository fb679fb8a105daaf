/** Lines that say the same: titles are repeated in breadcrumbs, in the tab's title, below the article. */
import type { HeadContext } from './context.js';

export interface Echoes {
  /** Other candidates with the same words. */
  readonly same: number;
  /** Candidates that end in this one (a breadcrumb), begin with it (a tab's title), or have it inside. */
  readonly tailOf: number;
  readonly headOf: number;
  readonly within: number;
  /** Lines below the body that have this one in them, and more. */
  readonly withinBelow: number;
  /** Whether the dump's first line is this one, begins with it, or has it inside. */
  readonly title: 'no' | 'inside' | 'begins' | 'first';
}

/** A shorter line is in others by chance. */
const SHORT = 5;
const LONGEST_TITLE = 200;

/** The echoes of each candidate among the others. */
export function echoesOf({ lines, below }: HeadContext, blocks: readonly number[]): Echoes[] {
  const keys = blocks.map((block) => lines[block]?.key ?? '');
  const first = lines[0]?.key ?? '';
  const made = keys.map((key, a) => {
    const own = { same: 0, tailOf: 0, headOf: 0, within: 0, withinBelow: 0 };
    if (key.length < SHORT) return own;
    keys.forEach((other, b) => {
      if (a === b || other.length < key.length) return;
      const at = other.indexOf(key);
      if (at === -1) return;
      if (other.length === key.length) {
        own.same += 1;
        return;
      }
      if (at + key.length === other.length) own.tailOf += 1;
      else if (at === 0) own.headOf += 1;
      else own.within += 1;
    });
    for (const other of below) if (other.length > key.length && other.includes(key)) own.withinBelow += 1;
    return own;
  });
  return made.map((own, a) => ({
    ...own,
    title: blocks[a] === 0 ? 'first' : titleOf(first, keys[a] as string),
  }));
}

function titleOf(first: string, key: string): Echoes['title'] {
  if (key.length < SHORT || first.length > LONGEST_TITLE) return 'no';
  const at = first.indexOf(key);
  return at === -1 ? 'no' : at === 0 ? 'begins' : 'inside';
}
