/** Puts the texts of articles into the models that were planned without them. */

import { Recent } from '../core/recent.js';
import type { ArticleContent, StoredContent, TextPlace } from '../core/text-content.js';
import { contentFrom, type KeptText } from '../core/texts.js';
import { decode } from './stored.js';

/** Gives the text of an article: a `KeptText`, encoded. */
export type FetchText = (place: TextPlace) => Promise<Uint8Array>;

/** Texts as they are stored, by their hashes. */
export type Texts = ReadonlyMap<string, Uint8Array>;

interface WithContent {
  readonly content?: ArticleContent | null;
}

/** Where models have texts: that of a page's article, of each entry of a feed, of a record. */
interface Model extends WithContent {
  readonly article?: WithContent;
  readonly entries?: readonly WithContent[];
}

/** Where the texts are that `model`, plain data, is without. */
export function placesIn(model: object): TextPlace[] {
  const { article = {}, entries = [] }: Model = model;
  return [model, article, ...entries].map(storedIn).flatMap((found) => found?.stored ?? []);
}

/** As many as the feeds of a site show, which come in several formats and have the newest stories in common. */
const RECENT = 128;

/** A function that gives `model` with every text in its place; the same content for one that it gave lately: renderers know it again. */
export function textsInto(): (model: object, texts: Texts) => object {
  const recent = new Recent<string, ArticleContent>(RECENT);
  const contentOf = ({ stored, dek }: StoredContent, texts: Texts): ArticleContent => {
    const key = JSON.stringify([stored.hash, dek]);
    const content = recent.get(key) ?? contentFrom(textOf(stored, texts), dek);
    recent.put(key, content);
    return content;
  };
  return (model, texts) => {
    const filled = (part: WithContent): WithContent => {
      const found = storedIn(part);
      return found === null ? part : { ...part, content: contentOf(found, texts) };
    };
    const { article, entries }: Model = model;
    return {
      ...filled(model),
      ...(article === undefined ? {} : { article: filled(article) }),
      ...(entries === undefined ? {} : { entries: entries.map(filled) }),
    };
  };
}

function textOf({ path, hash }: TextPlace, texts: Texts): KeptText {
  const bytes = texts.get(hash);
  if (bytes === undefined) throw new Error(`The text of ${path} was not fetched`);
  return decode(bytes) as KeptText;
}

function storedIn({ content }: WithContent): StoredContent | null {
  return content != null && 'stored' in content ? content : null;
}
