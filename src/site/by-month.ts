/** Records that have something in common, newest first, of which those of a month are fetched when they are asked for. */
import type { Part } from './month-summary.js';
import type { SiteMonth } from './site-month.js';

/** Those of a month. */
export interface MonthOf<Value> extends Part {
  readonly of: SiteMonth;
  /** Newest first. */
  values(): readonly Value[];
}

export class ByMonth<Value> {
  /** Newest first; none is empty. */
  readonly months: readonly MonthOf<Value>[];
  readonly length: number;

  constructor(months: readonly MonthOf<Value>[]) {
    this.months = months.filter(({ count }) => count > 0);
    this.length = this.months.reduce((sum, { count }) => sum + count, 0);
  }

  /** That of the newest: `2024-06`; null where none has a date. */
  get month(): string | null {
    return this.months[0]?.of.month ?? null;
  }

  /** When the newest was published. */
  get published(): string | null {
    return this.months[0]?.published ?? null;
  }

  /** The newest ones: no more months are fetched than have them. */
  first(count: number): Value[] {
    if (count === 0) return [];
    return this.#having(count)
      .flatMap((month) => month.values())
      .slice(0, count);
  }

  /** What the newest ones hang on in a list: two records of the same have the same headline, summary, path … */
  facesOf(count: number): unknown[] {
    return [count, this.#having(count).map(({ of, faces }) => [of.month, faces])];
  }

  /** … and what they hang on with all that they are. */
  hashesOf(count: number): unknown[] {
    return [count, this.#having(count).map(({ of, hashes }) => [of.month, hashes, of.beyond()])];
  }

  /** Paths of pictures, among which are those that the newest ones show. */
  picturesOf(count: number): string[] {
    return this.#having(count).flatMap(({ of }) => of.summary.pictures);
  }

  /** Names of links that lead to no source, among which are those in the texts of the newest ones. */
  linksOf(count: number): string[] {
    return this.#having(count).flatMap(({ of }) => of.summary.links);
  }

  *[Symbol.iterator](): Generator<Value> {
    for (const month of this.months) yield* month.values();
  }

  /** The newest months that have as many, or all. */
  #having(count: number): readonly MonthOf<Value>[] {
    let sum = 0;
    const end = this.months.findIndex((month) => {
      sum += month.count;
      return sum >= count;
    });
    return end === -1 ? this.months : this.months.slice(0, end + 1);
  }
}
