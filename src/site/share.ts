/** The pictures that other sites show with a link (Open Graph, `og:image`): of the site and of each article. */

import type { Config } from '../config/schema.js';
import type { SharePicture } from '../core/pages.js';
import { type Pictures, type PictureView, pictureView } from '../core/pictures.js';
import { contentFile } from './content-file.js';
import type { SiteArticle } from './model.js';

/** Path of the one that is drawn for the site. */
export const SITE_CARD = 'share.png';

/** As every drawn one is: what Facebook, X, LinkedIn and Telegram show whole. */
const DRAWN = { width: 1200, height: 630 } as const;

/** Where the configured picture lies; null where none is. */
export function sharedFile({ sharePictures }: Pick<Config, 'sharePictures'>): string | null {
  return typeof sharePictures === 'string' ? contentFile(sharePictures) : null;
}

/** Of the site; null where its address is not known, which such a picture needs. */
export function siteShare(config: Config, pictures: Pictures): SharePicture | null {
  const { baseUrl, title } = config;
  const file = sharedFile(config);
  if (baseUrl === null) return null;
  if (file === null) return { path: SITE_CARD, ...DRAWN, alt: title };
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
  if (baseUrl === null || image !== null) return ownShare({ baseUrl }, image);
  return sharePictures === true ? { path: drawnPath(path), ...DRAWN, alt: article.headline } : null;
}

/** Of a page for which none is drawn: its own picture, if it has one. */
export function ownShare({ baseUrl }: Pick<Config, 'baseUrl'>, image: PictureView | null): SharePicture | null {
  return baseUrl === null || image === null ? null : ofPicture(image);
}

/** `2024/06/18/slug.html` → `2024/06/18/slug.png` */
export function drawnPath(path: string): string {
  return path.replace(/\.html$/, '.png');
}

function ofPicture({ src, width, height, alt }: PictureView): SharePicture {
  return { path: src, width, height, alt };
}
