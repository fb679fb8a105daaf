/** The pages of sections, tags and authors; those of their months are in listing.ts. */
import type { Context } from '../context.js';
import { groupBy } from '../days.js';
import { type Planned, planned } from '../planned.js';
import type { TermKind, Terms } from '../terms.js';
import { listingInputs } from './listing.js';
import { newestInSection, sectionInputs, sectionModel } from './section.js';
import { termModel, termsModel } from './term.js';

export function sectionPages(context: Context): Planned[] {
  const { site, common, lists } = context;
  const items = groupBy(site.items, (each) => each.section);
  return lists.section.flatMap((list, index) => {
    const section = site.sections[index];
    if (section === undefined) return [];
    const line = items.get(section.slug) ?? [];
    return planned(common, {
      path: section.path,
      template: 'section',
      modified: newestInSection(context, list.stories, line),
      inputs: sectionInputs(section, list, line),
      model: () => sectionModel(context, section, list, line),
    });
  });
}

/** One for each tag or author, and the list of them. */
export function termPages(context: Context, kind: TermKind, terms: Terms): Planned[] {
  if (terms.list.length === 0) return [];
  return [
    { path: terms.path, template: 'terms', model: termsModel(context, kind, terms), modified: null },
    ...context.lists[kind].map((list) =>
      planned(context.common, {
        path: list.of.path,
        template: kind,
        modified: list.stories[0]?.row.published ?? null,
        inputs: [list.of.name, listingInputs(list)],
        model: () => termModel(context, list),
      }),
    ),
  ];
}
