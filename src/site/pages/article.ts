/** An article's page. */
import type { ArticleModel, StoryLink } from '../../core/pages.js';
import { contentOf } from '../../core/texts.js';
import { type Context, tickerEntry } from '../context.js';
import { pathOfTime } from '../days.js';
import { recordPath } from '../files/article-records.js';
import type { SiteArticle } from '../model.js';
import type { MonthPart, Near, NearBySection } from '../months.js';
import { leadImage, pictureInputs, textPictures } from '../pictures.js';
import { type Planned, planned } from '../planned.js';
import { articleShare } from '../share.js';
import { linkInputs, textLinks } from '../source-links.js';
import { summaryOf } from '../summary.js';
import { termsOf } from '../terms.js';
import { alternatesOf, keyed, translationInputs, translationLinks } from '../translations.js';

/** The stories before and after it in its section. */
interface Neighbours {
  readonly older: Near | null;
  readonly newer: Near | null;
}

export function articlePages(context: Context, { of, newer, older }: MonthPart): Planned[] {
  const articles = of.articles();
  const near = neighbours(articles, newer, older);
  const alone = { older: null, newer: null };
  return articles.map((each, index) => {
    const beside = near[index] ?? alone;
    const versions = context.translations.of(keyed(each));
    return planned(context.common, {
      path: each.path,
      template: 'article',
      modified: each.row.updated ?? each.row.published,
      ...alternatesOf(versions),
      inputs: articleInputs(context, each, beside),
      model: () => articleModel(context, each, beside),
    });
  });
}

/** What the page hangs on. */
function articleInputs(context: Context, each: SiteArticle, { older, newer }: Neighbours): unknown[] {
  return [each.hash, older?.face ?? null, newer?.face ?? null, linkedInputs(context, each)];
}

/** What the page hangs on that is neither in the article nor beside it; null where there is no such thing. */
function linkedInputs({ pictures, files, translations }: Context, each: SiteArticle): unknown[] | null {
  const { related, pictures: shown, translationKey, links } = each.row;
  if (related.length === 0 && (shown ?? translationKey ?? links) === undefined) return null;
  const inOthers = translationInputs(translations.of(keyed(each)));
  return [each.related, pictureInputs(each, pictures), inOthers, linkInputs(each, files)];
}

function articleModel(context: Context, each: SiteArticle, near: Neighbours): ArticleModel {
  const { path } = each;
  const { article } = each;
  const { config } = context;
  const leadsTo = each.related;
  const image = leadImage(each.article, context.pictures);
  const { headline, dek, kind, labels, affiliations, publisher, dateline, published, updated } = article;
  return {
    nav: context.nav,
    article: {
      headline,
      dek,
      section: context.section(each.section),
      kind,
      labels,
      tags: termsOf(each.row, 'tag'),
      authors: termsOf(each.row, 'author'),
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
      ...textLinks(each, context.files),
      lang: article.lang,
      dir: article.dir,
    },
    day: each.day === null ? null : pathOfTime(each.day),
    updates: each.updates.map((update) => tickerEntry(context, update)),
    related: article.related.map((related, index) => {
      const found = leadsTo[index] ?? null;
      // A related headline has no language of its own: it stands on the article's page.
      const { lang, dir } = article;
      return { headline: related.headline, labels: related.labels, path: found === path ? null : found, lang, dir };
    }),
    previous: near.older === null ? null : linkOf(context, near.older.story()),
    next: near.newer === null ? null : linkOf(context, near.newer.story()),
    // A Markdown file is no dump: it was written for the site.
    sources: config.sourceNotes && article.markdown === null ? each.sources : [],
    translations: translationLinks(context.translations.of(keyed(each))),
    record: config.records ? recordPath(path) : null,
  };
}

function linkOf({ line }: Context, each: SiteArticle): StoryLink {
  const { headline, path, lang, dir } = line(each);
  return { headline, path, lang, dir };
}

/**
 * The neighbours of each of `articles` (newest first) among those of its section, or of none; in the same order.
 * `newer` and `older`: those that come before and after all of them, by section.
 */
function neighbours(articles: readonly SiteArticle[], newer: NearBySection, older: NearBySection): Neighbours[] {
  const last = new Map<string | null, { own: Near; near: { older: Near | null } }>();
  return articles.map((article) => {
    const { section, face } = article;
    const own = { face, story: () => article };
    const before = last.get(section);
    if (before !== undefined) before.near.older = own;
    const near = { older: older.get(section) ?? null, newer: before?.own ?? newer.get(section) ?? null };
    last.set(section, { own, near });
    return near;
  });
}
