/**
 * The head of a text from an archive or a reader service, where each line says what it is:
 *
 *     Title: Ferries to the islands sail again
 *     Author: Leyla Orucova
 *     Date: 18 June 2024
 */
import type { Page } from '../../page.js';

const LABEL = /^\p{Lu}[\p{L}\p{M}]{1,15}(?: \p{L}{1,15}){0,2}: (?=\S)/u;
const LINES = 3;
const FEWEST = 2;

/** The headline without its label, where lines beside it have others: `Mayor: "We stay"` is one as it stands. */
export function withoutLabel({ blocks }: Page, block: number, text: string): string {
  const own = LABEL.exec(text)?.[0];
  if (own === undefined) return text;
  const beside = blocks.slice(Math.max(0, block - LINES), block + LINES + 1);
  const labels = new Set(beside.map((each) => LABEL.exec(each.text)?.[0]));
  labels.delete(undefined);
  labels.delete(own);
  return labels.size < FEWEST ? text : text.slice(own.length);
}
