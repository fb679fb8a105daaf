/** An article as JSON, in the shape that `ArticleFile` describes. */
import type { ArticleRecordModel } from '../../core/machine-files.js';
import type { Article, ArticleFile } from '../../core/records.js';
import { relinkedMarkdown } from '../relinked-markdown.js';
import type { Format } from './format.js';
import { toJson } from './json-feed.js';

export const articleRecord: Format<ArticleRecordModel> = (model, { config, address }) => {
  const { path, article, content, links, sources } = model;
  if ('stored' in content) throw new Error(`The text of ${content.stored.path} was not fetched`);
  const text: Pick<Article, 'body' | 'markdown'> =
    'markdown' in content
      ? { body: [], markdown: links === undefined ? content.markdown : relinkedMarkdown(content.markdown, links) }
      : { body: [...content.blocks], markdown: null };
  return toJson({
    url: config.baseUrl === null ? null : address(path),
    path,
    article: { ...article, ...text },
    sources: sources.map(({ path: source, lines }) => ({ path: source, lines: [...lines] as [number, number] })),
  } satisfies ArticleFile);
};
