/** Documents for tests, as a parser would make them: made-up news. */
import type { Config } from '../../../src/config/schema.js';
import type { Article, BodyBlock, Message, NewsItem, ParsedDocument } from '../../../src/core/records.js';
import { Grouping } from '../../../src/site/groups.js';
import type { MergedArticle } from '../../../src/site/merge-articles.js';
import type { MergedItem } from '../../../src/site/merge-items.js';
import { sighted } from '../../../src/site/sighted.js';

export function config(changes: Partial<Config> = {}): Config {
  return {
    title: 'The Harbour Gazette',
    motto: null,
    description: null,
    baseUrl: null,
    language: 'en',
    timeZone: 'Asia/Baku',
    sections: [],
    authors: [],
    pages: null,
    links: [],
    theme: 'default',
    styles: 'linked',
    feeds: 'full',
    aiCrawlers: 'allow',
    redirects: 'pages',
    ignoredKeys: [],
    search: false,
    records: false,
    sourceNotes: true,
    sharePictures: false,
    overrides: {},
    ...changes,
  };
}

/** All records of the documents, merged. */
export function mergeAll(
  documents: readonly ParsedDocument[],
  timeZone: string,
): { articles: MergedArticle[]; items: MergedItem[]; messages: Message[] } {
  const grouping = new Grouping(timeZone);
  for (const document of documents) grouping.add(sighted(document));
  const groups = [...grouping.take()];
  return {
    articles: groups.flatMap(({ articles }) => articles),
    items: groups.flatMap(({ items }) => items),
    messages: groups.flatMap(({ messages }) => messages),
  };
}

/** One paragraph a string. */
export function paragraphs(...texts: string[]): BodyBlock[] {
  return texts.map((text, index) => ({ type: 'paragraph', text, lines: [index + 5, index + 5] }));
}

export function article(headline: string, changes: Partial<Article> = {}): Article {
  return {
    headline,
    dek: null,
    section: null,
    published: '2024-06-18T10:00:00+04:00',
    updated: null,
    kind: 'news',
    kindReason: 'The default',
    authors: [],
    affiliations: [],
    publisher: null,
    dateline: null,
    labels: [],
    tags: [],
    lang: 'en',
    dir: 'ltr',
    body: paragraphs('The harbour opened again on Tuesday.', 'Two ferries left before noon.'),
    related: [],
    lines: [1, 8],
    confidence: 1,
    markdown: null,
    slug: null,
    aliases: [],
    ...changes,
  };
}

export function item(headline: string, published: string | null, changes: Partial<NewsItem> = {}): NewsItem {
  return {
    headline,
    published,
    timeText: published === null ? null : `${published.slice(11, 16)} ${published.slice(0, 10)}`,
    labels: [],
    category: null,
    url: null,
    body: [],
    lang: null,
    dir: 'ltr',
    lines: [10, 11],
    ...changes,
  };
}

export function documentOf(
  path: string,
  records: { article?: Article | null; items?: readonly NewsItem[] },
  changes: Partial<ParsedDocument['source']> = {},
): ParsedDocument {
  return {
    source: {
      path,
      url: null,
      sha256: '0'.repeat(64),
      bytes: 100,
      lines: 40,
      format: 'text',
      encoding: 'utf-8',
      lang: 'en',
      timeZone: 'Asia/Baku',
      captured: null,
      ...changes,
    },
    article: records.article ?? null,
    items: [...(records.items ?? [])],
    ledger: [],
    messages: [],
  };
}

/** The article as a Markdown file of its own. */
export function markdownOf(path: string, written: Article): ParsedDocument {
  const markdown = written.markdown ?? written.body.map((block) => block.text).join('\n\n');
  return documentOf(path, { article: { ...written, markdown } }, { format: 'markdown' });
}
