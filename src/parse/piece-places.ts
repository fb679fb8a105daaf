/** Where in its file something in a piece of HTML stands. */
import type { Html } from 'mdast';

export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\n|\r/g;

/** A function that gives the place of an offset in `piece`; `shift` is added to its line number. */
export function placesIn({ value, position }: Html, shift: number): (offset: number) => Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= [0, ...[...value.matchAll(LINE_END)].map(({ index, 0: end }) => index + end.length)];
    let [first, after] = [0, starts.length];
    while (after - first > 1) {
      const middle = (first + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) first = middle;
      else after = middle;
    }
    return { line: line + first + shift, column: (first === 0 ? column : 1) + offset - (starts[first] ?? 0) };
  };
}
