/** The months of the site beside each other: what comes right before and after each. */

import { groupBy } from './days.js';
import type { ListPart, Lists } from './lists.js';
import type { SiteArticle } from './model.js';
import type { Site } from './site.js';
import { type SiteMonth, storyAt } from './site-month.js';

/** A story of another month. */
export interface Near {
  /** Changes with what a link shows of it. */
  readonly face: string;
  story(): SiteArticle;
}

/** By the slug of the section, which is null for none. */
export type NearBySection = ReadonlyMap<string | null, Near>;

export interface MonthPart {
  readonly of: SiteMonth;
  /** What long lists have of it. */
  readonly lists: readonly ListPart[];
  /** The last day before the month that has something. */
  readonly previous: string | null;
  /** Of each section that the month has: its next story after the month, and its last before it. */
  readonly newer: NearBySection;
  readonly older: NearBySection;
}

/** Every month of the site, newest first, what has no date last. */
export function monthsOf({ months }: Site, lists: Lists): MonthPart[] {
  const parts = groupBy(
    Object.values(lists).flatMap((kind) => kind.flatMap((list) => list.parts)),
    ({ month }) => month,
  );
  const newer = besides(months, 'oldest');
  const older = besides(months.toReversed(), 'newest').reverse();
  return months.map((of, index) => ({
    of,
    lists: parts.get(of.month) ?? [],
    previous: months[index + 1]?.summary.days[0]?.day ?? null,
    newer: newer[index] ?? new Map(),
    older: older[index] ?? new Map(),
  }));
}

/** For each of `months` the nearest story in those before it in the list, of each section that the month has. */
function besides(months: readonly SiteMonth[], end: 'newest' | 'oldest'): NearBySection[] {
  const last = new Map<string | null, Near>();
  return months.map((of) => {
    const own = of.sections();
    const found = new Map(
      [...own.keys()].flatMap((section) => {
        const near = last.get(section);
        return near === undefined ? [] : [[section, near] as const];
      }),
    );
    for (const [section, part] of own)
      last.set(section, { face: part[end].face, story: () => storyAt(of, part[end].index) });
    return found;
  });
}
