/** What a build tells who asked for it. */
import type { Message } from '../core/records.js';
import type { Published } from '../write/index.js';
import { hasErrors, inOrder } from './messages.js';

export interface Counts {
  readonly sources: number;
  readonly articles: number;
  readonly items: number;
  readonly pages: number;
}

export const NOTHING: Counts = { sources: 0, articles: 0, items: 0, pages: 0 };

export interface BuildResult {
  /** False when a message is an error: then nothing was published. */
  readonly ok: boolean;
  /** What was found until the build ended or stopped. */
  readonly counts: Counts;
  readonly published: Published | null;
  /** In the order of path and line. */
  readonly messages: readonly Message[];
}

export function result(
  folder: string,
  found: Pick<BuildResult, 'counts' | 'messages'>,
  published: Published | null = null,
): BuildResult {
  const messages = inOrder(found.messages, folder);
  return { ok: !hasErrors(messages), counts: found.counts, published, messages };
}
