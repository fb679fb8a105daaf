/** Puts the texts of articles into the models that were planned without them. */
import type { ArticleContent, StoredContent } from '../core/pages.js';
import { contentFrom, type Text, type TextPlace } from '../core/texts.js';

export type FetchText = (place: TextPlace) => Promise<Text>;

/** `model`, plain data, with every stored text in its place; the same object where there is none. */
export async function withTexts(model: object, text: FetchText): Promise<object> {
  const stored = new Set<StoredContent>();
  collect(model, stored);
  if (stored.size === 0) return model;
  const contents = new Map<object, ArticleContent>();
  for (const each of stored) contents.set(each, contentFrom(await text(each.stored), each.dek));
  return replaced(model, contents) as object;
}

function collect(value: object, found: Set<StoredContent>): void {
  if (isStored(value)) found.add(value);
  else for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) collect(part, found);
}

function replaced(value: unknown, contents: ReadonlyMap<object, ArticleContent>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const content = contents.get(value);
  if (content !== undefined) return content;
  if (Array.isArray(value)) return value.map((part) => replaced(part, contents));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, contents)]));
}

function isStored(value: object): value is StoredContent {
  return 'stored' in value && 'dek' in value;
}
