/** Where in a document of keys and values something stands: by its keys, and in its text. */

/** `['sections', 0, 'name']` */
export type KeyPath = readonly (string | number)[];

/** Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
