/** A month of the site: in short, and whole when its records are asked for. */
import { once } from '../core/on-demand.js';
import { type DayGroup, groupBy, groupByDay } from './days.js';
import type { SiteArticle, SiteItem } from './model.js';
import type { MonthSummary, Part, SectionPart } from './month-summary.js';
import { type Around, StoredArticle, StoredItem } from './records.js';
import type { Rows } from './row.js';
import { type TermKind, termsOf } from './terms.js';

/** A month as it is stored. */
export interface StoredMonth {
  /** `2024-06`; empty for what has no date. */
  readonly name: string;
  /** Stands for its rows. */
  readonly hash: string;
  readonly summary: MonthSummary;
  /** In the order of the site. */
  rows(): Rows;
}

export class SiteMonth {
  /** Null for what has no date. */
  readonly month: string | null;
  readonly hash: string;
  readonly summary: MonthSummary;
  /** Newest first, all of them. */
  readonly articles: () => readonly SiteArticle[];
  readonly items: () => readonly SiteItem[];
  readonly days: () => readonly DayGroup[];
  /** Slug of the section that a name means. */
  readonly section: Around['section'];
  /** Of its sections, by their slugs: the stories, and the items. */
  readonly sections: () => ReadonlyMap<string | null, SectionPart>;
  readonly categories: () => ReadonlyMap<string | null, Part>;
  /** Plain data that stands for what its records take from other months. */
  readonly beyond: () => unknown;
  readonly #bySection: () => ReadonlyMap<string | null, SiteArticle[]>;
  readonly #itemsBySection: () => ReadonlyMap<string | null, SiteItem[]>;
  readonly #byTerm: Readonly<Record<TermKind, () => ReadonlyMap<string, SiteArticle[]>>>;

  constructor({ name, hash, summary, rows }: StoredMonth, around: Around) {
    this.month = name === '' ? null : name;
    this.hash = hash;
    this.summary = summary;
    this.section = around.section;
    const slugOf = ({ name: written }: { readonly name: string | null }): string | null => around.section(written);
    this.sections = once(() => mapped(groupBy(summary.sections, slugOf), together));
    this.categories = once(() => mapped(groupBy(summary.categories, slugOf), joined));
    this.beyond = once(() => [
      around.moved(summary.reaches),
      summary.entries.map(([sources]) => around.blogOf(sources)),
      summary.blogs.map(({ path }) => around.entriesHash(path)),
    ]);
    const own = once(rows);
    this.articles = once(() => own().articles.map((row) => new StoredArticle(row, around)));
    this.items = once(() => {
      const moved = new Map(summary.moved.items.map(([group, nth, id]) => [`${group} ${nth}`, id]));
      return own().items.map((row) => new StoredItem(moved.get(`${row.group} ${row.nth}`) ?? row.id, row, around));
    });
    this.days = once(() => groupByDay(this.articles(), this.items()));
    this.#bySection = once(() => groupBy(this.articles(), ({ section }) => section));
    this.#itemsBySection = once(() => groupBy(this.items(), ({ section }) => section));
    this.#byTerm = { tag: once(() => this.#storiesByTerm('tag')), author: once(() => this.#storiesByTerm('author')) };
  }

  /** Of the section with that slug. */
  storiesIn(section: string | null): readonly SiteArticle[] {
    return this.#bySection().get(section) ?? [];
  }

  itemsIn(section: string | null): readonly SiteItem[] {
    return this.#itemsBySection().get(section) ?? [];
  }

  /** Of the tag or the author with that path. */
  storiesOf(kind: TermKind, path: string): readonly SiteArticle[] {
    return this.#byTerm[kind]().get(path) ?? [];
  }

  #storiesByTerm(kind: TermKind): Map<string, SiteArticle[]> {
    const pairs = this.articles().flatMap((story) => termsOf(story.row, kind).map(({ path }) => ({ path, story })));
    return mapped(
      groupBy(pairs, ({ path }) => path),
      (own) => own.map(({ story }) => story),
    );
  }
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
