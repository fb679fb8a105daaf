/**
 * What the article of a source makes by itself: its group and rows, as they are where no other source has something
 * under its headline, which is so of most. The thread that parsed the source makes them, so that only groups of several
 * sources are left to the one thread that merges.
 */
import type { Message } from '../core/records.js';
import { captureOf, Grouping, packGroup, packRows, rowsOf } from '../site/index.js';
import { nameOfGroup } from './kept-groups.js';
import type { Parsed } from './parsed.js';
import { seenOf } from './seen.js';
import { encode } from './stored.js';

/** Plain data. */
export interface OwnGroup {
  /** Of the group. */
  readonly id: string;
  /** `PackedRows`, as JSON: of many sources they are at hand for long. */
  readonly rows: string;
  /** What parsing the source has to say; null where the source has more that is merged, for which it is read anyway. */
  readonly told: readonly Message[] | null;
}

/** With the group as it is stored, and under which name. */
export interface MadeGroup extends OwnGroup {
  readonly name: string;
  readonly packed: Uint8Array;
}

/** Null where there is no article, or not one alone. */
export function ownGroup(parsed: Pick<Parsed, 'documents' | 'messages'>, timeZone: string): MadeGroup | null {
  const [document, another] = parsed.documents;
  if (document === undefined || document.article === null || another !== undefined) return null;
  const grouping = new Grouping(timeZone);
  grouping.add({ ...document, items: [] });
  const [group] = grouping.take();
  if (group === undefined || group.messages.length > 0) return null;
  return {
    id: group.id,
    rows: JSON.stringify(packRows(rowsOf(group))),
    told: document.items.length === 0 && captureOf(document) === null ? seenOf(parsed).told : null,
    name: nameOfGroup(group.id),
    packed: encode(packGroup(group)),
  };
}
