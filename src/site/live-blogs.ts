/** Live blogs: an article of the kind `live` whose source has items with a text of their own, its entries. */
import type { Site, SiteArticle, SiteItem } from './model.js';

/** `items` that are entries lead to their place in the article, and the article has them in their order. */
export function joinLiveBlogs(
  articles: readonly SiteArticle[],
  items: readonly SiteItem[],
): Pick<Site, 'articles' | 'items'> {
  const bySource = new Map<string, SiteArticle>();
  for (const each of articles) {
    if (each.article.kind !== 'live') continue;
    for (const { path } of each.sources) if (!bySource.has(path)) bySource.set(path, each);
  }
  if (bySource.size === 0) return { articles, items };

  const updates = new Map<string, SiteItem[]>();
  const linked = items.map((each) => {
    const blog = each.item.body.length === 0 ? undefined : blogOf(each, bySource);
    if (blog === undefined) return each;
    const entry = { ...each, article: `${blog.path}#${each.id}` };
    const others = updates.get(blog.path);
    if (others === undefined) updates.set(blog.path, [entry]);
    else others.push(entry);
    return entry;
  });
  return { articles: articles.map((each) => ({ ...each, updates: updates.get(each.path) ?? [] })), items: linked };
}

function blogOf({ sources }: SiteItem, bySource: ReadonlyMap<string, SiteArticle>): SiteArticle | undefined {
  return sources.map(({ path }) => bySource.get(path)).find((blog) => blog !== undefined);
}
