/** The share pictures that are drawn: see share.ts. */
import type { ShareCardModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import type { Plan } from '../plan.js';
import { drawnPath, SITE_CARD } from '../share.js';

const TEMPLATE = 'share-card';

export function shareCards({ config, site, section }: Plan): Page[] {
  const { baseUrl, sharePictures } = config;
  if (baseUrl === null || typeof sharePictures === 'string') return [];
  const own: Page = { path: SITE_CARD, template: TEMPLATE, model: { story: null } satisfies ShareCardModel };
  const drawn = sharePictures ? site.articles.filter(({ row }) => row.hasImage !== true) : [];
  const cards = drawn.map((each): Page => {
    const name = section(each.section)?.name ?? null;
    return {
      path: drawnPath(each.path),
      template: TEMPLATE,
      inputs: [each.face, name],
      get model(): ShareCardModel {
        const { headline, dir } = each.article;
        return { story: { headline, section: name, dir } };
      },
    };
  });
  return [own, ...cards];
}
