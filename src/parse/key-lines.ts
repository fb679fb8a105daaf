/** Lines of front matter that the site may have something to say of: what it says there is right only beside others. */
import type { Article } from '../core/records.js';
import type { FrontMatter } from './front-matter.js';

export function keyLinesOf({ keys, aliasLines }: FrontMatter): Pick<Article, 'keyLines'> {
  const [slug, translationKey] = [keys.get('slug')?.line, keys.get('translationKey')?.line];
  if (aliasLines.length === 0 && slug === undefined && translationKey === undefined) return {};
  return {
    keyLines: {
      ...(aliasLines.length === 0 ? {} : { aliases: [...aliasLines] }),
      ...(slug === undefined ? {} : { slug }),
      ...(translationKey === undefined ? {} : { translationKey }),
    },
  };
}
