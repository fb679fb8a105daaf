/** What the path of a Markdown file says of it, as other generators read it. */
import { isoTimestamp } from '../core/iso-time.js';
import { message } from '../core/messages.js';
import type { Message } from '../core/records.js';
import type { ParseContext } from '../core/types.js';
import type { FrontMatterFields } from './front-matter-schema.js';

/** `content/news/_index.de.md` */
export function isOfSection(path: string): boolean {
  return /(?:^|\/)_index(?:\.[\w-]+)?\.(?:md|markdown|html?)$/i.test(path);
}

/**
 * As Jekyll, Hugo and Eleventy name posts: `2024-06-18` of `content/articles/2024-06-18-way-forward.md`,
 * `2024-06-18-way-forward/index.de.md` and `2024/06/18/way-forward.md`.
 */
export function dateInPath(path: string): string | null {
  const post = path.replace(/\/index(?:\.[\w-]+)?\.\w+$/, '');
  const [, year, month, day] =
    /(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?:[-_. ][^/]*)?$/.exec(post) ??
    /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/[^/]*$/.exec(post) ??
    [];
  return year === undefined ? null : isoTimestamp(`${year}-${month}-${day}`, 'UTC');
}

/**
 * Without any other headline the name of the file is one where it is written so, as notes of Obsidian are (`The quay in
 * winter.md`), and of a post of Jekyll what follows its day (`_posts/2024-06-18-quay-in-winter.md`: `Quay in winter`).
 */
export function headlineInPath(path: string): string | null {
  const [, day, name = ''] = /([\d-]{10}[-_. ]+)?([^/]*?)(?:\.\w+)?$/.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  if (day !== undefined && name !== '' && /(?:^|\/)_posts\//.test(path))
    return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  return /\p{L} \p{L}/u.test(name) ? name : null;
}

/** `quay.de.md` without a `quay.md` beside it, and without a `lang`. */
export function idleLanguage(
  path: string,
  { lang }: FrontMatterFields,
  { idleLanguage: named }: ParseContext,
): Message[] {
  if (named === undefined || lang !== undefined) return [];
  const reason = `The language \`${named}\` in the name of the file is not taken: no text beside it has the same name in another`;
  return [message('markdown:idle-language', reason, { path })];
}
