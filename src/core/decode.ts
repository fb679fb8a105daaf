/** Bytes to text: UTF-8 and, by their byte order marks, UTF-16. Nothing is guessed, nothing is lost in silence. */
import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without its byte order mark; line ends as they were; unreadable bytes as U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The first place that could not be read; null when all could. */
  readonly invalid: TextPosition | null;
}

/** Both numbers from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** How much of a file decides whether it is text. */
const SNIFFED = 8192;

/** White space, form feed, backspace and escape are in texts, too: terminals leave them in dumps. */
const CONTROL = /[\u0001-\u0007\u000E-\u001A\u001C-\u001F\u007F]/g;

const REPLACEMENT = '\uFFFD';

/**
 * Of so many characters one may be a NUL: disks and transfers leave one in a text. Of compressed data four are, of
 * programs and pictures more.
 */
const CHARACTERS_PER_NUL = 1000;

/**
 * True for bytes that are no text: more than a stray NUL, or more than one control character in ten at the start (as
 * git and file(1) tell).
 */
export function isBinary(bytes: Uint8Array): boolean {
  const unit = unitOf(bytes);
  let allowed = Math.max(1, bytes.length / unit / CHARACTERS_PER_NUL);
  for (let at = nextNul(bytes, 0, unit); at !== -1; at = nextNul(bytes, at + unit, unit)) {
    allowed -= 1;
    if (allowed < 0) return true;
  }
  if (unit === 2) return false;
  // One character a byte.
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString('latin1');
  return (start.match(CONTROL)?.length ?? 0) * 10 > start.length;
}

/** Never throws: text that is not valid in its encoding is kept as far as it can be read. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = byteOrderMark(bytes) ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  const valid = encoding === 'utf-8' ? isUtf8(bytes) : isWellFormed(bytes, encoding);
  return { text, encoding, invalid: valid ? null : firstReplacement(text, encoding === 'utf-8' ? bytes : null) };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Where the first NUL stands; null when there is none. */
export function firstNul(bytes: Uint8Array): TextPosition | null {
  const at = nextNul(bytes, 0, unitOf(bytes));
  if (at === -1) return null;
  const before = decode(bytes.subarray(0, at)).text;
  return positionIn(before, before.length);
}

/** Bytes of the smallest part of a character. */
function unitOf(bytes: Uint8Array): 1 | 2 {
  return byteOrderMark(bytes)?.startsWith('utf-16') ? 2 : 1;
}

function nextNul(bytes: Uint8Array, from: number, unit: 1 | 2): number {
  for (let at = bytes.indexOf(0, from); at !== -1; at = bytes.indexOf(0, at + 1))
    if (unit === 1 || (at % 2 === 0 && bytes[at + 1] === 0)) return at;
  return -1;
}

function isWellFormed(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the first U+FFFD of `text` stands that is not in the source itself: `bytes` (UTF-8) are walked along, and
 * one that the source holds as EF BF BD is passed over.
 */
function firstReplacement(text: string, bytes: Uint8Array | null): Decoded['invalid'] {
  const mark = bytes !== null && byteOrderMark(bytes) !== null ? 3 : 0;
  let from = 0;
  let offset = mark;
  for (;;) {
    const at = text.indexOf(REPLACEMENT, from);
    if (at === -1) return null;
    offset += Buffer.byteLength(text.slice(from, at));
    const written = bytes?.[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return positionIn(text, at);
    offset += 3;
    from = at + 1;
  }
}

/** Of an offset. Lines end in LF, CR LF or CR, as in CommonMark. */
export function positionIn(text: string, at: number): TextPosition {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
