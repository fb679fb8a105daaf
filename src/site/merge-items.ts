/**
 * Items that several captures of one news line hold: the same headline at the same time is one item.
 *
 * A capture may show less of the time than another does, so under one headline
 * - equal instants are one item, whatever offset they are written in;
 * - a time counted from the capture ("2 hours ago") joins the nearest one within a day;
 * - a day without a clock joins the first item of that day;
 * - no time at all joins the item of the same file, else the newest.
 */
import { compareZoned, type ZonedTime } from '../core/date.js';
import type { SourceRef } from '../core/pages.js';
import type { ItemRecord } from './model.js';
import { compareSources, sortSources } from './sources.js';

export interface MergedItem {
  readonly item: ItemRecord;
  readonly sources: readonly SourceRef[];
  /** The headline as it is compared. */
  readonly key: string;
  readonly time: ZonedTime | null;
}

/** An item as one source shows it. */
export interface Sighting {
  readonly item: ItemRecord;
  readonly source: SourceRef;
  readonly time: ZonedTime | null;
}

/** "1 day ago" may be off by as much. */
const RELATIVE_SPREAD = 24 * 3_600_000;

/** `14:01`, `9.30`, `14h01`, `٠٩:٠٠`, `下午2点30`; relative times have none. */
const CLOCK = /\p{Nd}{1,2} ?[:.hH\u70B9\u6642\u65F6] ?\p{Nd}{2}/u;

/** The items that the sightings under one headline are, in no order that means anything but always the same one. */
export function mergeSightings(key: string, sightings: readonly Sighting[]): MergedItem[] {
  return sightings.length === 1 ? [merged(key, sightings)] : cluster(sightings).map((each) => merged(key, each));
}

/** One headline's sightings, by item; the first of each has the best time. */
function cluster(group: readonly Sighting[]): Sighting[][] {
  const sorted = [...group].sort((left, right) => compareSources(left.source, right.source));
  const timed = sorted.filter((each) => each.time?.instant != null);
  const clusters = joinRelative(joinEqual(timed.filter((each) => !isRelative(each))), timed.filter(isRelative));

  const byDay = new Map<string, Sighting[]>();
  for (const each of clusters) {
    const day = each[0]?.time?.day;
    if (day !== undefined && !byDay.has(day)) byDay.set(day, each);
  }
  for (const sighting of sorted) {
    if (sighting.time === null || sighting.time.instant !== null) continue;
    const same = byDay.get(sighting.time.day);
    if (same !== undefined) same.push(sighting);
    else {
      const alone = [sighting];
      byDay.set(sighting.time.day, alone);
      clusters.push(alone);
    }
  }

  clusters.sort((left, right) => compareZoned(left[0]?.time ?? null, right[0]?.time ?? null));
  const byFile = new Map(clusters.flatMap((each) => each.map(({ source }) => [source.path, each] as const)));
  const newest = clusters.at(-1);
  const timeless = sorted.filter((each) => each.time === null);
  if (newest === undefined) return timeless.length === 0 ? [] : [timeless];
  for (const sighting of timeless) (byFile.get(sighting.source.path) ?? newest).push(sighting);
  return clusters;
}

/** Sightings with a clock of their own, by instant, oldest first. */
function joinEqual(sightings: readonly Sighting[]): Sighting[][] {
  const byInstant = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const same = byInstant.get(instantOf(sighting));
    if (same === undefined) byInstant.set(instantOf(sighting), [sighting]);
    else same.push(sighting);
  }
  return [...byInstant].sort(([left], [right]) => left - right).map(([, same]) => same);
}

/** Adds sightings with a relative time to the nearest of `clusters` (oldest first), or to new ones. */
function joinRelative(clusters: readonly Sighting[][], relative: readonly Sighting[]): Sighting[][] {
  const instants = clusters.map((each) => (each[0] === undefined ? 0 : instantOf(each[0])));
  const made: Sighting[][] = [];
  for (const sighting of [...relative].sort((left, right) => instantOf(left) - instantOf(right))) {
    const instant = instantOf(sighting);
    const after = firstFrom(instants, instant);
    const near = [after - 1, after]
      .map((index) => ({ cluster: clusters[index], distance: Math.abs((instants[index] ?? Infinity) - instant) }))
      .sort((left, right) => left.distance - right.distance)[0];
    const last = made.at(-1);
    if (near?.cluster !== undefined && near.distance <= RELATIVE_SPREAD) near.cluster.push(sighting);
    else if (last?.[0] !== undefined && instant - instantOf(last[0]) <= RELATIVE_SPREAD) last.push(sighting);
    else made.push([sighting]);
  }
  return [...clusters, ...made];
}

/** Index of the first number in `sorted` that is `least` or more. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(key: string, sightings: readonly Sighting[]): MergedItem {
  const [first, ...others] = sightings;
  if (first === undefined) throw new Error('An item is made from at least one sighting');
  const items = sightings.map((each) => each.item);
  return {
    key,
    time: first.time,
    sources: sortSources(sightings.map((each) => each.source)),
    item:
      others.length === 0
        ? first.item
        : {
            ...first.item,
            labels: [...new Set(items.flatMap((item) => item.labels))],
            category: items.find((item) => item.category !== null)?.category ?? null,
            url: items.find((item) => item.url !== null)?.url ?? null,
            body: items.reduce(
              (longest, item) => (item.body.length > longest.length ? item.body : longest),
              first.item.body,
            ),
          },
  };
}

function isRelative({ item }: Sighting): boolean {
  return item.timeText !== null && !CLOCK.test(item.timeText);
}

function instantOf(sighting: Sighting): number {
  return sighting.time?.instant ?? 0;
}
