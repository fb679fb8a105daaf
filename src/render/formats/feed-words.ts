/** What feeds say of themselves. */
import type { FeedModel } from '../../core/machine-files.js';
import type { Tools } from './format.js';

/** `The Harbour Gazette`, `Politics | The Harbour Gazette`, `The Harbour Gazette: news line` */
export function feedTitle({ kind, name }: FeedModel, { config, t }: Tools): string {
  if (kind === 'ticker') return t('feedName', { name: config.title });
  return name === null ? config.title : `${name} | ${config.title}`;
}

/** Time of the newest entry. */
export function feedTime({ entries }: FeedModel, tools: Tools): Date {
  const times = entries.map((entry) => tools.moment(entry.updated ?? entry.published).getTime());
  return new Date(Math.max(...times));
}
