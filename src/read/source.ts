/** Bytes → SourceFile, with a message for whatever a person should know about them. */
import { readFile, stat } from 'node:fs/promises';
import { decode, isBinary } from '../core/decode.js';
import { sha256 } from '../core/hash.js';
import { LARGEST_SOURCE } from '../core/limits.js';
import { message } from '../core/messages.js';
import type { Message, SourceFormat } from '../core/records.js';
import type { SourceFile } from '../core/types.js';
import type { Listed } from './list.js';

export interface ReadSource {
  /** Null when the bytes are no text or could not be read; a message says so. */
  readonly file: SourceFile | null;
  readonly messages: readonly Message[];
}

/** Reads the file at `full` as the source that `listed` names. Never rejects for what is wrong with the file. */
export async function readSource(full: string, { path, format }: Listed): Promise<ReadSource> {
  try {
    const { size } = await stat(full);
    if (size > LARGEST_SOURCE) return { file: null, messages: [tooLarge(path, size)] };
    return toSource(path, format, await readFile(full));
  } catch (error) {
    const reason = `Cannot read the file: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    return { file: null, messages: [message('read:unreadable', reason, { path })] };
  }
}

/** The same for bytes that are at hand (standard input). Pure. */
export function toSource(path: string, format: SourceFormat, bytes: Uint8Array): ReadSource {
  if (bytes.length > LARGEST_SOURCE) return { file: null, messages: [tooLarge(path, bytes.length)] };
  if (isBinary(bytes)) {
    return { file: null, messages: [message('read:not-text', 'The file is not text', { path })] };
  }
  const { text, encoding, invalid } = decode(bytes);
  const messages: Message[] = [];
  if (invalid) {
    messages.push(
      message('read:invalid-utf8', `Bytes that are not valid ${encoding.toUpperCase()}`, { path, ...invalid }),
    );
  }
  if (text.trim() === '') messages.push(message('read:empty', 'The file is empty', { path }));
  return { file: { path, format, text, sha256: sha256(bytes), bytes: bytes.length, encoding }, messages };
}

function tooLarge(path: string, size: number): Message {
  const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return message('read:too-large', `The file has ${mebibytes(size)}; at most ${mebibytes(LARGEST_SOURCE)} are read`, {
    path,
  });
}
