/** Links from texts to sources in content/, `[the port](port.md)`: each leads to the page of the article that the source gave. */

import type { LinkedFiles } from '../core/attachments.js';
import type { SiteLink } from '../core/records.js';
import type { TextLinks } from '../core/text-content.js';
import { fileAt, fileInputs } from './linked-files.js';
import type { SiteArticle } from './model.js';
import type { ArticleRow, Target } from './row.js';

/** The article of a source; null where there is no such source, or none in it. */
export type TargetOf = (source: string) => ArticleTarget | null;

export type ArticleTarget = readonly [group: string, ...to: Target];

/**
 * In a row: `/articles/port.md`, or without the `/` where it counts from the file that it is in. `ö` is two signs in
 * names that come from a Mac, and one as people type it.
 */
export function nameOf({ url, path }: SiteLink): string {
  return (url.startsWith('/') ? `/${path}` : path).normalize('NFC');
}

/** Names that links may have to the source. */
export function namesOf(source: string): string[] {
  const path = source.replace(/^content\//, '').normalize('NFC');
  return [path, `/${path}`];
}

/** A file of the theme has such a path. */
export const OF_THEME = /^\/assets\//;

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** Can it lead to nothing but a source? No Markdown is published, unless the theme has it. */
export function isMarkdown(name: string): boolean {
  return MARKDOWN.test(name) && !OF_THEME.test(name);
}

/** The front page, whatever lies in content/. */
const FRONT = '/index.html';

/** A page in a web archive, `pages.warc#urn:uuid:…`: its source is the archive, which holds many. */
const OF_ARCHIVE = /\.(?:warc|wet)(?:\.gz)?#/i;

/** Paths that the source may have which a link names. */
export function sourcesAt(name: string): string[] {
  if (name === FRONT || OF_ARCHIVE.test(name)) return [];
  const path = `content/${name.replace(/^\//, '')}`;
  return [...new Set([path, path.normalize('NFD')])];
}

/** What the link named so leads to. */
export function targetAt(name: string, targetOf: TargetOf): ArticleTarget | null {
  for (const source of sourcesAt(name)) {
    const target = targetOf(source);
    if (target !== null) return target;
  }
  return null;
}

/** By the path of the source; of articles whose rows are at hand. */
export function targetsIn(
  articles: readonly Pick<ArticleRow, 'sources' | 'group' | 'nth' | 'wanted'>[],
): Map<string, ArticleTarget> {
  return new Map(
    articles.flatMap(({ sources, group, nth, wanted }) =>
      sources.map(({ path }) => [path, [group, nth, wanted] as const] as const),
    ),
  );
}

/** What stands for the pages that an article's links lead to. */
export function hashOfLinks(pages: readonly (string | null)[]): string {
  return pages.every((page) => page === null) ? '' : ` ${JSON.stringify(pages)}`;
}

/** Links of the text that pages change, by the addresses that it has: to a page, to a file, or to none. */
export function changedLinks({ row, article, links }: SiteArticle, files: LinkedFiles): Map<string, string | null> {
  const pages = new Map(row.links?.map(([name], index) => [name, links[index] ?? null]));
  return new Map(
    article.links?.flatMap((link): [string, string | null][] => {
      const name = nameOf(link);
      const page = pages.get(name) ?? fileAt(name, files);
      return page !== null || isMarkdown(name) ? [[link.url, page]] : [];
    }),
  );
}

/** As a part of a model, which has none where the text has none. */
export function textLinks(each: SiteArticle, files: LinkedFiles): { links?: TextLinks } {
  const changed = changedLinks(each, files);
  return changed.size === 0 ? {} : { links: Object.fromEntries(changed) };
}

/** What pages hang on that show the text, besides the article and the pages that it leads to. */
export function linkInputs({ row }: SiteArticle, files: LinkedFiles): readonly unknown[] {
  return fileInputs(row.links?.map(([name]) => name) ?? [], files);
}
