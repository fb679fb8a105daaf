/** The items of the ticker page, for its script and for whoever else wants them. Paths count from the site's root. */
import type { TickerJsonModel } from '../../core/machine-files.js';
import type { Format } from './format.js';
import { toJson } from './json-feed.js';

export const tickerJson: Format<TickerJsonModel> = ({ items }, { iso }) =>
  toJson({
    items: items.map(({ id, headline, published, labels, category, section, permalink, article, url, lang, dir }) => ({
      id,
      headline,
      published: iso(published),
      labels,
      category,
      section,
      permalink,
      article,
      url,
      lang,
      dir,
    })),
  });
