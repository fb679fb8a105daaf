/** Structured data of the pages (JSON-LD, schema.org), for search engines; typed by schema-dts. */
import type { CollectionPage, Graph, Person, PersonLeaf, ProfilePage, Thing } from 'schema-dts';
import type { AuthorProfile } from '../../core/archive-pages.js';
import type { PageLink } from '../../core/pages.js';
import { type ArticlePage, articleData } from './article.js';
import { contacts } from './contacts.js';
import { known } from './known.js';
import { type PageFacts, pageData } from './page.js';
import { breadcrumbs, organization, type Publisher, publisher, webSite } from './site.js';

export type { PageFacts } from './page.js';
export type { Publisher } from './site.js';

/** Of the front page. */
export function frontGraph(site: Publisher): Graph {
  return graph([webSite(site), organization(site)]);
}

/** Of an article's page; `crumbs`: the way to it from the front page, which is left out. */
export function articleGraph(page: ArticlePage, crumbs: readonly PageLink[], site: Publisher): Graph {
  const way = breadcrumbs([...crumbs, { name: page.article.headline, path: page.path }], site);
  return graph([articleData(page, site), way]);
}

/** Of a page that is no news. */
export function pageGraph(page: PageFacts, path: string, site: Publisher): Graph {
  return graph([pageData(page, path, site), breadcrumbs([{ name: page.headline, path }], site)]);
}

/** Of a list of stories. */
export function listGraph({ name, path }: PageLink, crumbs: readonly PageLink[], site: Publisher): Graph {
  const url = known({ url: site.address(path) });
  const page: CollectionPage = { '@type': 'CollectionPage', name, ...url, publisher: publisher(site) };
  return graph([page, breadcrumbs([...crumbs, { name, path }], site)]);
}

/** Of the stories by one person, of whom the site may say more. */
export function authorGraph(
  { name, path, profile }: PageLink & { readonly profile: AuthorProfile | null },
  crumbs: readonly PageLink[],
  site: Publisher,
): Graph {
  const url = known({ url: site.address(path) });
  const person: Person = { '@type': 'Person', name, ...url, ...(profile === null ? {} : about(profile, site)) };
  const page: ProfilePage = { '@type': 'ProfilePage', name, ...url, mainEntity: person };
  return graph([page, breadcrumbs([...crumbs, { name, path }], site)]);
}

function about({ role, description, picture, links }: AuthorProfile, site: Publisher): Omit<PersonLeaf, '@type'> {
  return known({
    jobTitle: role,
    description,
    image: picture === null ? null : site.address(picture.src),
    ...contacts(links),
  });
}

function graph(things: readonly (Thing | null)[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things.filter((thing) => thing !== null) };
}
