/** The ticker: the newest days of the news line. The day pages have all of it. */
import type { TickerModel } from '../../core/pages.js';
import { LABELS } from '../../core/records.js';
import { byDay, type Context, TICKER } from '../context.js';
import { feedsOf } from '../feed-paths.js';
import type { SiteItem } from '../model.js';
import { type Planned, planned } from '../planned.js';

/** Items on the page: a few days of a busy news line, and light enough for a phone. */
const MOST = 200;

export function tickerPage(context: Context): Planned {
  const { items } = context.site;
  return planned(context.common, {
    path: TICKER,
    template: 'ticker',
    modified: items.published,
    inputs: newestInputs(context),
    model: () => tickerModel(context),
  });
}

/** What the newest items hang on. */
export function newestInputs({ site: { items } }: Context): unknown[] {
  return [items.length, items.hashesOf(MOST)];
}

function tickerModel(context: Context): TickerModel {
  const { items } = context.site;
  const shown = newestItems(context);
  const labels = new Set(shown.flatMap(({ item }) => item.labels));
  return {
    nav: context.nav,
    feeds: feedsOf(context.config, TICKER, items.month),
    newest: items.published,
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
  let count = 0;
  for (const { items } of context.days) {
    if (count > 0 && count + items > MOST) break;
    count += items;
  }
  return context.site.items.first(Math.min(count, MOST));
}
