/** A date that an article may have been published or updated at. */
import type { DateMention } from '../dates/index.js';
import type { Reading } from '../reading.js';

export interface TimeCandidate {
  readonly reading: Reading;
  readonly headline: number;
  readonly block: number;
  readonly mention: DateMention;
  /** 0 for the first mention in its block. */
  readonly nth: number;
  /** Text of the line before the mention, in small letters. */
  readonly before: string;
  /** How many of the dates found are of this very day. */
  readonly sameDay: number;
}
