/** When two headlines are one. */
import { shortHash } from '../core/slug.js';

/**
 * The headline as it is compared: the same for two that differ only in case, spaces, the shape of quotes and
 * dashes, or a full stop at the end. `“Xi’s  visit”` and `"XI'S VISIT"` are one.
 */
export function headlineKey(headline: string): string {
  return (
    headline
      // Before NFKC, which takes ´ apart.
      .replace(/[\u2018\u2019\u201A\u201B\u02BC`´]/g, "'")
      .replace(/[\u201C\u201D\u201E\u201F«»]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .normalize('NFKC')
      // Not toLocaleLowerCase, so that the key does not hang on the locale.
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.$/, '')
  );
}

/** A short name of a headline as it is compared, by which records under one headline are kept together. */
export function headlineId(headline: string): string {
  return idOfKey(headlineKey(headline));
}

export function idOfKey(key: string): string {
  return shortHash(key, 20);
}
