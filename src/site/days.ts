/** The site by calendar day: what each day's page has, and where that page lies. */
import type { SiteArticle, SiteItem } from './model.js';
import { UNDATED } from './permalinks.js';

/** A day with something on it; `day` is null for what has no date. */
export interface DayGroup {
  readonly day: string | null;
  readonly path: string;
  /** Newest first, both. */
  readonly articles: readonly SiteArticle[];
  readonly items: readonly SiteItem[];
}

/** Path of the page of a day, a month or a year: `2024/06/18/index.html`; of null that of what has no date. */
export function pathOfTime(time: string | null): string {
  return `${time === null ? UNDATED : time.replaceAll('-', '/')}/index.html`;
}

/** Every day of these records, newest first, what has no date last. */
export function groupByDay(articles: readonly SiteArticle[], items: readonly SiteItem[]): DayGroup[] {
  const groups = new Map<string | null, { articles: SiteArticle[]; items: SiteItem[] }>();
  const at = (day: string | null): { articles: SiteArticle[]; items: SiteItem[] } => {
    const found = groups.get(day) ?? { articles: [], items: [] };
    groups.set(day, found);
    return found;
  };
  for (const each of articles) at(each.day).articles.push(each);
  for (const each of items) at(each.day).items.push(each);
  return [...groups]
    .sort(([left], [right]) => ((left ?? '') < (right ?? '') ? 1 : -1))
    .map(([day, group]) => ({ day, path: pathOfTime(day), ...group }));
}

/** Runs of neighbours with the same key, in the order they come in. */
export function runsBy<Value, Key>(values: readonly Value[], key: (value: Value) => Key): [Key, Value[]][] {
  const runs: [Key, Value[]][] = [];
  let last: [Key, Value[]] | null = null;
  for (const value of values) {
    const own = key(value);
    if (last !== null && last[0] === own) last[1].push(value);
    else {
      last = [own, [value]];
      runs.push(last);
    }
  }
  return runs;
}

/** Values by key, in the order they come in. */
export function groupBy<Value, Key>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const own = key(value);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [value]);
    else group.push(value);
  }
  return groups;
}
