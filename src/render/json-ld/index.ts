/** Structured data of the pages (JSON-LD, schema.org), for search engines; typed by schema-dts. */
import type { CollectionPage, Graph, ProfilePage, Thing } from 'schema-dts';
import type { PageLink } from '../../core/pages.js';
import { type ArticlePage, articleData } from './article.js';
import { known } from './known.js';
import { breadcrumbs, organization, type Publisher, publisher, webSite } from './site.js';

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

/** Of a list of stories; `author`: of those by one person. */
export function listGraph(
  { name, path, author }: PageLink & { readonly author: boolean },
  crumbs: readonly PageLink[],
  site: Publisher,
): Graph {
  const address = known({ url: site.address(path) });
  const page: CollectionPage | ProfilePage = author
    ? { '@type': 'ProfilePage', name, ...address, mainEntity: { '@type': 'Person', name, ...address } }
    : { '@type': 'CollectionPage', name, ...address, publisher: publisher(site) };
  return graph([page, breadcrumbs([...crumbs, { name, path }], site)]);
}

function graph(things: readonly (Thing | null)[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things.filter((thing) => thing !== null) };
}
