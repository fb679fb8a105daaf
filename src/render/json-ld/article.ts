/** An article as structured data: schema.org NewsArticle and its kinds, LiveBlogPosting. */
import type { BlogPosting, LiveBlogPosting, NewsArticle } from 'schema-dts';
import { inZone } from '../../core/date.js';
import type { ArticleView, TickerEntry } from '../../core/pages.js';
import type { ArticleKind } from '../../core/records.js';
import { known } from './known.js';
import { type Publisher, publisher } from './site.js';

/** schema.org has a type for some kinds only. */
const TYPES = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
} as const satisfies Partial<Record<ArticleKind, string>>;

export interface ArticlePage {
  readonly article: ArticleView;
  /** Entries of a live blog, newest first. */
  readonly updates: readonly TickerEntry[];
  readonly path: string;
}

/** What is not known is left out. */
export function articleData({ article, updates, path }: ArticlePage, site: Publisher): NewsArticle | LiveBlogPosting {
  const date = (timestamp: string | null): string | undefined => inZone(timestamp, site.timeZone)?.iso;
  const { headline, summary, lang, published, updated, section, tags, authors, dateline, kind, share } = article;
  const agency = article.publisher;
  const page = site.address(path);
  const common = {
    headline,
    inLanguage: lang ?? site.language,
    publisher: publisher(site),
    ...known({
      description: summary,
      datePublished: date(published),
      dateModified: later(date(updated ?? published), date(updates[0]?.published ?? null)),
      image: share === null ? null : site.address(share.path),
      articleSection: section?.name,
      keywords: tags.map(({ name }) => name),
      author: authors.map(({ name, path: at }) => ({
        '@type': 'Person' as const,
        name,
        ...known({ url: site.address(at) }),
      })),
      sourceOrganization: agency === null ? null : ({ '@type': 'NewsMediaOrganization', name: agency } as const),
      mainEntityOfPage: page,
      url: page,
    }),
  };
  if (updates.length > 0) return { '@type': 'LiveBlogPosting', ...common, ...liveBlog(updates, page, date) };
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind as keyof typeof TYPES] : 'NewsArticle';
  return { '@type': type, ...common, ...known({ dateline }) };
}

/** Of two times in one form; that which is known. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? other : one;
}

function liveBlog(
  updates: readonly TickerEntry[],
  page: string | null,
  date: (timestamp: string | null) => string | undefined,
): Pick<LiveBlogPosting, 'coverageStartTime' | 'liveBlogUpdate'> {
  const posts = updates.map(
    ({ id, headline, published, content }): BlogPosting => ({
      '@type': 'BlogPosting',
      headline,
      ...known({
        datePublished: date(published),
        url: page === null ? null : `${page}#${id}`,
        articleBody: content !== null && 'blocks' in content ? content.blocks.map(({ text }) => text).join('\n') : null,
      }),
    }),
  );
  return { ...known({ coverageStartTime: date(updates.at(-1)?.published ?? null) }), liveBlogUpdate: posts };
}
