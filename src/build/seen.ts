/** What the site's index notes of a source, besides its records. */
import type { Message } from '../core/records.js';
import { timeless } from '../site/index.js';
import type { Parsed } from './parsed.js';

export interface Seen {
  /** What parsing it has to say. */
  readonly told: readonly Message[];
  /** Did it give no document? */
  readonly isEmpty: boolean;
}

export function seenOf({ documents, messages }: Pick<Parsed, 'documents' | 'messages'>): Seen {
  return {
    told: [...messages, ...documents.flatMap((each) => [...each.messages, ...timeless(each)])],
    isEmpty: documents.length === 0,
  };
}
