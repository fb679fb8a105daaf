/** The pages of sections, tags and authors; those of their months are in listing.ts. */
import { type Context, TERMS } from '../context.js';
import { itemsIn } from '../lists.js';
import { type Planned, planned } from '../planned.js';
import type { TermKind } from '../terms.js';
import { listingInputs } from './listing.js';
import { newestInSection, sectionInputs, sectionModel } from './section.js';
import { termModel, termsModel } from './term.js';

export function sectionPages(context: Context): Planned[] {
  const { site, common, lists } = context;
  return lists.section.flatMap((list, index) => {
    const section = site.sections[index];
    if (section === undefined) return [];
    const line = itemsIn(site, section.slug);
    return planned(common, {
      path: section.path,
      template: 'section',
      modified: newestInSection(context, list, line),
      inputs: sectionInputs(context, section, list, line),
      model: () => sectionModel(context, section, list, line),
    });
  });
}

/** One for each tag or author, and the list of them. */
export function termPages(context: Context, kind: TermKind): Planned[] {
  if (context.lists[kind].length === 0) return [];
  return [
    { path: TERMS[kind], template: 'terms', model: termsModel(context, kind), modified: null },
    ...context.lists[kind].map((list) =>
      planned(context.common, {
        path: list.of.path,
        template: kind,
        modified: list.stories.published,
        inputs: [list.of.name, listingInputs(context, list)],
        model: () => termModel(context, list),
      }),
    ),
  ];
}
