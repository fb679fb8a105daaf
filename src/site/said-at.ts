/** Where something is said of an article: in its front matter, or for its source in the configuration. */
import type { Place } from '../core/messages.js';
import type { SiteArticle } from './model.js';

type Key = 'aliases' | 'translationKey';

/** Where the configuration says it, `entry` of a list; null where it does not. */
export type Configured = (source: string, key: Key, entry: string) => Place | null;

/** `entry`: what is said. */
export function saidAt(
  { article: { aliases, keyLines }, sources: [source] }: Pick<SiteArticle, 'article' | 'sources'>,
  key: Key,
  entry: string,
  configured: Configured,
): Place {
  const path = source?.path ?? '';
  const line = key === 'aliases' ? keyLines?.aliases?.[aliases.indexOf(entry)] : keyLines?.[key];
  if (line !== undefined) return { path, line };
  return configured(path, key, entry) ?? { path, line: source?.lines[0] ?? null };
}
