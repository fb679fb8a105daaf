/** The site as structured data: who publishes it, and the way to a page. */
import type { BreadcrumbList, NewsMediaOrganization, WebSite } from 'schema-dts';
import type { ContactLink } from '../../core/contact.js';
import type { PageLink } from '../../core/pages.js';
import { contacts } from './contacts.js';
import { known } from './known.js';

/** The site as far as structured data is concerned. */
export interface Publisher {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly timeZone: string;
  /** Its accounts and addresses elsewhere. */
  readonly links: readonly ContactLink[];
  /** Address of a path of the site; null when that of the site is not known. */
  address(path: string): string | null;
}

type Organization = Exclude<NewsMediaOrganization, string>;

export function organization({ title, description, links, address }: Publisher): Organization {
  const home = address('index.html');
  const logo = address('assets/icon-512.png');
  return {
    '@type': 'NewsMediaOrganization',
    name: title,
    ...known({
      '@id': home === null ? null : `${home}#organization`,
      url: home,
      description,
      logo: logo === null ? null : ({ '@type': 'ImageObject', url: logo, width: '512', height: '512' } as const),
      ...contacts(links),
    }),
  };
}

/** Beside its organization in one graph. */
/** The organization in short; the front page has all that is said of it. */
export function publisher(site: Publisher): Organization {
  const { '@id': id, url } = organization(site);
  return { '@type': 'NewsMediaOrganization', name: site.title, ...known({ '@id': id, url }) };
}

export function webSite(site: Publisher): WebSite {
  const { '@id': id } = organization(site);
  return {
    '@type': 'WebSite',
    name: site.title,
    inLanguage: site.language,
    publisher: id === undefined ? organization(site) : { '@id': id },
    ...known({ url: site.address('index.html'), description: site.description }),
  };
}

/** The way from the front page to the one named last; null without addresses, which search engines want. */
export function breadcrumbs(crumbs: readonly PageLink[], site: Publisher): BreadcrumbList | null {
  const steps = [{ name: site.title, path: 'index.html' }, ...crumbs];
  const items = steps.flatMap(({ name, path }, index) => {
    const item = site.address(path);
    return item === null ? [] : [{ '@type': 'ListItem' as const, position: index + 1, name, item }];
  });
  return items.length === 0 ? null : { '@type': 'BreadcrumbList', itemListElement: items };
}
