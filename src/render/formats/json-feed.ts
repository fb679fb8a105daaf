/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { isLanguageTag } from '../../config/checks.js';
import type { FeedEntry, FeedModel } from '../../core/machine-files.js';
import { legal } from '../escape.js';
import { timestamp } from './atom.js';
import { feedTitle } from './feed-words.js';
import type { Format, Tools } from './format.js';

export const jsonFeed: Format<FeedModel> = (model, tools, path) => {
  const { config, address } = tools;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(model, tools),
    home_page_url: address(model.page),
    feed_url: address(path),
    description: model.description ?? undefined,
    icon: address('assets/icon-512.png'),
    favicon: address('assets/icon-192.png'),
    language: config.language,
    authors: [{ name: config.title, url: address('index.html') }],
    items: model.entries.map((entry) => item(entry, tools)),
  };
  return toJson(feed);
};

function item(entry: FeedEntry, tools: Tools): object {
  const { address, moment } = tools;
  const html = tools.contentHtml(entry);
  return {
    id: address(entry.id),
    url: address(entry.path),
    external_url: entry.external ?? undefined,
    title: entry.headline,
    // One of the two must be there.
    ...(html === null ? { content_text: entry.summary ?? entry.headline } : { content_html: html }),
    summary: entry.summary ?? undefined,
    image: entry.image === null ? undefined : address(entry.image.src),
    date_published: timestamp(moment(entry.published)),
    date_modified: entry.updated === null ? undefined : timestamp(moment(entry.updated)),
    authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
    tags: entry.categories.length === 0 ? undefined : entry.categories,
    language: entry.lang !== null && isLanguageTag(entry.lang) ? entry.lang : undefined,
  };
}

/** JSON writes so what no format takes: controls, halves of surrogate pairs. */
const ESCAPED = /\\(?:b|u[\da-f]{4})/;

/** JSON for a file, its texts without characters that no format takes. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  if (!ESCAPED.test(text)) return `${legal(text)}\n`;
  // To be asked for each text takes three times as long.
  const clean = (_: string, inner: unknown): unknown => (typeof inner === 'string' ? legal(inner) : inner);
  return `${JSON.stringify(value, clean, 1)}\n`;
}
