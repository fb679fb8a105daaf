/** Source references: which file and which lines a record comes from. */
import type { SourceRef } from '../core/pages.js';

/** By path, then by line. */
export function compareSources(left: SourceRef, right: SourceRef): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.lines[0] - right.lines[0] || left.lines[1] - right.lines[1];
}

/** Sorted, each span once. */
export function sortSources(sources: readonly SourceRef[]): SourceRef[] {
  const sorted = [...sources].sort(compareSources);
  return sorted.filter((source, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareSources(before, source) !== 0;
  });
}
