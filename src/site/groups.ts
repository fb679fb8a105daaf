/**
 * Records by headline. Whether two records are one hangs on nothing but those under the same headline, so that a new
 * dump means a new look at its own headlines only.
 */
import { inZone, type ZonedTime } from '../core/date.js';
import type { SourceRef } from '../core/pages.js';
import type { Message } from '../core/records.js';
import type { Renamed } from './captures.js';
import { headlineId, headlineKey, idOfKey } from './headline-key.js';
import { type MergedArticle, mergeVersions, type Version, versionOf } from './merge-articles.js';
import { type MergedItem, mergeSightings, type Sighting } from './merge-items.js';
import type { ItemRecord } from './model.js';
import type { SightedDocument } from './sighted.js';

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

/** Of a group. */
type Name = Pick<Group, 'id' | 'key'>;

interface Gathered {
  readonly key: string;
  readonly versions: Version[];
  readonly sightings: Sighting[];
}

/** Of an item. */
interface Found {
  readonly key: string;
  readonly time: ZonedTime | null;
}

/** Is the group with that id gathered? */
type Wanted = (id: string) => boolean;

const ALL: Wanted = () => true;

/** Gathers documents, those with items in the order of their paths, and gives what is under each headline. */
export class Grouping {
  readonly #timeZone: string;
  readonly #groups = new Map<string, Gathered>();
  /** Ids of the groups of items, which are often one object in several documents … */
  readonly #ids = new Map<ItemRecord, string>();
  /** … and what else was found of those that are gathered. */
  readonly #found = new Map<ItemRecord, Found>();

  readonly #renamed: Renamed;

  /** `renamed`: documents whose article is put under another headline than its own. */
  constructor(timeZone: string, renamed: Renamed = new Map()) {
    this.#timeZone = timeZone;
    this.#renamed = renamed;
  }

  /** As `add`, of all documents of a source. */
  addAll(documents: readonly SightedDocument[], wanted: Wanted = ALL): Set<string> {
    return new Set(documents.flatMap((each) => [...this.add(each, wanted)]));
  }

  /** Has the group with that id something? */
  has(id: string): boolean {
    return this.#groups.has(id);
  }

  /** Gives the ids of the groups that the document is in; gathers its records of those that are `wanted`. */
  add(document: SightedDocument, wanted: Wanted = ALL): Set<string> {
    const ids = new Set<string>();
    const version = versionOf(document, this.#timeZone);
    if (version !== null) {
      const { id, key } = nameOf(this.#renamed.get(document.source.path) ?? version.article.headline);
      ids.add(id);
      if (wanted(id)) this.#at(id, key).versions.push(version);
    }
    for (const { record, lines } of document.items) {
      const id = this.#idOf(record);
      ids.add(id);
      if (!wanted(id)) continue;
      const { key, time } = this.#find(record);
      const source: SourceRef = { path: document.source.path, lines };
      this.#at(id, key).sightings.push({ item: record, source, time });
    }
    return ids;
  }

  /** Each group, which is forgotten then; by id, so that a store whose keys are sorted is written from front to back. */
  *take(): Generator<Group> {
    for (const id of [...this.#groups.keys()].sort()) {
      const { key, versions, sightings } = this.#at(id, '');
      this.#groups.delete(id);
      const { articles, messages } = mergeVersions(key, versions, this.#timeZone);
      const paths = [...versions.map(({ ref }) => ref.path), ...sightings.map(({ source }) => source.path)];
      yield { id, key, articles, items: mergeSightings(key, sightings), messages, paths: [...new Set(paths)].sort() };
    }
  }

  #at(id: string, key: string): Gathered {
    const known = this.#groups.get(id);
    if (known !== undefined) return known;
    const made: Gathered = { key, versions: [], sightings: [] };
    this.#groups.set(id, made);
    return made;
  }

  #idOf(item: ItemRecord): string {
    const id = this.#ids.get(item) ?? headlineId(item.headline);
    this.#ids.set(item, id);
    return id;
  }

  #find(item: ItemRecord): Found {
    const found = this.#found.get(item) ?? {
      key: headlineKey(item.headline),
      time: inZone(item.published, this.#timeZone),
    };
    this.#found.set(item, found);
    return found;
  }
}

function nameOf(headline: string): Name {
  const key = headlineKey(headline);
  return { id: idOfKey(key), key };
}
