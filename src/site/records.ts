/** Articles and items of the site whose records are fetched when a page shows them. */
import type { Article } from '../core/records.js';
import type { Group } from './groups.js';
import type { ItemRecord, SiteArticle, SiteItem } from './model.js';
import type { ArticleRow, ItemRow } from './row.js';

/** The group with that id; throws when it is lost. */
export type FetchGroup = (id: string) => Pick<Group, 'key' | 'articles' | 'items'>;

export class StoredArticle implements SiteArticle {
  readonly path: string;
  readonly row: ArticleRow;
  readonly section: string | null;
  readonly updates: readonly SiteItem[];
  readonly sources: SiteArticle['sources'];
  readonly day: string | null;
  readonly face: string;
  readonly #fetch: FetchGroup;

  constructor(path: string, row: ArticleRow, section: string | null, updates: readonly SiteItem[], fetch: FetchGroup) {
    this.path = path;
    this.row = row;
    this.section = section;
    this.updates = updates;
    this.#fetch = fetch;
    // At hand, since a page is asked for them by each of its lists; short, since each list tells them.
    this.sources = row.sources;
    this.day = row.day;
    this.face = path === row.wanted ? row.face : `${row.face} ${path}`;
  }

  get article(): Article {
    return this.#fetch(this.row.group).articles[this.row.nth]?.article ?? lost(this.row);
  }

  get hash(): string {
    const { path, row } = this;
    const own = path === row.wanted ? row.hash : `${row.hash} ${path}`;
    return this.updates.length === 0 ? own : [own, ...this.updates.map(({ hash }) => hash)].join(' ');
  }
}

export class StoredItem implements SiteItem {
  readonly id: string;
  readonly row: ItemRow;
  readonly section: string | null;
  readonly article: string | null;
  readonly #fetch: FetchGroup;

  constructor(id: string, row: ItemRow, section: string | null, article: string | null, fetch: FetchGroup) {
    this.id = id;
    this.row = row;
    this.section = section;
    this.article = article;
    this.#fetch = fetch;
  }

  get item(): ItemRecord {
    return this.#fetch(this.row.group).items[this.row.nth]?.item ?? lost(this.row);
  }

  get sources(): SiteItem['sources'] {
    return this.#fetch(this.row.group).items[this.row.nth]?.sources ?? lost(this.row);
  }

  get hash(): string {
    return `${this.row.hash} ${this.id} ${this.section} ${this.article}`;
  }

  get isAtWanted(): boolean {
    return this.id.length === this.row.id.length + 'n-'.length;
  }

  get day(): string | null {
    return this.row.day;
  }
}

function lost({ group, nth }: ArticleRow | ItemRow): never {
  throw new Error(`Group ${group} has no record ${nth}`);
}
