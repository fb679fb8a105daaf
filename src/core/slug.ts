/** Slugs: the part of a path that is made from a headline, safe on any host and file system. */
import { sha256 } from './hash.js';
import { onDemand } from './on-demand.js';

/** A table of 300 KB. */
const anyAscii = onDemand<typeof import('any-ascii')>('any-ascii');

/** Longest slug. With folders and a suffix it stays far below the 255 bytes of a name and Windows' 260 of a path. */
export const SLUG_LENGTH = 80;

/** What is looked at of a headline: enough for any slug, and a line of 50 MB costs no more than a long one. */
const HEADLINE_LENGTH = 600;

/** Names that Windows takes for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** ASCII without its control characters. */
const PRINTABLE = /^[ -~]*$/;

/** Names that a host serves for the folder itself. */
const FOLDER_PAGE = /^(?:index|default)$/;

/**
 * `text` in small letters, digits and single hyphens, at most `SLUG_LENGTH` long, cut between words where it
 * can be. Scripts are transliterated: `Путин и Си` → `putin-i-si`, `北京` → `bei-jing`, `İlham Əliyev` →
 * `ilham-eliyev`. Empty when nothing of the text can be written so.
 */
export function slugify(text: string): string {
  const spaced = text
    .slice(0, HEADLINE_LENGTH)
    .normalize('NFC')
    // any-ascii joins the syllables of Han text: 北京会谈 → BeiJingHuiTan
    .replace(/\p{Script=Han}/gu, ' $& ');
  const ascii = PRINTABLE.test(spaced) ? spaced : anyAscii().default(spaced);
  const words = ascii
    .toLowerCase()
    // China's → chinas
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return safeName(cut(words));
}

/** As `slugify`, or `story-` and a hash of `text` where that gives nothing: never empty. */
export function slugOr(text: string, prefix: string): string {
  return slugify(text) || `${prefix}-${shortHash(text)}`;
}

/** The first `length` hexadecimal digits of the SHA-256 of `text`. */
export function shortHash(text: string, length = 8): string {
  return sha256(text).slice(0, length);
}

function cut(words: string): string {
  if (words.length <= SLUG_LENGTH) return words;
  const head = words.slice(0, SLUG_LENGTH + 1);
  const border = head.lastIndexOf('-');
  // One word that fills more than half of the slug is cut through.
  return border > SLUG_LENGTH / 2 ? head.slice(0, border) : words.slice(0, SLUG_LENGTH).replace(/-$/, '');
}

function safeName(words: string): string {
  return DEVICE.test(words) || FOLDER_PAGE.test(words) ? `n-${words}` : words;
}
