/** Puts the texts of articles into the models that were planned without them. */
import type { ArticleContent, StoredContent } from '../core/pages.js';
import { contentFrom, type KeptText, type TextPlace } from '../core/texts.js';
import { decode } from './stored.js';

/** Texts as they are stored, by their hashes. */
export type Texts = ReadonlyMap<string, Uint8Array>;

/** Where the texts are that `model`, plain data, is without. */
export function placesIn(model: object): TextPlace[] {
  return [...storedIn(model)].map(({ stored }) => stored);
}

/** As many as the feeds of a site show, which come in several formats and have the newest stories in common. */
const RECENT = 256;

/** A function that gives `model` with every text in its place; the same content for one that it gave lately: renderers know it again. */
export function textsInto(): (model: object, texts: Texts) => object {
  const recent = new Map<string, ArticleContent>();
  const contentOf = ({ stored, dek }: StoredContent, texts: Texts): ArticleContent => {
    const key = JSON.stringify([stored.hash, dek]);
    const content = recent.get(key) ?? contentFrom(textOf(stored, texts), dek);
    recent.delete(key);
    recent.set(key, content);
    const [oldest] = recent.keys();
    if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest);
    return content;
  };
  return (model, texts) => {
    const contents = new Map<object, ArticleContent>();
    for (const stored of storedIn(model)) contents.set(stored, contentOf(stored, texts));
    return contents.size === 0 ? model : (replaced(model, contents) as object);
  };
}

function textOf({ path, hash }: TextPlace, texts: Texts): KeptText {
  const bytes = texts.get(hash);
  if (bytes === undefined) throw new Error(`The text of ${path} was not fetched`);
  return decode(bytes) as KeptText;
}

function storedIn(model: object): Set<StoredContent> {
  const stored = new Set<StoredContent>();
  collect(model, stored);
  return stored;
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
