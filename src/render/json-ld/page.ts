/** A page that is no news as structured data: schema.org WebPage. */
import type { WebPage } from 'schema-dts';
import { inZone } from '../../core/date.js';
import type { StandaloneModel } from '../../core/standalone-page.js';
import { known } from './known.js';
import { type Publisher, publisher } from './site.js';

/** What of it is told. */
export type PageFacts = Pick<StandaloneModel, 'headline' | 'summary' | 'lang' | 'updated' | 'share'>;

export function pageData(
  { headline, summary, lang, updated, share }: PageFacts,
  path: string,
  site: Publisher,
): WebPage {
  return {
    '@type': 'WebPage',
    name: headline,
    inLanguage: lang ?? site.language,
    publisher: publisher(site),
    ...known({
      description: summary,
      dateModified: inZone(updated, site.timeZone)?.iso,
      primaryImageOfPage: share === null ? null : imageObject(site.address(share.path)),
      url: site.address(path),
    }),
  };
}

function imageObject(url: string | null): { '@type': 'ImageObject'; url: string } | null {
  return url === null ? null : { '@type': 'ImageObject', url };
}
