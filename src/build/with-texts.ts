/** Puts the texts of articles into the models that were planned without them. */
import type { ArticleContent, StoredContent } from '../core/pages.js';
import { contentFrom, type Text, type TextPlace } from '../core/texts.js';

export type FetchContent = (stored: StoredContent) => Promise<ArticleContent>;

/** As many as the feeds of a site show, which come in several formats and have the newest stories in common. */
const RECENT = 256;

/** Fetches contents, and gives the same object for one that was fetched lately: renderers know it again. */
export function contentFetcher(text: (place: TextPlace) => Promise<Text>): FetchContent {
  const recent = new Map<string, ArticleContent>();
  return async ({ stored, dek }) => {
    const key = JSON.stringify([stored.hash, dek]);
    const content = recent.get(key) ?? contentFrom(await text(stored), dek);
    recent.delete(key);
    recent.set(key, content);
    const [oldest] = recent.keys();
    if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
    return content;
  };
}

/** `model`, plain data, with every stored text in its place; the same object where there is none. */
export async function withTexts(model: object, fetch: FetchContent): Promise<object> {
  const stored = new Set<StoredContent>();
  collect(model, stored);
  if (stored.size === 0) return model;
  const contents = new Map<object, ArticleContent>();
  for (const each of stored) contents.set(each, await fetch(each));
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
