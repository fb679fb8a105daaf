/** Which of several versions of an article is shown. */
import { compareZoned, inZone } from '../core/date.js';
import type { SourceRef } from '../core/pages.js';
import { compareSources } from './sources.js';

/** What of a version that hangs on. */
export interface Preferred {
  /** By a person, in Markdown. */
  readonly written: boolean;
  readonly updated: string | null;
  readonly captured: string | null;
  /** Characters of its text. */
  readonly length: number;
  readonly ref: SourceRef;
}

/** Sorts the version to be shown first: what a person wrote, then the newest, then the longest. */
export function comparePreferred(left: Preferred, right: Preferred, timeZone: string): number {
  const later = (pick: (version: Preferred) => string | null): number =>
    compareZoned(inZone(pick(right), timeZone), inZone(pick(left), timeZone));
  return (
    Number(right.written) - Number(left.written) ||
    later(({ updated }) => updated) ||
    later(({ captured }) => captured) ||
    right.length - left.length ||
    compareSources(left.ref, right.ref)
  );
}
