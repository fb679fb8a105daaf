/** Sources one after the other, from files that hold one and from archives that hold many. */
import { createReadStream } from 'node:fs';
import { LARGEST_SOURCE } from '../core/limits.js';
import { message } from '../core/messages.js';
import { sniffFormat } from './formats.js';
import { type GunzipEnd, gunzipped } from './gunzip.js';
import type { Listed } from './list.js';
import { damagedGzip, type ReadSource, readSource, toSource } from './source.js';
import { readWarc } from './warc.js';

/** The sources in the file at `full`: of a web archive its pages, in order and streamed; else the file itself. */
export async function* readEach(full: string, listed: Listed): AsyncGenerator<ReadSource> {
  if (listed.format !== 'warc') {
    yield await readSource(full, listed);
    return;
  }
  try {
    yield* readWarc(createReadStream(full), listed.path);
  } catch (error) {
    const reason = `Cannot read the file: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    yield { file: null, messages: [message('read:unreadable', reason, { path: listed.path })] };
  }
}

const NOTHING: ReadSource = { file: null, messages: [] };

/** Bytes that tell what a stream is. */
const START = 2048;

/** The sources in a stream without a name: what they are is told by how they begin. `path`: for records and messages. */
export async function* readStream(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<ReadSource> {
  const end: GunzipEnd = { damage: null };
  const plain = gunzipped(stream, end);
  const parts: Uint8Array[] = [];
  let length = 0;
  const take = async (): Promise<boolean> => {
    const next = await plain.next();
    if (next.done === true) return false;
    parts.push(next.value);
    length += next.value.length;
    return true;
  };
  while (length < START && (await take()));
  const format = sniffFormat(Buffer.concat(parts));
  if (format === 'warc') {
    yield* readWarc(chained(parts, plain), path, end);
    return;
  }
  while (length <= LARGEST_SOURCE && (await take()));
  await plain.return(undefined);
  const read = length === 0 && end.damage !== null ? NOTHING : toSource(path, format, Buffer.concat(parts));
  const damage = end.damage === null ? [] : [damagedGzip(path, length)];
  yield { file: read.file, messages: [...damage, ...read.messages] };
}

async function* chained(first: Iterable<Uint8Array>, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}
