/** An article's page. */
import type { ArticleModel } from '../../core/pages.js';
import type { BodyBlock } from '../../core/records.js';
import type { Site, SiteArticle } from '../model.js';
import type { FindArticle } from '../same-headline.js';
import { summaryOf } from '../summary.js';
import { navigation, sectionLink, storyLink } from '../views.js';

/** The stories before and after it in its section. */
export interface Neighbours {
  readonly older: SiteArticle | null;
  readonly newer: SiteArticle | null;
}

export function articleModel(site: Site, each: SiteArticle, near: Neighbours, find: FindArticle): ArticleModel {
  const { article, path } = each;
  const { headline, dek, kind, labels, tags, authors, affiliations, publisher, dateline, published, updated } = article;
  return {
    nav: navigation(site),
    article: {
      headline,
      dek,
      section: sectionLink(site, each.section),
      kind,
      labels,
      tags,
      authors,
      affiliations,
      publisher,
      dateline,
      published,
      updated,
      summary: summaryOf(article),
      content: article.markdown === null ? { blocks: withoutDek(article.body, dek) } : { markdown: article.markdown },
      lang: article.lang,
      dir: article.dir,
    },
    related: article.related.map((related) => {
      const found = find(related.headline, published);
      // A related headline has no language of its own: it stands on the article's page.
      const { lang, dir } = article;
      return { headline: related.headline, labels: related.labels, path: found === path ? null : found, lang, dir };
    }),
    previous: near.older === null ? null : storyLink(near.older),
    next: near.newer === null ? null : storyLink(near.newer),
    // A Markdown file is no dump: it was written for the site.
    sources: article.markdown === null ? each.sources : [],
  };
}

/** The body without the block that is the dek, which stands above it already. */
function withoutDek(body: readonly BodyBlock[], dek: string | null): readonly BodyBlock[] {
  const first = body.findIndex((block) => block.text === dek);
  return first === -1 ? body : body.toSpliced(first, 1);
}

/** The neighbours of each article among those of its section (or of none), by path. */
export function neighbours(articles: readonly SiteArticle[]): Map<string, Neighbours> {
  const near = new Map<string, Neighbours>();
  const last = new Map<string | null, SiteArticle>();
  // Newest first: the one seen before is the newer one.
  for (const each of articles) {
    const newer = last.get(each.section) ?? null;
    near.set(each.path, { older: null, newer });
    if (newer !== null) near.set(newer.path, { newer: near.get(newer.path)?.newer ?? null, older: each });
    last.set(each.section, each);
  }
  return near;
}
