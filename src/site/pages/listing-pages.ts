/** The pages of sections, tags and authors; those of their months are in listing.ts. */
import type { AuthorModel, TermModel } from '../../core/archive-pages.js';
import type { TermKind } from '../../core/term-path.js';
import { authorProfiles } from '../authors.js';
import { type Context, TERMS } from '../context.js';
import { itemsIn, type StoryList } from '../lists.js';
import { type Planned, planned } from '../planned.js';
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

/** One for each tag, and the list of them. */
export function tagPages(context: Context): Planned[] {
  return termPages(context, 'tag', (list) => ({ beside: null, model: () => termModel(context, list) }));
}

/** One for each author, and the list of them. */
export function authorPages(context: Context): Planned[] {
  const profiles = authorProfiles(context.config, context.pictures);
  return termPages(context, 'author', (list) => {
    const profile = profiles.get(list.of.path) ?? null;
    return { beside: profile, model: (): AuthorModel => ({ ...termModel(context, list), profile }) };
  });
}

/** `beside`: what the page hangs on besides its list. */
function termPages(
  context: Context,
  kind: TermKind,
  pageOf: (list: StoryList) => { readonly beside: unknown; model(): TermModel },
): Planned[] {
  if (context.lists[kind].length === 0) return [];
  return [
    { path: TERMS[kind], template: 'terms', model: termsModel(context, kind), modified: null },
    ...context.lists[kind].map((list) => {
      const { beside, model } = pageOf(list);
      return planned(context.common, {
        path: list.of.path,
        template: kind,
        modified: list.stories.published,
        inputs: [list.of.name, listingInputs(context, list), beside],
        model,
      });
    }),
  ];
}
