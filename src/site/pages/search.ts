/** The page to search in. */
import type { SearchPageModel } from '../../core/search.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';

export function searchModel(context: Context): SearchPageModel {
  const { months } = context.site;
  const sections = new Set(months.flatMap((of) => [...of.sections().keys()]));
  const years = new Set(
    months.flatMap(({ month, summary }) => (summary.articles.count > 0 && month !== null ? month.slice(0, 4) : [])),
  );
  return {
    nav: context.nav,
    parts: runsBy(context.search, ({ lang }) => lang).flatMap(([lang, parts]) =>
      parts.reverse().map(({ folder, stories, from, to }) => ({ folder, lang, stories, from, to })),
    ),
    sections: context.site.sections.flatMap(({ slug, name }) => (sections.has(slug) ? [{ slug, name }] : [])),
    years: [...years].sort().reverse(),
  };
}
