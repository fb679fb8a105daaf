/**
 * Files beside articles that readers fetch or play, `[the report](report.pdf)`: which they are by their names, and
 * where they lie on the site. They are published as they are.
 */

import { FORBIDDEN } from './file-names.js';

const SOUND = ['mp3', 'm4a', 'aac', 'oga', 'ogg', 'opus', 'flac', 'wav'];
const FILM = ['mp4', 'm4v', 'mov', 'ogv', 'webm'];

/**
 * What a browser shows, plays or saves, and hosts know the types of. Nothing in which a script can stand that would run
 * on the site: no HTML, no SVG, nothing else that is XML.
 */
export const ENDINGS: ReadonlySet<string> = new Set([
  ...['pdf', 'epub', 'doc', 'docx', 'odt', 'rtf', 'ppt', 'pptx', 'odp'],
  ...['csv', 'tsv', 'xls', 'xlsx', 'ods', 'ics', 'vcf', 'zip', 'tar', 'tgz', '7z'],
  ...[...SOUND, ...FILM, 'vtt', 'srt'],
]);

/** The element that plays such a file; null for what is not played. */
export function playerOf(path: string): 'audio' | 'video' | null {
  const ending = endingOf(path);
  if (FILM.includes(ending)) return 'video';
  return SOUND.includes(ending) ? 'audio' : null;
}

/** `report.pdf`, `2024/TABLE.CSV`, `table.csv.gz` */
export function isAttachment(path: string): boolean {
  return ENDINGS.has(endingOf(path.replace(/\.gz$/i, '')));
}

/** In small letters; empty where there is none. */
function endingOf(path: string): string {
  return (/\.([^./]+)$/.exec(path)?.[1] ?? '').toLowerCase();
}

/** Pictures of which pages show what is made from them. */
export function isPicture(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path);
}

/**
 * Files that texts lead to, by their paths in content/ (in NFC): where a link to each leads on the site. Of a picture
 * that is a file made from it.
 */
export type LinkedFiles = ReadonlyMap<string, string>;

/** `content/2024/Report #3.pdf` → `files/2024/Report -3.pdf`: one address, whichever texts lead there and whatever is in it. */
export function attachmentPath(path: string): string {
  return path
    .replace(/^content\//, 'files/')
    .normalize('NFC')
    .replaceAll(FORBIDDEN, '-');
}
