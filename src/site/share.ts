/** The pictures that other sites show with a link (Open Graph, `og:image`): of the site and of each article. */
import type { Config } from '../config/schema.js';
import type { ShareCardModel } from '../core/machine-files.js';
import type { SharePicture } from '../core/pages.js';
import { type Pictures, type PictureView, pictureView } from '../core/pictures.js';
import type { Page } from '../core/types.js';
import type { SiteArticle } from './model.js';
import type { Plan } from './routes.js';

/** Path of the one that is drawn for the site. */
const SITE = 'share.png';

/** As every drawn one is: what Facebook, X, LinkedIn and Telegram show whole. */
const DRAWN = { width: 1200, height: 630 } as const;

const TEMPLATE = 'share-card';

/** Where the configured picture lies; null where none is. */
export function sharedFile({ sharePictures }: Pick<Config, 'sharePictures'>): string | null {
  return typeof sharePictures === 'string' ? `content/${sharePictures.replace(/^\//, '')}` : null;
}

/** Of the site; null where its address is not known, which such a picture needs. */
export function siteShare(config: Config, pictures: Pictures): SharePicture | null {
  const { baseUrl, title } = config;
  const file = sharedFile(config);
  if (baseUrl === null) return null;
  if (file === null) return { path: SITE, ...DRAWN, alt: title };
  const picture = pictures.get(file);
  if (picture === undefined) return null;
  return ofPicture(pictureView({ path: file, alt: title, caption: null, credit: null }, picture));
}

/** Of an article: its own picture, or one that is drawn; null where that of the site stands in. */
export function articleShare(
  { path, article }: SiteArticle,
  { baseUrl, sharePictures }: Config,
  image: PictureView | null,
): SharePicture | null {
  if (baseUrl === null) return null;
  if (image !== null) return ofPicture(image);
  return sharePictures === true ? { path: drawnPath(path), ...DRAWN, alt: article.headline } : null;
}

/** The pictures to draw. */
export function shareCards({ config, site, section }: Plan): Page[] {
  const { baseUrl, sharePictures } = config;
  if (baseUrl === null || typeof sharePictures === 'string') return [];
  const own: Page = { path: SITE, template: TEMPLATE, model: { story: null } satisfies ShareCardModel };
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

/** `2024/06/18/slug.html` → `2024/06/18/slug.png` */
function drawnPath(path: string): string {
  return path.replace(/\.html$/, '.png');
}

function ofPicture({ src, width, height, alt }: PictureView): SharePicture {
  return { path: src, width, height, alt };
}
