/** A list, as blocks of its page. */
import type { Stamp } from './stamps.js';

/** One item. */
export interface Row {
  readonly stamp: Stamp;
  /** Block of the headline; the stamp's own when they share a line. */
  readonly headline: number;
  /** The headline's text, where it is only part of its block. */
  readonly text: string;
  /** Second copies of the headline (a picture's alt text). */
  readonly doubles: readonly number[];
  /** Blocks of the row that are neither headline nor time: section, author, excerpt. */
  readonly others: readonly number[];
  /** Text of its own: an entry of a live blog. */
  readonly body?: readonly number[];
}

/** Rows that follow one another. */
export interface Run {
  readonly rows: readonly Row[];
  /** Stamps that date the rows below them: day headings. */
  readonly days: readonly Stamp[];
}
