/** Sitemaps, their index (sitemaps.org/protocol.html) and the sitemap for news search (Google Search Central). */
import { isLanguageTag } from '../../config/checks.js';
import type { NewsSitemapModel, SitemapModel } from '../../core/machine-files.js';
import type { Format } from './format.js';
import { DECLARATION, element, empty } from './xml.js';

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** For the same page in other languages (Google Search Central, "Tell Google about localized versions"). */
const XHTML_NAMESPACE = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

export const sitemap: Format<SitemapModel> = ({ urls }, { address, iso }) => {
  const lines = urls.map(({ path, modified, alternates = [] }) => {
    const others = alternates.map(({ lang, path: other }) =>
      empty('xhtml:link', { rel: 'alternate', hreflang: lang, href: address(other) }),
    );
    return `<url>\n${element('loc', address(path))}${element('lastmod', iso(modified))}${others.join('')}</url>\n`;
  });
  const hasOthers = urls.some(({ alternates }) => alternates !== undefined);
  const namespaces = hasOthers ? `${NAMESPACE} ${XHTML_NAMESPACE}` : NAMESPACE;
  return `${DECLARATION}<urlset ${namespaces}>\n${lines.join('')}</urlset>\n`;
};

export const sitemapIndex: Format<SitemapModel> = ({ urls }, { address, iso }) => {
  const lines = urls.map(
    ({ path, modified }) =>
      `<sitemap>\n${element('loc', address(path))}${element('lastmod', iso(modified))}</sitemap>\n`,
  );
  return `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${lines.join('')}</sitemapindex>\n`;
};

export const newsSitemap: Format<NewsSitemapModel> = ({ stories }, { config, address, iso }) => {
  const lines = stories.map(({ path, headline, published, lang }) =>
    [
      '<url>\n',
      element('loc', address(path)),
      '<news:news>\n<news:publication>\n',
      element('news:name', config.title),
      element('news:language', newsLanguage(lang, config.language)),
      '</news:publication>\n',
      element('news:publication_date', iso(published)),
      element('news:title', headline),
      '</news:news>\n</url>\n',
    ].join(''),
  );
  return `${DECLARATION}<urlset ${NAMESPACE} ${NEWS_NAMESPACE}>\n${lines.join('')}</urlset>\n`;
};

/** `en` of `en-GB` (ISO 639); Chinese is told by its script: `zh-cn`, `zh-tw`. */
function newsLanguage(lang: string | null, siteLanguage: string): string {
  const tag = (lang !== null && isLanguageTag(lang) ? lang : siteLanguage).toLowerCase();
  const language = tag.split('-')[0] ?? tag;
  if (language !== 'zh') return language;
  return /-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-tw' : 'zh-cn';
}
