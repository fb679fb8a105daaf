/** A month of the site, or its pages that are no news: in short, and whole when its records are asked for. */
import { once } from '../core/on-demand.js';
import type { TermKind } from '../core/term-path.js';
import { type DayGroup, groupBy, groupByDay } from './days.js';
import type { SiteArticle, SiteItem } from './model.js';
import type { MonthSummary, Part, SectionPart } from './month-summary.js';
import { type Around, StoredArticle, StoredItem } from './records.js';
import type { ItemRow, Rows } from './row.js';
import { STANDALONE } from './rows-by-month.js';
import { termsOf } from './terms.js';

/** A month as it is stored. */
export interface StoredMonth {
  /** `2024-06`; empty for what has no date; `STANDALONE` for pages that are no news. */
  readonly name: string;
  /** Stands for its rows. */
  readonly hash: string;
  readonly summary: MonthSummary;
  /** In the order of the site. */
  rows(): Rows;
}

/** The records of a month, newest first. */
interface Opened {
  readonly articles: readonly SiteArticle[];
  readonly items: readonly SiteItem[];
  readonly days: () => readonly DayGroup[];
  readonly bySection: () => ReadonlyMap<string | null, SiteArticle[]>;
  readonly itemsBySection: () => ReadonlyMap<string | null, SiteItem[]>;
  readonly byTerm: Readonly<Record<TermKind, () => ReadonlyMap<string, SiteArticle[]>>>;
}

export class SiteMonth {
  /** Null for what has no date. */
  readonly month: string | null;
  /** Are they pages that are no news? */
  readonly isOfPages: boolean;
  readonly hash: string;
  readonly summary: MonthSummary;
  /** Of its sections, by their slugs: the stories, and the items. */
  readonly sections: () => ReadonlyMap<string | null, SectionPart>;
  readonly categories: () => ReadonlyMap<string | null, Part>;
  /** Plain data that stands for what its records take from other months. */
  readonly beyond: () => unknown;
  readonly #stored: StoredMonth;
  readonly #around: Around;
  #opened: Opened | null = null;

  constructor(stored: StoredMonth, around: Around) {
    const { name, hash, summary } = stored;
    this.isOfPages = name === STANDALONE;
    this.month = name === '' || this.isOfPages ? null : name;
    this.hash = hash;
    this.summary = summary;
    this.#stored = stored;
    this.#around = around;
    const slugOf = (part: { readonly name: string | null }): string | null => this.section(part.name);
    this.sections = once(() => mapped(groupBy(summary.sections, slugOf), together));
    this.categories = once(() => mapped(groupBy(summary.categories, slugOf), joined));
    this.beyond = once(() => [
      around.moved(summary.reaches),
      summary.entries.map(([sources]) => around.blogOf(sources)),
      summary.blogs.map(({ path }) => around.entriesHash(path)),
    ]);
  }

  /** Slug of the section that a name means; null for none. */
  section(name: string | null): string | null {
    return this.#around.section(name);
  }

  /** Newest first, as all that follows. A record is another object after `close`. */
  articles(): readonly SiteArticle[] {
    return this.#open().articles;
  }

  items(): readonly SiteItem[] {
    return this.#open().items;
  }

  days(): readonly DayGroup[] {
    return this.#open().days();
  }

  /** Of the section with that slug. */
  storiesIn(section: string | null): readonly SiteArticle[] {
    return this.#open().bySection().get(section) ?? [];
  }

  itemsIn(section: string | null): readonly SiteItem[] {
    return this.#open().itemsBySection().get(section) ?? [];
  }

  /** Of the tag or the author with that path. */
  storiesOf(kind: TermKind, path: string): readonly SiteArticle[] {
    return this.#open().byTerm[kind]().get(path) ?? [];
  }

  /** Its records are not at hand any more, and read again when they are asked for. */
  close(): void {
    this.#opened = null;
  }

  #open(): Opened {
    this.#opened ??= opened(this.#stored, this.#around);
    return this.#opened;
  }
}

function opened({ rows, summary }: StoredMonth, around: Around): Opened {
  const own = rows();
  const moved = new Map(summary.moved.items.map(([group, nth, id]) => [`${group} ${nth}`, id]));
  const idOf = ({ group, nth, id }: ItemRow): string => moved.get(`${group} ${nth}`) ?? id;
  const articles = own.articles.map((row) => new StoredArticle(row, around));
  const items = own.items.map((row) => new StoredItem(idOf(row), row, around));
  return {
    articles,
    items,
    days: once(() => groupByDay(articles, items)),
    bySection: once(() => groupBy(articles, ({ section }) => section)),
    itemsBySection: once(() => groupBy(items, ({ section }) => section)),
    byTerm: { tag: once(() => byTerm(articles, 'tag')), author: once(() => byTerm(articles, 'author')) },
  };
}

function byTerm(articles: readonly SiteArticle[], kind: TermKind): Map<string, SiteArticle[]> {
  const pairs = articles.flatMap((story) => termsOf(story.row, kind).map(({ path }) => ({ path, story })));
  return mapped(
    groupBy(pairs, ({ path }) => path),
    (own) => own.map(({ story }) => story),
  );
}

/** The story at that place of the month. */
export function storyAt(of: SiteMonth, index: number): SiteArticle {
  const story = of.articles()[index];
  if (story === undefined) throw new Error(`The month ${of.month} has no story ${index}`);
  return story;
}

function mapped<Key, From, To>(map: ReadonlyMap<Key, From>, to: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}

/** What is written in several ways. */
function joined(parts: readonly Part[]): Part {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const sorted = [...parts].sort((left, right) => left.index - right.index);
  return {
    count: sorted.reduce((sum, { count }) => sum + count, 0),
    index: sorted[0]?.index ?? 0,
    published: sorted[0]?.published ?? null,
    faces: sorted.map(({ faces }) => faces).join(' '),
    hashes: sorted.map(({ hashes }) => hashes).join(' '),
  };
}

function together(parts: readonly SectionPart[]): SectionPart {
  const byIndex = (end: 'newest' | 'oldest'): SectionPart[] =>
    [...parts].sort((left, right) => left[end].index - right[end].index);
  const [first, last] = [byIndex('newest')[0], byIndex('oldest').at(-1)];
  if (first === undefined || last === undefined) throw new Error('A section has a part');
  return { ...last, ...joined(parts), newest: first.newest };
}
