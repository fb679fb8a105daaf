/** The pages of sections, tags and authors, with those of their months. */
import type { Context } from '../context.js';
import { groupBy } from '../days.js';
import { type Planned, planned } from '../planned.js';
import type { TermKind, Terms } from '../terms.js';
import { listingInputs, listingMonths, monthsOf } from './listing.js';
import { newestInSection, sectionInputs, sectionModel } from './section.js';
import { termModel, termsModel } from './term.js';

export function sectionPages(context: Context): Planned[] {
  const { site, common } = context;
  const articles = groupBy(site.articles, (each) => each.section);
  const items = groupBy(site.items, (each) => each.section);
  return site.sections.flatMap((section) => {
    const stories = articles.get(section.slug) ?? [];
    const line = items.get(section.slug) ?? [];
    const months = monthsOf(stories);
    return [
      planned(common, {
        path: section.path,
        template: 'section',
        modified: newestInSection(context, stories, line),
        inputs: sectionInputs(section, stories, line, months),
        model: () => sectionModel(context, section, stories, line),
      }),
      ...listingMonths(context, 'section', section, months),
    ];
  });
}

/** One for each tag or author, and the list of them. */
export function termPages(context: Context, kind: TermKind, terms: Terms): Planned[] {
  if (terms.list.length === 0) return [];
  return [
    { path: terms.path, template: 'terms', model: termsModel(context, kind, terms), modified: null },
    ...terms.list.flatMap((term) => {
      const months = monthsOf(term.articles);
      return [
        planned(context.common, {
          path: term.path,
          template: kind,
          modified: term.articles[0]?.row.published ?? null,
          inputs: [term.name, listingInputs(term.articles, months)],
          model: () => termModel(context, term),
        }),
        ...listingMonths(context, kind, term, months),
      ];
    }),
  ];
}
