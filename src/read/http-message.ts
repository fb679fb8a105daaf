/** An HTTP response as a web archive keeps it: status line, header, body as it was sent (RFC 9112). */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without chunks and compression. */
  readonly body: Uint8Array;
}

const MOST_HEADERS = 500;

/** Null when the bytes are no HTTP response. `largest`: bytes that a body may come to when it is decompressed. */
export function readHttp(bytes: Uint8Array, largest: number): HttpResponse | null {
  const end = headerEnd(bytes);
  if (end === null) return null;
  const [first = '', ...lines] = latin1(bytes.subarray(0, end[0])).split(/\r?\n/, MOST_HEADERS);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = readHeaders(lines);
  const raw = bytes.subarray(end[1]);
  const body = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(raw) : raw;
  return { status: Number(status), headers, body: decompressed(body, headers.get('content-encoding') ?? '', largest) };
}

/** `Name: value` lines; a line that begins with white space goes on. */
export function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (/^[ \t]/.test(line) && name !== '') {
      headers.set(name, `${headers.get(name)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** End of the header and begin of the body. */
function headerEnd(bytes: Uint8Array): readonly [number, number] | null {
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return [at, at + 2];
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return [at, at + 3];
  }
  return null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** `1a\r\n…\r\n0\r\n\r\n`. Crawlers often keep the header and unpack the body: then it stays as it is. */
function dechunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1 || end - at > 40) return bytes;
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(latin1(bytes.subarray(at, end)))?.[1];
    if (size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (at >= bytes.length) return Buffer.concat(parts);
    at += bytes[at] === 0x0d ? 2 : 1;
  }
}

function decompressed(bytes: Uint8Array, encoding: string, largest: number): Uint8Array {
  const limit = { maxOutputLength: largest };
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, limit);
      case 'br':
        return brotliDecompressSync(bytes, limit);
      case 'deflate':
        // Servers send it with and without the wrapper of zlib.
        return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
      default:
        return bytes;
    }
  } catch {
    // The crawler had unpacked it, or it is too large or broken: what is no text is found out later.
    return bytes;
  }
}
