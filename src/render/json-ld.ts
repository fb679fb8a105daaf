/** Structured data of an article (schema.org NewsArticle and its kinds), as search engines read it. */
import { inZone } from '../core/date.js';
import type { ArticleView } from '../core/pages.js';
import type { ArticleKind } from '../core/records.js';

/** schema.org has a type for some kinds only. */
const TYPES: Readonly<Partial<Record<ArticleKind, string>>> = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
};

export interface PublishedOn {
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
  /** The page's own address, when the site's is known. */
  readonly canonical: string | null;
  readonly home: string | null;
}

/** As an object to be written by `scriptJson`; what is not known is left out. */
export function articleJsonLd(article: ArticleView, site: PublishedOn): object {
  const date = (timestamp: string | null): string | undefined => inZone(timestamp, site.timeZone)?.iso;
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[article.kind] ?? 'NewsArticle',
    headline: article.headline,
    description: article.summary ?? undefined,
    inLanguage: article.lang ?? site.language,
    datePublished: date(article.published),
    dateModified: date(article.updated) ?? date(article.published),
    dateline: article.dateline ?? undefined,
    articleSection: article.section?.name,
    keywords: article.tags.length === 0 ? undefined : article.tags.map(({ name }) => name),
    author: article.authors.length === 0 ? undefined : article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    sourceOrganization:
      article.publisher === null ? undefined : { '@type': 'NewsMediaOrganization', name: article.publisher },
    publisher: { '@type': 'NewsMediaOrganization', name: site.title, url: site.home ?? undefined },
    mainEntityOfPage: site.canonical ?? undefined,
    url: site.canonical ?? undefined,
  };
}
