/** Links from the texts of articles to pages of the site that there are not: most come from another generator's paths. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { SiteMonth } from './site-month.js';

/** `paths`: of all pages; asked for when an article has such a link. */
export function deadLinks(months: readonly SiteMonth[], paths: () => Iterable<string>): Message[] {
  if (months.every(({ summary }) => summary.links.length === 0)) return [];
  const pages = new Set(paths());
  const isDead = (link: string): boolean => {
    const possible = pagesAt(link);
    return possible.length > 0 && !possible.some((path) => pages.has(path));
  };
  const linking = months.filter(({ summary }) => summary.links.some(isDead)).flatMap((of) => of.articles());
  return linking.flatMap(({ row, article, sources }) => {
    if (!row.links?.some(isDead)) return [];
    const dead = (article.links ?? []).filter(({ path }) => isDead(path));
    return dead.map(({ path, lines }) => {
      const place = { path: sources[0]?.path ?? '', line: lines[0] };
      return message('site:dead-link', `The link \`/${path}\` leads to no page of the site`, place);
    });
  });
}

/** Which pages a host may show there; none for what is no page: others may have put it into the output. */
function pagesAt(link: string): string[] {
  if (link === '' || link.endsWith('/')) return [`${link}index.html`];
  if (/\.html?$/.test(link)) return [link];
  return /\.[^/]*$/.test(link) ? [] : [`${link}.html`, `${link}/index.html`];
}
