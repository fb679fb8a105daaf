/** The site by month: what is in each, and what comes right before and after it. */
import type { Context } from './context.js';
import { type DayGroup, groupBy, runsBy } from './days.js';
import { type ListPart, monthOf } from './lists.js';
import type { SiteArticle } from './model.js';

/** By the slug of the section, which is null for none. */
export type NearBySection = ReadonlyMap<string | null, SiteArticle>;

export interface MonthPart {
  /** `2024-06`; null for what has no date. */
  readonly month: string | null;
  /** Newest first, both. */
  readonly days: readonly DayGroup[];
  readonly articles: readonly SiteArticle[];
  /** What long lists have of it. */
  readonly lists: readonly ListPart[];
  /** The last day before the month that has something. */
  readonly previous: DayGroup | undefined;
  /** Of each section that the month has: its next story after the month, and its last before it. */
  readonly newer: NearBySection;
  readonly older: NearBySection;
}

/** Every month of the site, newest first, what has no date last. */
export function monthsOf({ days, lists }: Context): MonthPart[] {
  const parts = groupBy(
    Object.values(lists).flatMap((kind) => kind.flatMap((list) => list.parts)),
    ({ month }) => month,
  );
  const months = runsBy(days, monthOf).map(([month, own]) => {
    const articles = own.flatMap((group) => group.articles);
    return { month, days: own, articles, ...endsOf(articles) };
  });
  const newer = besides(months, ({ oldest }) => oldest);
  const older = besides(months.toReversed(), ({ newest }) => newest).reverse();
  return months.map(({ month, days: own, articles }, index) => ({
    month,
    days: own,
    articles,
    lists: parts.get(month) ?? [],
    previous: months[index + 1]?.days[0],
    newer: newer[index] ?? new Map(),
    older: older[index] ?? new Map(),
  }));
}

interface Ends {
  readonly newest: NearBySection;
  readonly oldest: NearBySection;
}

/** The first and the last story of each section. `articles`: newest first. */
function endsOf(articles: readonly SiteArticle[]): Ends {
  const [newest, oldest] = [new Map<string | null, SiteArticle>(), new Map<string | null, SiteArticle>()];
  for (const each of articles) {
    if (!newest.has(each.section)) newest.set(each.section, each);
    oldest.set(each.section, each);
  }
  return { newest, oldest };
}

/** For each of `months` the nearest story in those before it in the list, of each section that the month has. */
function besides<Month>(months: readonly Month[], nearest: (month: Month) => NearBySection): NearBySection[] {
  const last = new Map<string | null, SiteArticle>();
  return months.map((month) => {
    const own = nearest(month);
    const found = new Map(
      [...own.keys()].flatMap((section) => {
        const near = last.get(section);
        return near === undefined ? [] : [[section, near]];
      }),
    );
    for (const [section, each] of own) last.set(section, each);
    return found;
  });
}
