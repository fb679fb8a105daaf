/** Pictures that the configuration names, and no source. */
import type { Config } from '../config/schema.js';
import { contentFile } from './content-file.js';

/** Where each lies, and where in the configuration it is named. */
export function namedPictures({
  sharePictures,
  authors,
}: Pick<Config, 'sharePictures' | 'authors'>): { readonly file: string; readonly at: readonly (string | number)[] }[] {
  const shared = typeof sharePictures === 'string' ? [{ file: contentFile(sharePictures), at: ['sharePictures'] }] : [];
  const portraits = authors.flatMap(({ picture }, index) =>
    picture === null ? [] : [{ file: contentFile(picture), at: ['authors', index, 'picture'] }],
  );
  return [...shared, ...portraits];
}
