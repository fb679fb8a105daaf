/** What becomes of the months when sources change: those alone are made anew that have, had or lead to what changed. */
import {
  type ArticleRow,
  type ArticlesOf,
  candidatesOf,
  groupBy,
  linked,
  monthNameOf,
  type Rows,
  rowsByMonth,
  type StoredMonth,
} from '../site/index.js';
import { fetchFrom, type Groups, type KeptGroup } from './kept-groups.js';
import { putMonth, removeMonth } from './kept-months.js';
import type { Store } from './store.js';

interface Setting {
  readonly store: Store;
  readonly groups: Groups;
  /** The site's. */
  readonly timeZone: string;
}

/** The months of all groups: `made` are their rows. */
export function monthsAnew(made: readonly Rows[], { store, groups, timeZone }: Setting): StoredMonth[] {
  const rows = together(made);
  const byGroup = groupBy(rows.articles, ({ group }) => group);
  const articles = rows.articles.map((row) => linked(row, (id) => byGroup.get(id) ?? []));
  const months = [...rowsByMonth({ articles, items: rows.items })].map(([name, own]) =>
    putMonth(store, name, own, timeZone, fetchFrom(groups)),
  );
  for (const [group, names] of mentionsIn(articles)) store.put(`mention ${group}`, names);
  return newestFirst(months);
}

/** What changed of the groups. */
interface Change {
  /** Those that were touched, as they were before. */
  readonly before: ReadonlyMap<string, KeptGroup | null>;
  /** Rows of what they are now. */
  readonly made: readonly Rows[];
}

export function changeMonths(
  kept: readonly StoredMonth[],
  { before, made }: Change,
  { store, groups, timeZone }: Setting,
): StoredMonth[] {
  const articlesOf: ArticlesOf = (id) => candidatesOf(groups.get(id) ?? { articles: [] });
  const rows = together(made);
  const added = rowsByMonth({ articles: rows.articles.map((row) => linked(row, articlesOf)), items: rows.items });
  const moved = new Set([...before].filter(([id, group]) => isMoved(group, articlesOf(id))).map(([id]) => id));
  const mentions = [...moved].flatMap((id) => mentionsOf(store, id));
  const had = [...before.values()].flatMap((group) => (group === null ? [] : monthsOf(group)));
  const dirty = new Set([...added.keys(), ...had, ...mentions]);

  const byName = new Map(kept.map((month) => [month.name, month]));
  for (const name of dirty) {
    const old = byName.get(name)?.rows() ?? { articles: [], items: [] };
    const relinked = (row: ArticleRow): ArticleRow =>
      row.related.some(([id]) => moved.has(id)) ? linked(row, articlesOf) : row;
    const now = together([
      {
        articles: old.articles.filter(({ group }) => !before.has(group)).map(relinked),
        items: old.items.filter(({ group }) => !before.has(group)),
      },
      added.get(name) ?? { articles: [], items: [] },
    ]);
    if (now.articles.length + now.items.length > 0)
      byName.set(name, putMonth(store, name, now, timeZone, fetchFrom(groups)));
    else {
      byName.delete(name);
      removeMonth(store, name);
    }
  }
  const mentioned = mentionsIn([...added.values()].flatMap(({ articles }) => articles));
  for (const [group, names] of mentioned) {
    const known = mentionsOf(store, group);
    const all = [...new Set([...known, ...names])];
    if (all.length > known.length) store.put(`mention ${group}`, all);
  }
  return newestFirst([...byName.values()]);
}

function together(all: readonly Rows[]): Rows {
  return { articles: all.flatMap(({ articles }) => articles), items: all.flatMap(({ items }) => items) };
}

function newestFirst(months: StoredMonth[]): StoredMonth[] {
  return months.sort((left, right) => (left.name < right.name ? 1 : -1));
}

/** Headlines that mean an article of the group may mean another one now, or one more or fewer. */
function isMoved(before: KeptGroup | null, now: ReturnType<ArticlesOf>): boolean {
  return JSON.stringify(before === null ? [] : candidatesOf(before)) !== JSON.stringify(now);
}

/** Months that have something of the group. */
function monthsOf({ articles, items }: KeptGroup): string[] {
  return [...articles, ...items].map(({ time }) => monthNameOf(time));
}

/**
 * Months of which an article links to a headline, stored under `mention <group>`. A month that does no more stays in it:
 * it is looked at in vain.
 */
function mentionsOf(store: Store, group: string): string[] {
  return (store.get(`mention ${group}`) as string[] | null) ?? [];
}

/** By the id of the headline's group. */
function mentionsIn(articles: readonly ArticleRow[]): Map<string, string[]> {
  const months = new Map<string, Set<string>>();
  for (const row of articles) {
    for (const [group] of row.related) {
      const names = months.get(group) ?? new Set();
      months.set(group, names.add(monthNameOf(row)));
    }
  }
  return new Map([...months].map(([group, names]) => [group, [...names]]));
}
