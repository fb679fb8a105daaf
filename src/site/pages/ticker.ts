/** The ticker: the newest days of the news line. The day pages have all of it. */
import type { TickerDay, TickerModel } from '../../core/pages.js';
import { byDay, type Context } from '../context.js';
import type { SiteItem } from '../model.js';

/** Items on the page: a few days of a busy news line, and light enough for a phone. */
const MOST = 200;

export function tickerModel(context: Context): TickerModel {
  const { items } = context.site;
  const days = newestDays(context, MOST);
  return {
    nav: context.nav,
    newest: items[0]?.item.published ?? null,
    items: items.length,
    shown: days.reduce((sum, day) => sum + day.items.length, 0),
    days,
  };
}

/** Whole days, newest first, as long as they have at most `most` items; of the first day as many as that. */
export function newestDays(context: Context, most: number): TickerDay[] {
  const shown: SiteItem[] = [];
  for (const { items } of context.days) {
    if (shown.length > 0 && shown.length + items.length > most) break;
    shown.push(...items.slice(0, most));
  }
  return byDay(context, shown);
}
