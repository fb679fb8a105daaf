/** Atom 1.0 (RFC 4287). */
import { isLanguageTag } from '../../config/checks.js';
import type { FeedEntry, FeedModel } from '../../core/machine-files.js';
import { feedTime, feedTitle } from './feed-words.js';
import type { Format, Tools } from './format.js';
import { MEDIA, mediaContent } from './media.js';
import { cdata, DECLARATION, element, empty, escapeXml } from './xml.js';

export const atom: Format<FeedModel> = (model, tools, path) => {
  const { config, address } = tools;
  return [
    DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom" ${MEDIA} xml:lang="${escapeXml(config.language)}">\n`,
    element('id', address(path)),
    element('title', feedTitle(model, tools)),
    element('subtitle', model.description),
    element('updated', timestamp(feedTime(model, tools))),
    author(config.title, address('index.html')),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: address(path) }),
    empty('link', { rel: 'alternate', type: 'text/html', href: address(model.page) }),
    element('icon', address('assets/icon-192.png')),
    element('generator', 'Newsline'),
    ...model.entries.map((each) => entry(each, tools)),
    '</feed>\n',
  ].join('');
};

function entry(each: FeedEntry, tools: Tools): string {
  const { config, address, moment } = tools;
  const html = tools.contentHtml(each);
  const isOther = each.lang !== null && each.lang !== config.language && isLanguageTag(each.lang);
  return [
    isOther ? `<entry xml:lang="${escapeXml(each.lang)}">\n` : '<entry>\n',
    element('id', address(each.id)),
    element('title', each.headline),
    element('published', timestamp(moment(each.published))),
    element('updated', timestamp(moment(each.updated ?? each.published))),
    ...each.authors.map((name) => author(name, null)),
    empty('link', { rel: 'alternate', type: 'text/html', href: address(each.path) }),
    each.external === null ? '' : empty('link', { rel: 'related', href: each.external }),
    ...each.categories.map((term) => empty('category', { term })),
    element('summary', each.summary),
    mediaContent(each.image, tools),
    html === null ? '' : `<content type="html">${cdata(html)}</content>\n`,
    '</entry>\n',
  ].join('');
}

function author(name: string, uri: string | null): string {
  return `<author>\n${element('name', name)}${element('uri', uri)}</author>\n`;
}

/** RFC 3339, in whole seconds. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
