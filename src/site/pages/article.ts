/** An article's page. */
import type { ArticleModel, StoryLink } from '../../core/pages.js';
import { contentOf } from '../../core/texts.js';
import { type Context, tickerEntry } from '../context.js';
import { pathOfTime } from '../days.js';
import { recordPath } from '../files/article-records.js';
import type { SiteArticle } from '../model.js';
import { leadImage, pictureInputs, textPictures } from '../pictures.js';
import { momentOf } from '../row-times.js';
import { articleShare } from '../share.js';
import { summaryOf } from '../summary.js';

/** The stories before and after it in its section. */
export interface Neighbours {
  readonly older: SiteArticle | null;
  readonly newer: SiteArticle | null;
}

/** What the page hangs on. */
export function articleInputs(
  { find, pictures, translations }: Context,
  each: SiteArticle,
  { older, newer }: Neighbours,
): unknown[] {
  // One text, as most pages need no more: it is made of every article in every build.
  const own = `${each.hash}\n${older?.face ?? ''}\n${newer?.face ?? ''}`;
  const { row } = each;
  if (row.related.length === 0 && row.pictures === undefined && row.translationKey === undefined) return [own];
  const related = row.related.map((group) => find.inGroup(group, momentOf(row)));
  const inOthers = translations.of(each).map(({ lang, article }) => [lang, article.path, article.face]);
  return [own, related, pictureInputs(each, pictures), inOthers];
}

export function articleModel(context: Context, each: SiteArticle, near: Neighbours): ArticleModel {
  const { path } = each;
  const { article } = each;
  const { config } = context;
  const image = leadImage(each, context.pictures);
  const { headline, dek, kind, labels, affiliations, publisher, dateline, published, updated } = article;
  return {
    nav: context.nav,
    article: {
      headline,
      dek,
      section: context.section(each.section),
      kind,
      labels,
      tags: context.tags.links(each),
      authors: context.authors.links(each),
      affiliations,
      publisher,
      dateline,
      published,
      updated,
      summary: summaryOf(article),
      image,
      share: articleShare(each, config, image),
      content: contentOf(article, dek),
      ...textPictures(each, context.pictures),
      lang: article.lang,
      dir: article.dir,
    },
    day: each.day === null ? null : pathOfTime(each.day),
    updates: each.updates.map((update) => tickerEntry(context, update)),
    related: article.related.map((related) => {
      const found = context.find.find(related.headline, published);
      // A related headline has no language of its own: it stands on the article's page.
      const { lang, dir } = article;
      return { headline: related.headline, labels: related.labels, path: found === path ? null : found, lang, dir };
    }),
    previous: near.older === null ? null : linkOf(context, near.older),
    next: near.newer === null ? null : linkOf(context, near.newer),
    // A Markdown file is no dump: it was written for the site.
    sources: config.sourceNotes && article.markdown === null ? each.sources : [],
    translations: context.translations.of(each).map(({ lang, article: other }) => ({
      ...linkOf(context, other),
      language: lang,
    })),
    record: config.records ? recordPath(path) : null,
  };
}

function linkOf({ line }: Context, each: SiteArticle): StoryLink {
  const { headline, path, lang, dir } = line(each);
  return { headline, path, lang, dir };
}

/** The neighbours of each of `articles` (newest first) among those of its section, or of none; in the same order. */
export function neighbours(articles: readonly SiteArticle[]): Neighbours[] {
  const last = new Map<string | null, { article: SiteArticle; near: { older: SiteArticle | null } }>();
  return articles.map((article) => {
    const newer = last.get(article.section);
    if (newer !== undefined) newer.near.older = article;
    const near = { older: null, newer: newer?.article ?? null };
    last.set(article.section, { article, near });
    return near;
  });
}
