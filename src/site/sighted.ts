/** Documents as they are merged: an item apart from its place, since captures of one news line have most in common. */
import type { Article, LineSpan, NewsItem, ParsedDocument } from '../core/records.js';
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
    article: article === null ? null : dated(article, items),
    messages,
    items: items.map(({ lines, ...item }) => ({ record: item.lang === null ? { ...item, lang } : item, lines })),
  };
}

/** A live blog that has no date of its own began with the first of its entries: it is news of that day. */
function dated(article: Article, items: readonly NewsItem[]): Article {
  if (article.kind !== 'live' || article.published !== null) return article;
  const times = items.flatMap(({ body, published }) => (body.length === 0 || published === null ? [] : [published]));
  const published = times.reduce<string | null>(
    (first, time) => (first === null || Date.parse(time) < Date.parse(first) ? time : first),
    null,
  );
  return { ...article, published };
}
