/**
 * What other generators call keys of ours, where the name itself is not near: Hugo's `languageCode`, Jekyll's `url` and
 * `tagline`, Eleventy's and Astro's `site`. For a hint only: their values may mean something else.
 */
import { didYouMean } from '../core/suggest.js';

const OURS: ReadonlyMap<string, string> = new Map([
  ['url', 'baseUrl'],
  ['site', 'baseUrl'],
  ['siteurl', 'baseUrl'],
  ['domain', 'baseUrl'],
  ['name', 'title'],
  ['tagline', 'motto'],
  ['subtitle', 'motto'],
  ['lang', 'language'],
  ['locale', 'language'],
  ['languagecode', 'language'],
  ['defaultcontentlanguage', 'language'],
  ['categories', 'sections'],
  ['social', 'links'],
  ['sociallinks', 'links'],
]);

/** As `didYouMean`, and by meaning before spelling. */
export function didYouMeanKey(key: string, known: readonly string[]): string {
  const ours = OURS.get(key.replace(/[_-]/g, '').toLowerCase());
  return didYouMean(ours !== undefined && known.includes(ours) ? ours : key, known);
}
