/**
 * Records by headline. Whether two records are one hangs on nothing but those under the same headline, so that a new
 * dump means a new look at its own headlines only.
 */
import { inZone, type ZonedTime } from '../core/date.js';
import type { SourceRef } from '../core/pages.js';
import type { Message, ParsedDocument } from '../core/records.js';
import { headlineKey, idOfKey } from './headline-key.js';
import { type MergedArticle, mergeVersions, type Version, versionOf } from './merge-articles.js';
import { type MergedItem, mergeSightings, type Sighting } from './merge-items.js';
import type { ItemRecord } from './model.js';

/** What is under one headline. */
export interface Group {
  readonly id: string;
  /** The headline as it is compared. */
  readonly key: string;
  readonly articles: readonly MergedArticle[];
  readonly items: readonly MergedItem[];
  /** Of versions that are not shown. */
  readonly messages: readonly Message[];
  /** Of the sources that have something in it, in order. */
  readonly paths: readonly string[];
}

interface Gathered {
  readonly key: string;
  readonly versions: Version[];
  readonly sightings: Sighting[];
}

/** Gathers documents, in the order of their paths, and gives what is under each headline. */
export class Grouping {
  readonly #timeZone: string;
  readonly #groups = new Map<string, Gathered>();
  readonly #names = new Map<string, { id: string; key: string }>();
  /** Captures of one news line have most items in common: each is held once. */
  readonly #items = new Map<string, { readonly record: ItemRecord; readonly time: ZonedTime | null }>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** As `add`, of all documents of a source. */
  addAll(documents: readonly ParsedDocument[], wanted: ReadonlySet<string> | null = null): Set<string> {
    return new Set(documents.flatMap((each) => [...this.add(each, wanted)]));
  }

  /** Gives the ids of the groups that the document is in. `wanted`: only records of these groups are gathered. */
  add(document: ParsedDocument, wanted: ReadonlySet<string> | null = null): Set<string> {
    const ids = new Set<string>();
    const version = versionOf(document, this.#timeZone);
    if (version !== null) {
      const { id, key } = this.#nameOf(version.article.headline);
      ids.add(id);
      if (wanted === null || wanted.has(id)) this.#at(id, key).versions.push(version);
    }
    for (const { lines, ...item } of document.items) {
      const { id, key } = this.#nameOf(item.headline);
      ids.add(id);
      if (wanted !== null && !wanted.has(id)) continue;
      const source: SourceRef = { path: document.source.path, lines };
      const { record, time } = this.#once(item.lang === null ? { ...item, lang: document.source.lang } : item);
      this.#at(id, key).sightings.push({ item: record, source, time });
    }
    return ids;
  }

  /** Each group, which is forgotten then. */
  *take(): Generator<Group> {
    for (const [id, { key, versions, sightings }] of this.#groups) {
      this.#groups.delete(id);
      const { articles, messages } = mergeVersions(key, versions, this.#timeZone);
      const paths = [...versions.map(({ ref }) => ref.path), ...sightings.map(({ source }) => source.path)];
      yield { id, key, articles, items: mergeSightings(key, sightings), messages, paths: [...new Set(paths)].sort() };
    }
  }

  #at(id: string, key: string): Gathered {
    const found = this.#groups.get(id) ?? { key, versions: [], sightings: [] };
    this.#groups.set(id, found);
    return found;
  }

  #nameOf(headline: string): { id: string; key: string } {
    const known = this.#names.get(headline);
    if (known !== undefined) return known;
    const key = headlineKey(headline);
    const name = { id: idOfKey(key), key };
    this.#names.set(headline, name);
    return name;
  }

  #once(item: ItemRecord): { readonly record: ItemRecord; readonly time: ZonedTime | null } {
    const text = JSON.stringify(item);
    const known = this.#items.get(text) ?? { record: item, time: inZone(item.published, this.#timeZone) };
    this.#items.set(text, known);
    return known;
  }
}
