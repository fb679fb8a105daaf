/** The share pictures that are drawn: see share.ts. */
import type { ShareCardModel } from '../../core/machine-files.js';
import type { Page } from '../../core/types.js';
import type { Context } from '../context.js';
import type { MonthPart } from '../months.js';
import { drawnPath, SITE_CARD } from '../share.js';

const TEMPLATE = 'share-card';

/** Of the site. */
export function siteCard({ config: { baseUrl, sharePictures } }: Context): Page[] {
  if (baseUrl === null || typeof sharePictures === 'string') return [];
  return [{ path: SITE_CARD, template: TEMPLATE, model: { story: null } satisfies ShareCardModel }];
}

/** Of the articles that have no picture of their own. */
export function articleCards({ config: { baseUrl, sharePictures }, section }: Context, { of }: MonthPart): Page[] {
  if (baseUrl === null || sharePictures !== true) return [];
  const drawn = of.articles().filter(({ row }) => row.hasImage !== true);
  return drawn.map((each): Page => {
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
}
