/** The page to search in. */
import type { SearchPageModel } from '../../core/search.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';

export function searchModel(context: Context): SearchPageModel {
  const { articles } = context.site;
  const sections = new Set(articles.map(({ section }) => section));
  const years = new Set(articles.flatMap(({ day }) => day?.slice(0, 4) ?? []));
  return {
    nav: context.nav,
    parts: runsBy(context.search, ({ lang }) => lang).flatMap(([lang, parts]) =>
      parts.reverse().map(({ folder, stories, from, to }) => ({ folder, lang, stories, from, to })),
    ),
    sections: context.site.sections.flatMap(({ slug, name }) => (sections.has(slug) ? [{ slug, name }] : [])),
    years: [...years].sort().reverse(),
  };
}
