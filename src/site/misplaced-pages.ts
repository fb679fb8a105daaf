/** Pages that are no news at paths that are the site's own. */
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { Site } from './site.js';

/** Folders of the site's own pages and files, whether it has some in them today or not; and its own pages beside them. */
const RESERVED =
  /^(?:(?:\d{4}|archive|assets|author|embed|files|media|search|section|sitemap|tag|ticker|undated)\/|(?:404|index|ticker)\.html$)/;

/** Where the folder is what is in the way, no slug helps. */
const OF_FOLDER = 'Move the file out of the folder, or give the folder another name.';

/** Where a page that is no news would lie among those that the site makes itself. */
export function misplacedPages({ pages }: Pick<Site, 'pages'>): Message[] {
  const misplaced = pages?.articles().filter(({ path }) => RESERVED.test(path)) ?? [];
  return misplaced.map(({ path, article, sources: [source] }) => {
    const place = { path: source?.path ?? '', line: article.keyLines?.slug ?? source?.lines[0] ?? null };
    return message(
      'site:page-path',
      `The page would lie at ${path}, which is kept for what the site makes itself`,
      place,
      path.includes('/') ? OF_FOLDER : undefined,
    );
  });
}
