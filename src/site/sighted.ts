/** Documents as they are merged: an item apart from its place, since captures of one news line have most in common. */
import type { LineSpan, ParsedDocument } from '../core/records.js';
import type { ItemRecord } from './model.js';

export interface SightedItem {
  /** With the language of its source where it has none; one object in all documents, if they were decoded together. */
  readonly record: ItemRecord;
  readonly lines: LineSpan;
}

export interface SightedDocument extends Pick<ParsedDocument, 'source' | 'article' | 'messages'> {
  readonly items: readonly SightedItem[];
}

export function sighted({ source, article, items, messages }: ParsedDocument): SightedDocument {
  const { lang } = source;
  return {
    source,
    article,
    messages,
    items: items.map(({ lines, ...item }) => ({ record: item.lang === null ? { ...item, lang } : item, lines })),
  };
}
