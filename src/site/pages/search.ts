/** The page to search in. */
import type { SearchPageModel } from '../../core/search.js';
import type { Context } from '../context.js';
import { runsBy } from '../days.js';

export function searchModel(context: Context): SearchPageModel {
  const records = context.search.flatMap((part) => part.records);
  const sections = new Set(records.map(({ section }) => section?.slug));
  const years = new Set(records.flatMap(({ year }) => year ?? []));
  return {
    nav: context.nav,
    parts: runsBy(context.search, ({ lang }) => lang).flatMap(([lang, parts]) =>
      parts.reverse().map(({ folder, records: own }) => ({
        folder,
        lang,
        stories: own.length,
        from: own[0]?.year ?? null,
        to: own.at(-1)?.year ?? null,
      })),
    ),
    sections: context.site.sections.flatMap(({ slug, name }) => (sections.has(slug) ? [{ slug, name }] : [])),
    years: [...years].sort().reverse(),
  };
}
