/** What sort of text a Markdown file is: its front matter says so, the configuration, or where it lies. */
import { type Article, PAGE } from '../core/records.js';
import type { ParseContext } from '../core/types.js';
import type { FrontMatterFields } from './front-matter-schema.js';

/** Below it lie pages that are no news, as in Pelican and Nikola. */
const PAGES = /(?:^|\/)content\/pages\//;

export function liesInPages(path: string): boolean {
  return PAGES.test(path);
}

export function kindOf(
  path: string,
  fields: FrontMatterFields,
  { override }: ParseContext,
): Pick<Article, 'kind' | 'kindReason'> {
  if (fields.kind) return { kind: fields.kind, kindReason: 'Its front matter says so.' };
  if (override.kind) return { kind: override.kind, kindReason: 'The configuration says so.' };
  if (liesInPages(path)) return { kind: PAGE, kindReason: 'It lies in content/pages/.' };
  return { kind: 'news', kindReason: 'Its front matter names no other kind.' };
}

/** Is it no news, but a page of the site? `fields`: null where they cannot be read. */
export function isPage(path: string, fields: FrontMatterFields | null, context: ParseContext): boolean {
  return kindOf(path, fields ?? {}, context).kind === PAGE;
}
