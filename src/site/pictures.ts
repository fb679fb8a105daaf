/** The pictures of an article as its pages show them. */

import { type MeasuredPicture, type Pictures, type PictureView, pictureView } from '../core/pictures.js';
import type { Article } from '../core/records.js';
import type { TextPictures } from '../core/text-content.js';
import type { ByMonth } from './by-month.js';
import type { SiteArticle } from './model.js';

/** Null when the article has none, or one that cannot be shown. */
export function leadImage({ image }: Article, pictures: Pictures): PictureView | null {
  const known = image === undefined ? undefined : pictures.get(image.path);
  return image === undefined || known === undefined ? null : pictureView(image, known);
}

/** As a part of a model, which has none where the text has none. */
export function textPictures({ article }: SiteArticle, pictures: Pictures): { pictures?: TextPictures } {
  const views = (article.pictures ?? []).flatMap((picture) => {
    const known = pictures.get(picture.path);
    return known === undefined ? [] : [[picture.url, pictureView(picture, known)] as const];
  });
  return views.length === 0 ? {} : { pictures: Object.fromEntries(views) };
}

/** What pages hang on that show the article's pictures, besides the article. */
export function pictureInputs({ row }: SiteArticle, pictures: Pictures): readonly unknown[] {
  return (row.pictures ?? []).map((path) => pictures.get(path));
}

/** What lists hang on that show the newest `count` of the stories, besides these. */
export function listPictures(
  stories: ByMonth<SiteArticle>,
  count: number,
  pictures: Pictures,
): readonly (MeasuredPicture | undefined)[] {
  return stories.picturesOf(count).map((path) => pictures.get(path));
}
