/** Articles and items of the site whose records are fetched when a page shows them. */
import type { Article } from '../core/records.js';
import type { Group } from './groups.js';
import type { ItemRecord, SiteArticle, SiteItem } from './model.js';
import type { ArticleRow, ItemRow, Target } from './row.js';
import { hashOfLinks } from './source-links.js';

/** The group with that id; throws when it is lost. */
export type FetchGroup = (id: string) => Pick<Group, 'key' | 'articles' | 'items'>;

/** What records take from the rest of the site. */
export interface Around {
  readonly fetch: FetchGroup;
  /** Slug of the section that a name in a source means; null for none. */
  section(name: string | null): string | null;
  /** Path of an article. */
  pathOf(group: string, ...to: Target): string;
  /** What stands for the paths of those in these folders that are not where they want to be. */
  moved(folders: readonly string[]): unknown;
  /** Path of the live blog that an item of these sources is an entry of. */
  blogOf(sources: readonly string[]): string | null;
  /** Entries of the live blog at that path, newest first, and what stands for them. */
  entriesOf(blog: string): SiteItem[];
  entriesHash(blog: string): string;
}

export class StoredArticle implements SiteArticle {
  readonly path: string;
  readonly row: ArticleRow;
  readonly section: string | null;
  readonly sources: SiteArticle['sources'];
  readonly day: string | null;
  readonly face: string;
  readonly #around: Around;

  constructor(row: ArticleRow, around: Around) {
    this.path = around.pathOf(row.group, row.nth, row.wanted);
    this.row = row;
    this.section = around.section(row.section);
    this.#around = around;
    // At hand, since a page is asked for them by each of its lists; short, since each list tells them.
    this.sources = row.sources;
    this.day = row.day;
    this.face = this.path === row.wanted ? row.face : `${row.face} ${this.path}`;
  }

  get article(): Article {
    return this.#around.fetch(this.row.group).articles[this.row.nth]?.article ?? lost(this.row);
  }

  get hash(): string {
    const { path, row } = this;
    const own = (path === row.wanted ? row.hash : `${row.hash} ${path}`) + hashOfLinks(this.links);
    return row.isLive ? `${own} ${this.#around.entriesHash(path)}` : own;
  }

  get related(): (string | null)[] {
    return this.row.related.map((each) => (each.length === 1 ? null : this.#around.pathOf(...each)));
  }

  get links(): (string | null)[] {
    const { links = [] } = this.row;
    return links.map(([, ...to]) => (to.length === 0 ? null : this.#around.pathOf(...to)));
  }

  get updates(): SiteItem[] {
    return this.row.isLive ? this.#around.entriesOf(this.path) : [];
  }
}

export class StoredItem implements SiteItem {
  readonly id: string;
  readonly row: ItemRow;
  readonly section: string | null;
  readonly article: string | null;
  readonly #around: Around;

  /** `id`: that in its anchor. */
  constructor(id: string, row: ItemRow, around: Around) {
    this.id = `n-${id}`;
    this.row = row;
    this.section = around.section(row.category);
    this.#around = around;
    const blog = around.blogOf(row.paths);
    const named = row.article === null ? null : around.pathOf(row.group, ...row.article);
    this.article = blog === null ? named : `${blog}#${this.id}`;
  }

  get item(): ItemRecord {
    return this.#around.fetch(this.row.group).items[this.row.nth]?.item ?? lost(this.row);
  }

  get sources(): SiteItem['sources'] {
    return this.#around.fetch(this.row.group).items[this.row.nth]?.sources ?? lost(this.row);
  }

  get hash(): string {
    return `${this.row.hash} ${this.id} ${this.section} ${this.article}`;
  }

  get day(): string | null {
    return this.row.day;
  }
}

export function lost({ group, nth }: ArticleRow | ItemRow): never {
  throw new Error(`Group ${group} has no record ${nth}`);
}
