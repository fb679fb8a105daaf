/** What a file in content/ is, by its name. */
import type { SourceFormat } from '../core/records.js';

/** `media` belongs to articles and is no source; `ignored` is what systems and editors leave behind. */
export type FileRole = SourceFormat | 'media' | 'ignored' | 'unknown';

const SOURCES: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
};

const MEDIA = new Set('avif gif jpeg jpg m4a m4v mp3 mp4 ogg pdf png svg vtt webm webp'.split(' '));

/** Hidden files, and what file managers and editors drop: `Thumbs.db`, `a.txt~`, `#a.txt#`. */
const LITTER = /^\.|^(?:thumbs\.db|desktop\.ini|ehthumbs\.db)$|~$|^#.*#$/i;

/** The role of a file by its base name. */
export function roleOf(name: string): FileRole {
  if (LITTER.test(name)) return 'ignored';
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
  if (Object.hasOwn(SOURCES, extension)) return SOURCES[extension] ?? 'unknown';
  return MEDIA.has(extension) ? 'media' : 'unknown';
}
