/** Named thresholds, each with its reason. */

/** Bytes of the largest source: above it a text comes near the longest string that V8 can hold (512 Mi units). */
export const LARGEST_SOURCE = 256 * 1024 * 1024;

/** Bytes of the largest Markdown article: its parser takes a second and 300 MB for each mebibyte. */
export const LARGEST_MARKDOWN = 4 * 1024 * 1024;
