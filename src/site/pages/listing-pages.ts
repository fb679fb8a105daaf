/** The pages of sections, tags and authors, with those of their months. */
import type { ListingKind } from '../../core/archive-pages.js';
import type { PageLink } from '../../core/pages.js';
import type { Context } from '../context.js';
import { groupBy } from '../days.js';
import type { SiteArticle } from '../model.js';
import type { Planned } from '../routes.js';
import type { TermKind, Terms } from '../terms.js';
import { listingMonths } from './listing.js';
import { sectionModel } from './section.js';
import { termModel, termsModel } from './term.js';

export function sectionPages(context: Context): Planned[] {
  const { site } = context;
  const articles = groupBy(site.articles, (each) => each.section);
  const items = groupBy(site.items, (each) => each.section);
  return site.sections.flatMap((section) => {
    const stories = articles.get(section.slug) ?? [];
    const model = sectionModel(context, section, stories, items.get(section.slug) ?? []);
    return [
      { path: section.path, template: 'section', model, modified: model.newest },
      ...monthPages(context, 'section', section, stories),
    ];
  });
}

/** One for each tag or author, and the list of them. */
export function termPages(context: Context, kind: TermKind, terms: Terms): Planned[] {
  if (terms.list.length === 0) return [];
  return [
    { path: terms.path, template: 'terms', model: termsModel(context, kind, terms), modified: null },
    ...terms.list.flatMap((term) => {
      const model = termModel(context, term);
      return [
        { path: term.path, template: kind, model, modified: model.newest },
        ...monthPages(context, kind, term, term.articles),
      ];
    }),
  ];
}

function monthPages(context: Context, kind: ListingKind, of: PageLink, articles: readonly SiteArticle[]): Planned[] {
  return listingMonths(context, kind, of, articles).map(({ path, model, articles: [newest] }) => ({
    path,
    template: 'listing-month',
    model,
    modified: newest?.article.published ?? null,
  }));
}
