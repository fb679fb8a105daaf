/** What becomes of the months when sources change: those alone are made anew that have, had or lead to what changed. */
import { once } from '../core/on-demand.js';
import {
  type ArticleRow,
  type ArticlesOf,
  candidatesOf,
  groupBy,
  linked,
  monthNameOf,
  monthOfArticle,
  type Rows,
  rowsByMonth,
  type StoredMonth,
  targetsIn,
} from '../site/index.js';
import type { GatheredRows } from './gathered-rows.js';
import { fetchFrom, type Groups, type KeptGroup } from './kept-groups.js';
import { putMonth, removeMonth } from './kept-months.js';
import { headingsMoved, keptTargets, movedNames } from './link-targets.js';
import type { Store } from './store.js';

interface Setting {
  /** Paths of all sources. */
  readonly paths: readonly string[];
  readonly store: Store;
  readonly groups: Groups;
  /** The site's. */
  readonly timeZone: string;
}

/** The months of all groups: `rows` are theirs. */
export function monthsAnew(rows: GatheredRows, { store, groups, timeZone }: Omit<Setting, 'paths'>): StoredMonth[] {
  const byGroup = groupBy(rows.articles, ({ group }) => group);
  const targets = once(() => targetsIn(rows.articles));
  const articles = rows.articles.map((row) =>
    linked(
      row,
      (id) => byGroup.get(id) ?? [],
      (source) => targets().get(source) ?? null,
    ),
  );
  const byMonth = groupBy(articles, monthOfArticle);
  const months = [...new Set([...byMonth.keys(), ...rows.months])].map((name) => {
    const own = { articles: byMonth.get(name) ?? [], items: rows.itemsOf(name) };
    return putMonth(store, name, own, timeZone, fetchFrom(groups));
  });
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
  { store, groups, timeZone, paths }: Setting,
): StoredMonth[] {
  const articlesOf: ArticlesOf = (id) => candidatesOf(groups.get(id) ?? { articles: [] });
  const targetOf = keptTargets(store, groups, paths);
  const relinked = (row: ArticleRow): ArticleRow => linked(row, articlesOf, targetOf);
  const rows = together(made);
  const added = rowsByMonth({ articles: rows.articles.map(relinked), items: rows.items });
  const moved = new Set([...before].filter(([id, group]) => hasMoved(group, articlesOf(id))).map(([id]) => id));
  const mentions = [...moved].flatMap((id) => mentionsOf(store, id));
  const had = [...before.values()].flatMap((group) => (group === null ? [] : monthsOf(group)));
  const linking = kept.filter(({ summary }) => summary.links.length + summary.led.length > 0);
  const names = linking.length === 0 ? new Set<string>() : movedNames(before, made);
  const isMoved = (name: string): boolean => names.has(name);
  const leading = linking.filter(({ summary: { links, led } }) => links.some(isMoved) || led.some(isMoved));
  const deep = kept.filter(({ summary }) => summary.deep.length > 0);
  const headed = deep.length === 0 ? new Set<string>() : headingsMoved(before, groups);
  const checked = deep.filter(({ summary }) => summary.deep.some((name) => headed.has(name)));
  const dirty = new Set([...added.keys(), ...had, ...mentions, ...[...leading, ...checked].map(({ name }) => name)]);

  const byName = new Map(kept.map((month) => [month.name, month]));
  for (const name of dirty) {
    const old = byName.get(name)?.rows() ?? { articles: [], items: [] };
    const isLinkedAnew = ({ related, links = [] }: ArticleRow): boolean =>
      related.some(([id]) => moved.has(id)) || links.some(([name]) => isMoved(name));
    const now = together([
      {
        articles: old.articles
          .filter(({ group }) => !before.has(group))
          .map((row) => (isLinkedAnew(row) ? relinked(row) : row)),
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
function hasMoved(before: KeptGroup | null, now: ReturnType<ArticlesOf>): boolean {
  return JSON.stringify(before === null ? [] : candidatesOf(before)) !== JSON.stringify(now);
}

/** Months that have something of the group. */
function monthsOf({ articles, items }: KeptGroup): string[] {
  return [...candidatesOf({ articles }).map(monthOfArticle), ...items.map(({ time }) => monthNameOf(time))];
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
      months.set(group, names.add(monthOfArticle(row)));
    }
  }
  return new Map([...months].map(([group, names]) => [group, [...names]]));
}
