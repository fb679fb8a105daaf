/** A story as a link to it. */
import type { StoryLink } from '../core/pages.js';
import type { SiteArticle } from './model.js';

export function storyLink({ article, path }: Pick<SiteArticle, 'article' | 'path'>): StoryLink {
  return { headline: article.headline, path, lang: article.lang, dir: article.dir };
}
