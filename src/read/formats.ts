/** What a file in content/ is, by its name. */
import { isAttachment } from '../core/attachments.js';
import type { SourceFormat } from '../core/records.js';

/** A `picture` and an `attachment` belong to articles and are no sources; `ignored` is what systems and editors leave behind. */
export type FileRole = SourceFormat | 'picture' | 'attachment' | 'ignored' | 'unknown';

const SOURCES: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'html',
  mht: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'feed',
  warc: 'warc',
  wet: 'warc',
};

const PICTURES = new Set('avif bmp gif heic heif jpeg jpg jxl png svg tif tiff webp'.split(' '));

/** What file managers drop. */
const DROPPED = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db']);

/** The role of a file by its base name; `.gz` at its end is looked through. */
export function roleOf(name: string): FileRole {
  if (isLitter(name)) return 'ignored';
  const plain = name.replace(/\.gz$/i, '');
  const dot = plain.lastIndexOf('.');
  const extension = dot === -1 ? '' : plain.slice(dot + 1).toLowerCase();
  if (Object.hasOwn(SOURCES, extension)) return SOURCES[extension] ?? 'unknown';
  if (PICTURES.has(extension)) return 'picture';
  return isAttachment(name) ? 'attachment' : 'unknown';
}

/** Hidden files, and what file managers and editors leave: `Thumbs.db`, `a.txt~`, `#a.txt#`. */
function isLitter(name: string): boolean {
  const isDraft = name.endsWith('~') || (name.length > 1 && name.startsWith('#') && name.endsWith('#'));
  return name.startsWith('.') || isDraft || DROPPED.has(name.toLowerCase());
}

/**
 * Front matter, in YAML, TOML or JSON, comments above its first key; a dump begins with no line of `title: …` below a
 * rule. JSON that goes on below its last brace is no feed.
 */
const FRONT_MATTER =
  /^(?:\u00EF\u00BB\u00BF)?(?:---(?:ya?ml)?[ \t]*\r?\n(?:#.*\r?\n)*[\w-]+:|---json[ \t]*\r?\n|\+\+\+[ \t]*\r?\n(?:#.*\r?\n)*[\w-]+[ \t]*=|\{[ \t]*\r?\n(?:[ \t].*\r?\n)+\}[ \t]*\r?\n\s*\S)/;

/**
 * What a file of this format holds. Below front matter HTML is an article, as posts of Jekyll and Hugo are. wget names all
 * that has no name of its own `index.html`, feeds too (`feed/index.html`).
 */
export function formatWithin(format: SourceFormat, start: Uint8Array): SourceFormat {
  if (format !== 'html') return format;
  const within = sniffFormat(start);
  return within === 'markdown' || within === 'feed' ? within : format;
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
}

/** The format of bytes without a name (standard input), by how they begin; a dump of text, if nothing else. */
export function sniffFormat(start: Uint8Array): SourceFormat {
  const text = startOf(start);
  if (text.startsWith('WARC/')) return 'warc';
  if (FRONT_MATTER.test(text)) return 'markdown';
  const open = text.replace(/^(?:\u00EF\u00BB\u00BF)?\s+/, '');
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(open)) return 'html';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<[!?][^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(open)) return 'feed';
  return /^\{[^{}]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(open) ? 'feed' : 'text';
}
