/**
 * Bytes → text in any of the encodings of the web. In this order: a byte order mark; UTF-8, when the bytes are valid
 * in it, since no other text is by chance; what the file or its transport declares; what the bytes look like (chardet);
 * what the language is usually written in (HTML Standard, 13.2.3.2). Node's TextDecoder knows all encodings of the
 * Encoding Standard, but for a fault in one (`WESTERN_C1`).
 */
import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { decode, positionIn, type TextPosition } from '../core/decode.js';

export interface Decoding {
  readonly text: string;
  /** Label of the Encoding Standard: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** How the encoding was known. */
  readonly by: 'mark' | 'utf-8' | 'declared' | 'detected' | 'default';
  /** The first place that could not be read; null when all could. */
  readonly invalid: TextPosition | null;
}

export interface CharsetHints {
  /** Labels that the transport or the document names, the surest first. */
  readonly declared?: readonly (string | null)[];
  /** BCP 47: of the document, as far as it is known before it is read. */
  readonly lang?: string | null;
}

/** Never throws. */
export function decodeText(bytes: Uint8Array, hints: CharsetHints = {}): Decoding {
  const plain = decode(bytes);
  if (plain.encoding !== 'utf-8' || hasMark(bytes)) return { ...plain, by: 'mark' };
  if (plain.invalid === null && isUtf8(bytes)) return decodeUtf8Like(bytes, plain.text);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: textIn(bytes, wide), encoding: wide, invalid: null, by: 'detected' };
  if (isNearlyUtf8(bytes)) return { ...plain, by: 'utf-8' };
  return decodeLegacy(bytes, hints);
}

/** Pure ASCII is valid UTF-8, but may hold the escapes of ISO-2022-JP or HZ. */
function decodeUtf8Like(bytes: Uint8Array, text: string): Decoding {
  if (text.includes('\u001B$')) {
    const japanese = textIn(bytes, 'iso-2022-jp');
    if (!japanese.includes('\uFFFD')) return { text: japanese, encoding: 'iso-2022-jp', invalid: null, by: 'detected' };
  }
  const wide = text.includes('\0') ? unmarkedUtf16(bytes) : null;
  if (wide !== null) return { text: textIn(bytes, wide), encoding: wide, invalid: null, by: 'detected' };
  return { text, encoding: 'utf-8', invalid: null, by: 'utf-8' };
}

function decodeLegacy(bytes: Uint8Array, { declared = [], lang = null }: CharsetHints): Decoding {
  const named = declared.map(labelOf).find((label) => label !== null && !label.startsWith('utf-')) ?? null;
  const guessed = detected(bytes);
  // A wrong declaration is nearly always that of Western Europe, made by a server for all that it sends.
  const credible = named !== null && !(named === WESTERN && guessed !== null && isUnmistakable(guessed, bytes));
  const encoding = credible ? named : best(guessed, lang, bytes);
  const text = textIn(bytes, encoding);
  const at = text.indexOf('\uFFFD');
  return {
    text,
    encoding,
    by: credible ? 'declared' : guessed !== null ? 'detected' : 'default',
    invalid: at === -1 ? null : positionIn(text, at),
  };
}

const WESTERN = 'windows-1252';
/** Two bytes a character: text in another encoding does not decode in them without faults. */
const MULTIBYTE = new Set(['gb18030', 'gbk', 'big5', 'euc-jp', 'shift_jis', 'euc-kr']);

function isUnmistakable(encoding: string, bytes: Uint8Array): boolean {
  if (!MULTIBYTE.has(encoding)) return encoding === 'windows-1251' || encoding === 'koi8-r';
  return !textIn(bytes, encoding).includes('\uFFFD');
}

/** So few letters beyond ASCII tell nothing. */
const FEW = 4;

/** What the detector takes for Western may be any language of the Latin script with few letters of its own. */
function best(guessed: string | null, lang: string | null, bytes: Uint8Array): string {
  const usual = USUAL[lang?.toLowerCase().split('-')[0] ?? ''] ?? WESTERN;
  if (guessed === null || guessed === WESTERN || highBytes(bytes) < FEW) return usual;
  const faults = textIn(bytes, guessed).split('\uFFFD').length - 1;
  return faults * 50 > highBytes(bytes) ? usual : guessed;
}

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

