/** The archive: a page for each day, month and year that has something, and one that leads to them. */
import type { Amount, ArchiveModel, CalendarDay, DayModel, MonthModel, YearModel } from '../../core/archive-pages.js';
import { compareTimes } from '../../core/date.js';
import { type Context, tickerEntry } from '../context.js';
import { type DayGroup, pathOfTime, runsBy } from '../days.js';

/** Headlines of each day on the page of its month. */
const TOP = 4;

type Dated = DayGroup & { readonly day: string };

/** The days that have a date, newest first. */
export function datedDays({ days }: Context): Dated[] {
  return days.filter((group): group is Dated => group.day !== null);
}

/** What the page of a day hangs on. */
export function dayInputs({ articles, items }: DayGroup, previous: DayGroup | undefined): unknown[] {
  return [articles.map(({ face }) => face), items.map(({ hash }) => hash), previous?.day];
}

/** What the page of a month or a year hangs on. */
export function calendarInputs(days: readonly Dated[]): unknown[] {
  return days.map(({ day, articles, items }) => [
    day,
    articles.length,
    items.length,
    articles.slice(0, TOP).map(({ face }) => face),
  ]);
}

export function dayModel(context: Context, group: DayGroup, previous: DayGroup | undefined): DayModel {
  const { day, articles, items } = group;
  return {
    nav: context.nav,
    day,
    month: day === null ? null : pathOfTime(day.slice(0, 7)),
    previous: previous?.day == null || day === null ? null : { day: previous.day, path: previous.path },
    stories: articles.map(context.teaser),
    items: items.map((each) => tickerEntry(context, each)),
  };
}

/** Time of the newest story or item of these days, newest first. */
export function newestOf([group]: readonly DayGroup[], timeZone: string): string | null {
  const [story, item] = [group?.articles[0]?.row.published ?? null, group?.items[0]?.row.published ?? null];
  return compareTimes(story, item, timeZone) < 0 ? item : story;
}

/** `days` are those of the month, newest first. */
export function monthModel(context: Context, month: string, days: readonly Dated[]): MonthModel {
  return {
    nav: context.nav,
    month,
    year: pathOfTime(month.slice(0, 4)),
    ...sum(days),
    days: days.map((group) => ({ ...calendarDay(group), top: group.articles.slice(0, TOP).map(context.line) })),
  };
}

/** `days` are those of the year, newest first. */
export function yearModel(context: Context, year: string, days: readonly Dated[]): YearModel {
  return {
    nav: context.nav,
    year,
    ...sum(days),
    months: byMonth(days).map(([month, group]) => ({
      month,
      path: pathOfTime(month),
      ...sum(group),
      days: group.map(calendarDay).reverse(),
    })),
  };
}

export function archiveModel(context: Context): ArchiveModel {
  const undated = context.days.find(({ day }) => day === null);
  return {
    nav: context.nav,
    newest: context.site.newest,
    years: runsBy(datedDays(context), ({ day }) => day.slice(0, 4)).map(([year, days]) => ({
      year,
      path: pathOfTime(year),
      ...sum(days),
      months: byMonth(days).map(([month, group]) => ({ month, path: pathOfTime(month), ...sum(group) })),
    })),
    undated: undated === undefined ? null : { path: undated.path, ...sum([undated]) },
  };
}

/** In the order of the calendar. */
function byMonth(days: readonly Dated[]): [string, Dated[]][] {
  return runsBy(days, ({ day }) => day.slice(0, 7)).reverse();
}

function calendarDay(group: Dated): CalendarDay {
  return { day: group.day, path: group.path, ...sum([group]) };
}

function sum(days: readonly DayGroup[]): Amount {
  return {
    stories: days.reduce((all, { articles }) => all + articles.length, 0),
    items: days.reduce((all, { items }) => all + items.length, 0),
  };
}
