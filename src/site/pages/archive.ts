/** The archive: a page for each day, month and year that has something, and one that leads to them. */
import type { Amount, ArchiveModel, CalendarDay, DayModel, MonthModel, YearModel } from '../../core/archive-pages.js';
import { compareTimes } from '../../core/date.js';
import { type Context, tickerEntry } from '../context.js';
import { type DayGroup, pathOfTime, runsBy } from '../days.js';
import type { DaySummary } from '../month-summary.js';
import type { MonthPart } from '../months.js';
import { pictureInputs } from '../pictures.js';
import { type Planned, planned } from '../planned.js';

/** Headlines of each day on the page of its month. */
const TOP = 4;

/** The pages of a month's days, and its own, which what has no date has not. */
export function dayPages(context: Context, { of, previous }: MonthPart): Planned[] {
  const days = of.days();
  return days.map((group, index) => {
    const before = days[index + 1]?.day ?? previous;
    return planned(context.common, {
      path: group.path,
      template: 'day',
      modified: newestOf(of.summary.days.slice(index), context.config.timeZone),
      inputs: dayInputs(context, group, before),
      model: () => dayModel(context, group, before),
    });
  });
}

export function monthPage(context: Context, { of }: MonthPart): Planned[] {
  const { month, summary } = of;
  if (month === null) return [];
  return [
    planned(context.common, {
      path: pathOfTime(month),
      template: 'month',
      modified: newestOf(summary.days, context.config.timeZone),
      inputs: calendarInputs(of.days()),
      model: () => monthModel(context, month, summary.days.filter(isDated), of.days()),
    }),
  ];
}

export function yearPages(context: Context): Planned[] {
  return runsBy(datedDays(context), ({ day }) => day.slice(0, 4)).map(([year, days]) =>
    planned(context.common, {
      path: pathOfTime(year),
      template: 'year',
      modified: newestOf(days, context.config.timeZone),
      inputs: days.map(({ day, stories, items }) => [day, stories, items]),
      model: () => yearModel(context, year, days),
    }),
  );
}

type Dated = DaySummary & { readonly day: string };

function isDated(day: DaySummary): day is Dated {
  return day.day !== null;
}

/** The days that have a date, newest first. */
function datedDays({ days }: Context): Dated[] {
  return days.filter(isDated);
}

/** What the page of a day hangs on. */
function dayInputs({ pictures }: Context, { articles, items }: DayGroup, previous: string | null): unknown[] {
  const stories = articles.map((each) => [each.face, ...pictureInputs(each, pictures)]);
  return [stories, items.map(({ hash }) => hash), previous];
}

/** What the page of a month hangs on. */
function calendarInputs(days: readonly DayGroup[]): unknown[] {
  return days.map(({ day, articles, items }) => [
    day,
    articles.length,
    items.length,
    articles.slice(0, TOP).map(({ face }) => face),
  ]);
}

function dayModel(context: Context, group: DayGroup, previous: string | null): DayModel {
  const { day, articles, items } = group;
  return {
    nav: context.nav,
    day,
    month: day === null ? null : pathOfTime(day.slice(0, 7)),
    previous: previous === null || day === null ? null : { day: previous, path: pathOfTime(previous) },
    stories: articles.map(context.teaser),
    items: items.map((each) => tickerEntry(context, each)),
  };
}

/** Time of the newest story or item of these days, newest first. */
function newestOf([day]: readonly DaySummary[], timeZone: string): string | null {
  const { story, item } = day ?? { story: null, item: null };
  return compareTimes(story, item, timeZone) < 0 ? item : story;
}

/** `days` and `groups` are those of the month, newest first. */
function monthModel(context: Context, month: string, days: readonly Dated[], groups: readonly DayGroup[]): MonthModel {
  return {
    nav: context.nav,
    month,
    year: pathOfTime(month.slice(0, 4)),
    ...sum(days),
    days: days.map((day, index) => ({
      ...calendarDay(day),
      top: groups[index]?.articles.slice(0, TOP).map(context.line) ?? [],
    })),
  };
}

/** `days` are those of the year, newest first. */
function yearModel(context: Context, year: string, days: readonly Dated[]): YearModel {
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
    undated: undated === undefined ? null : { path: pathOfTime(null), ...sum([undated]) },
  };
}

/** In the order of the calendar. */
function byMonth(days: readonly Dated[]): [string, Dated[]][] {
  return runsBy(days, ({ day }) => day.slice(0, 7)).reverse();
}

function calendarDay({ day, stories, items }: Dated): CalendarDay {
  return { day, path: pathOfTime(day), stories, items };
}

function sum(days: readonly DaySummary[]): Amount {
  return {
    stories: days.reduce((all, { stories }) => all + stories, 0),
    items: days.reduce((all, { items }) => all + items, 0),
  };
}