/** HTML Standard, 13.2.3.2, the table of suggested defaults. */
const USUAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ar', 'fa', 'ur'].map((lang) => [lang, 'windows-1256'])),
  ...Object.fromEntries(
    ['be', 'bg', 'ba', 'kk', 'ky', 'mk', 'ru', 'sah', 'sr', 'tg', 'tt', 'uk'].map((l) => [l, 'windows-1251']),
  ),
  ...Object.fromEntries(['az', 'ku', 'tr'].map((lang) => [lang, 'windows-1254'])),
  ...Object.fromEntries(['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl'].map((lang) => [lang, 'windows-1250'])),
  ...Object.fromEntries(['et', 'lt', 'lv'].map((lang) => [lang, 'windows-1257'])),
  el: 'windows-1253',
  he: 'windows-1255',
  ja: 'shift_jis',
  ko: 'euc-kr',
  th: 'windows-874',
  vi: 'windows-1258',
  zh: 'gb18030',
};

interface Detector {
  detect(bytes: Uint8Array): string | null;
}
let detector: Detector | undefined;

/** Bytes that the detector looks at: more say no more. */
const SAMPLE = 48 * 1024;

/** By chardet, loaded when the first file in an old encoding comes. Label of the Encoding Standard. */
function detected(bytes: Uint8Array): string | null {
  detector ??= createRequire(import.meta.url)('chardet') as Detector;
  return labelOf(detector.detect(tellingLines(bytes)));
}

/** Lines that hold more than ASCII: markup says nothing. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  for (let from = 0; from < bytes.length && length < SAMPLE; ) {
    const next = bytes.indexOf(0x0a, from);
    // A page may be one line.
    const to = Math.min(next === -1 ? bytes.length : next + 1, from + 2048);
    const line = bytes.subarray(from, to);
    if (line.some((byte) => byte >= 0x80)) {
      const part = line.subarray(0, SAMPLE - length);
      sample.set(part, length);
      length += part.length;
    }
    from = to;
  }
  return sample.subarray(0, length);
}

/** `ISO-8859-9` → `windows-1254`; null for what is no encoding. */
export function labelOf(name: string | null | undefined): string | null {
  const plain = (name ?? '').trim().replace(/^["']|["']$/g, '');
  if (plain === '') return null;
  try {
    const { encoding } = new TextDecoder(plain);
    return encoding === 'replacement' || encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}

function textIn(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === WESTERN ? text.replace(C1, (char) => WESTERN_C1[char.charCodeAt(0) - 0x80] as string) : text;
}

/**
 * What windows-1252 has at 80 to 9F (Encoding Standard, index windows-1252). Node from 20.18.3 on leaves the control
 * characters of ISO 8859-1 there, in all of its lines for a while (https://github.com/nodejs/node/issues/56542).
 */
const WESTERN_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const C1 = /[\u0080-\u009F]/g;

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-8 with some bad bytes (cut off in the middle of a letter, two files in one) is not another encoding. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      bad += 1;
      at += 1;
    } else {
      if (length > 1) good += 1;
      at += length;
    }
  }
  return good >= bad;
}

/** Bytes of the well-formed sequence at `at`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** UTF-16 without its mark: of Western text every other byte is zero. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (end < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = end / 2;
  if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.02 ? 'utf-16be' : null;
}

/** How far into a document its declaration may stand (HTML: 1024 bytes; pages keep to it less well). */
const HEAD = 8192;
const DECLARATIONS =
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/gi;

/** Encodings that a document in HTML or XML declares of itself, in order. */
export function declaredIn(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return [...head.matchAll(DECLARATIONS)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** The document's language as `<html lang>` gives it; null when it does not. */
export function languageIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return /<html[^>]{0,500}?\blang\s*=\s*["']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)/i.exec(head)?.[1] ?? null;
}
