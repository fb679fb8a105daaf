/** Articles without a date, which lie apart from all others: told where one can be given. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { ArticleRow } from './row.js';
import { isMarkdown } from './source-links.js';

/** Only of what was written for the site: what a dump lacks nobody knows. */
export function undated(stories: readonly { readonly row: ArticleRow; readonly path: string }[]): Message[] {
  return stories.flatMap(({ row: { day, isPage, sources }, path }) => {
    const [source] = sources;
    if (day !== null || isPage || source === undefined || !isMarkdown(source.path)) return [];
    const reason = `It has no date: its page is ${path}, and stands below all others`;
    return [message('site:no-date', reason, { path: source.path })];
  });
}
