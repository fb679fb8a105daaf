/** Where the page of a tag or an author lies. */
import { shortHash, slugOr } from './slug.js';

export type TermKind = 'tag' | 'author';

/** `author/leyla-orucova.html` */
export function termPath(name: string, kind: TermKind): string {
  return `${kind}/${slugOf(name, kind)}.html`;
}

/**
 * A slug that tells names apart which sound or look alike without what slugs leave out: `C++` and `C#`; 王伟 and 王玮,
 * which both are Wang Wei. Of the name alone, so that no path hangs on what else there is.
 */
function slugOf(name: string, kind: TermKind): string {
  const slug = slugOr(name.replace(/(?<=[\p{L}\p{N}+])\+/gu, ' plus ').replace(/(?<=\p{L})#/gu, ' sharp '), kind);
  return /\p{Script=Han}/u.test(name) ? `${slug}-${shortHash(name.normalize('NFKC'), 6)}` : slug;
}
