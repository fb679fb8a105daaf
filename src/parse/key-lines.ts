/** Lines of front matter that the site may have something to say of: what it says there is right only beside others. */
import type { Article } from '../core/records.js';
import type { FrontMatter } from './front-matter.js';

export function keyLinesOf({ keys, aliasLines }: FrontMatter): Pick<Article, 'keyLines'> {
  const [section, slug, translationKey] = (['section', 'slug', 'translationKey'] as const).map(
    (key) => keys.get(key)?.line,
  );
  const keyLines = {
    ...(section === undefined ? {} : { section }),
    ...(aliasLines.length === 0 ? {} : { aliases: [...aliasLines] }),
    ...(slug === undefined ? {} : { slug }),
    ...(translationKey === undefined ? {} : { translationKey }),
  };
  return Object.keys(keyLines).length === 0 ? {} : { keyLines };
}
