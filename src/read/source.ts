/** Bytes → SourceFile, with a message for whatever a person should know about them. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { firstNul, isBinary, positionIn } from '../core/decode.js';
import { sha256 } from '../core/hash.js';
import { LARGEST_SOURCE } from '../core/limits.js';
import { message } from '../core/messages.js';
import type { Message, SourceFormat } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import { type Decoding, declaredIn, decodeText, languageIn, unmarkedUtf16 } from './charset.js';
import { formatWithin } from './formats.js';
import type { Listed } from './list.js';
import { savedFrom } from './saved-from.js';

export interface ReadSource {
  /** Null when the bytes are no text or could not be read; a message says so. */
  readonly file: SourceFile | null;
  readonly messages: readonly Message[];
}

/** Reads the file at `full` as the source that `listed` names. Never rejects for what is wrong with the file. */
export async function readSource(full: string, { path, format }: Listed): Promise<ReadSource> {
  try {
    const bytes = bytesOf(full);
    return typeof bytes === 'number'
      ? { file: null, messages: [tooLarge(path, bytes)] }
      : await unpack(path, format, bytes);
  } catch (error) {
    const reason = `Cannot read the file: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    return { file: null, messages: [message('read:unreadable', reason, { path })] };
  }
}

/** The file's bytes, or how many there are when they are too many. Sources are small: Node's promises take longer than the disk. */
function bytesOf(full: string): Uint8Array | number {
  const file = openSync(full, 'r');
  try {
    const { size } = fstatSync(file);
    return size > LARGEST_SOURCE ? size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** As `toSource`, for bytes that may be compressed, or an archive of one page. Size and hash are those of the bytes. */
export async function unpack(path: string, format: SourceFormat, bytes: Uint8Array): Promise<ReadSource> {
  let plain = bytes;
  let damage: Message | null = null;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: LARGEST_SOURCE });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        return { file: null, messages: [tooLarge(path, LARGEST_SOURCE + 1)] };
      plain = await readable(bytes);
      damage = damagedGzip(path, plain.length);
      if (plain.length === 0) return { file: null, messages: [damage] };
    }
  }
  const read = /\.mht(?:ml)?(?:\.gz)?$/i.test(path)
    ? await fromMhtml(path, format, plain)
    : toSource(path, formatWithin(format, plain), plain);
  if (read.file === null || plain === bytes) return read;
  return {
    file: { ...read.file, sha256: sha256(bytes), bytes: bytes.length },
    messages: damage === null ? read.messages : [damage, ...read.messages],
  };
}

/** What comes before the damage. */
async function readable(gzip: Uint8Array): Promise<Uint8Array> {
  const { gunzipped } = await import('./gunzip.js');
  const parts: Uint8Array[] = [];
  for await (const part of gunzipped(Readable.from([gzip]))) parts.push(part);
  return Buffer.concat(parts);
}

/** `length`: of what could be read. */
export function damagedGzip(path: string, length: number): Message {
  const kept = length === 0 ? '; nothing could be read' : '';
  return message('read:damaged-archive', `The gzip is damaged or cut off${kept}`, { path });
}

async function fromMhtml(path: string, format: SourceFormat, bytes: Uint8Array): Promise<ReadSource> {
  const { readMhtml } = await import('./mhtml.js');
  const page = await readMhtml(bytes);
  if (page === null)
    return { file: null, messages: [message('read:not-text', 'There is no page in the archive', { path })] };
  const { file, messages } = toSource(path, format, page.html, page.hints);
  if (file === null) return { file, messages };
  const { url, captured } = page;
  const known = { ...(url === null ? {} : { url }), ...(captured === null ? {} : { captured }) };
  return { file: { ...file, ...known, sha256: sha256(bytes), bytes: bytes.length }, messages };
}

/** What the transport says of the bytes. */
export interface SourceHints {
  /** Name of an encoding: of an HTTP header, of a part of a mail. */
  readonly declared?: string | null;
}

/** The same for bytes that are at hand (standard input). Pure. */
export function toSource(path: string, format: SourceFormat, bytes: Uint8Array, hints: SourceHints = {}): ReadSource {
  if (bytes.length > LARGEST_SOURCE) return { file: null, messages: [tooLarge(path, bytes.length)] };
  if (isBinary(bytes) && unmarkedUtf16(bytes) === null) {
    const nul = firstNul(bytes);
    const reason = nul === null ? 'The file is not text' : 'The file is not text: there is a NUL byte';
    return { file: null, messages: [message('read:not-text', reason, { path, ...nul })] };
  }
  const decoding = decodeAs(format, bytes, hints);
  const { encoding } = decoding;
  const { text, messages: nuls } = withoutNuls(path, decoding.text);
  const messages = [...encodingMessages(path, decoding), ...nuls];
  if (text.trim() === '') messages.push(message('read:empty', 'The file is empty', { path }));
  const known = format === 'html' ? savedFrom(text) : {};
  return { file: { path, format, text, sha256: sha256(bytes), bytes: bytes.length, encoding, ...known }, messages };
}

/** Each as the sign for what could not be read: what was in its place nobody knows. */
function withoutNuls(path: string, text: string): { text: string; messages: Message[] } {
  const count = text.split('\0').length - 1;
  if (count === 0) return { text, messages: [] };
  const reason = count === 1 ? 'There is a NUL byte' : `There are ${count} NUL bytes, the first one here`;
  const found = message('read:nul-byte', reason, { path, ...positionIn(text, text.indexOf('\0')) });
  return { text: text.replaceAll('\0', '\uFFFD'), messages: [found] };
}

/** Markup says what it is written in. */
function decodeAs(format: SourceFormat, bytes: Uint8Array, { declared = null }: SourceHints): Decoding {
  if (format !== 'html' && format !== 'feed') return decodeText(bytes, { declared: [declared] });
  return decodeText(bytes, { declared: [declared, ...declaredIn(bytes)], lang: languageIn(bytes) });
}

function encodingMessages(path: string, { encoding, by, invalid }: Decoding): Message[] {
  const name = encoding.toUpperCase();
  if (invalid) return [message('read:invalid-utf8', `Bytes that are not valid ${name}`, { path, ...invalid })];
  if (by !== 'detected' && by !== 'default') return [];
  return [message('read:guessed-encoding', `Read as ${name}, by the look of its bytes`, { path })];
}

function tooLarge(path: string, size: number): Message {
  const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return message('read:too-large', `The file has ${mebibytes(size)}; at most ${mebibytes(LARGEST_SOURCE)} are read`, {
    path,
  });
}
