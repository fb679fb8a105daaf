/** The ticker: the newest days of the news line. The day pages have all of it. */
import type { TickerModel } from '../../core/pages.js';
import { LABELS } from '../../core/records.js';
import { byDay, type Context, TICKER } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { SiteItem } from '../model.js';

/** Items on the page: a few days of a busy news line, and light enough for a phone. */
const MOST = 200;

export function tickerModel(context: Context): TickerModel {
  const { items } = context.site;
  const shown = newestItems(context);
  const labels = new Set(shown.flatMap(({ item }) => item.labels));
  return {
    nav: context.nav,
    feeds: feedsOf(context.config, TICKER, items),
    newest: items[0]?.row.published ?? null,
    items: items.length,
    shown: shown.length,
    days: byDay(context, shown),
    filters: {
      labels: LABELS.filter((label) => labels.has(label)),
      sections: context.site.sections
        .filter(({ slug }) => shown.some(({ section }) => section === slug))
        .map(({ name, slug }) => ({ name, slug })),
    },
  };
}

/** Whole days, newest first, as long as they have at most `MOST` items; of the first day as many as that. */
export function newestItems(context: Context): SiteItem[] {
  const shown: SiteItem[] = [];
  for (const { items } of context.days) {
    if (shown.length > 0 && shown.length + items.length > MOST) break;
    shown.push(...items.slice(0, MOST));
  }
  return shown;
}
