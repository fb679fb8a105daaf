/** Pages that are no news, as the navigation leads to them. */
import type { Config } from '../config/schema.js';
import { message, type Place } from '../core/messages.js';
import type { PageEntry } from '../core/pages.js';
import type { Message } from '../core/records.js';
import { didYouMeanPath } from '../core/suggest.js';
import { contentFile } from './content-file.js';
import type { SiteArticle } from './model.js';
import type { Site } from './site.js';
import { storyLink } from './story-link.js';
import { keyed, type Translations, translationLinks } from './translations.js';

const CONTENT = 'content/';

/**
 * Those that `pages` of the configuration names, in its order; where it says nothing, all by their paths. Of a page in
 * several languages one is there: that in the site's, else the first.
 */
export function pageEntries({ pages }: Site, config: Config, translations: Translations): PageEntry[] {
  const all = [...(pages?.articles() ?? [])].sort((left, right) => (left.path < right.path ? -1 : 1));
  const named = config.pages?.flatMap((path) => all.find((each) => isOf(each, path)) ?? []);
  const entries = (named ?? all).map((each) => entryOf(each, config.language, translations));
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

/** A warning for each that the configuration names and that is no page; `place` gives where it does. */
export function unknownEntries({ pages }: Site, { pages: named }: Config, place: (index: number) => Place): Message[] {
  if (named === null) return [];
  const all = pages?.articles() ?? [];
  const known = all.flatMap(({ sources }) => sources.map(({ path }) => path.slice(CONTENT.length))).sort();
  return named.flatMap((path, index) => {
    if (all.some((each) => isOf(each, path))) return [];
    const reason = `No page of the site has its source at \`${contentFile(path)}\`.${didYouMeanPath(path, known)}`;
    return [message('config:unknown-page', reason, place(index))];
  });
}

function isOf({ sources }: SiteArticle, path: string): boolean {
  const wanted = contentFile(path).normalize('NFC');
  return sources.some((source) => source.path.normalize('NFC') === wanted);
}

function entryOf(each: SiteArticle, siteLanguage: string, translations: Translations): PageEntry {
  const links = translationLinks(translations.of(keyed(each)));
  const isOfSite = ({ language }: { language: string }): boolean =>
    language.toLowerCase() === siteLanguage.toLowerCase();
  const main = links.find(isOfSite) ?? links[0];
  if (main === undefined) return { ...storyLink(each), translations: [] };
  const { language: _, ...link } = main;
  return { ...link, translations: links };
}
